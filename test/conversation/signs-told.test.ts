import type { Heard } from '../../lambda/conversation/frame/heard';
import type { QuestionId } from '../../lambda/content/terms';
import { again, guided, passWith, upTo } from '../support/guided';
import { Talk } from '../support/talk';

const sign = (...questions: QuestionId[]): Heard => ({ kind: 'sign', questions });
const denied = (question: QuestionId | null, extent: 'whole' | 'part'): Heard => ({
  kind: 'denied',
  question,
  extent,
});

describe('signs told in the middle of an exercise', () => {
  it('are asked about one by one, the more urgent first, and a no settles its own alone', () => {
    const { talk } = guided();

    const asked = [talk.hear(sign('fever', 'chest-pain'), 30), talk.hear('no'), talk.hear('no')];

    expect(asked.map(({ scene, asking }) => [scene, asking])).toEqual([
      ['check', 'chest-pain'],
      ['check', 'fever'],
      ['guide', 'ready'],
    ]);
  });

  it('stay open where another is told at their question', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);

    const asked = [talk.hear(sign('chest-pain')), talk.hear('no'), talk.hear('no')];

    expect(asked.map(({ asking }) => asking)).toEqual(['chest-pain', 'fever', 'ready']);
  });

  it('are not answered by one of them, told again beside another', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);

    expect(talk.hear(sign('fever', 'chest-pain')).asking).toBe('chest-pain');
  });

  it('are not ruled out by a second "not sure"', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);

    const seen = [talk.hear('unsure'), talk.hear('unsure')];

    expect(seen.map(({ scene, asking }) => [scene, asking])).toEqual([
      ['check', 'fever'],
      ['check', 'fever-risk'],
    ]);
  });

  it('are not ruled out by one no beside a yes', () => {
    const { talk } = guided();
    talk.hear(sign('fever', 'weight-loss'), 30);
    talk.hear('no');

    expect(talk.hear('yes')).toMatchObject({ scene: 'check', asking: 'read-back' });
  });

  it('leave a visit advised before advised after a no', () => {
    const { talk, seen } = guided({ minutes: 15 }, ['persistent']);
    talk.hear(sign('fever'), 30);

    const after = talk.hear('no');

    expect(seen.disposition).toBe('appointment');
    expect(after).toMatchObject({ scene: 'guide', disposition: 'appointment' });
  });

  it('are followed by all signs of an emergency where something more was not caught', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);

    const asked = [talk.hear('unclear'), ...Array.from({ length: 5 }, () => talk.hear('no'))];

    expect(asked.map(({ asking }) => asking)).toEqual([
      ...['fever', 'leg-weakness', 'bladder-bowel', 'saddle-numbness', 'chest-pain'],
      'ready',
    ]);
  });

  it('have no question before them to go back to', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);

    expect(talk.hear('back').asking).toBe('fever');
  });

  it('of trouble with the floor change where it is done', () => {
    const { talk } = guided();
    talk.hear(sign('floor'), 30);

    const seen = talk.hear('no');

    expect(seen).toMatchObject({ scene: 'guide', disposition: 'self-care' });
    expect(new Set(talk.person.practice?.steps.map(({ form }) => form))).toEqual(new Set(['chair']));
  });
});

describe('what may be a sign', () => {
  it('is asked about after "that hurts" before any exercise', () => {
    const talk = new Talk();
    talk.passCheck();

    expect(talk.hear('hurts')).toMatchObject({ scene: 'check', asking: 'leg-weakness' });
  });

  it('is asked about where an exercise is going on and something that is no kit is said to be had', () => {
    const { talk } = guided();

    const seen = talk.hear({ kind: 'wish', wish: {}, unknown: [{ part: 'kit', near: [] }], told: [] }, 30);

    expect(seen).toMatchObject({ scene: 'check', asking: 'leg-weakness' });
  });

  it('is every sign of an emergency where it was not caught', () => {
    const { talk } = guided();

    const asked = [talk.hear(sign(), 30), ...Array.from({ length: 4 }, () => talk.hear('no'))];

    expect(asked.map(({ asking }) => asking)).toEqual([
      ...['leg-weakness', 'bladder-bowel', 'saddle-numbness', 'chest-pain'],
      'ready',
    ]);
  });
});

describe('a wish', () => {
  const withFever: Heard = { kind: 'wish', wish: { minutes: 5 }, unknown: [], told: ['fever'] };

  it('with a sign in one breath comes after its question', () => {
    const talk = new Talk();
    talk.passCheck();

    const seen = [talk.hear(withFever), talk.hear('no')];

    expect(seen.map(({ scene, asking }) => [scene, asking])).toEqual([
      ['check', 'fever'],
      ['check-in', 'consent'],
    ]);
    expect(talk.person.practice?.wish).toEqual({ minutes: 5 });
  });

  it('with a sign, in a routine, does not end the routine', () => {
    const { talk } = guided();
    talk.hear(withFever, 30);

    expect(talk.hear('no').scene).toBe('guide');
    expect(talk.person.practice?.wish).toEqual({ minutes: 10 });
  });

  it('at a question about a sign does not throw away the routine in hand', () => {
    const { talk } = guided();
    talk.hear(sign('fever'), 30);
    talk.wish({ minutes: 5, area: 'hips' });

    const seen = talk.hear('no');

    expect(seen).toMatchObject({ scene: 'guide', exercise: 'warm-up' });
    expect(talk.person.practice?.wish).toEqual({ minutes: 10 });
  });

  it('of nothing at all, in the check, is none: what is wanted is asked afterwards', () => {
    const talk = new Talk();
    upTo(talk, 'persistent');

    expect(passWith(talk, [], talk.wish({}))).toMatchObject({ scene: 'wish', asking: 'wish' });
  });
});

