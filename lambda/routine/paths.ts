import type { Kit, Position } from '../content/terms';
import type { PlannedStep, StepLength } from './plan';
import type { Serves, Shared } from './share';
import { worth } from './worth';

/** Of the paths that end in one position within so much time, only the worthiest is kept. */
const slotMs = 5_000;

/** One candidate with one dose. */
export interface Choice {
  readonly step: PlannedStep;
  readonly position: Position;
  /** What it is worth wherever it stands. */
  readonly worth: number;
  readonly serves: Serves;
  /** Was it not done lately, while others were? */
  readonly isFresh: boolean;
  /** The kit that it uses, if that was named in the wish. */
  readonly namedKit: Kit | null;
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
  readonly namedKits: readonly Kit[];
}

/** The worthiest paths that end in one position, by slot of time. */
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

function keep(ending: Ending, before: Path | null, choice: Choice, { totalMs, pacedMs }: StepLength): void {
  const lengthMs = (before?.lengthMs ?? 0) + totalMs;
  const pathWorth = (before?.worth ?? 0) + choice.worth + worthAfter(before, choice);
  const slot = Math.floor(lengthMs / slotMs);
  if (pathWorth <= (ending[slot]?.worth ?? -Infinity)) return;
  const namedKits = before?.namedKits ?? [];
  ending[slot] = {
    choice,
    before,
    lengthMs,
    worth: pathWorth,
    inAreaMs: (before?.inAreaMs ?? 0) + (choice.serves === 'the-area' ? pacedMs : 0),
    elsewhereMs: (before?.elsewhereMs ?? 0) + (choice.serves === 'elsewhere' ? pacedMs : 0),
    freshCount: (before?.freshCount ?? 0) + (choice.isFresh ? 1 : 0),
    namedKits: isFirstWithKit(before, choice) ? [...namedKits, choice.namedKit] : namedKits,
  };
}

/** What a choice is worth because of what came before it. */
function worthAfter(before: Path | null, choice: Choice): number {
  const move = before !== null && before.choice.position !== choice.position ? worth.changeOfPosition : 0;
  const kit = isFirstWithKit(before, choice) ? worth.namedKit : 0;
  const fresh = (before?.freshCount ?? 0) === 0 ? worth.firstFresh : worth.moreFresh;
  return move + kit + (choice.isFresh ? fresh : 0);
}

const isFirstWithKit = (before: Path | null, choice: Choice): choice is Choice & { readonly namedKit: Kit } =>
  choice.namedKit !== null && !(before?.namedKits.includes(choice.namedKit) ?? false);

/** The steps of a path, the first one first. */
export function stepsOf(path: Path | null): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (let at = path; at !== null; at = at.before) steps.unshift(at.choice.step);
  return steps;
}
