import type { RequestEnvelope } from 'ask-sdk-model';
import { face, type State } from '../conversation/state';
import type { Turn } from '../conversation/turn';
import { fieldsOf, Misfit, oneOf, text, whole, type Decoder } from '../memory/decode';
import type { Owner } from '../memory/owner';
import { person } from '../memory/person';
import type { Notes } from '../memory/take-turn';
import { state } from './state';

/** What travels with an Alexa session from turn to turn, and ends with it. */
export interface Carried {
  readonly state: State;
  readonly notes: Notes;
  /**
   * Whose notes they are. Decided when the session starts: a voice that is recognised on one turn and not
   * on the next must not move one person's notes into another's.
   */
  readonly owner: Owner;
}

/** Session attributes: what is carried, and `turn` for whoever shows or tests the skill. */
export const toAttributes = (carried: Carried, marks: Turn['marks'] = []): Record<string, unknown> => ({
  turn: { ...face(carried.state), marks },
  ...carried,
});

/** What a request brings along. Attributes count from the second request of an Alexa session on. */
export const carriedIn = ({ session }: RequestEnvelope): Carried | null =>
  session === undefined || session.new ? null : fromAttributes(session.attributes);

/** `null` for anything that this code did not write: another deploy's attributes, or none. Never throws. */
export function fromAttributes(attributes: unknown): Carried | null {
  try {
    return carried(attributes, 'attributes');
  } catch (error) {
    if (error instanceof Misfit) return null;
    throw error;
  }
}

const revision: Decoder<Notes['revision']> = (value, at) => {
  const field = fieldsOf(value, at);
  const kind = field('kind', oneOf(['none', 'numbered', 'unread']));
  if (kind !== 'numbered') return { kind };
  return { kind, version: field('version', whole(1, Number.MAX_SAFE_INTEGER - 1)) };
};

const notes: Decoder<Notes> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    person: field('person', person),
    revision: field('revision', revision),
    memory: field('memory', oneOf(['kept', 'lost'])),
  };
};

const owner: Decoder<Owner> = (value, at) => {
  const field = fieldsOf(value, at);
  return { user: field('user', text(64)), person: field('person', text(64)) };
};

const carried: Decoder<Carried> = (value, at) => {
  const field = fieldsOf(value, at);
  return { state: field('state', state), notes: field('notes', notes), owner: field('owner', owner) };
};
