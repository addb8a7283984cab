import type { QuestionId } from '../../lambda/content/terms';
import { dayMs, Talk, type Seen } from '../support/talk';

/** Answers no until a question is asked. */
function upTo(talk: Talk, question: QuestionId | 'read-back'): Seen {
  let seen = talk.hear('launch');
  while (seen.asking !== question) seen = talk.hear(seen.asking === 'floor' ? 'yes' : 'no');
  return seen;
}

describe('the check', () => {
  it('puts a question another way after the first "not sure"', () => {
    const talk = new Talk();
    const first = upTo(talk, 'fever');

    const again = talk.hear('unsure');

    expect(again.asking).toBe('fever');
    expect(again.text).not.toBe(first.text);
  });

  it('takes the second "not sure" for what the table says', () => {
    const talk = new Talk();
    upTo(talk, 'saddle-numbness');
    talk.hear('unsure');

    const seen = talk.hear('unsure');

    expect(seen).toMatchObject({ disposition: 'emergency', asking: null });
  });

  it('speaks the safety net in the reprompt, since silence may be all that follows', () => {
    const { reprompt } = upTo(new Talk(), 'fever');

    expect(reprompt?.map(({ words }) => words).join(' ')).toContain('nine one one');
  });

  it('goes back one question', () => {
    const talk = new Talk();
    upTo(talk, 'leg-weakness');

    expect(talk.hear('back').asking).toBe('saddle-numbness');
  });

  it('explains why it asks, and asks again', () => {
    const talk = new Talk();
    upTo(talk, 'cancer');

    const seen = talk.hear('why');

    expect(seen.asking).toBe('cancer');
    expect(seen.text).toContain(talk.content.triage.questions.cancer.why);
  });

  it('keeps a wish that comes in pieces for afterwards', () => {
    const talk = new Talk();
    upTo(talk, 'cancer');
    talk.wish({ area: 'hips' });
    talk.wish({ minutes: 5 });

    let seen = talk.hear('no');
    while (seen.scene === 'check')
      seen = talk.hear(['floor', 'read-back'].includes(seen.asking ?? '') ? 'yes' : 'no');

    expect(seen.scene).toBe('check-in');
    expect(talk.person.practice?.wish).toEqual({ area: 'hips', minutes: 5 });
  });

  it('asks everything again after a second bare "no" to what was read back', () => {
    const talk = new Talk();
    upTo(talk, 'read-back');

    const which = talk.hear('no');
    const again = talk.hear('no');

    expect(which.asking).toBe('read-back');
    expect(again.asking).toBe('bladder-bowel');
  });

  it('with an appointment advised allows gentle moves, and leaves no clearance', () => {
    const talk = new Talk();
    upTo(talk, 'persistent');
    talk.hear('yes');
    let seen = talk.hear('no');
    while (seen.scene === 'check')
      seen = talk.hear(['floor', 'read-back'].includes(seen.asking ?? '') ? 'yes' : 'no');

    talk.wish({ minutes: 15 });

    expect(seen.disposition).toBe('appointment');
    const steps = talk.person.practice?.steps ?? [];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.every(({ exercise }) => talk.content.exercises[exercise]?.gentle)).toBe(true);
    expect(talk.person.checkPassedAtMs).toBeNull();
  });

  it('that ends in an urgent outcome forgets the routine in hand', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 10 });
    talk.hear({ kind: 'sign', questions: ['saddle-numbness'] });

    const seen = talk.hear('yes');

    expect(seen).toMatchObject({ disposition: 'emergency', exercise: null });
    expect(talk.person).toMatchObject({ practice: null, checkPassedAtMs: null });
  });
});

describe('the short check', () => {
  it('is asked within four weeks', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.wait(27.9 * dayMs);

    expect(talk.hear('launch').asking).toBe('short-check-legs');
  });

  it('is not enough after four', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.wait(28 * dayMs);

    expect(talk.hear('launch').asking).toBe('bladder-bowel');
  });

  it('does not make the four weeks begin again', () => {
    const talk = new Talk();
    talk.passCheck();
    const { checkPassedAtMs } = talk.person;
    talk.drop();
    talk.wait(5 * dayMs);

    talk.passCheck();

    expect(talk.person.checkPassedAtMs).toBe(checkPassedAtMs);
  });

  it.each(['yes', 'unsure'] as const)('with "%s" leads to the full check', (answer) => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.wait(dayMs);
    talk.hear('launch');

    let seen = talk.hear(answer);
    if (answer === 'unsure') seen = talk.hear(answer);

    expect(seen.asking).toBe('bladder-bowel');
    expect(talk.person.checkPassedAtMs).toBeNull();
  });

  it('names its advice and the number to whoever leaves after a yes', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.wait(dayMs);
    talk.hear('launch');
    talk.hear('yes');

    const seen = talk.hear('stop');

    expect(seen.scene).toBe('farewell');
    expect(seen.speech.map(({ words }) => words).join(' ')).toContain('nine one one');
    expect(talk.person.unsettled).toMatchObject({ how: 'open' });
  });
});

describe('within the hour', () => {
  const hourMs = 3_600_000;
  const back = (ms: number) => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.wait(ms);
    return { talk, seen: talk.hear('launch') };
  };

  it('one question is asked, and a no to it is enough', () => {
    const { talk, seen } = back(hourMs - 60_000);

    expect(seen.asking).toBe('anything-new');
    expect(talk.hear('no').scene).toBe('wish');
  });

  it('is over after it', () => {
    expect(back(hourMs + 60_000).seen.asking).toBe('short-check-legs');
  });

  it('counts from three noes too', () => {
    const { talk } = back(2 * dayMs);
    for (const answer of ['no', 'no', 'no'] as const) talk.hear(answer);
    talk.drop();
    talk.wait(hourMs / 2);

    expect(talk.hear('launch').asking).toBe('anything-new');
  });

  it('does not begin again with its own no', () => {
    const { talk } = back(0.9 * hourMs);
    talk.hear('no');
    talk.drop();
    talk.wait(0.2 * hourMs);

    expect(talk.hear('launch').asking).toBe('short-check-legs');
  });

  it.each(['yes', 'unsure'] as const)('"%s" asks everything, the emergencies first', (answer) => {
    const { talk } = back(60_000);
    let seen = talk.hear(answer);
    if (answer === 'unsure') seen = talk.hear(answer);

    expect(seen.asking).toBe('bladder-bowel');
    expect(talk.person.checkPassedAtMs).toBeNull();
  });
});

describe('a reported sign', () => {
  it('takes the clearance away until its question is answered', () => {
    const talk = new Talk();
    talk.passCheck();

    talk.hear({ kind: 'sign', questions: ['fever'] });

    expect(talk.person.checkPassedAtMs).toBeNull();
  });

  it('that was misheard gives the clearance back', () => {
    const talk = new Talk();
    talk.passCheck();
    const { checkPassedAtMs } = talk.person;
    talk.hear({ kind: 'sign', questions: ['fever'] });

    const seen = talk.hear('no');

    expect(seen.scene).toBe('wish');
    expect(talk.person.checkPassedAtMs).toBe(checkPassedAtMs);
  });

  it('that is no emergency has the rest of the check asked before anything goes on', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.passCheck();
    talk.hear({ kind: 'sign', questions: ['weight-loss'] });

    const seen = talk.hear('yes');

    expect(seen.asking).toBe('bladder-bowel');
  });

  it('opens the session with its question', () => {
    expect(new Talk().hear({ kind: 'sign', questions: ['chest-pain'] }).asking).toBe('chest-pain');
  });
});
