import { findingsOf, withdraw, type Answers, type Findings } from '../../lambda/triage/answers';
import { deniedIn, next } from '../../lambda/triage/check';
import { interview } from './interview';

const afterwards = (answers: Findings) =>
  next({ findings: interview(answers).findings, told: [], readBack: 'due' });

const deniedAfter = (answers: Findings) => deniedIn(interview(answers).findings);
const asked = (answers: Answers) => answers.map(({ asked: id }) => id);

describe('reading the noes back', () => {
  it('comes after the last question, and names what would have been an emergency', () => {
    expect(afterwards({})).toEqual({
      kind: 'read-back',
      noes: ['bladder-bowel', 'saddle-numbness', 'leg-weakness', 'chest-pain'],
    });
  });

  it('leaves out what was answered yes or not sure', () => {
    const reached = afterwards({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    expect(reached).toEqual({ kind: 'read-back', noes: ['bladder-bowel', 'saddle-numbness', 'chest-pain'] });
  });

  it('comes before "see a doctor today" as well, since a misheard no could hide worse', () => {
    expect(afterwards({ 'weight-loss': 'yes' }).kind).toBe('read-back');
  });

  it('never delays an emergency', () => {
    expect(afterwards({ 'chest-pain': 'yes' }).kind).toBe('outcome');
  });

  it('happens once', () => {
    const { findings } = interview({});
    expect(next({ findings, told: [], readBack: 'confirmed' }).kind).toBe('outcome');
  });
});

describe('all that was denied', () => {
  it('holds the splits as well', () => {
    const denied = deniedAfter({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    expect(denied).toEqual(expect.arrayContaining(['both-legs', 'leg-worse', 'fever']));
    expect(denied).not.toContain('leg-weakness');
  });

  it('leaves out a no that is the worse answer', () => {
    expect(deniedAfter({ 'night-pain': 'yes', eases: 'no' })).not.toContain('eases');
    expect(deniedAfter({ floor: 'no' })).not.toContain('floor');
  });
});

describe('correcting an answer by name', () => {
  it('asks that question again, and no other', () => {
    const { answers } = interview({});
    const kept = withdraw(answers, 'fever');
    expect(next({ findings: findingsOf(kept), told: [], readBack: 'due' })).toEqual({
      kind: 'ask',
      question: 'fever',
    });
    expect(kept).toHaveLength(answers.length - 1);
  });

  it('takes back what followed from the answer, at every depth', () => {
    const { answers } = interview({ 'leg-weakness': 'yes', 'both-legs': 'no', 'leg-worse': 'no' });
    const left = asked(withdraw(answers, 'leg-weakness'));
    expect(left.filter((id) => ['leg-weakness', 'both-legs', 'leg-worse'].includes(id))).toEqual([]);
  });

  it('asks a split again where another answer still needs it', () => {
    const { answers } = interview({ 'leg-weakness': 'yes', 'leg-pain': 'yes' });
    const findings = findingsOf(withdraw(answers, 'leg-pain'));
    expect(next({ findings, told: [], readBack: 'due' })).toEqual({ kind: 'ask', question: 'both-legs' });
  });

  it('changes nothing where nothing was answered', () => {
    const answers: Answers = [{ asked: 'fever', answer: 'no' }];
    expect(withdraw(answers, 'cancer')).toEqual(answers);
  });
});
