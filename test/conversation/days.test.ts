import type { Dose } from '../../lambda/pacing/dose';
import type { PhraseKey } from '../../lambda/content/phrase-parameters';
import { fill } from '../../lambda/content/fill';
import { levelsOf } from '../../lambda/progress/reckoning';
import { dayMs, Talk, type Seen } from '../support/talk';

/** Comes back, answers what the check asks, and goes as far as the number for the pain before. */
function arrive(talk: Talk): Seen {
  talk.drop();
  talk.passCheck();
  const seen = talk.wish({ minutes: 10, area: 'lower' });
  return seen.asking === 'consent' ? talk.hear('yes') : seen;
}

/** From the first exercise to the number for the pain after. */
function practise(talk: Talk, seen: Seen): Seen {
  let now = seen;
  while (now.scene === 'guide') now = talk.hear('ready');
  return now;
}

/** A whole visit: the pain before, all exercises, the pain after. */
function visit(talk: Talk, before: number, after: number): Seen {
  expect(arrive(talk).asking).toBe('pain-before');
  const done = practise(talk, talk.hear({ kind: 'number', value: before }));
  expect(done.asking).toBe('pain-after');
  return talk.hear({ kind: 'number', value: after });
}

/** Which variant of a phrase was spoken; -1 for none. Only for phrases with nothing to fill in. */
const variantIn = ({ content }: Talk, { text }: Seen, key: PhraseKey): number =>
  content.phrases[key].findIndex((words) => text.includes(fill(words, {})));

const said = (talk: Talk, seen: Seen, key: PhraseKey): boolean => variantIn(talk, seen, key) >= 0;

const levelOf = ({ person }: Talk, exercise: string): number => levelsOf(person.progress)[exercise] ?? 0;
const topLevelOf = ({ person }: Talk): number => Math.max(0, ...Object.values(levelsOf(person.progress)));

const doseOf = ({ person }: Talk, exercise: string): Dose | undefined =>
  person.practice?.steps.find((step) => step.exercise === exercise)?.dose;

/** A person three times a week: the days of three weeks. */
const threeWeeks = [0, 2, 4, 7, 9, 11, 14, 16, 18];

describe('three weeks of one person', () => {
  const talk = new Talk();
  const startMs = talk.nowMs;
  const ends = threeWeeks.map((day) => {
    talk.wait(startMs + day * dayMs - talk.nowMs);
    return visit(talk, 4, 4);
  });

  it('end each practice with a farewell', () => {
    expect(ends.map(({ scene }) => scene)).toEqual(threeWeeks.map(() => 'farewell'));
    expect(talk.person.practices).toHaveLength(threeWeeks.length);
  });

  it('raise levels, one at a practice at most', () => {
    const levels = Object.values(levelsOf(talk.person.progress));
    expect(Math.max(...levels)).toBeGreaterThan(0);
    expect(levels.reduce((sum, level) => sum + level, 0)).toBeLessThan(threeWeeks.length);
  });

  it('have praise in each, and never the same twice in a row', () => {
    const praise = ends.map((seen) =>
      (['praise', 'praise-week'] as const).map((key) => variantIn(talk, seen, key)).join(),
    );
    expect(praise).not.toContain('-1,-1');
    expect(praise.filter((one, index) => one === praise[index - 1])).toEqual([]);
  });
});

