import type { Practice } from '../../lambda/conversation/frame/practice/practice';
import type { Wish } from '../../lambda/conversation/frame/heard';
import { lengthMs, type Place } from '../../lambda/pacing/timeline';
import { limits } from '../../lambda/speech/limits';
import { Talk, type Seen } from '../support/talk';

/** Someone who passed the check and is being guided, with the turn that speaks the first exercise. */
function guided(wish: Wish): { talk: Talk; seen: Seen } {
  const talk = new Talk();
  talk.passCheck();
  talk.wish(wish);
  talk.hear('no');
  return { talk, seen: talk.hear('ready') };
}

/** When the first cue of a place begins, in seconds into the speech. */
function secondsAt({ speech }: Seen, { rep, side }: Partial<Place>): number {
  const at = speech.findIndex(
    ({ place }) => (rep === undefined || place.rep === rep) && (side === undefined || place.side === side),
  );
  return lengthMs(speech.slice(0, at)) / 1000;
}

const kept = ({ person }: Talk): Practice => {
  if (person.practice === null) throw new Error('No practice is kept.');
  return person.practice;
};

describe('an interruption', () => {
  it('keeps the repetition that was being spoken', () => {
    const { talk, seen } = guided({ exercise: 'cat-cow' });

    talk.hear('pause', secondsAt(seen, { rep: 6 }) + 1);

    expect(kept(talk).place).toEqual({ side: null, round: 0, rep: 6 });
  });

  it('goes on from that repetition, and speaks none before it', () => {
    const { talk, seen } = guided({ exercise: 'cat-cow' });
    talk.hear('pause', secondsAt(seen, { rep: 6 }) + 1);

    const resumed = talk.hear('carry-on');

    expect(resumed.exercise).toBe('cat-cow');
    const reps = resumed.speech.map(({ place }) => place.rep).filter((rep) => rep > 0);
    expect(Math.min(...reps)).toBe(6);
  });

  it('on the second side goes on with the second side', () => {
    const { talk, seen } = guided({ exercise: 'knee-to-chest' });
    talk.hear('pause', secondsAt(seen, { side: 'right' }) + 9);

    const resumed = talk.hear('carry-on');

    expect(resumed.speech.some(({ place }) => place.side === 'left')).toBe(false);
    expect(resumed.speech.some(({ place }) => place.side === 'right')).toBe(true);
  });

  it('of a resumed exercise finds its place again', () => {
    const { talk, seen } = guided({ exercise: 'cat-cow' });
    talk.hear('pause', secondsAt(seen, { rep: 6 }) + 1);
    const resumed = talk.hear('carry-on');

    talk.hear('pause', lengthMs(resumed.speech.slice(0, -8)) / 1000 - 1);

    expect(kept(talk).place?.rep).toBeGreaterThan(6);
  });

  it('within the opening words begins the exercise again', () => {
    const { talk } = guided({ exercise: 'cat-cow' });

    talk.hear('pause', 1);

    expect(kept(talk)).toMatchObject({ step: 0, place: null });
  });
});

describe('the playhead', () => {
  /** When the cues of the practice that this turn speaks have ended, in seconds; or those before one of them. */
  const endsAfter = ({ speech }: Seen, cues: number): number => lengthMs(speech.slice(0, cues)) / 1000;
  const cuesOf = ({ turn }: Seen): number => {
    const { scene } = turn.state;
    if (scene.name !== 'guide' || typeof scene.recital === 'string') throw new Error('Nothing is recited.');
    return scene.recital.cues;
  };

  it('is behind an exercise at the very moment when that ends', () => {
    const { talk, seen } = guided({ minutes: 10 });

    talk.hear('pause', endsAfter(seen, cuesOf(seen)));

    expect(kept(talk)).toMatchObject({ step: 1, place: null });
  });

  it('is in it until then', () => {
    const { talk, seen } = guided({ minutes: 10 });

    talk.hear('pause', endsAfter(seen, cuesOf(seen)) - 0.001);

    expect(kept(talk).step).toBe(0);
  });
});

