import { readWav, type Sound } from './sound';
import { SpeakingChild, type Speaker, type Utterance } from './speaking-child';

/** Words as the engine itself speaks them, at its own length. */
export type Engine = (utterance: Utterance) => Promise<Sound>;

/** Two processors are what there is to count on. */
const mostChildren = 2;
/** The engine dies now and then of a phrase that it speaks well the next time. */
const attempts = 2;

/**
 * Flite, in at most two processes at once; phrases beyond that wait in line. The first one starts right away,
 * so that it is ready by the time there is something to say.
 */
export function fliteEngine(newSpeaker: () => Speaker = () => new SpeakingChild()): Engine {
  const resting: Speaker[] = [newSpeaker()];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const aTurn = async (): Promise<void> => {
    if (busy < mostChildren) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  /** Whoever waits longest takes the turn over. */
  const turnOver = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };

  const speak = async (utterance: Utterance, attempt: number): Promise<Sound> => {
    const speaker = resting.pop() ?? newSpeaker();
    try {
      return readWav(await speaker.say(utterance));
    } catch (error) {
      speaker.end();
      if (attempt >= attempts) throw error;
      return await speak(utterance, attempt + 1);
    } finally {
      if (speaker.isSpent) speaker.end();
      else resting.push(speaker);
    }
  };

  return async (utterance) => {
    await aTurn();
    try {
      return await speak(utterance, 1);
    } finally {
      turnOver();
    }
  };
}
