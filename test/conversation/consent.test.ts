import { Talk } from '../support/talk';

/** Answers the check with one thing that shapes a routine, and nothing that stops it. */
function passCheckWith(condition: string): Talk {
  const talk = new Talk();
  let seen = talk.hear('launch');
  while (seen.scene === 'check') {
    const isYes = [condition, 'floor', 'read-back'].includes(seen.asking ?? '');
    seen = talk.hear(isYes ? 'yes' : 'no');
  }
  return talk;
}

describe('what is kept without consent', () => {
  it('is no pain score, and none is asked for', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 5 });

    const seen = talk.hear('no');

    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(talk.person).toMatchObject({ consent: 'refused', pain: [] });
  });

  it('is no condition, so that the check that found one does not count next time', () => {
    const talk = passCheckWith('recent-surgery');

    talk.wish({ minutes: 5 });
    talk.hear('no');

    expect(talk.person).toMatchObject({ conditions: [], checkPassedAtMs: null });
  });

  it('is when a check was passed that found nothing', () => {
    const talk = new Talk();

    talk.passCheck();

    expect(talk.person).toMatchObject({ consent: 'unasked', conditions: [] });
    expect(talk.person.checkPassedAtMs).toBe(talk.nowMs);
  });
});

describe('consent', () => {
  it.each(['ready', 'carry-on', 'fine', 'all'] as const)('is not given by "%s"', (heard) => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 5 });

    expect(talk.hear(heard).asking).toBe('consent');
    expect(talk.person.consent).toBe('unasked');
  });
});

describe('what is kept with consent', () => {
  it('is the condition, and with it the check', () => {
    const talk = passCheckWith('recent-surgery');
    const passedAtMs = talk.nowMs;

    talk.wish({ minutes: 5 });
    talk.hear('yes');

    expect(talk.person).toMatchObject({ conditions: ['recent-surgery'], checkPassedAtMs: passedAtMs });
  });

  it('is the pain before, and asked once only', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 5 });
    talk.hear('yes');

    const seen = talk.hear({ kind: 'number', value: 4 });

    expect(seen.scene).toBe('guide');
    expect(talk.person.pain).toEqual([{ atMs: talk.nowMs, when: 'before', score: 4 }]);
  });

  it.each([11, -1, 3.5, null])('is never a score of %s: it asks again', (value) => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 5 });
    talk.hear('yes');

    const seen = talk.hear({ kind: 'number', value });

    expect(seen.asking).toBe('pain-before');
    expect(talk.person.pain).toEqual([]);
  });
});

describe('forgetting', () => {
  it('leaves a stranger, and closes', () => {
    const talk = new Talk();
    talk.passCheck();

    const seen = talk.hear('forget');

    expect(seen.asking).toBeNull();
    expect(talk.person.visits).toBe(0);
  });

  it('keeps everything, and says so, while the notes cannot be reached', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.memory = 'lost';

    const seen = talk.hear('forget');

    expect(seen.text).toBe(talk.phrase('forget-failed'));
    expect(talk.person.visits).toBe(1);
  });
});

describe('lost notes', () => {
  it('are mentioned once in an Alexa session', () => {
    const talk = new Talk();
    talk.memory = 'lost';

    const texts = [talk.hear('launch'), talk.hear('no'), talk.hear('no')].map(({ text }) => text);

    expect(texts.map((text) => text.includes(talk.phrase('notes-lost')))).toEqual([true, false, false]);
  });
});
