import type { InteractionModel } from '../../simulator/hearing/model';
import { ofEach, unlessAny, type Check, type Verdict } from './check';
import type { ReadPackage } from './read-package';
import { intentsByUtterance } from './utterances';

/** The models of a package, each once, with the locales that share it. */
export type Models = readonly { readonly locales: string; readonly model: InteractionModel }[];

export function eachOnce(models: ReadonlyMap<string, InteractionModel>): Models {
  const once = new Map<string, { locales: string; model: InteractionModel }>();
  for (const [locale, model] of models) {
    const key = JSON.stringify(model);
    const same = once.get(key);
    once.set(key, { locales: same === undefined ? locale : `${same.locales}, ${locale}`, model });
  }
  return [...once.values()];
}

const perModel = (
  models: Models,
  what: string,
  faultsOf: (model: InteractionModel) => readonly string[],
): Verdict => {
  const faults = models.flatMap(({ locales, model }) =>
    faultsOf(model).map((fault) => `${locales}: ${fault}`),
  );
  return models.length === 0 ? { kind: 'fails', because: ['there is no model'] } : unlessAny(faults, what);
};

/** Words that an invocation name may not hold. */
const barred = {
  wake: ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app'],
  launch: ['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'run', 'start', 'use', 'play'],
  article: ['a', 'an', 'the'],
  joining: ['to', 'from', 'by', 'if', 'and', 'whether', 'in', 'on', 'with', 'of', 'for'],
} as const;

const required = ['Cancel', 'Help', 'Stop', 'NavigateHome', 'Fallback'].map((name) => `AMAZON.${name}Intent`);
const fewestSamples = 15;
const mostShown = 5;

/** Lower-case words with apostrophes, no digit, no punctuation; slots stand as words. */
const spoken = /^[a-z]['a-z]*(?: [a-z]['a-z]*)*$/u;

/** Amazon's limit is 1.5 MB; direct updates were once capped at so many characters, and some may be still. */
const mostCharacters = 1_000_000;

/** What is checked of the interaction models as they are written. */
export const lengthChecks: readonly Check<Pick<ReadPackage, 'lengths'>>[] = [
  {
    id: 'model-length',
    source: 'platform',
    holds: `No interaction model has more than ${mostCharacters.toLocaleString('en-US')} characters.`,
    judge: ({ lengths }) =>
      ofEach([...lengths], 'models', ([locale, length]) =>
        length > mostCharacters ? `${locale}: ${length.toLocaleString('en-US')} characters` : null,
      ),
  },
];

/** What is checked in the interaction models. */
export const modelChecks: readonly Check<Models>[] = [
  {
    id: 'invocation-name',
    source: 'name',
    holds: 'The invocation name has two words or more, and none that is barred.',
    judge: (models) =>
      perModel(models, models.map(({ model }) => model.invocationName).join(', '), ({ invocationName }) => [
        ...(/^[a-z]+(?: [a-z]+)+$/u.test(invocationName)
          ? []
          : [`"${invocationName}" is not two words in lower case`]),
        ...Object.entries(barred).flatMap(([kind, words]) =>
          invocationName
            .split(' ')
            .filter((word) => words.some((other) => other === word))
            .map((word) => `"${word}" is a word of ${kind}`),
        ),
      ]),
  },
  {
    id: 'required-intents',
    source: 'voice',
    holds: "Amazon's intents to cancel, help, stop, go home and fall back are declared.",
    judge: (models) =>
      perModel(models, `${required.length} intents`, ({ intents }) =>
        required
          .filter((name) => !intents.some((intent) => intent.name === name))
          .map((name) => `no ${name}`),
      ),
  },
  {
    id: 'sample-counts',
    source: 'functional',
    holds: `Each intent of the skill's own has ${fewestSamples} sample utterances or more.`,
    judge: (models) =>
      perModel(models, 'every intent', ({ intents }) =>
        intents
          .filter(({ name, samples }) => !name.startsWith('AMAZON.') && samples.length < fewestSamples)
          .map(({ name, samples }) => `${name} has ${samples.length}`),
      ),
  },
  {
    id: 'sample-form',
    source: 'functional',
    holds: 'Sample utterances are words that can be spoken, without digits and punctuation.',
    judge: (models) =>
      ofEach(
        models.flatMap(({ model }) => model.intents.flatMap(({ samples }) => samples)),
        'sample utterances',
        (sample) => (spoken.test(sample.replace(/\{[A-Za-z_]+\}/gu, 'slot')) ? null : `"${sample}"`),
      ),
  },
  {
    id: 'one-intent-each',
    source: 'functional',
    holds: 'No utterance stands under two intents, with every slot filled.',
    judge: (models) => {
      const told = models.map(({ locales, model }) => ({ locales, intents: intentsByUtterance(model) }));
      const torn = told.flatMap(({ locales, intents }) =>
        [...intents]
          .filter(([, names]) => names.size > 1)
          .map(([utterance, names]) => `${locales}: "${utterance}" is ${[...names].join(' and ')}`),
      );
      const all = told.reduce((sum, { intents }) => sum + intents.size, 0);
      return unlessAny(torn.slice(0, mostShown), `${all} utterances`);
    },
  },
];
