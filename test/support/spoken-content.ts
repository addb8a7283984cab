import type { Content } from '../../lambda/content/types';
import { sentences } from '../../lambda/pacing/cue';
import { linesOf } from '../content/lines';

/** Everything of the content that can be spoken under one id: any of these lines will do to have reached it. */
interface Spoken {
  /** "exercises/cat-cow/chair", "answers/posture", "phrases/paused". */
  readonly id: string;
  readonly lines: readonly string[];
}

const each = (kind: string, all: Readonly<Record<string, unknown>>): Spoken[] =>
  Object.entries(all).map(([id, value]) => ({
    id: `${kind}/${id}`,
    lines: linesOf(value, id)
      .filter(({ at }) => !/\/(?:name|source)$/u.test(at))
      .map(({ words }) => words),
  }));

/** Every id of the content, with what is spoken under it. A form of an exercise is told by its own script. */
export const spokenContent = ({ triage, answers, exercises, phrases }: Content): readonly Spoken[] => [
  ...each('questions', triage.questions),
  ...each('splits', triage.splits),
  ...each('short check', triage.shortCheck),
  ...each('outcomes', triage.outcomes),
  ...each('conditions', triage.conditions),
  ...each('answers', answers),
  ...each('phrases', phrases),
  ...Object.entries(exercises).flatMap(([id, { forms }]) =>
    each(
      `exercises/${id}`,
      Object.fromEntries(Object.entries(forms).map(([form, { script }]) => [form, script])),
    ),
  ),
];

/** A sentence of the content as it may come out of the coach, whatever was filled in. */
const asSpoken = (sentence: string): RegExp =>
  new RegExp(sentence.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\{\w+\}/gu, '.+'), 'iu');

/** The ids of which nothing was heard. One sentence of a line is enough. */
export const unheard = (all: readonly Spoken[], speech: string): readonly string[] =>
  all
    .filter(({ lines }) => !lines.some((line) => sentences(line).some((one) => asSpoken(one).test(speech))))
    .map(({ id }) => id);
