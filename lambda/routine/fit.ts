import type { Position } from '../content/terms';
import { dosesIn, type Dose } from '../pacing/dose';
import { dosesUpTo } from '../progress/dose-cap';
import { growingKinds } from '../progress/standing';
import type { Candidate } from './candidates';
import { orders, positionOf } from './order';
import { kitSet } from './kit-set';
import { pathsAlong, stepsOf, type Choice, type Path } from './paths';
import type { LengthOf, PlannedStep, StepLength } from './planned-step';
import type { Request } from './request';
import { hasShare, servesOf } from './share';
import { worth, worthOf } from './worth';

/** The steps that fit the time best, and how long they take together. */
export interface Fit {
  readonly steps: readonly PlannedStep[];
  readonly plannedMs: number;
}

/** A routine this near to the time asked is as good as exact. */
const tolerance = 0.03;
/** How far past the time asked a path may run: enough that slow people get more than a warm-up. */
const slackMs = 60_000;

/**
 * The best choice and doses along each order, by dynamic programming: for each position, and each slot of
 * time at which a routine could end in it, the worthiest way to get there.
 */
export function bestFit(request: Request, allowed: readonly Candidate[], lengthOf: LengthOf): Fit {
  const targetMs = request.minutes * 60_000;
  const score = scoreFor(request);
  const fresh = freshIn(allowed, request);
  const choices = new Map(allowed.map((one) => [one, choicesOf(one, { request, lengthOf, fresh })]));
  let best: Path | null = null;
  for (const order of orders(allowed)) {
    const along = order.map((candidate) => choices.get(candidate) ?? []);
    for (const path of pathsAlong(along, targetMs + slackMs))
      if (best === null || score(path) > score(best)) best = path;
  }
  return { steps: stepsOf(best), plannedMs: best?.lengthMs ?? 0 };
}

/** What a whole routine is worth: what its steps are, the area's share, and less what it is off in time. */
function scoreFor({ minutes }: Request): (path: Path) => number {
  const targetMs = minutes * 60_000;
  const offMs = ({ lengthMs }: Path) => Math.max(0, Math.abs(lengthMs - targetMs) - targetMs * tolerance);
  // A warm-up alone serves no area: where nothing fits that does, what is for other parts is better.
  const share = ({ inAreaMs, elsewhereMs }: Path) =>
    inAreaMs > 0 && hasShare(inAreaMs, elsewhereMs) ? worth.share : 0;
  return (path) => path.worth + share(path) + (worth.offTime * offMs(path)) / 1000;
}

interface Asked {
  readonly request: Request;
  readonly lengthOf: LengthOf;
  readonly fresh: readonly Candidate[];
}

function choicesOf(candidate: Candidate, { request, lengthOf, fresh }: Asked): Choice[] {
  const { id, exercise, form } = candidate;
  const serves = servesOf(exercise, request.area);
  const namedKit = kitSet((request.named ?? []).filter((kit) => kit === exercise.kit));
  return dosesFor(candidate, request).map((dose) => {
    const step: PlannedStep = { exercise: id, form, dose };
    const lengthAfter = lengthByPosition(step, lengthOf);
    return {
      step,
      position: positionOf(candidate),
      worth: worthOf(step, candidate, request, lengthAfter(null)),
      serves,
      isFresh: fresh.includes(candidate),
      namedKit,
      lengthAfter,
    };
  });
}

/** What was not in the last practice; nothing, where that was made of other things altogether. */
function freshIn(allowed: readonly Candidate[], { area, last = [] }: Request): readonly Candidate[] {
  const varied = allowed.filter(({ exercise }) => servesOf(exercise, area) !== 'every-part');
  const fresh = varied.filter(({ id }) => !last.includes(id));
  return fresh.length < varied.length ? fresh : [];
}

/** The doses that this person has come to; a warm-up and breathing have no levels. */
function dosesFor({ id, exercise }: Candidate, { levels }: Request): readonly Dose[] {
  if (levels === undefined || !growingKinds.includes(exercise.kind)) return dosesIn(exercise.dose);
  return dosesUpTo(exercise.dose, levels[id] ?? 0);
}

/** A step takes as long after any exercise that ends in the same position. */
function lengthByPosition(step: PlannedStep, lengthOf: LengthOf): Choice['lengthAfter'] {
  const known = new Map<Position | null, StepLength>();
  return (before) => {
    const from = before?.position ?? null;
    const length = known.get(from) ?? lengthOf(step, before?.step ?? null);
    known.set(from, length);
    return length;
  };
}
