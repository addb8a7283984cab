import { contentFor } from '../../lambda/content';
import { withLift, type Lift } from '../../lambda/conversation/frame/safety/lift';
import type { Person } from '../../lambda/conversation/frame/person';
import { stateSchema, type State } from '../../lambda/conversation/frame/state';
import type { Step, Turn } from '../../lambda/conversation/frame/turn';
import { nowhere } from '../../lambda/pacing/timeline';
import type { Occasion } from '../../lambda/session/occasion';
import { nowMs, someone } from '../support/notes';

const emergency: Lift = { practice: 'ended', unsettled: { how: 'emergency', day: 20_458 } };

const state: State = {
  schema: stateSchema,
  scene: { name: 'farewell', asking: null },
  answers: [],
  lifts: 0,
  disposition: null,
  unclear: 0,
  said: {},
  who: 'known',
  lostNotes: 'unmentioned',
};

/**
 * A coach of three habits, so that a test sees what became of each turn: counts visits on "launch", notes
 * one exercise on "next" or "back", passes a check on "yes" and hears of an emergency on "no", forgets on
 * "forget". What it says is whether notes are kept.
 */
export const smallCoach: Step = (_, heard, { person, memory, nowMs: atMs }): Turn => {
  const after = (): Turn['person'] => {
    switch (heard.kind) {
      case 'launch':
        return { ...person, visits: person.visits + 1 };
      case 'next':
      case 'back':
        return {
          ...person,
          practices: [...person.practices, { startedAtMs: atMs, atMs, exercises: [heard.kind] }],
        };
      case 'yes':
        return { ...person, checkPassedAtMs: atMs };
      case 'no':
        return withLift(person, emergency, person.lifts + 1);
      case 'forget':
        return memory === 'kept' ? 'forgotten' : person;
      default:
        return person;
    }
  };
  return {
    state,
    speech: [{ kind: 'spoken', words: memory, ownsMs: 1000, place: nowhere, breath: null }],
    marks: [],
    reprompt: null,
    lift: heard.kind === 'no' ? emergency : null,
    person: after(),
  };
};

export const said = ({ speech }: Turn): string => speech.map(({ words }) => words).join(' ');

export const exercisesOf = ({ practices }: Person): readonly string[] =>
  practices.flatMap(({ exercises }) => exercises);

let requests = 0;
/** Something heard, in a request of its own. */
export const heard = (
  kind: 'launch' | 'next' | 'back' | 'yes' | 'no' | 'help' | 'forget',
  owner = someone(),
  requestId = `request-${(requests += 1)}`,
): Occasion => ({ owner, heard: { kind }, content: contentFor('en-US'), nowMs, requestId });

/** The next turn of an Alexa session. */
export const goingOn = <T>(notes: T): { state: State; notes: T } => ({ state, notes });
