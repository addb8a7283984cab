import { conditions, questionIds, splitIds, type QuestionId } from '../../lambda/content/terms';
import type { Answer, Findings } from '../../lambda/triage/answers';
import type { Disposition } from '../../lambda/triage/rules';
import { interview } from './interview';

/** One row of the table that a clinician would check: an answer, the answers that split it, the outcome. */
type Row = readonly [QuestionId, Answer, Findings, Disposition];

const eitherWay = (rows: (answer: 'yes' | 'unsure') => readonly Row[]): Row[] => [
  ...rows('yes'),
  ...rows('unsure'),
];

/** Written by hand after docs/triage.md's sources, and never computed from the rules. */
const table: readonly Row[] = [
  ['bladder-bowel', 'yes', { 'new-trouble': 'yes' }, 'emergency'],
  ['bladder-bowel', 'yes', { 'new-trouble': 'unsure' }, 'emergency'],
  ['bladder-bowel', 'yes', { 'new-trouble': 'no' }, 'appointment'],
  ['bladder-bowel', 'unsure', {}, 'emergency'],
  ['saddle-numbness', 'yes', {}, 'emergency'],
  ['saddle-numbness', 'unsure', {}, 'emergency'],
  ...eitherWay((answer) => [
    ['leg-weakness', answer, { 'both-legs': 'yes' }, 'emergency'],
    ['leg-weakness', answer, { 'both-legs': 'unsure' }, 'emergency'],
    ['leg-weakness', answer, { 'both-legs': 'no', 'leg-worse': 'yes' }, 'urgent'],
    ['leg-weakness', answer, { 'both-legs': 'no', 'leg-worse': 'unsure' }, 'urgent'],
    ['leg-weakness', answer, { 'both-legs': 'no', 'leg-worse': 'no' }, 'appointment'],
  ]),
  ['chest-pain', 'yes', {}, 'emergency'],
  ['chest-pain', 'unsure', {}, 'emergency'],
  ...eitherWay((answer) => [
    ['sudden-severe', answer, { injury: 'yes' }, 'emergency'],
    ['sudden-severe', answer, { injury: 'unsure', faintness: 'yes' }, 'emergency'],
    ['sudden-severe', answer, { injury: 'unsure', faintness: 'unsure' }, 'emergency'],
    ['sudden-severe', answer, { injury: 'unsure', faintness: 'no' }, 'urgent'],
    ['sudden-severe', answer, { injury: 'no', faintness: 'yes' }, 'emergency'],
    ['sudden-severe', answer, { injury: 'no', faintness: 'unsure' }, 'emergency'],
    ['sudden-severe', answer, { injury: 'no', faintness: 'no' }, 'urgent'],
  ]),
  ...eitherWay((answer) => [
    ['fever', answer, { 'fever-risk': 'yes' }, 'emergency'],
    ['fever', answer, { 'fever-risk': 'unsure' }, 'urgent'],
    ['fever', answer, { 'fever-risk': 'no' }, 'urgent'],
  ]),
  ['weight-loss', 'yes', {}, 'urgent'],
  ['weight-loss', 'unsure', {}, 'urgent'],
  ['cancer', 'yes', {}, 'urgent'],
  ['cancer', 'unsure', {}, 'urgent'],
  ...eitherWay((answer) => [
    ['night-pain', answer, { eases: 'yes' }, 'appointment'],
    ['night-pain', answer, { eases: 'unsure' }, 'urgent'],
    ['night-pain', answer, { eases: 'no' }, 'urgent'],
  ]),
  ['leg-pain', 'yes', { 'both-legs': 'yes' }, 'emergency'],
  ['leg-pain', 'yes', { 'both-legs': 'unsure' }, 'emergency'],
  ['leg-pain', 'yes', { 'both-legs': 'no' }, 'appointment'],
  ['leg-pain', 'unsure', {}, 'appointment'],
  ['persistent', 'yes', { 'getting-worse': 'yes' }, 'urgent'],
  ['persistent', 'yes', { 'getting-worse': 'unsure' }, 'appointment'],
  ['persistent', 'yes', { 'getting-worse': 'no' }, 'appointment'],
  ['persistent', 'unsure', {}, 'appointment'],
  ...eitherWay((answer) => [
    ['fragile-bones', answer, { injury: 'yes' }, 'emergency'],
    ['fragile-bones', answer, { injury: 'unsure' }, 'urgent'],
    ['fragile-bones', answer, { injury: 'no' }, 'self-care'],
    ['pregnancy', answer, {}, 'self-care'],
    ['recent-surgery', answer, {}, 'self-care'],
    ['floor', answer, {}, 'self-care'],
  ]),
];

describe('the decision table of the check', () => {
  it.each(table)('%s, answered %s, then %j: %s', (question, answer, splits, disposition) => {
    const { asked, outcome } = interview({ [question]: answer, ...splits });

    expect(asked.filter((id) => splitIds.some((split) => split === id))).toEqual(Object.keys(splits));
    expect(outcome.disposition).toBe(disposition);
  });

  it.each(questionIds)('%s, answered no, asks nothing more and is no reason to wait', (question) => {
    const { asked, outcome } = interview({ [question]: 'no' });

    expect(asked).toEqual(questionIds);
    expect(outcome).toEqual({ disposition: 'self-care', because: null, conditions: [] });
  });

  it('has a row for every question, answered yes or not sure', () => {
    const covered = new Set(table.map(([question, answer]) => `${question} ${answer}`));
    expect(covered.size).toBe(questionIds.length * 2);
  });

  it.each(conditions.flatMap((id) => [[id, 'yes'] as const, [id, 'unsure'] as const]))(
    '%s, answered %s, shapes the routine',
    (condition, answer) => {
      expect(interview({ [condition]: answer }).outcome.conditions).toEqual([condition]);
    },
  );
});
