import type { Content } from '../../../content/types';
import { exerciseParts, resumedParts, whole, type Guided, type Parts } from '../../../pacing/exercise';
import type { Pace } from '../../../pacing/pace';
import { lengthMs, type Cue, type Place, type Timeline } from '../../../pacing/timeline';
import type { PlannedStep } from '../../../routine/planned-step';
import type { Clearance } from '../../../triage/clearance';
import type { Position } from '../../../content/terms';
import type { Wish } from '../heard';

/** One run through a routine, and the place in it. Kept from visit to visit. */
export interface Practice {
  readonly wish: Wish;
  readonly steps: readonly PlannedStep[];
  readonly step: number;
  /** Where in that step to go on; null is its beginning. */
  readonly place: Place | null;
  /** How the person sits, stands or lies now. A new Alexa session finds them standing. */
  readonly position: Position;
  readonly startedAtMs: number;
  /** Content ids of the exercises that are known well enough for the short script. */
  readonly known: readonly string[];
  /** Content ids of the exercises done to their end. */
  readonly done: readonly string[];
}

/** A break or a check of the desk alone is a habit: it is not counted as practice, nor weighed against pain. */
export const isMoreThanHabit = ({ exercises }: Content, ids: readonly string[]): boolean =>
  ids.some((id) => exercises[id]?.kind !== 'habit');

/** Pain is asked about before and after what loads the back. */
export const asksForPain = (content: Content, { steps }: Pick<Practice, 'steps'>): boolean =>
  isMoreThanHabit(
    content,
    steps.map(({ exercise }) => exercise),
  );

/** How the name of the exercise in hand is said. Content may have lost it since: then there is none. */
export const nameOfStep = (content: Content, { steps, step }: Pick<Practice, 'steps' | 'step'>): string => {
  const id = steps[step]?.exercise;
  return (id === undefined ? undefined : content.exercises[id]?.name) ?? content.names.anExercise;
};

const positionAt = (content: Content, step: PlannedStep | undefined | null): Position =>
  (step ? content.exercises[step.exercise]?.forms[step.form]?.position : undefined) ?? 'standing';

/** A step of a practice in its two parts, from its beginning or from a place in it. */
function stepParts(
  content: Content,
  practice: Pick<Practice, 'steps' | 'startedAtMs' | 'known'>,
  { step, place, before }: { step: number; place: Place | null; before: Position },
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): Parts {
  const planned = practice.steps[step];
  const seed = (Math.floor(practice.startedAtMs / 1000) % 1000) + step;
  const exercise = planned && content.exercises[planned.exercise];
  if (planned === undefined || exercise === undefined) return { wayIn: [], there: [] };
  const { form, dose, variation = 'usual' } = planned;
  const detail = practice.known.includes(planned.exercise) ? 'short' : 'full';
  const guided: Guided = {
    ...{ exercise, form, dose, variation, pace, seed, detail },
    conditions: clearance.conditions,
  };
  return place === null
    ? exerciseParts(content, guided, before)
    : resumedParts(content, guided, before, place);
}

/** How a step of a routine is spoken for someone who has just done the step before it. */
export const stepTimeline = (
  content: Content,
  practice: Pick<Practice, 'steps' | 'startedAtMs' | 'known'>,
  step: number,
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): Timeline => {
  const before = positionAt(content, practice.steps[step - 1]);
  return whole(stepParts(content, practice, { step, place: null, before }, clearance, pace));
};

/** A cue of a practice, the step it belongs to, and the position that a person is in by then. */
export interface PracticeCue {
  readonly step: number;
  readonly cue: Cue;
  readonly position: Position;
}

/** The cues of some steps of a practice in a row, from its place on. */
export function practiceCues(
  content: Content,
  practice: Practice,
  steps: number,
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): PracticeCue[] {
  return Array.from({ length: steps }, (_, index) => practice.step + index).flatMap((step) => {
    const isFirst = step === practice.step;
    const before = isFirst ? practice.position : positionAt(content, practice.steps[step - 1]);
    const place = isFirst ? practice.place : null;
    const { wayIn, there } = stepParts(content, practice, { step, place, before }, clearance, pace);
    const after = positionAt(content, practice.steps[step]);
    return [
      ...wayIn.map((cue) => ({ step, cue, position: before })),
      ...there.map((cue) => ({ step, cue, position: after })),
    ];
  });
}

/** How long the rest of a practice takes, pauses for "ready" not counted. */
export function remainingMs(
  content: Content,
  practice: Practice,
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): number {
  const steps = practice.steps.length - practice.step;
  return lengthMs(practiceCues(content, practice, Math.max(steps, 0), clearance, pace).map(({ cue }) => cue));
}

/** The place of a cue, as it is kept: the very beginning of a step is no place. */
export const placeToKeep = ({ place }: Cue): Place | null =>
  place.side === null && place.round === 0 && place.rep === 0 ? null : place;
