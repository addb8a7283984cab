import { Talk, type Seen } from '../support/talk';

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
