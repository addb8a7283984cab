import type { Heard, Plain } from '../../lambda/conversation/frame/heard';
import { liftOf } from '../../lambda/conversation/frame/safety/lift';
import type { Person } from '../../lambda/conversation/frame/person';
import { dayOf } from '../../lambda/triage/unsettled';
import { again, guided, liftedElsewhere, passWith, upTo } from '../support/guided';
import { Talk } from '../support/talk';

const ofNobodyKnows: Heard = { kind: 'sign', questions: [] };
const fever: Heard = { kind: 'sign', questions: ['fever'] };
const chest: Heard = { kind: 'sign', questions: ['chest-pain'] };
const stuck: Heard = { kind: 'cannot-get-up', told: [] };
const wholeCheck = { scene: 'check', asking: 'bladder-bowel' };

describe('the next visit begins with the whole check', () => {
  it.each<[string, Plain | Heard]>([
    ['a sign', fever],
    ['something not caught', ofNobodyKnows],
    ['"that hurts"', 'hurts'],
    ['"help me"', 'need-help'],
    ['"I\'m stuck"', stuck],
  ])('when a session is dropped after %s in an exercise', (_, heard) => {
    const { talk } = guided();
    talk.hear(heard, 30);

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it.each<[string, Plain | Heard]>([
    ['a sign', fever],
    ['something not caught', ofNobodyKnows],
    ['"that hurts"', 'hurts'],
    ['"I\'m stuck"', stuck],
  ])('when a session that began with %s is dropped', (_, heard) => {
    const talk = new Talk();
    talk.passCheck();
    talk.drop();
    talk.hear(heard);

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it('when somebody leaves who was not sure in the short check', () => {
    const talk = new Talk();
    talk.passCheck();
    again(talk);
    talk.hear('unsure');
    talk.hear('stop');

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it('when somebody leaves who said that an answer was wrong', () => {
    const talk = new Talk();
    talk.passCheck();
    again(talk);
    upTo(talk, 'read-back', talk.hear('check'));
    talk.hear('no');
    talk.hear('stop');

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it('and not with the routine in hand, where they did so on the way to it', () => {
    const { talk } = guided();
    upTo(talk, 'read-back', talk.hear('check', 30));
    talk.hear('no');
    talk.hear('stop');

    expect(talk.person.practice).not.toBeNull();
    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it.each(['yes', 'unsure'] as const)('when a session is dropped after "%s" in a check', (heard) => {
    const talk = new Talk();
    talk.passCheck();
    again(talk);
    upTo(talk, 'fever', talk.hear('check'));
    talk.hear(heard);

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it('after somebody else in the home passed one, where there was none', () => {
    const talk = new Talk();
    passWith(talk, [], talk.hear('newcomer'));

    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it("but not after somebody else's in the home, who is asked for no number", () => {
    const talk = new Talk();
    talk.passCheck();
    passWith(talk, [], talk.hear('newcomer'));

    const seen = talk.wish({ minutes: 5 });

    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(talk.person.consent).toBe('unasked');
    talk.person = { ...talk.person, practice: null };
    expect(again(talk).asking).toBe('anything-new');
  });
});

it('somebody else in the home is asked for no number at the end either', () => {
  const talk = new Talk();
  talk.passCheck();
  talk.wish({ minutes: 5 });
  talk.hear('yes');
  passWith(talk, [], talk.hear('newcomer'));
  let seen = talk.wish({ minutes: 5 });
  while (seen.scene === 'guide') seen = talk.hear('ready');

  expect(seen.scene).toBe('farewell');
  expect(talk.person).toMatchObject({ consent: 'given', pain: [], practices: [] });
});

describe('somebody under age', () => {
  it('is sent away, and nothing is left of a clearance nor of a routine', () => {
    const { talk } = guided();

    const seen = talk.hear({ kind: 'age', years: 17 }, 30);

    expect(seen.scene).toBe('farewell');
    expect(talk.person).toMatchObject({ practice: null, checkPassedAtMs: null });
  });

  it('is not one of eighteen', () => {
    const { talk } = guided();

    expect(talk.hear({ kind: 'age', years: 18 }, 30).scene).toBe('guide');
  });

  it.each([
    [10, 'check-in'],
    [11, 'farewell'],
  ] as const)('may be one of %d at the number for the pain: %s', (years, scene) => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 5 });
    talk.hear('yes');

    expect(talk.hear({ kind: 'age', years }).scene).toBe(scene);
  });

  it('has the advice for what was told, and the next visit begins with it', () => {
    const talk = new Talk();
    upTo(talk, 'weight-loss');
    talk.hear('yes');

    const seen = talk.hear({ kind: 'age', years: 15 });

    expect(seen.disposition).toBe('urgent');
    expect(again(talk).asking).toBe('seen');
  });
});

describe('whoever goes with a doctor needed today', () => {
  const found = (): Talk => {
    const { talk } = guided();
    upTo(talk, 'weight-loss', talk.hear('check', 30));
    talk.hear('yes');
    return talk;
  };

  it.each<Plain>(['stop', 'someone-else'])('by "%s" is asked next time whether they were seen', (heard) => {
    const talk = found();

    const seen = talk.hear(heard);

    expect(seen).toMatchObject({ scene: 'farewell', disposition: 'urgent' });
    expect(talk.person.practice).toBeNull();
    expect(again(talk).asking).toBe('seen');
  });

  it('after they could not get up, unhurt, is asked the same', () => {
    const talk = found();
    talk.hear(stuck);

    const seen = talk.hear('no');

    expect(seen).toMatchObject({ scene: 'farewell', disposition: 'urgent' });
    expect(again(talk).asking).toBe('seen');
  });
});

describe('a clearance that ended on another device', () => {
  it.each(['open', null] as const)('is none here any more: %s', (how) => {
    const { talk } = guided();
    liftedElsewhere(talk, how);

    expect(talk.hear('carry-on', 30)).toMatchObject(wholeCheck);
  });

  it('is none where somebody must be seen first, whatever the count says', () => {
    const { talk } = guided();
    talk.person = { ...talk.person, unsettled: { how: 'urgent', day: dayOf(talk.nowMs) } };

    expect(talk.hear('carry-on', 30).asking).toBe('seen');
  });

  it('is not forgotten for an aside', () => {
    const { talk } = guided();
    talk.hear(fever, 30);
    liftedElsewhere(talk, 'open');

    const aside = talk.hear({ kind: 'someone-else' });
    expect(aside.scene).toBe('farewell');
    expect(again(talk)).toMatchObject(wholeCheck);
  });

  it('keeps a yes that was said to the check in which it ended', () => {
    const talk = new Talk();
    upTo(talk, 'fever', talk.hear('launch'));
    liftedElsewhere(talk, 'open');

    expect(talk.hear('yes').asking).toBe('fever');
    expect(talk.hear('no').asking).toBe('bladder-bowel');
  });

  it('does not keep a sign from being heard, and is none to come back to after it', () => {
    const { talk } = guided();
    liftedElsewhere(talk, 'open');

    const seen = [talk.hear(chest, 30), talk.hear('no')];

    expect(seen.map(({ scene, asking }) => [scene, asking])).toEqual([
      ['check', 'chest-pain'],
      ['check', 'bladder-bowel'],
    ]);
  });

  it('while a sign is asked about is none to come back to', () => {
    const { talk } = guided();
    talk.hear(fever, 30);
    liftedElsewhere(talk, 'open');

    expect([talk.hear('no').asking, talk.hear('no').asking]).toEqual(['fever', 'bladder-bowel']);
  });

  it('while it is asked whether something is wrong is none to come back to', () => {
    const { talk } = guided();
    talk.hear('need-help', 30);
    liftedElsewhere(talk, 'open');

    expect(talk.hear('no')).toMatchObject(wholeCheck);
  });

  it('with an emergency there is not given here by the last answer of a check', () => {
    const talk = new Talk();
    talk.passCheck();
    again(talk);
    talk.hear('no');
    talk.hear('no');
    liftedElsewhere(talk, 'emergency');

    expect(talk.hear('no').asking).toBe('seen');
  });
});

it('a clearance given on another device ends where a visit is advised here at last', () => {
  const talk = new Talk();
  upTo(talk, 'persistent');
  upTo(talk, 'read-back', talk.hear('yes'));
  talk.person = { ...talk.person, checkPassedAtMs: talk.nowMs, unsettled: null };
  const { lifts } = talk.person;

  const seen = talk.hear('yes');

  expect(seen.disposition).toBe('appointment');
  expect(talk.person).toMatchObject({ checkPassedAtMs: null, lifts: lifts + 1 });
});

describe('notes that hold a clearance beside an outcome that ends it', () => {
  const torn = (): Talk => {
    const { talk } = guided();
    const unsettled: Person['unsettled'] = { how: 'urgent', day: dayOf(talk.nowMs) };
    talk.person = { ...talk.person, unsettled };
    talk.drop();
    return talk;
  };

  it.each<[string, Plain | Heard]>([
    ['opened', 'launch'],
    ['opened for a check', 'check'],
    ['opened by somebody else', 'newcomer'],
  ])('have it asked first whether they were seen: %s', (_, heard) => {
    expect(torn().hear(heard).asking).toBe('seen');
  });

  it('have that asked first where a question opened the session', () => {
    const talk = torn();
    talk.hear({ kind: 'ask', topic: 'water' });

    expect(talk.hear('yes').asking).toBe('seen');
  });

  it('have that asked before what a check allows that began with a sign', () => {
    const talk = torn();
    upTo(talk, 'read-back', talk.hear(fever));

    expect(talk.hear('yes').asking).toBe('seen');
  });

  it('have neither clearance nor routine after a no', () => {
    const talk = torn();
    talk.hear('launch');

    expect(talk.hear('no')).toMatchObject({ scene: 'farewell', disposition: 'urgent' });
    expect(talk.person).toMatchObject({ practice: null, checkPassedAtMs: null });
  });
});

describe('whether they were seen', () => {
  const sent = (): Talk => {
    const talk = new Talk();
    upTo(talk, 'chest-pain');
    talk.hear('yes');
    expect(again(talk).asking).toBe('seen');
    return talk;
  };

  it('is not so after a second "not sure"', () => {
    const talk = sent();

    const seen = [talk.hear('unsure'), talk.hear('unsure')];

    expect(seen.map(({ asking, disposition }) => [asking, disposition])).toEqual([
      ['seen', null],
      [null, 'emergency'],
    ]);
  });

  it('is followed by the whole check after a yes', () => {
    expect(sent().hear('yes')).toMatchObject(wholeCheck);
  });
});

describe('the lifts of one turn', () => {
  const unsettled = { how: 'urgent', day: 7 } as const;

  it('are the stronger, whichever came first', () => {
    const ended = { practice: 'ended', unsettled: null } as const;
    const kept = { practice: 'kept', unsettled } as const;

    expect([liftOf(ended, kept), liftOf(kept, ended)]).toEqual([
      { practice: 'ended', unsettled },
      { practice: 'ended', unsettled },
    ]);
  });
});
