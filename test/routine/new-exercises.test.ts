import type { Exercises } from '../../lambda/content/types';
import { kits } from '../../lambda/content/terms';
import { plan } from '../../lambda/routine/plan';
import type { LengthOf } from '../../lambda/routine/planned-step';
import type { Request } from '../../lambda/routine/request';
import { invented, manyExercises, simpleLength } from './catalogue';
import { anything, cleared, exercisesIn, idsIn, positionsIn } from './requests';

const routineOf = (exercises: Exercises, request: Partial<Request> = {}) =>
  plan({ ...anything, ...request }, cleared, exercises, simpleLength(exercises));

describe('an exercise that is new in the catalogue', () => {
  it('is planned without a change of the planner', () => {
    expect(idsIn(routineOf({ 'moon-walk': invented('standing') }))).toEqual(['moon-walk']);
  });

  it.each(kits)('with a %s is planned only for somebody who has one', (kit) => {
    const catalogue = { plain: invented('supine'), 'with-kit': invented('supine', { kit }) };
    expect(idsIn(routineOf(catalogue, { kit: [] }))).toEqual(['plain']);
    expect(idsIn(routineOf(catalogue, { kit: [kit] }))).toEqual(['plain', 'with-kit']);
  });

  it('is preferred to others when it is for the part that was asked for', () => {
    const dose = { by: 'time', seconds: [240, 240] } as const;
    const catalogue = {
      'for-hips': invented('supine', { areas: ['hips'], dose: { ...dose, seconds: [240, 240] } }),
      'for-upper': invented('supine', { areas: ['upper'], dose: { ...dose, seconds: [240, 240] } }),
    };
    expect(idsIn(routineOf(catalogue, { minutes: 5, area: 'upper' }))).toEqual(['for-upper']);
    expect(idsIn(routineOf(catalogue, { minutes: 5, area: 'hips' }))).toEqual(['for-hips']);
  });

  it('of a habit has no place in a routine', () => {
    expect(idsIn(routineOf({ 'desk-check': invented('seated', { kind: 'habit' }) }))).toEqual([]);
  });
});

describe('a time that nothing fits', () => {
  it('still has the shortest there is, in its least dose', () => {
    const catalogue = { long: invented('supine', { dose: { by: 'time', seconds: [400, 500] } }) };
    const { steps } = routineOf(catalogue, { minutes: 2 });
    expect(steps).toEqual([{ exercise: 'long', form: 'floor', dose: { by: 'time', seconds: 400 } }]);
  });

  it('of an empty catalogue is an empty routine', () => {
    expect(routineOf({})).toEqual({ steps: [], plannedMs: 0, leftOut: [] });
  });
});

describe('a catalogue of twenty-four exercises', () => {
  const everyKit = { kit: kits, minutes: 20 };

  it('fills twenty minutes within a tenth, with each position met once', () => {
    const routine = routineOf(manyExercises, everyKit);
    expect(Object.keys(manyExercises)).toHaveLength(24);
    expect(Math.abs(routine.plannedMs / 1_200_000 - 1)).toBeLessThan(0.1);
    const positions = positionsIn(routine, manyExercises);
    expect(new Set(positions).size).toBe(positions.length);
  });

  it('puts release, stretching and strength in one routine, after the warm-up', () => {
    const kinds = exercisesIn(routineOf(manyExercises, everyKit), manyExercises).map(({ kind }) => kind);
    expect(kinds[0]).toBe('warm-up');
    expect(kinds).toEqual(expect.arrayContaining(['release', 'stretch', 'strength']));
  });

  it('measures nothing twice: each dose once after each position', () => {
    const measured: string[] = [];
    const lengthOf: LengthOf = (step, before) => {
      const [after] = before === null ? [null] : positionsIn({ steps: [before] }, manyExercises);
      measured.push(JSON.stringify([step, after]));
      return simpleLength(manyExercises)(step, before);
    };
    plan({ ...anything, ...everyKit }, cleared, manyExercises, lengthOf);
    expect(new Set(measured).size).toBe(measured.length);
  });
});
