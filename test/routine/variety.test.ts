import fc from 'fast-check';
import { areas, grounds, kits, type Area, type Ground, type Kit } from '../../lambda/content/terms';
import { varietyOf } from '../../lambda/progress/variety';
import { dayMs, type PainScore, type PastPractice } from '../../lambda/progress/history';
import { candidates } from '../../lambda/routine/candidates';
import type { Request } from '../../lambda/routine/request';
import { servesOf } from '../../lambda/routine/share';
import { anything, cleared, content, exerciseOf, exercisesIn, idsIn, routineFor } from './requests';

const monday = Date.UTC(2026, 0, 5, 8);
const done = (day: number, exercises: readonly string[]): PastPractice => ({
  startedAtMs: monday + day * dayMs,
  atMs: monday + day * dayMs + 600_000,
  exercises,
});

/** The exercises of one week's routines, on Monday, Wednesday and Friday, each after the ones before it. */
function week(request: Partial<Request>, ground: Ground): readonly (readonly string[])[] {
  const practices: PastPractice[] = [];
  for (const day of [0, 2, 4]) {
    const variety = varietyOf(practices, [], monday + day * dayMs);
    practices.push(done(day, idsIn(routineFor({ ...request, ...variety }, { ground }))));
  }
  return practices.map(({ exercises }) => exercises);
}

/** A warm-up and breathing are in every routine. */
const varied = (ids: readonly string[]) =>
  ids.filter((id) => !['warm-up', 'breathing'].includes(exerciseOf(content.exercises, id).kind));

/** What else there is for the area. */
function leftFor(before: readonly string[], area: Area, kit: readonly Kit[], ground: Ground): string[] {
  const { allowed } = candidates({ ...anything, area, kit }, { ...cleared, ground }, content.exercises);
  return allowed
    .filter(({ exercise }) => servesOf(exercise, area) === 'the-area')
    .map(({ id }) => id)
    .filter((id) => !before.includes(id));
}

/** Each routine of such a week but the first, with the one before it and what else there was for the area. */
function always(
  minutes: readonly number[],
  holds: (routine: readonly string[], last: readonly string[], left: readonly string[]) => void,
): void {
  const anyWish = fc.record({
    minutes: fc.constantFrom(...minutes),
    area: fc.constantFrom(...areas),
    kit: fc.subarray([...kits]),
  });
  const property = fc.property(anyWish, fc.constantFrom(...grounds), (wish, ground) => {
    const routines = week(wish, ground);
    for (const [at, routine] of routines.slice(1).entries()) {
      const last = routines[at] ?? [];
      holds(routine, last, leftFor(last, wish.area, wish.kit, ground));
    }
  });
  fc.assert(property, { numRuns: 12 });
}

describe('a week of the same wish', () => {
  // From a quarter of an hour on a routine may take all that fits.
  it('has something else each time, while there is anything else for the area', () => {
    always([5, 10], (routine, last, left) => {
      if (left.length > 0) expect(routine.filter((id) => !last.includes(id))).not.toEqual([]);
    });
  });

  it('is for at least a half what was done the last time', () => {
    always([5, 10, 15, 20], (routine, last) => {
      expect(routine.filter((id) => last.includes(id)).length).toBeGreaterThanOrEqual(routine.length / 2);
    });
  });
});

describe('what helped', () => {
  const practice = done(0, ['warm-up', 'cat-cow', 'glute-bridge']);
  const scores = (before: number, after: number): PainScore[] => [
    { atMs: practice.startedAtMs, when: 'before', score: before },
    { atMs: practice.atMs, when: 'after', score: after },
  ];

  it('is what was done where pain was less afterwards', () => {
    expect(varietyOf([practice], scores(5, 3), monday).helped).toEqual(practice.exercises);
    expect(varietyOf([practice], scores(5, 5), monday).helped).toEqual([]);
    expect(varietyOf([practice], [], monday).helped).toEqual([]);
  });

  it('stays in the routine, though it was done lately', () => {
    const last = idsIn(routineFor({ minutes: 10, area: 'lower', kit: kits }));
    const recent = Object.fromEntries(last.map((id) => [id, 2]));
    const helped = varied(last).slice(0, 2);
    const next = routineFor({ minutes: 10, area: 'lower', kit: kits, last, recent, helped });
    expect(idsIn(next)).toEqual(expect.arrayContaining(helped));
  });
});

describe('what was done lately', () => {
  it('is counted over a week, once a practice', () => {
    const practices = [
      done(-9, ['cat-cow']),
      done(-3, ['cat-cow', 'cat-cow']),
      done(-1, ['cat-cow', 'plank']),
    ];
    expect(varietyOf(practices, [], monday).recent).toEqual({ 'cat-cow': 2, plank: 1 });
  });

  it('is told from what was done the last time, within that week', () => {
    const practices = [done(0, ['cat-cow']), done(2, ['plank'])];
    expect(varietyOf(practices, [], monday + 3 * dayMs).last).toEqual(['plank']);
    expect(varietyOf(practices, [], monday + 30 * dayMs).last).toEqual([]);
  });

  it('changes nothing where it was something else altogether', () => {
    const request = { minutes: 10, area: 'lower' } as const;
    expect(routineFor({ ...request, last: ['breathing', 'desk-check'] })).toEqual(routineFor(request));
  });
});

describe('kit that was named for today', () => {
  it.each(kits.flatMap((kit) => [5, 10, 20].map((minutes) => [kit, minutes] as const)))(
    'is used: a %s, in %d minutes',
    (kit, minutes) => {
      const routine = routineFor({ minutes, kit: [kit], named: [kit] });
      expect(exercisesIn(routine).map((exercise) => exercise.kit)).toContain(kit);
    },
  );

  it.each(grounds)('is used all of it in ten minutes, on the %s', (ground) => {
    const named = ground === 'floor' ? kits : (['ball', 'band'] as const);
    const used = exercisesIn(routineFor({ minutes: 10, kit: kits, named }, { ground })).map(({ kit }) => kit);
    expect(used).toEqual(expect.arrayContaining([...named]));
  });

  it('does not take the time of the area: a band, which is for the hips, in five minutes for the back', () => {
    const routine = routineFor({ minutes: 5, area: 'upper', kit: ['band'], named: ['band'] });
    expect(varied(idsIn(routine)).map((id) => exerciseOf(content.exercises, id).areas)).toEqual(
      varied(idsIn(routine)).map(() => expect.arrayContaining(['upper']) as unknown),
    );
  });
});
