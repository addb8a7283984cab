import type {
  Context,
  Intent,
  Request,
  RequestEnvelope,
  Session,
  Slot,
  SessionEndedReason,
} from 'ask-sdk-model';
import type { Hearing } from '../hearing/hearing';
import type { SlotHeard } from '../hearing/slot-types';
import type { JsonObject } from '../json';

/** The kinds of Echo: without and with a screen. */
export const devices = { dot: {}, show: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } } };
export type Device = keyof typeof devices;

/** Who speaks, on what, where: the same in every request of a run. */
export interface Household {
  readonly skillId: string;
  readonly userId: string;
  readonly device: Device;
  readonly locale: string;
}

/** What a request is about. */
export type Asked =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly hearing: Hearing }
  | { readonly kind: 'ended'; readonly reason: SessionEndedReason };

/** The Alexa session that a request belongs to. */
export interface SessionNow {
  readonly id: string;
  readonly age: 'new' | 'running';
  readonly attributes: JsonObject;
}

/** Builds the envelope that Alexa sends. Timestamps have whole seconds, as Alexa's have. */
export function envelope(
  household: Household,
  session: SessionNow,
  asked: Asked,
  moment: { readonly requestId: string; readonly nowMs: number },
): RequestEnvelope {
  return {
    version: '1.0',
    session: sessionOf(household, session),
    context: contextOf(household),
    request: requestOf(household, asked, moment),
  };
}

const user = ({ userId }: Household): { userId: string } => ({ userId });
const application = ({ skillId }: Household): { applicationId: string } => ({ applicationId: skillId });

const sessionOf = (household: Household, { id, age, attributes }: SessionNow): Session => ({
  new: age === 'new',
  sessionId: id,
  application: application(household),
  attributes,
  user: user(household),
});

const contextOf = (household: Household): Context => ({
  System: {
    application: application(household),
    user: user(household),
    device: {
      deviceId: `amzn1.ask.device.simulated-${household.device}`,
      supportedInterfaces: devices[household.device],
    },
    apiEndpoint: 'https://api.amazonalexa.com',
  },
});

function requestOf(
  { skillId, locale }: Household,
  asked: Asked,
  { requestId, nowMs }: { readonly requestId: string; readonly nowMs: number },
): Request {
  const timestamp = `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
  const common = { requestId: `amzn1.echo-api.request.${requestId}`, timestamp, locale };
  switch (asked.kind) {
    case 'launch':
      return { type: 'LaunchRequest', ...common };
    case 'ended':
      return { type: 'SessionEndedRequest', ...common, reason: asked.reason };
    case 'intent':
      return {
        type: 'IntentRequest',
        ...common,
        dialogState: 'STARTED',
        intent: intentOf(asked.hearing, skillId),
      };
  }
}

function intentOf({ intent, slots, emptySlots }: Hearing, skillId: string): Intent {
  const all = [
    ...Object.entries(slots).map(([name, heard]) => slotOf(name, heard, skillId)),
    ...emptySlots.map(emptySlot),
  ];
  return {
    name: intent,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(all.map((slot) => [slot.name, slot])),
  };
}

const emptySlot = (name: string): Slot => ({ name, confirmationStatus: 'NONE' });

function slotOf(name: string, heard: SlotHeard, skillId: string): Slot {
  const said: Slot = { ...emptySlot(name), value: heard.said };
  if (heard.kind === 'number' || heard.kind === 'duration') return said;
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${heard.type}`;
  const resolution =
    heard.kind === 'unknown'
      ? { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const }, values: [] }
      : {
          authority,
          status: { code: 'ER_SUCCESS_MATCH' as const },
          values: [{ value: { name: heard.value.name, id: heard.value.id } }],
        };
  return { ...said, resolutions: { resolutionsPerAuthority: [resolution] } };
}
