import type { RequestEnvelope } from 'ask-sdk-model';
import { face, type State } from '../conversation/frame/state';
import type { Turn } from '../conversation/frame/turn';
import { fieldsOf, Misfit, oneOf, orNull, text, whole, type Decoder } from '../stored/decode';
import { ownerOf, type Owner } from '../stored/owner';
import { person } from '../stored/person';
import type { Notes } from '../session/notes';
import { lift } from '../stored/person';
import type { Seal } from './seal';
import { state } from '../stored/state';

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

/** Session attributes: what is carried under its seal, and `turn` for whoever shows or tests the skill. */
export const toAttributes = (
  carried: Carried,
  seal: Seal,
  session: string,
  marks: Turn['marks'] = [],
): Record<string, unknown> => ({
  turn: { ...face(carried.state), marks },
  ...carried,
  seal: seal(session, carried),
});

/**
 * What a request brings along. Attributes count from the second request of an Alexa session on, and only if
 * this code wrote them in this session for this account: what decides over a clearance is never believed.
 */
export function carriedIn({ session, context }: RequestEnvelope, seal: Seal): Carried | null {
  if (session === undefined || session.new) return null;
  const attributes: unknown = session.attributes;
  const found = fromAttributes(attributes);
  if (found === null || found.owner.user !== ownerOf(context.System.user.userId, null).user) return null;
  return sealIn(attributes) === seal(session.sessionId, found) ? found : null;
}

const sealIn = (attributes: unknown): string | null =>
  typeof attributes === 'object' &&
  attributes !== null &&
  'seal' in attributes &&
  typeof attributes.seal === 'string'
    ? attributes.seal
    : null;

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
    owed: field('owed', orNull(lift)),
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
