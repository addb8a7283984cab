import answers from '../../content/en/answers.yaml';
import exercises from '../../content/en/exercises.yaml';
import locales from '../../content/en/locales.yaml';
import moves from '../../content/en/moves.yaml';
import names from '../../content/en/names.yaml';
import phrases from '../../content/en/phrases.yaml';
import triage from '../../content/en/triage.yaml';
import type { Content, Locales } from './types';

const elsewhere: Locales[string] = {
  emergencyNumber: 'your local emergency number',
  adviceLine: 'your doctor',
};

/** What can be said in a locale such as `en-GB`. English is spoken wherever there is nothing better. */
export const contentFor = (locale: string): Content => ({
  triage,
  answers,
  exercises,
  moves,
  names,
  phrases,
  locale: locales[locale] ?? elsewhere,
});
