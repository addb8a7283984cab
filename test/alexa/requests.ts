import type {
  IntentRequest,
  Request,
  RequestEnvelope,
  Session,
  SessionEndedReason,
  Slot,
} from 'ask-sdk-model';
import { sealWith } from '../../lambda/alexa/seal';

export const session = 'amzn1.echo-api.session.1';
export const skillId = 'amzn1.ask.skill.back-release';
export const timestamp = '2026-01-05T08:00:00Z';

/** The seal that the skill of these tests puts on what travels with a session. */
export const testSeal = sealWith({ skillId, tableName: 'a table' });

let requests = 0;
const common = () => ({
  requestId: `amzn1.echo-api.request.${(requests += 1)}`,
  timestamp,
  locale: 'en-US',
});

export const launch = (): Request => ({ type: 'LaunchRequest', ...common() });

export const ended = (reason: SessionEndedReason): Request => ({
  type: 'SessionEndedRequest',
  ...common(),
  reason,
});

export const intent = (name: string, slots: Record<string, Slot> = {}): IntentRequest => ({
  type: 'IntentRequest',
  ...common(),
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots },
});

/** A slot that nobody filled. */
export const empty = (name: string): Slot => ({ name, confirmationStatus: 'NONE' });

/** A slot of a built-in type, or of ours with words that resolved to nothing. */
export const saying = (name: string, value: string): Slot => ({ ...empty(name), value });

const resolution = (code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH', ids: readonly string[]) => ({
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'amzn1.er-authority.echo-sdk',
        status: { code },
        values: ids.map((id) => ({ value: { id, name: 'a name that nobody looks at' } })),
      },
    ],
  },
});

/** A slot of our own types that Alexa resolved to this id. */
export const meaning = (name: string, id: string): Slot => ({
  ...saying(name, 'words that nobody looks at'),
  ...resolution('ER_SUCCESS_MATCH', [id]),
});

/** A slot of our own types that Alexa could not resolve. */
export const unresolved = (name: string): Slot => ({
  ...saying(name, 'a kettlebell'),
  ...resolution('ER_SUCCESS_NO_MATCH', []),
});

/** Who asks, and in which Alexa session. */
export interface Circumstances {
  readonly userId?: string;
  readonly personId?: string;
  readonly applicationId?: string;
  /** Attributes of the session so far; null when it is new. */
  readonly attributes?: Record<string, unknown> | null;
}

export function envelope(
  request: Request,
  {
    userId = 'amzn1.ask.account.1',
    personId,
    applicationId = skillId,
    attributes = null,
  }: Circumstances = {},
): RequestEnvelope & { session: Session } {
  const user = { userId };
  const application = { applicationId };
  return {
    version: '1.0',
    session: {
      new: attributes === null,
      sessionId: session,
      application,
      user,
      ...(attributes === null ? {} : { attributes }),
    },
    context: {
      System: {
        application,
        user,
        ...(personId === undefined ? {} : { person: { personId } }),
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request,
  };
}
