import type { InteractionModel } from './model';
import { wordsOf } from './words';

/**
 * What people say for the same thing, wherever they grew up: before the colon the one that stands for all. None
 * turns a yes into a no, a left into a right, or a doubt into an answer.
 */
const families = `
yes: yeah, yep, yup, aye
no: nope, nah
continue: carry on, go on, keep going, keep on going, keep on, run on, crack on
wait: hang on, hold on, hang about
moment: second, sec, tick, mo, jiffy
call: ring, phone, dial, ring up
delete: erase, remove, wipe, clear, get rid of, scrub
data: information, info, details, records
toilet: loo, bathroom, restroom, lavatory
pee: wee
peed: weed
bottom: bum, backside, butt, buttocks
belly: tummy, stomach
doctor: gp, doc, physician
a bit: a little, a little bit, a wee bit, a touch
only: just
mostly: mainly, chiefly
have: have got
has: has got
want to: need to, have to, have got to, got to, would like to, would love to
want: need, would like, would love, fancy, could do with, could use
can not: am not able to, am unable to
each: every
that: this, it, that one, this one, that exercise, this exercise
until: till
start: begin, beginning
started: began, begun
fast: quick
faster: quicker
hard: difficult, tough, tricky
easier: simpler
nice: good, great, lovely, wonderful, brilliant, fantastic, amazing, grand, marvellous
terrible: awful, horrible, dreadful, horrendous
sore: painful, achy, aching
really: very, ever so, real
trouble: problem, problems, difficulty, difficulties, issue, issues, bother
tumor: tumour
operation: op
car crash: car accident, car wreck, road accident
see: go and see, go to see, visit
should i: do i need to, do i have to, must i, ought i to
the right way: the best way, the correct way, the proper way
a hundred: one hundred
properly: correctly
any more: anymore, any longer
`;

interface Alike {
  readonly said: readonly string[];
  readonly stands: readonly string[];
}

const split = (text: string): readonly string[] => text.trim().split(' ');

const alike: readonly Alike[] = families
  .trim()
  .split('\n')
  .flatMap((family) => {
    const [stands = '', others = ''] = family.split(':');
    return others.split(',').map((said) => ({ said: split(said), stands: split(stands) }));
  })
  .sort((one, other) => other.said.length - one.said.length);

/** By the first word, the longest first. */
const byFirst = new Map<string, readonly Alike[]>();
for (const one of alike) {
  const [first = ''] = one.said;
  byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
}

/** The same words, each family by the one that stands for it. */
export function folded(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  let at = 0;
  while (at < words.length) {
    const from = at;
    const word = words[from] ?? '';
    const found = byFirst
      .get(word)
      ?.find(({ said }) => said.every((one, index) => words[from + index] === one));
    result.push(...(found?.stands ?? [word]));
    at += found?.said.length ?? 1;
  }
  return result;
}

/**
 * A model in which every sample and every value is said by the words that stand for the others. A sample that
 * would stand under two intents stands under none.
 */
export const foldedModel = (model: InteractionModel): InteractionModel => {
  const intents = model.intents.map((intent) => ({ ...intent, samples: intent.samples.map(foldedSample) }));
  const owners = new Map<string, Set<string>>();
  for (const { name, samples } of intents) {
    for (const sample of samples) owners.set(sample, (owners.get(sample) ?? new Set()).add(name));
  }
  return {
    ...model,
    intents: intents.map((intent) => ({
      ...intent,
      samples: intent.samples.filter((sample) => owners.get(sample)?.size === 1),
    })),
    types: model.types.map((type) => ({
      ...type,
      values: type.values.map((value) => ({
        ...value,
        synonyms: [value.name, ...value.synonyms].map((text) => folded(wordsOf(text)).join(' ')),
      })),
    })),
  };
};

/** What stands between two slots is folded by itself. */
const foldedSample = (sample: string): string =>
  sample
    .split(/(\{\w+\})/u)
    .map((piece) => (piece.startsWith('{') ? piece : folded(wordsOf(piece)).join(' ')))
    .join(' ')
    .trim();
