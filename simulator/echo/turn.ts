import type { Hearing } from '../hearing/hearing';
import type { SlotHeard } from '../hearing/slot-types';
import type { Place } from './answer';
import { repromptDue, type Playing } from './session-life';
import { nothingSaid, type Speech } from './speech';

/** What came of one line: what was sent, what the device said, and how things stand after it. */
export interface Turn extends Place {
  /** The intent's name, `LaunchRequest`, `SessionEndedRequest`, or null if nothing was sent. */
  readonly intent: string | null;
  /** Null where no words were heard. */
  readonly hearing: Hearing | null;
  readonly speech: Speech;
  /** What will be said once if nobody answers, as plain text. */
  readonly reprompt: string | null;
  /** Is the microphone open after the speech? */
  readonly listening: boolean;
  /** Does the Alexa session go on? */
  readonly open: boolean;
  readonly atMs: number;
  /** Why the skill gave no usable answer, as the end of a sentence, or null. */
  readonly fault: string | null;
  /** What a person at the simulator should know besides, one sentence each. Alexa says none of it. */
  readonly notes: readonly string[];
}

/** What happened within a turn. */
export interface Event {
  readonly intent: string | null;
  readonly hearing?: Hearing;
  readonly speech?: Speech;
  readonly fault?: string;
  readonly notes?: readonly string[];
}

export const nothingHappened: Event = { intent: null };

/** How the device stands. `playing` is null when no session is open. */
export interface Standing {
  readonly place: Place;
  readonly playing: Playing | null;
  readonly nowMs: number;
}

export const turnOf = (event: Event, { place, playing, nowMs }: Standing): Turn => ({
  ...place,
  intent: event.intent,
  hearing: event.hearing ?? null,
  speech: event.speech ?? nothingSaid,
  reprompt: playing === null ? null : (repromptDue(playing, nowMs)?.speech.text ?? null),
  listening: playing?.after === 'listen',
  open: playing !== null,
  asking: playing === null ? null : place.asking,
  atMs: nowMs,
  fault: event.fault ?? null,
  notes: event.notes ?? [],
});

/** What a slot came to: the id of a known value, a number, a length of time in ISO 8601, or the words as said. */
export function slotValue(heard: SlotHeard): string | number {
  switch (heard.kind) {
    case 'number':
      return heard.value;
    case 'known':
      return heard.value.id;
    case 'duration':
    case 'unknown':
      return heard.said;
  }
}
