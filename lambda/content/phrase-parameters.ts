import { checkPhrases } from './phrases/check';
import { wishPhrases } from './phrases/wish';
import { painPhrases } from './phrases/pain';
import { guidingPhrases } from './phrases/guiding';
import { talkPhrases } from './phrases/talk';

/** Every phrase that the coach uses, and what is filled into it. The words stand in content/. */
export const phraseParameters = {
  ...checkPhrases,
  ...wishPhrases,
  ...painPhrases,
  ...guidingPhrases,
  ...talkPhrases,
} as const;

export type PhraseKey = keyof typeof phraseParameters;
export type Phrases = Readonly<Record<PhraseKey, string[]>>;
export type PhraseValues<K extends PhraseKey> = Readonly<
  Record<(typeof phraseParameters)[K][number], string>
>;
