import { questionIds, type QuestionId } from '../../lambda/content/terms';
import type { Findings } from '../../lambda/triage/answers';
import { next, outcomeOf } from '../../lambda/triage/check';
import { openIn, toldByName } from '../../lambda/triage/told';
import { interview } from './interview';

describe('the order of the check', () => {
  it('is that of the table, when every sign is denied', () => {
    expect(interview({}).asked).toEqual(questionIds);
  });

  it('has a split right after the answer that it splits', () => {
    const { asked } = interview({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    expect(asked.slice(2, 6)).toEqual(['leg-weakness', 'both-legs', 'leg-worse', 'chest-pain']);
  });

  it.each<[QuestionId, Findings]>([
    ['saddle-numbness', { 'saddle-numbness': 'yes' }],
    ['chest-pain', { 'chest-pain': 'unsure' }],
  ])('ends with %s when that is an emergency', (question, findings) => {
    const { asked, outcome } = interview(findings);
    expect(asked).toEqual(questionIds.slice(0, questionIds.indexOf(question) + 1));
    expect(outcome).toMatchObject({ disposition: 'emergency', because: question });
  });

  it('ends with the second of two findings that are an emergency together', () => {
    const { asked } = interview({ fever: 'yes', 'leg-pain': 'unsure' });
    expect(asked.at(-1)).toBe('leg-pain');
  });

  it('does not ask again about both legs once that is known', () => {
    const { asked, outcome } = interview({ 'leg-weakness': 'yes', 'leg-pain': 'yes' });
    expect(asked.filter((id) => id === 'both-legs')).toHaveLength(1);
    expect(outcome.disposition).toBe('appointment');
  });

  it('does not ask again about an injury once that is known', () => {
    const { asked, outcome } = interview({ 'sudden-severe': 'yes', 'fragile-bones': 'yes' });
    expect(asked.filter((id) => id === 'injury')).toHaveLength(1);
    expect(outcome.disposition).toBe('urgent');
  });
});

describe('once a doctor is needed today', () => {
  const { asked } = interview({ 'weight-loss': 'yes' });

  it.each(['pregnancy', 'recent-surgery', 'floor'] as const)('nobody asks about %s any more', (question) => {
    expect(asked).not.toContain(question);
  });

  it('every question that could still find an emergency is asked', () => {
    const late = questionIds.slice(questionIds.indexOf('weight-loss') + 1, questionIds.indexOf('pregnancy'));
    expect(asked.slice(-late.length)).toEqual(late);
  });
});

describe('a reported sign', () => {
  it('is asked about before anything else', () => {
    expect(next({ findings: {}, told: toldByName(['leg-pain']), readBack: 'due' })).toEqual({
      kind: 'ask',
      question: 'leg-pain',
    });
  });

  it('comes after a more urgent one, whichever was told first', () => {
    const told = toldByName(['fever', 'leg-weakness', 'chest-pain', 'saddle-numbness']);
    const order = ['saddle-numbness', 'chest-pain', 'leg-weakness', 'fever'] as const;
    expect(openIn(told, {})).toEqual(order);
    expect(openIn(told, { 'saddle-numbness': 'no' })).toEqual(order.slice(1));
  });

  it('stays open while a split of it is', () => {
    const told = toldByName(['fever']);
    expect(openIn(told, { fever: 'yes' })).toEqual(['fever']);
    expect(openIn(told, { fever: 'yes', 'fever-risk': 'no' })).toEqual([]);
  });

  it('is settled with its splits before the rest of the check follows', () => {
    const { asked } = interview({ 'leg-pain': 'yes', 'both-legs': 'no' }, ['leg-pain']);
    expect(asked.slice(0, 3)).toEqual(['leg-pain', 'both-legs', 'bladder-bowel']);
  });

  it('ends the check at once when it is an emergency', () => {
    expect(interview({ 'leg-pain': 'yes', 'both-legs': 'yes' }, ['leg-pain']).asked).toEqual([
      'leg-pain',
      'both-legs',
    ]);
  });

  it('does not let the rest of the check be skipped', () => {
    const { asked } = interview({}, ['persistent']);
    expect([...asked].sort()).toEqual([...questionIds].sort());
  });
});

describe('answers that no question leads to', () => {
  it('count for nothing: a split without its question', () => {
    expect(outcomeOf({ 'both-legs': 'yes', injury: 'yes' }).disposition).toBe('self-care');
  });
});
