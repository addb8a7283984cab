import type { ExerciseKind, Position } from '../content/terms';
import type { Candidate } from './candidates';

/**
 * The orders tried, each with few changes of position; the better one is taken. A warm-up is always
 * first, and breathing last. The second ends lying down, where breathing closes a gentle session.
 */
const positionOrders: readonly (readonly Position[])[] = [
  ['standing', 'wall', 'roller', 'supine', 'side', 'all-fours', 'kneeling', 'seated'],
  ['standing', 'wall', 'roller', 'all-fours', 'kneeling', 'side', 'supine', 'seated'],
];

const ends: Readonly<Partial<Record<ExerciseKind, number>>> = { 'warm-up': -1, breathing: 1 };

export const positionOf = ({ exercise, form }: Candidate): Position =>
  exercise.forms[form]?.position ?? 'standing';

/** The candidates in each order worth trying. Within one position the order of the content is kept. */
export const orders = (candidates: readonly Candidate[]): (readonly Candidate[])[] =>
  positionOrders.map((positions) => {
    const rank = (candidate: Candidate) => positions.indexOf(positionOf(candidate));
    const end = ({ exercise }: Candidate) => ends[exercise.kind] ?? 0;
    return [...candidates].sort((one, other) => end(one) - end(other) || rank(one) - rank(other));
  });
