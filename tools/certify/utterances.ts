import type { InteractionModel } from '../../simulator/hearing/model';
import { wordsOf } from '../../simulator/hearing/words';

/** As a device hears words: lower case, straight apostrophes, contractions written out. */
export const heard = (text: string): string => wordsOf(text).join(' ');

/** Numbers that are said: alone, as minutes, as a score, as an age, and out of any range. */
const numbers = ['zero', 'one', 'two', 'seven', 'ten', 'eighteen', 'forty five', 'one hundred'];

/** Lengths of time that are said; those that also ask for a moment's patience are not meant here. */
const durations = ['thirty seconds', 'half an hour', 'two minutes'];

/** Up to so many utterances, slots are filled in every combination. Beyond, each slot takes every value… */
const mostCombined = 5000;
/** …beside so many values of the others, and one where a list is long or the slots are many: millions more show nothing new. */
const besideOthers = 3;
const mostBeside = { values: 1000, slots: 2 };

export type UtterancesOf = (sample: string, types: ReadonlyMap<string, string>) => Iterable<string>;

/** For one model: the ways that a sample can be said, with every value in every slot. */
export function utterancesIn({ types: slotTypes }: InteractionModel): UtterancesOf {
  const fillers = new Map<string, readonly string[]>([
    ['AMAZON.NUMBER', numbers],
    ['AMAZON.DURATION', durations],
    ...slotTypes.map(
      ({ name, values }) =>
        [name, [...new Set(values.flatMap((value) => [value.name, ...value.synonyms]).map(heard))]] as const,
    ),
  ]);
  return function* utterancesOf(sample, types) {
    // split() with a group gives words and slot names in turn.
    const choices = sample.split(/\{(\w+)\}/u).map((piece, index): readonly string[] => {
      if (index % 2 === 0) return [heard(piece)];
      return fillers.get(types.get(piece) ?? '') ?? [];
    });
    if (choices.reduce((product, { length }) => product * length, 1) <= mostCombined) {
      yield* combined(choices);
      return;
    }
    const slots = choices.filter(({ length }) => length > 1).length;
    // By their places: two slots of one type have one list.
    for (const [full, { length }] of choices.entries()) {
      if (length <= 1) continue;
      const beside = length > mostBeside.values || slots > mostBeside.slots ? 1 : besideOthers;
      yield* combined(choices.map((all, at) => (at === full ? all : all.slice(0, beside))));
    }
  };
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

/** Every utterance that a model can tell, with the intents that it stands under. */
export function intentsByUtterance(model: InteractionModel): ReadonlyMap<string, ReadonlySet<string>> {
  const utterancesOf = utterancesIn(model);
  const intents = new Map<string, Set<string>>();
  for (const { name, slots, samples } of model.intents) {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    for (const utterance of samples.flatMap((sample) => [...utterancesOf(sample, types)])) {
      const known = intents.get(utterance);
      if (known === undefined) intents.set(utterance, new Set([name]));
      else known.add(name);
    }
  }
  return intents;
}
