import type { Application, Context, Person, RequestEnvelope, Session, User } from 'ask-sdk-model';
import { everyField, fieldsOf, orElse, type Decoder } from '../stored/decode';
import { id, requestIn } from './request';

type System = Context['System'];

/**
 * What arrived, with all that the skill reads of it in its place. Amazon's SDK takes the type of a request on
 * trust, and throws where something is missing; so nothing reaches it that is not decoded here. What is broken
 * counts as missing: without a session it is a new one, an unreadable voice is not recognised. What nothing can
 * be heard without is left empty (a moment, an account), and the skill apologises for it as for any failure.
 * Never throws for a request that was admitted.
 */
export function repaired(event: RequestEnvelope): RequestEnvelope {
  const field = fieldsOf(event, 'event');
  const context = { System: field('context', fieldsOf)('System', system) };
  return {
    version: '1.0',
    context,
    session: field('session', orElse(sessionWith(context.System), newSessionWith(context.System))),
    request: requestIn(event.request),
  };
}

const application: Decoder<Application> = (value, at) => ({
  applicationId: fieldsOf(value, at)('applicationId', id),
});

const user: Decoder<User> = (value, at) => ({ userId: fieldsOf(value, at)('userId', id) });

const person: Decoder<Person> = (value, at) => ({ personId: fieldsOf(value, at)('personId', id) });

const system: Decoder<System> = (value, at) => {
  const field = fieldsOf(value, at);
  const voice = field('person', orElse<Person | null>(person, null));
  return {
    application: field('application', application),
    user: field('user', orElse(user, { userId: '' })),
    ...(voice === null ? {} : { person: voice }),
    apiEndpoint: field('apiEndpoint', orElse(id, '')),
  };
};

const newSessionWith = ({ application, user }: System): Session => ({
  new: true,
  sessionId: '',
  application,
  user,
  attributes: {},
});

/** What is carried is decoded as a whole, later: `fromAttributes`. */
const anything: Decoder<unknown> = (value) => value;

/** That a session is new is believed only in so many words: what is carried decides about all others. */
const sessionWith =
  (system: System): Decoder<Session> =>
  (value, at) => {
    const field = fieldsOf(value, at);
    return {
      ...newSessionWith(system),
      new: field('new', (isNew) => isNew === true),
      sessionId: field('sessionId', orElse(id, '')),
      attributes: field('attributes', orElse(everyField(anything), {})),
    };
  };
