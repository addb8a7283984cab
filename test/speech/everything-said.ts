import type { Content } from '../../lambda/content/types';
import { fill } from '../../lambda/content/fill';
import { phraseParameters, type PhraseKey } from '../../lambda/content/phrase-parameters';
import { sentences } from '../../lambda/pacing/cue';
import { minutesWords } from '../../lambda/conversation/frame/words/numbers';

/** Words that the content can produce, and where they stand in it. */
export interface Said {
  readonly from: string;
  readonly words: string;
}

const each = (from: string, all: readonly string[]): Said[] => all.map((words) => ({ from, words }));

const listed = (and: string, names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;

type Values = Readonly<Record<string, readonly string[]>>;

/** Every value that the coach may fill in for a parameter, the longest included. */
function valuesFor(content: Content): Values {
  const { names, exercises, answers, triage, locale } = content;
  const signs = Object.values(triage.questions).map(({ name }) => name);
  const { numbers } = names;
  const minutes = [...numbers.map((_, count) => minutesWords(content, count)), '34 minutes'];
  const exerciseNames = Object.values(exercises).map(({ name }) => name);
  const inAll = (words: string) => numbers.map((number) => words.replace('{number}', number));
  const amounts = [...inAll(names.severalSeconds), ...inAll(names.severalTimes)];
  return {
    number: [...numbers, locale.emergencyNumber],
    count: numbers,
    shortest: numbers,
    longest: numbers,
    // A number that has no word is left to the voice.
    minutes,
    exercise: [...exerciseNames, names.anExercise],
    one: [...exerciseNames, ...Object.values(names.kits)],
    other: [...exerciseNames, ...Object.values(names.kits)],
    kind: Object.values(names.kinds),
    least: amounts,
    most: amounts,
    area: Object.values(names.areas),
    from: numbers,
    to: numbers,
    value: [
      ...Object.values(names.sides),
      ...numbers,
      ...minutes,
      ...exerciseNames,
      ...Object.values(names.kinds),
    ],
    topics: [
      listed(
        names.and,
        Object.values(answers)
          .map(({ name }) => name)
          .sort((one, other) => other.length - one.length)
          .slice(0, 3),
      ),
    ],
    kit: [...Object.values(names.kits), listed(names.and, Object.values(names.kits))],
    advice: [locale.adviceLine],
    noes: [...signs, listed(names.and, signs)],
    signs: [...signs, listed(names.and, signs)],
    reason: [...Object.values(triage.questions), ...Object.values(triage.splits)].map(({ reason }) => reason),
  };
}

function valuesOf(values: Values, name: string): readonly string[] {
  const known = values[name];
  if (known === undefined) throw new Error(`Say in everything-said.ts what {${name}} may be filled with.`);
  return known;
}

const longestOf = (all: readonly string[]): string =>
  all.reduce((one, other) => (other.length > one.length ? other : one), '');

/** Words with each parameter given each of its values, while the others have their longest. */
function filledIn(words: string, names: readonly string[], values: Values): string[] {
  const longest = Object.fromEntries(names.map((name) => [name, longestOf(valuesOf(values, name))]));
  return names.length === 0
    ? [fill(words, {})]
    : names.flatMap((name) =>
        valuesOf(values, name).map((value) => fill(words, { ...longest, [name]: value })),
      );
}

const isPhrase = (key: string): key is PhraseKey => key in phraseParameters;

function phrasesOf(content: Content, values: Values): Said[] {
  return Object.entries(content.phrases).flatMap(([key, variants]) => {
    const parameters = isPhrase(key) ? phraseParameters[key] : [];
    return each(
      key,
      variants.flatMap((words) => filledIn(words, parameters, values)),
    );
  });
}

function triageOf({ triage }: Content, values: Values): Said[] {
  const { questions, splits, shortCheck, safety, outcomes, conditions, safetyNet } = triage;
  const asked = Object.entries({ ...questions, ...splits, ...shortCheck, ...safety });
  const spoken = Object.entries({ ...outcomes, safetyNet });
  return [
    ...asked.flatMap(([id, { ask, again, why }]) => each(id, [ask, again, why])),
    ...Object.entries(conditions).map(([id, words]) => ({ from: id, words })),
    ...spoken.flatMap(([id, lines]) =>
      each(
        id,
        lines.flatMap((words) => filledIn(words, ['number', 'advice', 'reason'], values)),
      ),
    ),
  ];
}

const answersOf = ({ answers }: Content, values: Values): Said[] =>
  Object.entries(answers).flatMap(([id, { answer }]) =>
    each(
      id,
      answer.flatMap((words) => filledIn(words, ['number', 'advice'], values)),
    ),
  );

const exercisesOf = ({ exercises }: Content): Said[] =>
  Object.entries(exercises).flatMap(([id, { why, mistakes, stopIf, changeFor, forms }]) =>
    each(id, [
      why,
      ...mistakes,
      ...(stopIf === undefined ? [] : [stopIf]),
      ...Object.values(changeFor ?? {}),
      ...Object.values(forms).flatMap(({ comeOut, easier, harder }) => [
        comeOut,
        ...(easier === undefined ? [] : [easier]),
        ...(harder === undefined ? [] : [harder]),
      ]),
    ]),
  );

/** Every sentence beside the scripts themselves; those are spoken as timelines. */
export function everythingSaid(content: Content): Said[] {
  const values = valuesFor(content);
  const all = [
    ...phrasesOf(content, values),
    ...triageOf(content, values),
    ...answersOf(content, values),
    ...exercisesOf(content),
  ];
  return all.flatMap(({ from, words }) => each(from, sentences(words)));
}
