import { language, valuesOf, wordingsOf } from './language';
import { heard, utterancesOf } from './utterances';

/**
 * Words that people do say twice: in distress, at parting, in "no feeling at all, all of a sudden", and in
 * the digits of an emergency number, and "two knees to chest" twice.
 * Any other double is a slip: a sample with "a" before a value with "a" of its own. Where one clause follows
 * another without a word between, the second may well begin with the word that the first ended with.
 */
const saidTwice =
  /\b(?:no no|stop stop|help help|ow ow|bye bye|all all|nine nine|one one|two two|zero zero)\b/gu;
const doubled = /\b([a-z]+) \1\b/u;

/** A whole sign right after something else that was told. */
const seam = /\} \{(?:sign|signTwo|signThree)\}/u;

/** Every utterance that the model can tell. That none stands under two intents, test/tools/certify finds. */
function* utterances(): Generator<string> {
  for (const { slots, samples } of language.intents) {
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    for (const sample of samples.filter((one) => !seam.test(one))) yield* utterancesOf(sample, types);
  }
}

it('no utterance says a word twice in a row, with every slot filled', () => {
  const slips: string[] = [];
  let all = 0;
  for (const utterance of utterances()) {
    all += 1;
    if (doubled.test(utterance.replaceAll(saidTwice, ''))) slips.push(utterance);
  }
  expect(slips).toEqual([]);
  expect(all).toBeGreaterThan(100_000);
});

describe('a wording belongs to one value of its type, however it is contracted', () => {
  it.each(language.types)('$name', ({ name }) => {
    const owner = new Map<string, string>();
    const torn: string[] = [];
    for (const value of valuesOf(name)) {
      for (const wording of wordingsOf(value).map(heard)) {
        const other = owner.get(wording);
        if (other !== undefined && other !== value.id) torn.push(`${wording}: ${other}, ${value.id}`);
        owner.set(wording, value.id);
      }
    }
    expect(torn).toEqual([]);
  });
});
