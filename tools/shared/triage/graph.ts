import { questionIds, type QuestionId } from '../../../lambda/content/terms';
import type { Answer, Asked } from '../../../lambda/triage/answers';
import { dispositions, type Branch, type Disposition, type Verdict } from '../../../lambda/triage/rules';
import { answers, type Check } from './check';

/** What an end of the drawing comes to. `shapes` goes on, with some exercises left out or changed. */
export type Ending = Disposition | 'shapes';

/** A box of the drawing. Ids are of letters and underscores, one for each place that the walk comes by. */
export type Box =
  | { readonly kind: 'step'; readonly id: string; readonly words: string }
  | { readonly kind: 'read-back'; readonly id: string; readonly words: string }
  | { readonly kind: 'question' | 'split'; readonly id: string; readonly asks: Asked }
  | { readonly kind: 'pair'; readonly id: string; readonly one: Asked; readonly withAnyOf: readonly Asked[] }
  | { readonly kind: 'ending'; readonly id: string; readonly words: string; readonly ending: Ending };

/** A box where it is met first, afterwards its id. */
export type End = Box | string;

/** What leads from one box to another, and after which answer. */
export interface Way {
  readonly kind: 'way';
  readonly from: End;
  readonly said: string | null;
  readonly to: End;
}

export type Graph = readonly (Box | Way)[];

/** Answers that lead to the same, together; in the order yes, not sure, no. */
function byVerdict(branch: Branch): { readonly verdict: Verdict; readonly said: readonly Answer[] }[] {
  const groups: { verdict: Verdict; said: Answer[] }[] = [];
  for (const [answer] of answers) {
    const same = groups.find(({ verdict }) => JSON.stringify(verdict) === JSON.stringify(branch[answer]));
    if (same === undefined) groups.push({ verdict: branch[answer], said: [answer] });
    else same.said.push(answer);
  }
  return groups;
}

const idOf = (...path: readonly string[]) => path.join('__').replaceAll('-', '_');

const saidWords = (said: readonly Answer[]) =>
  said.length === answers.length
    ? 'any answer'
    : answers.flatMap(([answer, words]) => (said.includes(answer) ? [words] : [])).join(', ');

const way = (from: End, said: string | null, to: End): Way => ({ kind: 'way', from, said, to });

type QuestionBox = Extract<Box, { asks: Asked }>;

/** One question's box, and every way out of it. `onward` is where "nothing found" leads. */
function walk(path: readonly string[], box: QuestionBox, branch: Branch, onward: string): Graph {
  const ways = byVerdict(branch).flatMap(({ verdict, said }): Graph => {
    if (typeof verdict === 'object' && 'ask' in verdict) {
      const inner = [...path, verdict.ask];
      const split: Box = { kind: 'split', id: idOf(...inner), asks: verdict.ask };
      return [way(box.id, saidWords(said), split.id), ...walk(inner, split, verdict.of, onward)];
    }
    if (verdict === 'self-care') return [way(box.id, saidWords(said), onward)];
    const [ending, words]: [Ending, string] =
      typeof verdict === 'object' ? ['shapes', 'shapes the routine'] : [verdict, verdict];
    return [way(box.id, saidWords(said), { kind: 'ending', id: idOf(...path, ...said), words, ending })];
  });
  return [box, ...ways];
}

/** What follows where no emergency ended the check before. */
const after = {
  urgent: 'Urgent. A doctor or the advice line today. No exercise.',
  appointment: 'Appointment. Book a visit. Gentle moves only, if wanted.',
  'self-care': 'Self-care. The routine may start.',
} as const;

const nextOf = (question: QuestionId): string =>
  idOf(questionIds[questionIds.indexOf(question) + 1] ?? 'read-back');

/** The check as boxes and the ways between them, in the order asked: one walk, for every kind of drawing. */
export function graphOf({ rules, emergencyPairs }: Pick<Check, 'rules' | 'emergencyPairs'>): Graph {
  const worst: Box = { kind: 'step', id: 'worst', words: 'the worst finding decides' };
  const later = dispositions.filter((disposition) => disposition !== 'emergency');
  return [
    way({ kind: 'step', id: 'start', words: 'the check begins' }, null, idOf(questionIds[0])),
    ...questionIds.flatMap((id) =>
      walk([id], { kind: 'question', id: idOf(id), asks: id }, rules[id], nextOf(id)),
    ),
    way({ kind: 'read-back', id: 'read_back', words: 'the noes, read back' }, 'right', worst),
    ...later.map((ending) =>
      way('worst', null, { kind: 'ending', id: idOf('then', ending), words: after[ending], ending }),
    ),
    ...emergencyPairs.map(({ one, withAnyOf }) =>
      way({ kind: 'pair', id: idOf('pair', one), one, withAnyOf }, null, {
        kind: 'ending',
        id: idOf('pair', one, 'is'),
        words: 'emergency',
        ending: 'emergency',
      }),
    ),
  ];
}
