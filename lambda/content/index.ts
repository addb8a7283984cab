import answers from '../../content/en/answers.yaml';
import breathing from '../../content/en/exercises/breathing.yaml';
import habit from '../../content/en/exercises/habit.yaml';
import release from '../../content/en/exercises/release.yaml';
import strength from '../../content/en/exercises/strength.yaml';
import stretch from '../../content/en/exercises/stretch.yaml';
import warmUp from '../../content/en/exercises/warm-up.yaml';
import locales from '../../content/en/locales.yaml';
import moves from '../../content/en/moves.yaml';
import names from '../../content/en/names.yaml';
import phrases from '../../content/en/phrases.yaml';
import triage from '../../content/en/triage.yaml';
import type { Content, Exercises, Locales } from './types';

const elsewhere: Locales[string] = {
  emergencyNumber: 'your local emergency number',
  adviceLine: 'your doctor',
};

/** Release stands before stretching, so that within one position the kit is put away early. */
const exercises: Exercises = { ...warmUp, ...release, ...stretch, ...strength, ...habit, ...breathing };

/** By their own names alone: of a plain object, `constructor` would be a place as well. */
const places: ReadonlyMap<string | undefined, Locales[string]> = new Map(Object.entries(locales));

/**
 * What can be said in a locale such as `en-GB`. English is spoken wherever there is nothing better; but whom
 * to call is never guessed.
 */
export const contentFor = (locale: string | undefined): Content => ({
  triage,
  answers,
  exercises,
  moves,
  names,
  phrases,
  locale: places.get(locale) ?? elsewhere,
});
