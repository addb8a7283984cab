import { sides } from '../content/terms';
import type { Step } from '../content/types';
import { inTurn, timed } from './cue';
import { paces } from './pace';
import { repAfter, withSides, type Pacing } from './paced';
import type { Cue, Place } from './timeline';
import type { PacingWords } from './words';

type RepeatStep = Extract<Step, { repeat: unknown }>;
type AlternateStep = Extract<Step, { alternate: unknown }>;
type Move = RepeatStep['repeat'][number];

/** Two repetitions with full words, then quiet ones. */
const fullReps = 2;
const enoughForHalfway = 8;

const countOf = ({ dose }: Pacing): number => (dose.by === 'count' ? dose.count : 1);

/** The moves of one repetition, as often as the dose says; full words first, then quiet ones. */
export function repeatCues({ repeat: moves }: RepeatStep, place: Place, pacing: Pacing): Cue[] {
  const count = countOf(pacing);
  return Array.from({ length: count }, (_, index) => {
    const counted = countingWords(index + 1, count, pacing.words, pacing.seed);
    return movesCues(moves, index, counted, repAfter(place, index), pacing);
  }).flat();
}

/** The same with the side changed each time, left first. The dose counts the repetitions on a side. */
export function alternateCues({ alternate: moves }: AlternateStep, place: Place, pacing: Pacing): Cue[] {
  const { words, seed } = pacing;
  const counting = { ...words, twoMore: words.twoMoreEach, lastOne: words.lastOneEach };
  const count = countOf(pacing);
  return Array.from({ length: count }, (_, index) =>
    sides.flatMap((side, turn) => {
      const counted = turn === 0 ? countingWords(index + 1, count, counting, seed) : null;
      const here = { ...repAfter(place, index), side };
      return movesCues(moves, index * sides.length + turn, counted, here, pacing);
    }),
  ).flat();
}

/** One repetition. `nth` counts from 0 and goes on from side to side, where the sides alternate. */
function movesCues(
  moves: readonly Move[],
  nth: number,
  counted: string | null,
  place: Place,
  { pace, words, seed }: Pacing,
): Cue[] {
  return moves.map((move, index) => {
    const quiet = withSides(nth < fullReps ? move.say : inTurn(move.then, seed + nth + 1), place, words);
    const said = index === 0 && counted !== null ? `${counted} ${quiet}` : quiet;
    return timed(said, place, move.seconds * 1000 * paces[pace].move, move.breath ?? null);
  });
}

type Counting = Pick<PacingWords, 'halfway' | 'twoMore' | 'lastOne'>;

function countingWords(rep: number, count: number, words: Counting, seed: number): string | null {
  if (rep === count && count > fullReps) return inTurn(words.lastOne, seed);
  if (rep === count - 1 && count > fullReps + 1) return inTurn(words.twoMore, seed);
  if (count >= enoughForHalfway && rep === Math.floor(count / 2) + 1) return inTurn(words.halfway, seed);
  return null;
}
