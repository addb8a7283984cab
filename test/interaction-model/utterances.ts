import { wordsOf } from '../../simulator/hearing/words';
import { isBuiltIn, language, valuesOf, wordingsOf } from './language';

/** What Amazon's own types are filled with: numbers alone, as minutes, as a score, as an age, and out of any range. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['zero', 'one', 'two', 'seven', 'ten', 'eighteen', 'forty five', 'one hundred'],
  'AMAZON.DURATION': ['twenty seconds', 'two minutes', 'ten minutes', 'half an hour'],
};

/** As a device hears words: lower case, straight apostrophes, contractions written out. */
export const heard = (text: string): string => wordsOf(text).join(' ');

const fillers = new Map<string, readonly string[]>(
  language.types.map(({ name }) => [name, [...new Set(valuesOf(name).flatMap(wordingsOf).map(heard))]]),
);

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
    return (isBuiltIn(type) ? builtIn[type] : fillers.get(type)) ?? [];
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