describe('an answer in other words', () => {
  it('of one side is no answer to whether there is anything', () => {
    const talk = new Talk();
    upTo(talk, 'leg-weakness');

    expect(talk.hear('one-side').asking).toBe('leg-weakness');
  });

  it.each([
    [denied('fever', 'whole'), 'weight-loss'],
    [denied('fever', 'part'), 'fever'],
    [denied(null, 'part'), 'fever'],
  ] as const)('%j to the fever leads to %s', (heard, asking) => {
    const talk = new Talk();
    upTo(talk, 'fever');

    expect(talk.hear(heard).asking).toBe(asking);
  });

  it.each([
    [sign('floor'), 'chair'],
    [denied('floor', 'whole'), 'floor'],
  ] as const)('%j to the question about the floor means the %s', (heard, ground) => {
    const talk = new Talk();
    upTo(talk, 'floor');
    talk.hear(heard);
    talk.hear('yes');

    expect(talk.person.preferences.ground).toBe(ground);
  });
});

describe('a sign named while its further question is asked', () => {
  it.each([
    ['new-trouble', ['bladder-bowel'], 'bladder-bowel', 'yes'],
    ['leg-worse', ['leg-weakness'], 'leg-weakness', 'yes'],
    ['injury', ['sudden-severe'], 'sudden-severe', 'yes'],
    ['faintness', ['sudden-severe'], 'chest-pain', 'yes'],
    ['fever-risk', ['fever'], 'cancer', 'yes'],
    ['getting-worse', ['persistent'], 'persistent', 'yes'],
  ] as const)('%s counts as its answer', (split, signs, told, answer) => {
    const talk = new Talk();
    let seen = talk.hear('launch');
    while (seen.asking !== split) seen = talk.hear(signs.some((id) => id === seen.asking) ? 'yes' : 'no');

    const { turn } = talk.hear(sign(told));

    expect(turn.state.answers).toContainEqual({ asked: split, answer });
  });

  it('counts as "not sure" where it is one of two legs, or both', () => {
    const talk = new Talk();
    upTo(talk, 'leg-weakness');
    talk.hear('yes');

    const seen = [talk.hear(sign('leg-pain')), talk.hear(sign('leg-pain'))];

    expect(seen.map(({ asking, disposition }) => [asking, disposition])).toEqual([
      ['both-legs', null],
      [null, 'emergency'],
    ]);
  });
});

describe('"start over" in the check', () => {
  it('asks first what was answered with yes', () => {
    const talk = new Talk();
    upTo(talk, 'leg-weakness');
    talk.hear('yes');

    expect(talk.hear('start-over').asking).toBe('leg-weakness');
  });

  it('asks first what was told and not answered', () => {
    const talk = new Talk();
    talk.hear('launch');
    talk.hear(sign('fever'));

    expect(talk.hear('start-over').asking).toBe('fever');
  });
});

describe('a denial in the middle of an exercise', () => {
  const moves = { kind: 'denied', question: 'leg-weakness' } as const;

  it('of all of a sign lets it go on', () => {
    const { talk } = guided({ exercise: 'cat-cow' });

    const seen = talk.hear({ ...moves, extent: 'whole' }, 40);

    expect(seen.speech.some(({ place }) => place.rep > 0)).toBe(true);
  });

  it.each([
    ['of a part of it has its question asked', { ...moves, extent: 'part' }, 'leg-weakness'],
    ['of nothing known has it asked whether something is wrong', denied(null, 'part'), 'something-wrong'],
  ] as const)('%s', (_, heard, asking) => {
    const { talk } = guided({ exercise: 'cat-cow' });

    const seen = talk.hear(heard, 40);

    expect(seen).toMatchObject({ scene: 'check', asking });
    expect(seen.speech.some(({ place }) => place.rep > 0)).toBe(false);
  });
});

describe('gentle moves only', () => {
  it('are not made harder', () => {
    const { talk } = guided({ minutes: 15 }, ['persistent']);

    talk.hear('harder', 30);

    const variations = talk.person.practice?.steps.map(({ variation }) => variation) ?? [];
    expect(variations.length).toBeGreaterThan(0);
    expect(variations).not.toContain('harder');
  });

  it('are all that is left of a routine from before, when a visit is advised', () => {
    const { talk } = guided({ minutes: 20, kind: 'strength' });
    const gentle = () =>
      talk.person.practice?.steps.map(({ exercise }) => talk.content.exercises[exercise]?.gentle) ?? [];
    expect(gentle()).toContain(false);
    talk.wait(29 * 86_400_000);
    expect(again(talk).asking).toBe('resume-practice');

    const seen = passWith(talk, ['persistent'], talk.hear('yes'));

    expect(seen.disposition).toBe('appointment');
    expect(gentle()).not.toContain(false);
  });
});

describe('a first "not sure", and then away', () => {
  it('has the number, since it may be a yes', () => {
    const talk = new Talk();
    talk.hear('launch');
    talk.hear('unsure');

    expect(talk.hear('stop').text).toContain(talk.content.locale.emergencyNumber);
  });
});
