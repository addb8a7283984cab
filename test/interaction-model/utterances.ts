import { wordsOf } from '../../simulator/hearing/words';
import { language, valuesOf, wordingsOf } from './language';

/** Numbers that are said: alone, as minutes, as a score, as an age, and out of any range. */
const numbers = ['zero', 'one', 'two', 'seven', 'ten', 'eighteen', 'forty five', 'one hundred'];

/** As a device hears words: lower case, straight apostrophes, contractions written out. */
export const heard = (text: string): string => wordsOf(text).join(' ');

/** Lengths of time that are said; those that also ask for a moment's patience are not meant here. */
const durations = ['thirty seconds', 'half an hour', 'two minutes'];

const fillers = new Map<string, readonly string[]>([
  ['AMAZON.NUMBER', numbers],
  ['AMAZON.DURATION', durations],
  ...language.types.map(
    ({ name }) => [name, [...new Set(valuesOf(name).flatMap(wordingsOf).map(heard))]] as const,
  ),
]);

/** Up to so many utterances, slots are filled in every combination. Beyond, each slot takes every value… */
const mostCombined = 5000;
/** …beside so many values of the others: a million utterances more would show nothing new. */
const besideOthers = 3;

/** The ways that a sample can be said: every value in every slot. */
export function* utterancesOf(sample: string, types: ReadonlyMap<string, string>): Generator<string> {
  // split() with a group gives words and slot names in turn.
  const choices = sample.split(/\{(\w+)\}/u).map((piece, index): readonly string[] => {
    if (index % 2 === 0) return [heard(piece)];
    const type = types.get(piece) ?? '';
    return fillers.get(type) ?? [];
  });
  if (choices.reduce((product, { length }) => product * length, 1) <= mostCombined) {
    yield* combined(choices);
    return;
  }
  for (const full of choices) {
    if (full.length > 1) {
      yield* combined(choices.map((all) => (all === full ? all : all.slice(0, besideOthers))));
    }
  }
}

function* combined([first, ...rest]: readonly (readonly string[])[], before = ''): Generator<string> {
  if (first === undefined) {
    yield before;
    return;
  }
  for (const words of first) {
    yield* combined(rest, words === '' ? before : `${before} ${words}`.trim());
  }
}
