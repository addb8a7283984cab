import type { Breath } from '../content/types';
import { wordsMs } from '../speech/duration';
import { inTurn, timed } from './cue';
import type { PacingWords } from './words';
import type { Cue, Place } from './timeline';

interface Mark {
  readonly atMs: number;
  readonly words: string;
  readonly breath: Cue['breath'];
}

/** A word at least this often, well inside the ten seconds that the platform allows. */
const quietMs = 9_000;
const longEnoughForHalfwayMs = 20_000;
const airMs = 500;

const fits = (one: Mark, other: Mark): boolean => {
  const [first, second] = one.atMs <= other.atMs ? [one, other] : [other, one];
  return first.atMs + wordsMs(first.words) + airMs <= second.atMs;
};

/**
 * A static hold: two cued breaths, then mostly silence, "halfway", "five more seconds".
 * A mark that would fall on a more important one is left out.
 */
export function holdCues(
  seconds: number,
  breath: Breath,
  quiet: readonly string[],
  words: PacingWords,
  place: Place,
  seed: number,
): Cue[] {
  const totalMs = seconds * 1000;
  const breathMs = (breath.in + breath.out) * 1000;
  const wanted: Mark[] = [
    { atMs: 0, words: inTurn(words.breatheIn, seed), breath: 'in' },
    { atMs: totalMs - 5000, words: inTurn(words.fiveMore, seed), breath: null },
    ...(totalMs >= longEnoughForHalfwayMs
      ? [{ atMs: totalMs / 2, words: inTurn(words.halfway, seed), breath: null }]
      : []),
    { atMs: breath.in * 1000, words: inTurn(words.breatheOut, seed), breath: 'out' },
  ];
  const secondBreath: Mark[] = [
    { atMs: breathMs, words: inTurn(words.breatheIn, seed + 1), breath: 'in' },
    { atMs: breathMs + breath.in * 1000, words: inTurn(words.breatheOut, seed + 1), breath: 'out' },
  ];
  const marks: Mark[] = [];
  const hasRoom = (mark: Mark) =>
    mark.atMs >= 0 && mark.atMs < totalMs && marks.every((other) => fits(mark, other));
  for (const mark of wanted) if (hasRoom(mark)) marks.push(mark);
  // Nobody is told to breathe in without being told to breathe out.
  if (secondBreath.every(hasRoom)) marks.push(...secondBreath);
  marks.sort((one, other) => one.atMs - other.atMs);
  return withQuietWords(marks, totalMs, quiet, seed).map((mark, index, all) =>
    timed(mark.words, place, (all[index + 1]?.atMs ?? totalMs) - mark.atMs, mark.breath),
  );
}

function withQuietWords(
  marks: readonly Mark[],
  totalMs: number,
  quiet: readonly string[],
  seed: number,
): Mark[] {
  let used = seed;
  return marks.flatMap((mark, index) => {
    const gapMs = (marks[index + 1]?.atMs ?? totalMs) - mark.atMs;
    const parts = Math.ceil(gapMs / quietMs);
    const fillers = Array.from({ length: parts - 1 }, (_, part) => ({
      atMs: mark.atMs + Math.round((gapMs * (part + 1)) / parts),
      words: inTurn(quiet, used++),
      breath: null,
    }));
    return [mark, ...fillers];
  });
}
