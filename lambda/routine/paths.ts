import type { Position } from '../content/terms';
import { kitSet, kitSets, type KitSet } from './kit-set';
import type { PlannedStep, StepLength } from './planned-step';
import { hasShare, type Serves, type Shared } from './share';
import { worth } from './worth';

/** Paths that end in one position within so much time compete: only the worthiest of them is kept. */
const slotMs = 5_000;

/** One candidate with one dose. */
export interface Choice {
  readonly step: PlannedStep;
  readonly position: Position;
  /** What it is worth wherever it stands. */
  readonly worth: number;
  readonly serves: Serves;
  /** Was it not in the last practice, while others were? */
  readonly isFresh: boolean;
  /** The kit that it uses, if that was named in the wish; else no kit. */
  readonly namedKit: KitSet;
  /** Of the step before, only the position matters. */
  readonly lengthAfter: (before: Choice | null) => StepLength;
}

/** A partial routine: its last choice, and the path that it goes on from. */
export interface Path extends Shared {
  readonly choice: Choice;
  readonly before: Path | null;
  readonly lengthMs: number;
  readonly worth: number;
  readonly freshCount: number;
  readonly namedKits: KitSet;
}

const nothing = { lengthMs: 0, worth: 0, inAreaMs: 0, elsewhereMs: 0, freshCount: 0, namedKits: kitSet([]) };

/** The worthiest paths that end in one position, by slot. */
type Ending = (Path | undefined)[];

/**
 * All paths worth keeping that take the exercises in this order, each once or not at all. An exercise is
 * given as its choices.
 */
export function pathsAlong(order: readonly (readonly Choice[])[], longestMs: number): readonly Path[] {
  const reached = new Map<Position, Ending>();
  const groups = () => [...reached.values()].map((ending) => ending.filter((path) => path !== undefined));
  for (const choices of order) {
    const befores = groups();
    for (const choice of choices) {
      const ending = reached.get(choice.position) ?? [];
      reached.set(choice.position, ending);
      // The first is always kept: a time too short for anything still gets the shortest there is.
      keep(ending, null, choice, choice.lengthAfter(null));
      for (const paths of befores) extendAll(ending, paths, choice, longestMs);
    }
  }
  return groups().flat();
}

/** Goes on from paths that end in one position, so that the choice is measured once for all of them. */
function extendAll(ending: Ending, paths: readonly Path[], choice: Choice, longestMs: number): void {
  const [first] = paths;
  if (first === undefined) return;
  const length = choice.lengthAfter(first.choice);
  for (const before of paths)
    if (before.lengthMs + length.totalMs <= longestMs) keep(ending, before, choice, length);
}

/** Worked out number by number: this runs a hundred thousand times, and most of it is kept out. */
function keep(ending: Ending, before: Path | null, choice: Choice, { totalMs, pacedMs }: StepLength): void {
  const { serves, isFresh, namedKit } = choice;
  const from = before ?? nothing;
  const lengthMs = from.lengthMs + totalMs;
  const inAreaMs = from.inAreaMs + (serves === 'the-area' ? pacedMs : 0);
  const elsewhereMs = from.elsewhereMs + (serves === 'elsewhere' ? pacedMs : 0);
  const namedKits = from.namedKits | namedKit;
  const pathWorth = from.worth + choice.worth + worthAfter(before, choice);
  const slot = slotOf(lengthMs, hasShare(inAreaMs, elsewhereMs) ? 1 : 0, namedKits);
  if (pathWorth <= (ending[slot]?.worth ?? -Infinity)) return;
  const freshCount = from.freshCount + (isFresh ? 1 : 0);
  ending[slot] = {
    choice,
    before,
    lengthMs,
    inAreaMs,
    elsewhereMs,
    namedKits,
    freshCount,
    worth: pathWorth,
  };
}

/**
 * Beside time, what worth cannot make up for keeps paths apart: whether the area has its share, and which
 * of the named kit was used.
 */
const slotOf = (lengthMs: number, share: 0 | 1, namedKits: number): number =>
  (Math.floor(lengthMs / slotMs) * 2 + share) * kitSets + namedKits;

/** What a choice is worth because of what came before it. */
function worthAfter(before: Path | null, choice: Choice): number {
  const { freshCount, namedKits } = before ?? nothing;
  const move = before !== null && before.choice.position !== choice.position ? worth.changeOfPosition : 0;
  const kit = (namedKits | choice.namedKit) === namedKits ? 0 : worth.namedKit;
  const fresh = freshCount === 0 ? worth.firstFresh : worth.moreFresh;
  return move + kit + (choice.isFresh ? fresh : 0);
}

/** The steps of a path, the first one first. */
export function stepsOf(path: Path | null): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (let at = path; at !== null; at = at.before) steps.unshift(at.choice.step);
  return steps;
}
