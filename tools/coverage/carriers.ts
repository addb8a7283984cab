import { phraseParameters, type PhraseKey } from '../../lambda/content/phrase-parameters';
import { questionIds } from '../../lambda/content/terms';
import type { Content, Exercise } from '../../lambda/content/types';
import { fill } from '../../lambda/content/fill';

/**
 * What is spoken where a carrier such as `answer:water` or `exercise:cat-cow.why` is reached: one of these
 * lists, all of it. Empty: there is no such content.
 */
export type Spoken = readonly (readonly string[])[];

const nothing: Spoken = [];

/** Finds the content that an id of content/coverage.yaml names. */
export function spokenBy(content: Content, carrier: string): Spoken {
  const [kind = '', rest = ''] = carrier.split(':');
  const [id = '', part = 'script'] = rest.split('.');
  return readers[kind]?.(content, id, part) ?? nothing;
}

type Reader = (content: Content, id: string, part: string) => Spoken;

const readers: Readonly<Record<string, Reader>> = {
  answer: ({ answers, locale }, topic) => {
    const values = { number: locale.emergencyNumber, advice: locale.adviceLine };
    const known = answers[topic];
    return known === undefined ? nothing : [known.answer.map((words) => fill(words, values))];
  },
  exercise: ({ exercises }, id, part) => {
    const known = exercises[id];
    return known === undefined ? nothing : (parts[part]?.(known) ?? nothing);
  },
  triage: ({ triage }, id) => {
    const question = questionIds.find((known) => known === id);
    return question === undefined ? nothing : [[triage.questions[question].ask]];
  },
  phrase: ({ phrases }, key) => (isPhrase(key) ? phrases[key].map((words) => [beforeOpen(words)]) : nothing),
};

/** How much and how to breathe are heard in the script itself. */
const scripts = ({ forms }: Exercise): Spoken =>
  Object.values(forms).map(({ script }) => saysIn(script).filter((words) => !words.includes('{')));

const parts: Readonly<Record<string, (exercise: Exercise) => Spoken>> = {
  script: scripts,
  dose: scripts,
  breath: scripts,
  why: ({ why }) => [[why]],
  mistakes: ({ mistakes }) => mistakes.map((words) => [words]),
  stopIf: ({ stopIf }) => (stopIf === undefined ? nothing : [[stopIf]]),
};

/** Every first wording in a script, however deep it stands. */
function saysIn(step: unknown): string[] {
  if (typeof step !== 'object' || step === null) return [];
  const entries: [string, unknown][] = Object.entries(step);
  return entries.flatMap(([key, value]) =>
    key === 'say' && typeof value === 'string' ? [value] : saysIn(value),
  );
}

const isPhrase = (key: string): key is PhraseKey => key in phraseParameters;

/** The words before the first name that is filled in. */
const beforeOpen = (words: string): string => words.replace(/\{.*$/u, '').trim();
