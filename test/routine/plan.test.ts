import { areas, grounds, kits } from '../../lambda/content/terms';
import type { Pace } from '../../lambda/pacing/pace';
import { dosesIn } from '../../lambda/pacing/dose';
import { madeOf } from '../../lambda/routine/candidates';
import {
  content,
  exerciseOf,
  exercisesIn,
  idsIn,
  positionsIn,
  routineFor,
  spokenLength,
  cleared,
} from './requests';

const everyRequest = [5, 10, 15, 20].flatMap((minutes) =>
  grounds.flatMap((ground) => areas.map((area) => [minutes, ground, area] as const)),
);

describe.each(everyRequest)('%d minutes on the %s for the %s', (minutes, ground, area) => {
  const routine = routineFor({ minutes, area }, { ground });

  it.each<Pace>(['slow', 'usual', 'quick'])('take that long within a twentieth, at the %s pace', (pace) => {
    const { plannedMs } = routineFor({ minutes, area }, { ground }, pace);
    expect(Math.abs(plannedMs / (minutes * 60_000) - 1)).toBeLessThanOrEqual(0.05);
  });

  it('take what their steps take, each after the one before', () => {
    const lengthOf = spokenLength(cleared);
    const spokenMs = routine.steps.reduce(
      (sum, step, index) => sum + lengthOf(step, routine.steps[index - 1] ?? null).totalMs,
      0,
    );
    expect(routine.plannedMs).toBe(spokenMs);
  });

  it('begin with a warm-up, and go on to something else', () => {
    const kinds = exercisesIn(routine).map(({ kind }) => kind);
    expect(kinds.indexOf('warm-up')).toBe(0);
    expect(kinds.lastIndexOf('warm-up')).toBe(0);
    expect(kinds.length).toBeGreaterThan(1);
  });

  it('end with breathing, if there is breathing at all', () => {
    const kinds = exercisesIn(routine).map(({ kind }) => kind);
    expect([-1, kinds.length - 1]).toContain(kinds.indexOf('breathing'));
  });

  it('have no exercise twice', () => {
    expect(new Set(idsIn(routine)).size).toBe(routine.steps.length);
  });

  it('keep to doses that the content allows', () => {
    for (const { exercise, dose } of routine.steps) {
      expect(dosesIn(exerciseOf(content.exercises, exercise).dose)).toContainEqual(dose);
    }
  });

  it('change position as seldom as can be: no position is met again between warm-up and breathing', () => {
    const kinds = exercisesIn(routine).map(({ kind }) => kind);
    const between = routine.steps.filter((_, at) => kinds[at] !== 'warm-up' && kinds[at] !== 'breathing');
    const positions = positionsIn({ steps: between });
    expect(new Set(positions).size).toBe(positions.length);
  });
});

describe('a routine', () => {
  it('is the same for the same request', () => {
    expect(routineFor({ minutes: 12, area: 'hips' })).toEqual(routineFor({ minutes: 12, area: 'hips' }));
  });

  it('is made from everything that there is, for the longest time', () => {
    const routine = routineFor({ minutes: 20, kit: kits });
    expect(routine.steps.length).toBeGreaterThan(5);
  });

  it('puts each piece of kit away once', () => {
    const used = exercisesIn(routineFor({ minutes: 20, kind: 'release', kit: kits })).map(({ kit }) => kit);
    const stays = used.filter((kit, index) => kit !== undefined && kit !== used[index - 1]);
    expect(stays.length).toBeGreaterThan(1);
    expect(new Set(stays).size).toBe(stays.length);
  });

  it.each(['stretch', 'strength', 'breathing'] as const)('of %s is made of nothing else', (kind) => {
    const routine = routineFor({ kind, minutes: 5 });
    expect(routine.steps).not.toEqual([]);
    expect(madeOf[kind]).toEqual(
      expect.arrayContaining(exercisesIn(routine).map((exercise) => exercise.kind)),
    );
  });

  it('of gentle moves is closed by breathing', () => {
    const routine = routineFor({ minutes: 15 }, { level: 'gentle' });
    expect(exercisesIn(routine).at(-1)?.kind).toBe('breathing');
  });

  it('is all that suits, where that is less than the time asked', () => {
    const routine = routineFor({ kind: 'stretch', minutes: 20 }, { conditions: ['fragile-bones'] });
    expect(routine.plannedMs).toBeLessThan(20 * 60_000);
    expect(idsIn(routine)).toHaveLength(3);
  });

  it('for slow people with little to choose from is more than a warm-up', () => {
    const routine = routineFor({ minutes: 5 }, { conditions: ['fragile-bones'] }, 'slow');
    expect(routine.steps.length).toBeGreaterThan(1);
  });
});
