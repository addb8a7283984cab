import { areas, grounds, kits } from '../../lambda/content/terms';
import { varietyOf } from '../../lambda/progress/variety';
import { dayMs, type PainScore, type PastPractice } from '../../lambda/progress/history';
import { content, exerciseOf, exercisesIn, idsIn, routineFor } from './requests';

const monday = Date.UTC(2026, 0, 5, 8);
const done = (day: number, exercises: readonly string[]): PastPractice => ({
  startedAtMs: monday + day * dayMs,
  atMs: monday + day * dayMs + 600_000,
  exercises,
});

/** The routines of one week, on Monday, Wednesday and Friday, each after the ones before it. */
function week(request: Parameters<typeof routineFor>[0], ground: (typeof grounds)[number]) {
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

describe.each(areas.flatMap((area) => grounds.map((ground) => [area, ground] as const)))(
  'a week of ten minutes for the %s, on the %s',
  (area, ground) => {
    const routines = week({ minutes: 10, area, kit: kits }, ground).map(varied);

    it('has something else each time', () => {
      for (const [at, routine] of routines.entries()) {
        const before = routines[at - 1];
        if (before !== undefined) expect(routine.filter((id) => !before.includes(id))).not.toEqual([]);
      }
    });

    it('keeps a part of what was done before', () => {
      const known = new Set(routines[0]);
      for (const routine of routines.slice(1)) {
        expect(routine.filter((id) => known.has(id)).length).toBeGreaterThanOrEqual(1);
      }
    });
  },
);

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
    const first = routineFor({ minutes: 10, area: 'lower', kit: kits });
    const recent = Object.fromEntries(idsIn(first).map((id) => [id, 2]));
    const helped = varied(idsIn(first)).slice(0, 2);
    const next = routineFor({ minutes: 10, area: 'lower', kit: kits, recent, helped });
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
});

describe('kit that was named for today', () => {
  it.each(kits.flatMap((kit) => [5, 10, 20].map((minutes) => [kit, minutes] as const)))(
    'a %s is used in %d minutes',
    (kit, minutes) => {
      const routine = routineFor({ minutes, kit: [kit], named: [kit] });
      expect(exercisesIn(routine).map((exercise) => exercise.kit)).toContain(kit);
    },
  );
});
