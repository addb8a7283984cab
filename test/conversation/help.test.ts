import { fill } from '../../lambda/content/fill';
import type { Heard, Plain } from '../../lambda/conversation/frame/heard';
import { Talk, type Seen } from '../support/talk';

const stuck: Heard = { kind: 'cannot-get-up', told: [] };

/** Someone who is guided through ten minutes, with the turn that speaks the second exercise. */
function guided(): { talk: Talk; seen: Seen } {
  const talk = new Talk();
  talk.passCheck();
  talk.wish({ minutes: 10 });
  talk.hear('no');
  talk.hear('ready');
  return { talk, seen: talk.hear('ready') };
}

describe('a call for help', () => {
  it.each(['launch', 'guide'] as const)('at the %s gets the emergency answer at once', (where) => {
    const { talk } = where === 'guide' ? guided() : { talk: new Talk() };

    const seen = talk.hear('emergency');

    expect(seen).toMatchObject({ disposition: 'emergency', asking: null, exercise: null });
    expect(talk.person).toMatchObject({ practice: null, checkPassedAtMs: null });
  });

  it('of someone who wants to die gets a number, and no routine', () => {
    const { talk } = guided();

    const seen = talk.hear('crisis');

    expect(seen.asking).toBeNull();
    expect(seen.text).toContain(talk.content.locale.emergencyNumber);
  });
});

describe('whom to call', () => {
  it.each(['emergency', 'crisis'] as const)('is all that is heard after "%s"', (heard) => {
    const { talk } = guided();
    const { content } = talk;
    const { emergencyNumber: number, adviceLine: advice } = content.locale;
    const lines = heard === 'crisis' ? content.phrases.crisis : content.triage.outcomes.emergency;
    // That notes are lost is said with the next turn, whatever it is; but not with this one.
    talk.memory = 'lost';

    const { text } = talk.hear(heard);

    expect(text).toBe(
      lines
        .filter((words) => words !== '{reason}')
        .map((words) => fill(words, { number, advice }))
        .join(' '),
    );
  });
});

describe('whether something is wrong', () => {
  it.each<[Plain, string, string]>([
    ['no', 'guide', 'ready'],
    ['ready', 'check', 'something-wrong'],
    ['yes', 'check', 'leg-weakness'],
  ])('is asked after "help me" in an exercise: "%s" leads to the %s, %s', (heard, scene, asking) => {
    const { talk } = guided();
    talk.hear('need-help', 30);

    expect(talk.hear(heard)).toMatchObject({ scene, asking });
  });
});

describe('somebody who cannot get up', () => {
  it.each<Plain | Heard>(['yes', 'unsure', 'hurts', { kind: 'sign', questions: ['leg-weakness'] }])(
    'may be hurt: %j is an emergency',
    (heard) => {
      const { talk } = guided();
      talk.hear(stuck, 30);

      expect(talk.hear(heard)).toMatchObject({ scene: 'farewell', disposition: 'emergency' });
    },
  );

  it('is told the way up, though the exercise was one to stand in', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 10 });
    talk.hear('no');
    expect(talk.hear('ready').exercise).toBe('warm-up');
    talk.hear(stuck, 30);

    const { text } = talk.hear('no');

    expect(talk.content.moves.rise.every(({ say }) => text.includes(say))).toBe(true);
  });
});

describe('what is told in the same breath', () => {
  const chest: Heard = { kind: 'cannot-get-up', told: ['chest-pain'] };
  const wish = { kind: 'wish', wish: { minutes: 10 }, unknown: [], told: [] } as const;

  it('by somebody who cannot get up is asked about, though the check before had a no', () => {
    const { talk } = guided();
    talk.hear(chest, 30);

    expect(talk.hear('no')).toMatchObject({ scene: 'check', asking: 'chest-pain' });
    expect(talk.hear('stop').text).toContain(talk.content.locale.emergencyNumber);
  });

  it('is open at the next visit, the same day too, if nobody answers it', () => {
    const { talk } = guided();
    talk.hear(chest, 30);
    talk.hear('no');
    talk.drop();

    expect(talk.hear('launch')).toMatchObject({ scene: 'check', asking: 'bladder-bowel' });
    expect(talk.hear('stop').text).toContain(talk.content.locale.emergencyNumber);
  });

  it('leaves a day of rest once it is answered', () => {
    const { talk } = guided();
    talk.hear(chest, 30);
    talk.hear('no');

    expect(talk.hear('no')).toMatchObject({ scene: 'farewell' });
    expect(talk.person.unsettled).toMatchObject({ how: 'rest' });
  });

  it('as the first words of a day of rest is asked about, and the rest stays', () => {
    const { talk } = guided();
    talk.hear(stuck, 30);
    talk.hear('no');

    expect(talk.hear({ kind: 'sign', questions: ['fever'] }).asking).toBe('fever');
    expect(talk.person.unsettled).toMatchObject({ how: 'open' });
    expect(talk.hear('no').scene).toBe('farewell');
    expect(talk.person.unsettled).toMatchObject({ how: 'rest' });
  });

  it('is not taken for the fall that was asked about', () => {
    const { talk } = guided();
    talk.hear({ kind: 'sign', questions: ['sudden-severe'] }, 30);

    expect(talk.hear(chest)).toMatchObject({ scene: 'check', asking: 'hurt-moving' });
  });

  it('with a wish by somebody who may lie there is an emergency all the same', () => {
    const { talk } = guided();
    talk.hear(stuck, 30);

    expect(talk.hear({ ...wish, told: ['fever'] })).toMatchObject({ disposition: 'emergency' });
  });

  it('counts for an adult, and not for a child', () => {
    const one = new Talk();
    one.passCheck();
    expect(one.hear({ kind: 'age', years: 12, beside: wish }).scene).toBe('farewell');

    const other = new Talk();
    other.passCheck();
    expect(other.hear({ kind: 'age', years: 40, beside: wish }).scene).toBe('check-in');
  });

  it('by a child has the number, where it is a sign', () => {
    const talk = new Talk();
    const beside = { kind: 'sign', questions: ['leg-weakness'] } as const;

    expect(talk.hear({ kind: 'age', years: 12, beside }).text).toContain(talk.content.locale.emergencyNumber);
  });
});

