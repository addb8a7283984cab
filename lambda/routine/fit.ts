import type { Position } from '../content/terms';
import { dosesIn, type Dose } from '../pacing/dose';
import { dosesUpTo } from '../progress/dose-cap';
import { growingKinds } from '../progress/standing';
import type { Candidate } from './candidates';
import { orders, positionOf } from './order';
import type { LengthOf, PlannedStep, Request, Routine } from './plan';
import { worth, worthOf } from './worth';

/** A routine this near to the time asked is as good as exact. */
const tolerance = 0.03;
/** How far past the time asked a path may run: enough that slow people get more than a warm-up. */
const slackMs = 60_000;
/** Of the paths that end in one position within so much time, only the worthiest is kept. */
const slotMs = 5_000;

/** One candidate with one dose. */
interface Choice {
  readonly step: PlannedStep;
  readonly position: Position;
  readonly worth: number;
  readonly lengthAfter: (before: Path | null) => number;
}

/** A partial routine: its last choice, and the path that it goes on from. */
interface Path {
  readonly choice: Choice;
  readonly before: Path | null;
  readonly lengthMs: number;
  readonly worth: number;
}

/**
 * The best choice and doses along each order, by dynamic programming: for each position, and each slot of
 * time at which a routine could end in it, the worthiest way to get there.
 */
export function bestFit(
  request: Request,
  allowed: readonly Candidate[],
  lengthOf: LengthOf,
): Omit<Routine, 'leftOut'> {
  const targetMs = request.minutes * 60_000;
  const offMs = (path: Path) => Math.max(0, Math.abs(path.lengthMs - targetMs) - targetMs * tolerance);
  const score = (path: Path) => path.worth + (worth.offTime * offMs(path)) / 1000;
  const choices = new Map(allowed.map((candidate) => [candidate, choicesOf(candidate, request, lengthOf)]));
  let best: Path | null = null;
  for (const order of orders(allowed)) {
    const along = order.map((candidate) => choices.get(candidate) ?? []);
    for (const path of pathsAlong(along, targetMs + slackMs))
      if (best === null || score(path) > score(best)) best = path;
  }
  return { steps: stepsOf(best), plannedMs: best?.lengthMs ?? 0 };
}

function choicesOf(candidate: Candidate, request: Request, lengthOf: LengthOf): Choice[] {
  return dosesFor(candidate, request).map((dose) => {
    const step: PlannedStep = { exercise: candidate.id, form: candidate.form, dose };
    return {
      step,
      position: positionOf(candidate),
      worth: worthOf(step, candidate, request),
      lengthAfter: lengthByPosition(step, lengthOf),
    };
  });
}

/** The doses that this person has come to; a warm-up and breathing have no levels. */
function dosesFor({ id, exercise }: Candidate, { levels }: Request): readonly Dose[] {
  if (levels === undefined || !growingKinds.includes(exercise.kind)) return dosesIn(exercise.dose);
  return dosesUpTo(exercise.dose, levels[id] ?? 0);
}

/** A step takes as long after any exercise that ends in the same position. */
function lengthByPosition(step: PlannedStep, lengthOf: LengthOf): Choice['lengthAfter'] {
  const known = new Map<Position | null, number>();
  return (before) => {
    const from = before?.choice.position ?? null;
    const ms = known.get(from) ?? lengthOf(step, before?.choice.step ?? null);
    known.set(from, ms);
    return ms;
  };
}

/** All paths worth keeping that take the exercises in this order, each once or not at all. */
function pathsAlong(order: readonly (readonly Choice[])[], longestMs: number): Path[] {
  const reached = new Map<Position, Map<number, Path>>();
  const all = () => [...reached.values()].flatMap((paths) => [...paths.values()]);
  for (const choices of order) {
    const befores = [null, ...all()];
    for (const choice of choices) {
      const ending = reached.get(choice.position) ?? new Map<number, Path>();
      reached.set(choice.position, ending);
      for (const before of befores) {
        const path = extended(before, choice);
        // The first is always kept: a time too short for anything still gets the shortest there is.
        if (path.lengthMs > longestMs && before !== null) continue;
        const slot = Math.floor(path.lengthMs / slotMs);
        if (path.worth > (ending.get(slot)?.worth ?? -Infinity)) ending.set(slot, path);
      }
    }
  }
  return all();
}

function extended(before: Path | null, choice: Choice): Path {
  const isMove = before !== null && before.choice.position !== choice.position;
  return {
    choice,
    before,
    lengthMs: (before?.lengthMs ?? 0) + choice.lengthAfter(before),
    worth: (before?.worth ?? 0) + choice.worth + (isMove ? worth.changeOfPosition : 0),
  };
}

function stepsOf(path: Path | null): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (let at = path; at !== null; at = at.before) steps.unshift(at.choice.step);
  return steps;
}
