import type { InteractionModel } from '../../simulator/hearing/model';
import type { sources } from './check';

/** What Amazon wants of an interaction model, looked at intent by intent. The tests of the model hold it too. */
export interface ModelRule {
  readonly id: string;
  readonly source: keyof typeof sources;
  /** What holds if it is kept, as a sentence. */
  readonly holds: string;
  readonly faultsOf: (model: InteractionModel) => readonly string[];
  /** What was looked at. */
  readonly seenIn: (model: InteractionModel) => string;
}

/** Words that an invocation name may not hold. */
const barred = {
  wake: ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app'],
  launch: ['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'run', 'start', 'use', 'play'],
  article: ['a', 'an', 'the'],
  joining: ['to', 'from', 'by', 'if', 'and', 'whether', 'in', 'on', 'with', 'of', 'for'],
} as const;

const required = ['Cancel', 'Help', 'Stop', 'NavigateHome', 'Fallback'].map((name) => `AMAZON.${name}Intent`);
const fewestSamples = 15;

/** Lower-case words with apostrophes, no digit, no punctuation. */
export const isSpoken = (text: string): boolean => /^[a-z]['a-z]*(?: [a-z]['a-z]*)*$/u.test(text);

/** Slots stand as words. */
const withoutSlots = (sample: string): string => sample.replace(/\{[A-Za-z_]+\}/gu, 'slot');

const samplesIn = ({ intents }: InteractionModel): readonly string[] =>
  intents.flatMap(({ samples }) => samples);

export const modelRules: readonly ModelRule[] = [
  {
    id: 'invocation-name',
    source: 'name',
    holds: 'The invocation name has two words or more, and none that is barred.',
    faultsOf: ({ invocationName }) => [
      ...(/^[a-z]+(?: [a-z]+)+$/u.test(invocationName)
        ? []
        : [`"${invocationName}" is not two words in lower case`]),
      ...Object.entries(barred).flatMap(([kind, words]) =>
        invocationName
          .split(' ')
          .filter((word) => words.some((other) => other === word))
          .map((word) => `"${word}" is a word of ${kind}`),
      ),
    ],
    seenIn: ({ invocationName }) => invocationName,
  },
  {
    id: 'required-intents',
    source: 'voice',
    holds: "Amazon's intents to cancel, help, stop, go home and fall back are declared.",
    faultsOf: ({ intents }) =>
      required.filter((name) => !intents.some((intent) => intent.name === name)).map((name) => `no ${name}`),
    seenIn: () => `${required.length} intents`,
  },
  {
    id: 'sample-counts',
    source: 'functional',
    holds: `Each intent of the skill's own has ${fewestSamples} sample utterances or more.`,
    faultsOf: ({ intents }) =>
      intents
        .filter(({ name, samples }) => !name.startsWith('AMAZON.') && samples.length < fewestSamples)
        .map(({ name, samples }) => `${name} has ${samples.length}`),
    seenIn: () => 'every intent',
  },
  {
    id: 'sample-form',
    source: 'functional',
    holds: 'Sample utterances are words that can be spoken, without digits and punctuation.',
    faultsOf: (model) => {
      const samples = samplesIn(model);
      if (samples.length === 0) return ['there was none to look at: sample utterances'];
      return samples.filter((sample) => !isSpoken(withoutSlots(sample))).map((sample) => `"${sample}"`);
    },
    seenIn: (model) => `${samplesIn(model).length} sample utterances`,
  },
];