describe('progress', () => {
  it('gives more of an exercise after two good practices, within its range', () => {
    const talk = new Talk();
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);

    arrive(talk);

    expect(topLevelOf(talk)).toBe(1);
  });

  it('is heard: one repetition more', () => {
    const talk = new Talk();
    const repetitions = () => {
      talk.drop();
      talk.passCheck();
      const seen = talk.wish({ exercise: 'cat-cow' });
      if (seen.asking === 'consent') talk.hear('yes');
      const guided = talk.hear({ kind: 'number', value: 3 });
      talk.hear('ready');
      talk.hear({ kind: 'number', value: 3 });
      talk.wait(2 * dayMs);
      return Math.max(...guided.speech.map(({ place }) => place.rep));
    };

    const [first = NaN, ...later] = [1, 2, 3].map(repetitions);

    expect(later).toEqual([first, first + 1]);
  });

  it('takes a step back for someone who asks for something easier', () => {
    const talk = new Talk();
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    arrive(talk);
    const raised = Object.entries(levelsOf(talk.person.progress)).find(([, level]) => level > 0)?.[0] ?? '';
    let seen = talk.hear({ kind: 'number', value: 3 });
    while (seen.exercise !== raised) seen = talk.hear('ready');

    const easier = talk.hear('easier', 20);

    expect(easier).toMatchObject({ scene: 'guide', exercise: raised });
    expect(levelOf(talk, raised)).toBe(0);
  });

  it('takes a step back after a stop, at once', () => {
    const talk = new Talk();
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    arrive(talk);
    const [[raised] = ['']] = Object.entries(levelsOf(talk.person.progress)).filter(([, level]) => level > 0);
    let seen = talk.hear({ kind: 'number', value: 3 });
    while (seen.exercise !== raised) seen = talk.hear('ready');

    talk.hear('hurts', 20);

    expect(levelOf(talk, raised)).toBe(0);
  });

  it('takes a step back after a week away', () => {
    const talk = new Talk();
    visit(talk, 3, 3);
    talk.wait(2 * dayMs);
    visit(talk, 3, 3);
    talk.wait(8 * dayMs);

    arrive(talk);

    expect(topLevelOf(talk)).toBe(0);
  });

  it('counts stops alone for someone whose pain is not kept', () => {
    const talk = new Talk();
    for (let visits = 0; visits < 3; visits += 1) {
      talk.drop();
      talk.passCheck();
      const asked = talk.wish({ minutes: 10, area: 'lower' });
      practise(talk, asked.asking === 'consent' ? talk.hear('no') : asked);
      talk.wait(2 * dayMs);
    }

    expect(topLevelOf(talk)).toBe(1);
    expect(talk.person).toMatchObject({ pain: [], episode: null });
  });

  it('begins with the lowest third of each dose', () => {
    const talk = new Talk();

    arrive(talk);

    expect(doseOf(talk, 'knees-to-chest')).toEqual({ by: 'hold', seconds: 20, rounds: 1 });
  });
});

describe('pain over days', () => {
  it('that is no better on day five leads to advice, once', () => {
    const talk = new Talk();
    visit(talk, 5, 5);
    talk.wait(5.1 * dayMs);
    arrive(talk);

    const advised = talk.hear({ kind: 'number', value: 5 });
    practise(talk, advised);
    talk.hear({ kind: 'number', value: 5 });
    talk.wait(dayMs);
    arrive(talk);
    const later = talk.hear({ kind: 'number', value: 5 });

    const words = fill(talk.content.phrases['advice-book'][0] ?? '', {
      advice: talk.content.locale.adviceLine,
    });
    expect(advised.text).toContain(words);
    expect(later.text).not.toContain(words);
    expect(talk.person.episode?.said).toEqual(['settles', 'how-it-goes', 'book']);
  });

  it('that is better by day five leads to none', () => {
    const talk = new Talk();
    visit(talk, 5, 5);
    talk.wait(5.1 * dayMs);
    arrive(talk);

    talk.hear({ kind: 'number', value: 3 });

    expect(talk.person.episode?.said).not.toContain('book');
  });

  it('is asked about in words on day three, once', () => {
    const talk = new Talk();
    visit(talk, 2, 2);
    talk.wait(3.1 * dayMs);

    const third = arrive(talk);
    practise(talk, talk.hear({ kind: 'number', value: 2 }));
    talk.hear({ kind: 'number', value: 2 });
    talk.wait(dayMs);
    const fourth = arrive(talk);

    expect([third, fourth].map((seen) => said(talk, seen, 'how-it-goes'))).toEqual([true, false]);
  });

  it('that is worse by two leads to the full check, though the short one was passed', () => {
    const talk = new Talk();
    visit(talk, 2, 2);
    talk.wait(dayMs);
    expect(arrive(talk).asking).toBe('pain-before');

    const worse = talk.hear({ kind: 'number', value: 4 });

    expect(worse).toMatchObject({ scene: 'check', asking: 'bladder-bowel' });
    expect(talk.person.checkPassedAtMs).toBeNull();
  });

  it('that is worse and checked goes on with the routine, and is not checked for the same again', () => {
    const talk = new Talk();
    visit(talk, 2, 2);
    talk.wait(dayMs);
    arrive(talk);
    let seen = talk.hear({ kind: 'number', value: 4 });
    while (seen.scene === 'check') {
      seen = talk.hear(seen.asking === 'floor' || seen.asking === 'read-back' ? 'yes' : 'no');
    }
    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready', exercise: 'warm-up' });
    practise(talk, seen);
    talk.hear({ kind: 'number', value: 4 });
    talk.wait(dayMs);
    arrive(talk);

    expect(talk.hear({ kind: 'number', value: 4 }).scene).toBe('guide');
  });

  it('of six leaves the gentle moves', () => {
    const talk = new Talk();
    arrive(talk);

    const seen = talk.hear({ kind: 'number', value: 6 });

    expect(seen).toMatchObject({ scene: 'guide', asking: 'ready' });
    expect(said(talk, seen, 'gentle-pain')).toBe(true);
    const steps = talk.person.practice?.steps ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ exercise }) => talk.content.exercises[exercise]?.gentle)).toBe(true);
  });

  it('of four or five is said to be fine if it settles, once', () => {
    const talk = new Talk();
    arrive(talk);
    const first = talk.hear({ kind: 'number', value: 4 });
    practise(talk, first);
    talk.hear({ kind: 'number', value: 4 });
    talk.wait(dayMs);
    arrive(talk);
    const second = talk.hear({ kind: 'number', value: 5 });

    expect([first, second].map((seen) => said(talk, seen, 'settling-pain'))).toEqual([true, false]);
  });
});

