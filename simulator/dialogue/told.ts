import { slotValue, type Turn } from '../echo/turn';

/** One turn as one line of JSON, with the fields that DESIGN promises, in their order. */
export function jsonOf(you: string, turn: Turn): string {
  const slots: Record<string, string | number> = {};
  for (const [name, heard] of Object.entries(turn.hearing?.slots ?? {})) slots[name] = slotValue(heard);
  return JSON.stringify({
    you,
    intent: turn.intent,
    slots,
    alexa: turn.speech.text,
    ssml: turn.speech.ssml,
    reprompt: turn.reprompt,
    seconds: turn.speech.lengthMs / 1000,
    listening: turn.listening,
    open: turn.open,
    asking: turn.asking,
    scene: turn.scene,
    exercise: turn.exercise,
    disposition: turn.disposition,
    at: new Date(turn.atMs).toISOString(),
  });
}

/** What the device said, as a line of dialogue; empty if it said nothing. */
export const alexaLine = (turn: Turn): string =>
  turn.speech.text === '' ? '' : `Alexa: ${turn.speech.text}`;

/** What the person said or what happened, as a line of dialogue. */
export const youLine = (you: string): string => (you.trimStart().startsWith('(') ? you : `You: ${you}`);
