import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earFor } from '../../simulator/hearing/hearing';
import type { Hearing } from '../../simulator/hearing/hearing';
import { listenerFor } from '../../simulator/hearing/listener';
import { readInteractionModel, type InteractionModel } from '../../simulator/hearing/model';
import { wordsOf } from '../../simulator/hearing/words';
import { projectRoot } from '../shared/project-root';
import { readPhrasings, type Half, type Phrasing } from './phrasings';
import { redFlags, verdictOn, type Verdict } from './verdict';

export interface Measured {
  readonly phrasing: Phrasing;
  readonly hearing: Hearing;
  readonly verdict: Verdict;
}

/** How well one model is heard. */
export interface Measure {
  readonly measured: readonly Measured[];
  /** Phrasings that stand word for word in the model, which prove nothing. */
  readonly inModel: readonly Phrasing[];
  /** Phrasings for intents that the model does not have. */
  readonly notInModel: readonly Phrasing[];
}

/** Reads the English model and the phrasings, and hears each of them. */
export async function measureHearing(): Promise<Measure> {
  return measure(await englishModel(), await readPhrasings());
}

export async function englishModel(): Promise<InteractionModel> {
  const text = await readFile(join(projectRoot, 'interaction-model/en.json'), 'utf8');
  return readInteractionModel(JSON.parse(text));
}

export function measure(model: InteractionModel, phrasings: readonly Phrasing[]): Measure {
  const intents = new Set(model.intents.map(({ name }) => name));
  const verbatim = verbatimIn(model);
  const hear = hearerOf(model);
  const isForModel = (phrasing: Phrasing) => phrasing.intents.some((name) => intents.has(name));
  const isVerbatim = ({ utterance }: Phrasing) => verbatim.has(wordsOf(utterance).join(' '));
  const forModel = phrasings.filter(isForModel);
  return {
    measured: forModel
      .filter((phrasing) => !isVerbatim(phrasing))
      .map((phrasing) => {
        const hearing = hear(phrasing.utterance);
        return { phrasing, hearing, verdict: verdictOn(phrasing, hearing) };
      }),
    inModel: forModel.filter(isVerbatim),
    notInModel: phrasings.filter((phrasing) => !isForModel(phrasing)),
  };
}

/** Whole samples, and whole values of slots, contractions written out: "I can't pee" is a value. */
function verbatimIn({ intents, types }: InteractionModel): ReadonlySet<string> {
  const samples = intents.flatMap((intent) => intent.samples);
  const values = types.flatMap((type) => type.values.flatMap(({ name, synonyms }) => [name, ...synonyms]));
  return new Set([...samples, ...values].map((text) => wordsOf(text).join(' ')));
}

function hearerOf(model: InteractionModel): (utterance: string) => Hearing {
  const listen = listenerFor(model);
  const nothing = earFor(model)('');
  return (utterance) => {
    const heard = listen(utterance);
    return heard.kind === 'request' ? heard.hearing : nothing;
  };
}

/** Right, out of how many. A red flag that is asked about counts as right: nothing passes unnoticed. */
export interface Score {
  readonly right: number;
  readonly total: number;
}

export const scoreOf = (measured: readonly Measured[]): Score => ({
  right: measured.filter(({ verdict }) => verdict === 'right' || verdict === 'asked').length,
  total: measured.length,
});

export const share = ({ right, total }: Score): number => (total === 0 ? 1 : right / total);

export const ofHalf = ({ measured }: Measure, half: Half): readonly Measured[] =>
  measured.filter(({ phrasing }) => phrasing.half === half);

/** The intent that a phrasing is counted under. */
export const wantedOf = ({ phrasing }: Measured): string => phrasing.intents[0] ?? '';

export const redFlagsIn = ({ measured }: Measure): readonly Measured[] =>
  measured.filter((one) => redFlags.includes(wantedOf(one)));