describe('something about the body that was not caught', () => {
  it('stops what is running, says whom to call, and asks', () => {
    const { talk } = guided();

    const seen = talk.hear({ kind: 'sign', questions: [] }, 60);

    expect(seen).toMatchObject({ scene: 'check', asking: 'leg-weakness', disposition: null });
    expect(seen.text).toContain(talk.content.locale.emergencyNumber);
  });
});

describe('pain in numbers, while being guided', () => {
  it('of six stops the exercise', () => {
    const { talk } = guided();

    expect(talk.hear({ kind: 'number', value: 6 }, 60).asking).toBe('leg-weakness');
  });

  it.each([
    [3, 'ready'],
    [4, 'leg-weakness'],
  ])('of %d, after two at the start, leads to %s', (value, asking) => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 10 });
    talk.hear('yes');
    talk.hear({ kind: 'number', value: 2 });

    expect(talk.hear({ kind: 'number', value }, 60).asking).toBe(asking);
  });

  it('that is low lets it go on from its place', () => {
    const { talk, seen } = guided();

    expect(talk.hear({ kind: 'number', value: 2 }, 60)).toMatchObject({
      scene: 'guide',
      exercise: seen.exercise,
    });
  });
});

describe('leaving', () => {
  it('in the middle of the check with a red flag said still hears its advice', () => {
    const talk = new Talk();
    let seen = talk.hear('launch');
    while (seen.asking !== 'weight-loss') seen = talk.hear('no');
    talk.hear('yes');

    const left = talk.hear('stop');

    expect(left).toMatchObject({ disposition: 'urgent', asking: null });
    expect(left.text).toContain(talk.content.locale.adviceLine);
  });

  it('with a reported sign unanswered still hears the safety net', () => {
    const { talk } = guided();
    talk.hear({ kind: 'sign', questions: ['bladder-bowel'] }, 60);

    expect(talk.hear('stop').text).toContain(talk.content.locale.emergencyNumber);
  });
});

describe('where a person is', () => {
  it('is not forgotten: nobody who lies down is told to lie down', () => {
    const { talk, seen } = guided();
    talk.hear('hurts', seen.seconds - 30);
    talk.hear('no');

    const next = talk.hear('ready');

    const wayDown = talk.content.moves.to.supine.fromUp.map(({ say }) => say);
    expect(next.exercise).not.toBe(seen.exercise);
    expect(wayDown.some((words) => next.text.includes(words))).toBe(false);
  });

  it('is standing the next day: the way down is spoken again', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ exercise: 'knee-to-chest' });
    talk.hear('no');
    talk.hear('pause', talk.hear('ready').seconds - 30);
    talk.drop();
    talk.passCheck();

    const resumed = talk.hear('ready');

    const [first] = talk.content.moves.to.supine.fromUp;
    expect(resumed.exercise).toBe('knee-to-chest');
    expect(first && resumed.text.includes(first.say)).toBe(true);
  });
});

describe('between exercises', () => {
  it('"skip" leaves out the one that was announced', () => {
    const { talk } = guided();

    const skipped = talk.hear('skip');

    expect(skipped).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(skipped.speech.every(({ place }) => place.rep === 0)).toBe(true);
    expect(talk.person.practice?.step).toBe(3);
  });

  it('"pardon" repeats the question, not the exercise', () => {
    const { talk, seen } = guided();

    expect(talk.hear('pardon').seconds).toBeLessThan(seen.seconds / 4);
  });
});