describe('between exercises', () => {
  it('the next is named and waits for a word', () => {
    const { seen } = guided({ minutes: 10 });

    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(lengthMs(seen.reprompt ?? [])).toBeGreaterThan(15_000);
  });

  it('silence to the close counts the exercise as done', () => {
    const { talk } = guided({ minutes: 10 });

    talk.hear({ kind: 'ended', how: 'silence' });

    expect(kept(talk)).toMatchObject({ step: 1, done: ['warm-up'] });
  });

  it('"repeat" does the one before once more', () => {
    const { talk } = guided({ minutes: 10 });

    const seen = talk.hear('repeat');

    expect(seen.exercise).toBe('warm-up');
  });

  it('"how long" and then "repeat" is still about the one before', () => {
    const { talk } = guided({ minutes: 10 });
    talk.hear('how-long');

    const seen = talk.hear('repeat');

    expect(seen.exercise).toBe('warm-up');
  });

  it('after the last, the session stays open until they have rested', () => {
    const { talk, seen } = guided({ exercise: 'cat-cow' });

    const after = talk.hear('ready');

    expect(seen.asking).toBe('ready');
    expect(after).toMatchObject({ scene: 'farewell', asking: null });
    expect(talk.person).toMatchObject({ practice: null, practices: [{ exercises: ['cat-cow'] }] });
  });
});

describe('on request', () => {
  it('exercises run together, up to the limits of one response', () => {
    const { talk } = guided({ minutes: 10 });

    const seen = talk.hear('keep-going', 5);
    const later = talk.hear('ready');

    expect(lengthMs(seen.speech)).toBeLessThanOrEqual(limits.responseMs);
    expect(new Set([seen.exercise, later.exercise]).size).toBe(2);
    expect(later.speech.length).toBeGreaterThan(0);
  });

  it('exercises that do not all fit are cut between two of them', () => {
    const { talk } = guided({ minutes: 20 });

    const { scene } = talk.hear('keep-going', 5).turn.state;

    const until = scene.name === 'guide' && typeof scene.recital !== 'string' ? scene.recital.until : null;
    expect(until?.step).toBeGreaterThan(0);
    expect(until?.place).toBeNull();
  });

  // Other words before it cut it elsewhere.
  it.each([null, 'slower', 'how-long', 'why'] as const)(
    'an exercise longer than one response goes on where it was cut, at a whole repetition (%s)',
    (aside) => {
      const { talk, seen: first } = guided({ kind: 'breathing', minutes: 5 });
      const seen = aside === null ? first : talk.hear(aside, 40);

      const rest = talk.hear('ready');

      expect(lengthMs(seen.speech)).toBeLessThanOrEqual(limits.responseMs);
      expect(rest).toMatchObject({ exercise: 'breathing', asking: 'ready' });
      const lastRep = Math.max(...seen.speech.map(({ place }) => place.rep));
      const reps = rest.speech.map(({ place }) => place.rep).filter((rep) => rep > 0);
      expect(Math.min(...reps)).toBe(lastRep + 1);
    },
  );

  it('"slower" takes hold at the place, and is remembered', () => {
    const { talk, seen } = guided({ exercise: 'cat-cow' });

    const slower = talk.hear('slower', secondsAt(seen, { rep: 4 }) + 1);

    expect(talk.person.preferences.pace).toBe('slow');
    const reps = slower.speech.map(({ place }) => place.rep).filter((rep) => rep > 0);
    expect(Math.min(...reps)).toBe(4);
  });
});

describe('pain', () => {
  it('stops the exercise, asks what matters, and leaves out what hurt', () => {
    const { talk } = guided({ minutes: 10 });
    const hurting = talk.hear('ready').exercise ?? '';

    const asked = talk.hear('hurts', 40);
    const after = talk.hear('no');

    expect(asked).toMatchObject({ scene: 'check', asking: 'leg-weakness' });
    expect(after).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(kept(talk).steps.map(({ exercise }) => exercise)).not.toContain(hurting);
  });

  it('of seven and more leaves only gentle moves', () => {
    const talk = new Talk();
    talk.passCheck();
    talk.wish({ minutes: 15 });
    talk.hear('yes');
    const before = kept(talk).steps.length;

    const seen = talk.hear({ kind: 'number', value: 7 });

    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(kept(talk).steps.length).toBeLessThan(before);
    expect(kept(talk).steps.every(({ exercise }) => talk.content.exercises[exercise]?.gentle)).toBe(true);
  });
});
