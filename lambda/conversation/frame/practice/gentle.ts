import type { Content } from '../../../content/types';
import { dosesIn } from '../../../pacing/dose';
import { formOf, isAllowed } from '../../../routine/candidates';
import type { PlannedStep } from '../../../routine/planned-step';
import type { Clearance } from '../../../triage/clearance';
import type { Practice } from './practice';
import type { Location } from './recital';

/** The steps that may be done when gentle moves only are in place. */
export function gentleSteps(content: Content, steps: readonly PlannedStep[], clearance: Clearance) {
  return steps.filter(({ exercise }) => {
    const known = content.exercises[exercise];
    return known !== undefined && isAllowed(known, { ...clearance, level: 'gentle' });
  });
}

/** In much pain: breathing first, then only what is gentle, and no marching on the spot. */
export function calmFirst(content: Content, steps: readonly PlannedStep[], clearance: Clearance) {
  const quiet = gentleSteps(content, steps, clearance).filter(({ exercise }) => {
    const kind = content.exercises[exercise]?.kind;
    return kind !== 'warm-up' && kind !== 'breathing';
  });
  return [...breathingStep(content.exercises, clearance), ...quiet];
}

/** After "that hurts": leaves out what hurt, and everything after it that is not gentle. */
export function withGentlerRest(
  content: Content,
  clearance: Clearance,
  { where, practice }: Location,
): Practice {
  const { steps, step } = practice;
  const rest = gentleSteps(content, steps.slice(where === 'during' ? step + 1 : step), clearance);
  const calm = rest.length > 0 ? [] : breathing(content, practice, clearance);
  return { ...practice, steps: [...steps.slice(0, step), ...rest, ...calm], place: null };
}

/** Breathing is gentle enough for anyone; nothing is offered where it was what hurt. */
const breathing = ({ exercises }: Content, { steps, step }: Practice, clearance: Clearance): PlannedStep[] =>
  breathingStep(exercises, clearance).filter(({ exercise }) => steps[step]?.exercise !== exercise);

function breathingStep(exercises: Content['exercises'], clearance: Clearance): PlannedStep[] {
  const found = Object.entries(exercises).find(([, { kind }]) => kind === 'breathing');
  const form = found && formOf(found[1], clearance);
  return found === undefined || form === undefined
    ? []
    : [{ exercise: found[0], form, dose: dosesIn(found[1].dose)[0] }];
}
