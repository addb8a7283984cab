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

/**
 * The candidates in each order worth trying, none twice. Within one position the order of the content is
 * kept: the exercises with one piece of kit stand together in it, so that it is put away once.
 */
export function orders(candidates: readonly Candidate[]): (readonly Candidate[])[] {
  const all = positionOrders.map((positions) => inOrder(candidates, positions));
  return all.filter((order, at) => all.findIndex((other) => isSame(order, other)) === at);
}

function inOrder(candidates: readonly Candidate[], positions: readonly Position[]): readonly Candidate[] {
  const rank = (candidate: Candidate) => positions.indexOf(positionOf(candidate));
  const end = ({ exercise }: Candidate) => ends[exercise.kind] ?? 0;
  return [...candidates].sort((one, other) => end(one) - end(other) || rank(one) - rank(other));
}

const isSame = (one: readonly Candidate[], other: readonly Candidate[]): boolean =>
  one.every((candidate, at) => candidate === other[at]);
