import { questionIds } from '../../lambda/content/terms';
import { next, withdraw, type Findings } from '../../lambda/triage/check';
import { interview } from './interview';

const afterwards = (answers: Findings) =>
  next({ findings: interview(answers).findings, reported: [], readBack: 'due' });

const noesAfter = (answers: Findings) => {
  const reached = afterwards(answers);
  return reached.kind === 'read-back' ? reached.noes : [];
};

describe('reading the noes back', () => {
  it('comes after the last question, and lists every sign that was denied', () => {
    const signs = questionIds.filter((id) => id !== 'floor');
    expect(afterwards({})).toEqual({ kind: 'read-back', noes: signs });
  });

  it('leaves out what was answered yes or not sure, and the floor', () => {
    const reached = afterwards({ persistent: 'unsure', pregnancy: 'yes', floor: 'no' });
    const rest = questionIds.filter((id) => !['persistent', 'pregnancy', 'floor'].includes(id));
    expect(reached).toEqual({ kind: 'read-back', noes: rest });
  });

  it('lists what was denied of a sign that was not, too', () => {
    const noes = noesAfter({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    expect(noes).toContain('both-legs');
    expect(noes).toContain('leg-worse');
  });

  it('leaves out a no that is the worse answer', () => {
    expect(noesAfter({ 'night-pain': 'yes', eases: 'no' })).not.toContain('eases');
  });

  it('comes before "see a doctor today" as well, since a misheard no could hide worse', () => {
    expect(afterwards({ 'weight-loss': 'yes' }).kind).toBe('read-back');
  });

  it('never delays an emergency', () => {
    expect(afterwards({ 'chest-pain': 'yes' }).kind).toBe('outcome');
  });

  it('happens once', () => {
    const { findings } = interview({});
    expect(next({ findings, reported: [], readBack: 'confirmed' }).kind).toBe('outcome');
  });
});

describe('correcting an answer by name', () => {
  it('asks that question again, and no other', () => {
    const findings = withdraw(interview({}).findings, 'fever');
    expect(next({ findings, reported: [], readBack: 'due' })).toEqual({ kind: 'ask', question: 'fever' });
    expect(Object.keys(findings)).toHaveLength(questionIds.length - 1);
  });

  it('takes back what followed from the answer, at every depth', () => {
    const { findings } = interview({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    const kept = withdraw(findings, 'leg-weakness');
    expect(Object.keys(kept)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(leg-weakness|both-legs|leg-worse)$/u)]),
    );
  });

  it('asks a split again where another answer still needs it', () => {
    const { findings } = interview({ 'leg-weakness': 'yes', 'leg-pain': 'yes' });
    const kept = withdraw(findings, 'leg-pain');
    expect(next({ findings: kept, reported: [], readBack: 'due' })).toEqual({
      kind: 'ask',
      question: 'both-legs',
    });
  });

  it('changes nothing where nothing was answered', () => {
    expect(withdraw({ fever: 'no' }, 'cancer')).toEqual({ fever: 'no' });
  });

  it('leaves the findings that it was given as they are', () => {
    const findings: Findings = { fever: 'no' };
    withdraw(findings, 'fever');
    expect(findings).toEqual({ fever: 'no' });
  });
});
