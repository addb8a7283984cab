import type { Content } from '../content/types';
import { exerciseTimeline, resumedTimeline, type Guided } from '../pacing/exercise';
import type { Pace } from '../pacing/pace';
import { lengthMs, type Cue, type Place, type Timeline } from '../pacing/timeline';
import type { PlannedStep } from '../routine/plan';
import type { Clearance } from '../triage/clearance';
import type { Position } from '../content/terms';
import type { Wish } from './heard';

/** One run through a routine, and the place in it. Kept from visit to visit. */
export interface Practice {
  readonly wish: Wish;
  readonly steps: readonly PlannedStep[];
  readonly step: number;
  /** Where in that step to go on; null is its beginning. */
  readonly place: Place | null;
  readonly startedAtMs: number;
  /** Content ids of the exercises done to their end. */
  readonly done: readonly string[];
}

/** How the name of the exercise in hand is said. Content may have lost it since: then there is none. */
export const nameOfStep = (content: Content, { steps, step }: Pick<Practice, 'steps' | 'step'>): string => {
  const id = steps[step]?.exercise;
  return (id === undefined ? undefined : content.exercises[id]?.name) ?? content.names.anExercise;
};

export function guidedStep(
  content: Content,
  planned: PlannedStep,
  { conditions }: Pick<Clearance, 'conditions'>,
  pace: Pace,
  seed: number,
): Guided | null {
  const exercise = content.exercises[planned.exercise];
  return exercise === undefined
    ? null
    : { exercise, form: planned.form, dose: planned.dose, conditions, pace, seed };
}

const positionAt = (content: Content, step: PlannedStep | undefined | null): Position =>
  (step ? content.exercises[step.exercise]?.forms[step.form]?.position : undefined) ?? 'standing';

/** How a step of a practice is spoken, from its beginning or from a place in it. */
export function stepTimeline(
  content: Content,
  practice: Pick<Practice, 'steps' | 'startedAtMs'>,
  step: number,
  place: Place | null,
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): Timeline {
  const planned = practice.steps[step];
  if (planned === undefined) return [];
  const seed = (Math.floor(practice.startedAtMs / 1000) % 1000) + step;
  const guided = guidedStep(content, planned, clearance, pace, seed);
  if (guided === null) return [];
  const before = positionAt(content, practice.steps[step - 1]);
  return place === null
    ? exerciseTimeline(content, guided, before)
    : resumedTimeline(content, guided, before, place);
}

/** A cue of a practice, and the step it belongs to. */
export interface PracticeCue {
  readonly step: number;
  readonly cue: Cue;
}

/** The cues of some steps of a practice in a row, from its place on. */
export function practiceCues(
  content: Content,
  practice: Practice,
  steps: number,
  clearance: Pick<Clearance, 'conditions'>,
  pace: Pace,
): PracticeCue[] {
  return Array.from({ length: steps }, (_, index) => practice.step + index).flatMap((step) =>
    stepTimeline(
      content,
      practice,
      step,
      step === practice.step ? practice.place : null,
      clearance,
      pace,
    ).map((cue) => ({ step, cue })),
  );
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

/** The position that a practice leaves a person in before a step. */
export const positionBefore = (content: Content, practice: Practice): Position =>
  positionAt(content, practice.steps[practice.step - 1] ?? null);

/** The position of a step itself. */
export const positionIn = (content: Content, practice: Practice): Position =>
  positionAt(content, practice.steps[practice.step] ?? null);
