import type { InteractionModel } from '../../simulator/hearing/model';
import { ofEach, unlessAny, type Check } from './check';
import { modelRules, type ModelRule } from './model-rules';
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

const mostShown = 5;

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

const asCheck = ({ faultsOf, seenIn, ...rule }: ModelRule): Check<Models> => ({
  ...rule,
  judge: (models) => {
    const faults = models.flatMap(({ locales, model }) =>
      faultsOf(model).map((fault) => `${locales}: ${fault}`),
    );
    const seen = new Set(models.map(({ model }) => seenIn(model)));
    return models.length === 0
      ? { kind: 'fails', because: ['there is no model'] }
      : unlessAny(faults, [...seen].join(', '));
  },
});

/** What is checked in the interaction models. */
export const modelChecks: readonly Check<Models>[] = [
  ...modelRules.map(asCheck),
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