describe('at the end of a practice', () => {
  it('there is no praise where pain rose', () => {
    const talk = new Talk();

    const end = visit(talk, 3, 5);

    expect(said(talk, end, 'praise')).toBe(false);
    expect(talk.person.progress.praises).toBe(0);
  });

  it('there is no praise for skipping everything', () => {
    const talk = new Talk();
    arrive(talk);
    let seen = talk.hear({ kind: 'number', value: 3 });
    while (seen.scene === 'guide') seen = talk.hear(seen.speech.length > 10 ? 'next' : 'ready', 1);

    talk.hear({ kind: 'number', value: 3 });

    expect(talk.person.practices.at(-1)?.exercises).toEqual([]);
    expect(talk.person.progress.praises).toBe(0);
  });

  it('on the fourth day running, a day of rest is recommended instead', () => {
    const talk = new Talk();
    const ends = [0, 1, 2, 3].map((day) => {
      if (day > 0) talk.wait(dayMs);
      return visit(talk, 2, 2);
    });

    expect(ends.map((seen) => said(talk, seen, 'rest-day'))).toEqual([false, false, false, true]);
  });
});

describe('"how am I doing"', () => {
  it('is answered where it is asked, and the question there is asked again', () => {
    const talk = new Talk();
    talk.passCheck();

    const seen = talk.hear('progress');

    expect(seen).toMatchObject({ scene: 'wish', asking: 'wish' });
    expect(said(talk, seen, 'account-none')).toBe(true);
    expect(said(talk, seen, 'account-rhythm')).toBe(true);
  });

  it('tells how the pain changed, with consent', () => {
    const talk = new Talk();
    visit(talk, 6, 5);
    talk.wait(2 * dayMs);
    visit(talk, 3, 3);
    talk.drop();

    const seen = talk.hear('progress');

    const better = talk.content.phrases['account-pain-better'].map((words) =>
      fill(words, { from: 'six', to: 'three' }),
    );
    expect(better.some((words) => seen.text.includes(words))).toBe(true);
  });

  it('while guided goes on from the place', () => {
    const talk = new Talk();
    visit(talk, 4, 3);
    talk.wait(dayMs);
    arrive(talk);
    const guided = talk.hear({ kind: 'number', value: 3 });

    const seen = talk.hear('progress', 40);

    expect(said(talk, seen, 'account-once')).toBe(true);
    expect(seen).toMatchObject({ scene: 'guide', exercise: guided.exercise });
  });

  it('opens an Alexa session with an answer, and no exercise', () => {
    const talk = new Talk();
    visit(talk, 4, 3);
    talk.drop();

    const seen = talk.hear('progress');

    expect(said(talk, seen, 'account-once')).toBe(true);
    expect(seen.scene).toBe('welcome');
  });
});

describe('an exercise that is known by now', () => {
  it('is guided with the short script from the third time on', () => {
    const talk = new Talk();
    const why = talk.content.exercises['knee-to-chest']?.why ?? '';
    const explained = [1, 2, 3].map(() => {
      talk.drop();
      talk.passCheck();
      const asked = talk.wish({ exercise: 'knee-to-chest' });
      if (asked.asking === 'consent') talk.hear('no');
      const { text } = talk.hear('ready');
      talk.hear('ready');
      return text.includes(why);
    });

    expect(explained).toEqual([true, true, false]);
  });

  it('takes less time then, at the same dose', () => {
    const talk = new Talk();
    const [first, second, third] = [1, 2, 3].map(() => {
      talk.drop();
      talk.passCheck();
      const asked = talk.wish({ exercise: 'breathing' });
      if (asked.asking === 'consent') talk.hear('no');
      const { seconds } = talk.hear('ready');
      talk.hear('ready');
      return seconds;
    });

    expect(third).toBeLessThan(Math.min(first ?? 0, second ?? 0) - 2);
  });
});

describe('kit', () => {
  it('is named before the routine that needs it', () => {
    const talk = new Talk();
    talk.passCheck();

    const seen = talk.wish({ minutes: 15, kind: 'release', kit: ['roller', 'ball'] });

    expect(seen.text).toContain(talk.content.names.kits.roller);
    expect(seen.text).toContain(talk.content.names.kits.ball);
  });
});
