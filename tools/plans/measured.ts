import type { WishKind } from '../../lambda/content/terms';
import type { Content } from '../../lambda/content/types';
import { lengthIn } from '../../lambda/conversation/frame/practice/step-length';
import { againstTime, offBy, type AgainstTime } from '../../lambda/routine/against-time';
import { mostLevels } from '../../lambda/progress/standing';
import { plan, type Routine } from '../../lambda/routine/plan';
import type { LengthOf, PlannedStep } from '../../lambda/routine/planned-step';
import { servesOf, shareOf } from '../../lambda/routine/share';
import type { Clearance } from '../../lambda/triage/clearance';
import type { Mix, PersonKind } from './mixes';

/** What came out of one mix. */
export interface Measured {
  readonly plannedSeconds: number;
  /** A part of the time asked; less than 0 for shorter. */
  readonly off: number;
  /** What the coach says of its length, before it begins. */
  readonly said: AgainstTime;
  readonly changesOfPosition: number;
  /** The part of the paced time that goes to the area asked for, from 0 to 1. */
  readonly share: number;
  readonly exercises: number;
}

/** Plans mixes of one kind for one sort of person. A step is timed once, over all of the mixes. */
export function planner(content: Content, person: PersonKind, kind: WishKind): (mix: Mix) => Measured {
  const isNew = person === 'new';
  const known = isNew ? [] : Object.keys(content.exercises);
  const position = ({ exercise, form }: PlannedStep) => content.exercises[exercise]?.forms[form]?.position;
  const climbed = Object.fromEntries(known.map((id) => [id, mostLevels]));
  const lengthOf = timedOnce(lengthIn(content, { pace: 'usual', known }, { conditions: [] }), position);
  return ({ minutes, area, kit, ground }) => {
    const clearance: Clearance = { level: 'full', conditions: [], ground, passedAtMs: 0 };
    const request = { minutes, area, kit, kind, levels: isNew ? {} : climbed };
    const routine = plan(request, clearance, content.exercises, lengthOf);
    return {
      plannedSeconds: Math.round(routine.plannedMs / 1000),
      off: offBy(routine.plannedMs, minutes),
      said: againstTime(routine.plannedMs, minutes),
      changesOfPosition: changesIn(routine, position),
      share: shareOf(
        pacedBy(routine, lengthOf, (id) => {
          const exercise = content.exercises[id];
          return exercise === undefined ? 'every-part' : servesOf(exercise, area);
        }),
      ),
      exercises: routine.steps.length,
    };
  };
}

function timedOnce(lengthOf: LengthOf, position: (step: PlannedStep) => string | undefined): LengthOf {
  const known = new Map<string, ReturnType<LengthOf>>();
  return (step, before) => {
    const key = JSON.stringify([step, before === null ? null : position(before)]);
    const length = known.get(key) ?? lengthOf(step, before);
    known.set(key, length);
    return length;
  };
}

const changesIn = ({ steps }: Routine, position: (step: PlannedStep) => string | undefined): number =>
  steps.filter((step, at) => {
    const before = steps[at - 1];
    return before !== undefined && position(before) !== position(step);
  }).length;

function pacedBy(
  { steps }: Routine,
  lengthOf: LengthOf,
  serves: (id: string) => ReturnType<typeof servesOf>,
) {
  const pacedMs = (where: ReturnType<typeof servesOf>) =>
    steps
      .filter(({ exercise }) => serves(exercise) === where)
      .reduce((sum, step) => sum + lengthOf(step, null).pacedMs, 0);
  return { inAreaMs: pacedMs('the-area'), elsewhereMs: pacedMs('elsewhere') };
}
