import Speech from 'ssml-builder';
import { wordsMs } from './duration';
import { UnspeakableTimeline } from './errors';
import { limits } from './limits';

/** A phrase and the time that it owns, in integer milliseconds. */
export interface Phrase {
  readonly words: string;
  readonly ownsMs: number;
}

/**
 * A timeline as SSML: each phrase a sentence, then one break for what is left of its time.
 * The only place where words are escaped, and the only one that knows ssml-builder.
 * @throws UnspeakableTimeline where a limit of the platform is passed.
 */
export function ssml(timeline: readonly Phrase[]): string {
  const lengthMs = timeline.reduce((sum, { ownsMs }) => sum + ownsMs, 0);
  if (lengthMs > limits.responseMs)
    throw new UnspeakableTimeline(`A response of ${lengthMs} ms is too long: cut the timeline.`);
  const speech = new Speech();
  for (const { words, ownsMs } of timeline) {
    const text = speakable(words);
    const silenceMs = ownsMs - wordsMs(words);
    if (text.trim() === '')
      throw new UnspeakableTimeline('A cue has no words: give each silence to the words before it.');
    if (silenceMs > limits.breakMs) {
      throw new UnspeakableTimeline(`A silence of ${silenceMs} ms is over ten seconds: put a word into it.`);
    }
    speech.sentence(text);
    if (silenceMs > 0) speech.pause(`${Math.round(silenceMs)}ms`);
  }
  const markup = speech.ssml();
  if (markup.length > limits.characters) {
    throw new UnspeakableTimeline(`A response of ${markup.length} characters is too long: cut the timeline.`);
  }
  return markup;
}

/** Characters that XML 1.0 does not allow, even escaped, are dropped. */
const speakable = (words: string) =>
  words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** How many characters of the response a phrase takes, at the most. */
export const characters = ({ words }: Phrase): number =>
  words.length + 5 * (words.match(/[&<>"']/gu)?.length ?? 0) + "<s></s> <break time='10000ms'/> ".length;

/** How many phrases from the start fit into one response, leaving room for what is said after them. */
export function fitting(timeline: readonly Phrase[], reserve: { characters: number; ms: number }): number {
  let usedCharacters = '<speak></speak>'.length + reserve.characters;
  let usedMs = reserve.ms;
  for (const [index, phrase] of timeline.entries()) {
    usedCharacters += characters(phrase);
    usedMs += phrase.ownsMs;
    if (usedCharacters > limits.characters || usedMs > limits.responseMs) return index;
  }
  return timeline.length;
}
