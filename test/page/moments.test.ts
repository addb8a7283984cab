import { plotted, dayOf } from '../../simulator/page/bench/pain-scale';
import { breathAt, breathCurve } from '../../simulator/page/time/breath';
import { doingAt, isRepetition, placeInWords } from '../../simulator/page/time/doing';
import { headOf, partAt, responseHead, spokenNow } from '../../simulator/page/time/playhead';
import { chosenMoment, interruption, movedBy } from '../../simulator/page/timeline/interruption';
import { mark, parts, playing } from './playing';

describe('the playhead', () => {
  const speaking = { phase: 'speaking', sinceMs: 1000, untilMs: 11_000 } as const;

  it('stands in the response while that is spoken, and never outside', () => {
    const spoken = spokenNow({ device: speaking, playing });

    expect(spoken?.lengthMs).toBe(10_000);
    const heads = [0, 4000, 99_000].map((nowMs) => spoken && headOf(spoken, nowMs));
    expect(heads).toEqual([0, 3000, 10_000]);
  });

  it('stands in the reprompt once that began', () => {
    const device = { phase: 'reprompting', sinceMs: 19_000, untilMs: 23_000 } as const;

    const spoken = spokenNow({ device, playing: { ...playing, reprompt: parts, repromptedAtMs: 19_000 } });

    expect(spoken).toMatchObject({ beganAtMs: 19_000, lengthMs: 10_000 });
  });

  it('is nowhere while nothing is spoken', () => {
    const device = { phase: 'listening', sinceMs: 11_000, untilMs: 19_000 } as const;

    expect(spokenNow({ device, playing })).toBeNull();
    expect(spokenNow({ device: speaking, playing: null })).toBeNull();
  });

  it('stays where the response was cut off', () => {
    const device = { phase: 'closed', sinceMs: 5000, untilMs: null } as const;

    expect(responseHead(playing, device, 99_000)).toBe(4000);
  });

  it('is in a part until its silence is over', () => {
    expect(partAt(parts, 3999)?.phrase.words).toBe('Breathe in.');
    expect(partAt(parts, 4000)?.phrase.words).toBe('And out.');
    expect(partAt(parts, 10_000)).toBeNull();
  });
});

describe('a breath', () => {
  it('is that of the words, and none where they lead none', () => {
    const quiet = parts.map((part) => ({ ...part, breath: null }));

    expect([0, 4000].map((atMs) => breathAt(parts, atMs).breath)).toEqual(['in', 'out']);
    expect(breathAt(quiet, 4000).breath).toBe('rest');
  });

  it('fills and empties without a jump', () => {
    const fullness = Array.from({ length: 100 }, (_, tenth) => breathAt(parts, tenth * 100).fullness);

    const steps = fullness.slice(1).map((now, before) => Math.abs(now - (fullness[before] ?? 0)));
    expect(Math.max(...fullness)).toBeGreaterThan(0.99);
    expect(Math.max(...steps)).toBeLessThan(0.05);
  });

  it('is drawn where it is breathed', () => {
    for (const { atMs, fullness } of breathCurve(parts).slice(1)) {
      expect(breathAt(parts, atMs - 1).fullness).toBeCloseTo(fullness, 2);
    }
  });
});

describe('what the person is at', () => {
  it('is the last mark that has come, until the next exercise', () => {
    const next = { ...mark, atMs: 8000, exercise: 'bridge', name: 'bridge' };
    const both = { ...playing, marks: [mark, { ...mark, atMs: 6000, rep: 2 }, next] };

    expect(doingAt(both, 1999)).toBeNull();
    expect(doingAt(both, 6500)).toMatchObject({ rep: 2, leftMs: 1500 });
    expect(doingAt(both, 9000)).toMatchObject({ exercise: 'bridge', leftMs: 1000 });
  });

  it.each([
    [{ rep: 3 }, '3 of 10'],
    [{ rep: 3, reps: null }, '3'],
    [{ rep: 0 }, ''],
    [{ rep: 11 }, ''],
    [{ rep: 11, side: 'left', round: 2 }, 'Left side · Round 2'],
    [{ rep: 3, side: 'left', round: 2 }, 'Left side · 3 of 10 · Round 2'],
  ])('is put in words: %j', (place, words) => {
    expect(placeInWords({ ...mark, ...place })).toBe(words);
  });

  it('counts no repetition before the first nor after the last', () => {
    expect([0, 1, 10, 11].map((rep) => isRepetition({ rep, reps: 10 }))).toEqual([false, true, true, false]);
  });
});

describe('an interruption', () => {
  it.each([
    ['', '(after 34s) pause'],
    ['slower ', '(after 34s) slower'],
    ['(silence)', '(after 34s) pause'],
  ])('says what is typed, or pause: %j', (typed, line) => {
    expect(interruption(34_049, typed)).toBe(line);
  });

  it('comes no sooner than the playhead and no later than the end', () => {
    expect([100, 5000, 99_000].map((atMs) => chosenMoment(atMs, 3000, 10_000))).toEqual([3000, 5000, 10_000]);
  });

  it.each([
    ['ArrowRight', 6000],
    ['ArrowLeft', 4000],
    ['PageUp', 10_000],
    ['Home', 3000],
    ['End', 10_000],
    ['a', null],
  ])('is moved by keys: %s', (key, atMs) => {
    expect(movedBy(key, 5000, 3000, 10_000)).toBe(atMs);
  });
});

describe('pain over days', () => {
  const dayMs = 86_400_000;
  const score = (day: number) => ({ atMs: day * dayMs, when: 'before' as const, score: 4 });

  it('stands in the order of time, from the first day to the last', () => {
    const across = plotted([score(4), score(0), score(1)]).map((one) => one.across);

    expect(across).toEqual([0, 0.25, 1]);
    expect(dayOf(score(4), score(0))).toBe(5);
  });

  it('stands in the middle where there is one score', () => {
    expect(plotted([score(4)]).map((one) => one.across)).toEqual([0.5]);
  });
});
