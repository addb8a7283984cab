import fc from 'fast-check';
import type { Exercises } from '../../lambda/content/types';
import { areas, conditions, kits, wishKinds } from '../../lambda/content/terms';
import { plan, type Routine } from '../../lambda/routine/plan';
import type { Request } from '../../lambda/routine/request';
import { candidates, type Candidate } from '../../lambda/routine/candidates';
import { hasShare, servesOf, type Serves } from '../../lambda/routine/share';
import { dosesIn } from '../../lambda/pacing/dose';
import type { Clearance } from '../../lambda/triage/clearance';
import { manyExercises, simpleLength } from './catalogue';
import { content, exerciseOf, exercisesIn, idsIn, routineFor } from './requests';

describe('what somebody must not do', () => {
  it.each(conditions)('with %s is never planned, and is named', (condition) => {
    const ruledOut = Object.entries(content.exercises)
      .filter(([, { leaveOutFor }]) => leaveOutFor?.includes(condition))
      .map(([id]) => id);
    const routine = routineFor({ minutes: 20, kit: kits }, { conditions: [condition] });

    expect(ruledOut).not.toEqual([]);
    expect(idsIn(routine).filter((id) => ruledOut.includes(id))).toEqual([]);
    expect(routine.leftOut).toEqual(expect.arrayContaining(ruledOut));
  });

  it('is nothing for somebody without a condition', () => {
    expect(routineFor({ minutes: 20, kit: kits }).leftOut).toEqual([]);
  });

  it('is whatever is not gentle, when a visit to a doctor is advised', () => {
    const routine = routineFor({ minutes: 20, kit: kits }, { level: 'gentle' });
    expect(exercisesIn(routine).every(({ gentle }) => gentle)).toBe(true);
    expect(routine.leftOut).toEqual(
      Object.keys(content.exercises).filter((id) => !exerciseOf(content.exercises, id).gentle),
    );
  });

  it('is not named when it was never asked for: a strength exercise in a stretching session', () => {
    const routine = plan(
      { minutes: 10, kind: 'breathing', area: 'all', kit: [] },
      { level: 'gentle', conditions: [], ground: 'floor', passedAtMs: null },
      manyExercises,
      simpleLength(manyExercises),
    );
    expect(routine.leftOut).toEqual([]);
  });
});

const anyRequest: fc.Arbitrary<Request> = fc.record({
  minutes: fc.integer({ min: 1, max: 20 }),
  kind: fc.constantFrom(...wishKinds),
  area: fc.constantFrom(...areas),
  kit: fc.subarray([...kits]),
});
const anyClearance: fc.Arbitrary<Clearance> = fc.record({
  level: fc.constantFrom('full', 'gentle'),
  conditions: fc.subarray([...conditions]),
  ground: fc.constantFrom('floor', 'chair'),
  passedAtMs: fc.constant(null),
});

interface Planned {
  readonly request: Request;
  readonly clearance: Clearance;
  readonly exercises: Exercises;
  readonly routine: Routine;
}

const anyPlanned: fc.Arbitrary<Planned> = fc
  .record({
    request: anyRequest,
    clearance: anyClearance,
    exercises: fc.constantFrom(content.exercises, manyExercises),
  })
  .map((asked) => ({
    ...asked,
    routine: plan(asked.request, asked.clearance, asked.exercises, simpleLength(asked.exercises)),
  }));

describe('for any request, clearance and catalogue', () => {
  const always = (holds: (planned: Planned) => void) => {
    fc.assert(fc.property(anyPlanned, holds), { numRuns: 60 });
  };

  it('no kit is used that is not at hand', () => {
    always(({ request, routine, exercises }) => {
      const used = exercisesIn(routine, exercises).flatMap(({ kit }) => kit ?? []);
      expect(used.filter((kit) => !request.kit.includes(kit))).toEqual([]);
    });
  });

  it('nothing is planned that a condition rules out, or that is not gentle when it has to be', () => {
    always(({ clearance, routine, exercises }) => {
      const wrong = exercisesIn(routine, exercises).filter(
        ({ gentle, leaveOutFor }) =>
          (clearance.level === 'gentle' && !gentle) ||
          clearance.conditions.some((condition) => leaveOutFor?.includes(condition)),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('every step is in the form for where the person is, but for those that a condition gives another', () => {
    always(({ clearance, routine, exercises }) => {
      const wrong = routine.steps.filter(({ exercise, form }) => {
        const { forms, formFor } = exerciseOf(exercises, exercise);
        const byCondition = clearance.conditions.flatMap((condition) => formFor?.[condition] ?? []);
        const expected = byCondition[0] ?? clearance.ground;
        return form !== expected || forms[form] === undefined;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('nothing is both planned and left out', () => {
    always(({ routine }) => {
      expect(idsIn(routine).filter((id) => routine.leftOut.includes(id))).toEqual([]);
    });
  });

  it('the area asked for gets half of the paced time, or has nothing that fits', () => {
    always(({ request, clearance, routine, exercises }) => {
      const pacedMs = (where: Serves) =>
        routine.steps
          .filter(({ exercise }) => servesOf(exerciseOf(exercises, exercise), request.area) === where)
          .reduce((sum, step) => sum + simpleLength(exercises)(step, null).pacedMs, 0);
      const [inAreaMs, elsewhereMs] = [pacedMs('the-area'), pacedMs('elsewhere')];
      if (inAreaMs > 0) expect(hasShare(inAreaMs, elsewhereMs)).toBe(true);
      else expect(warmUpAndOneInArea(request, clearance, exercises)).toEqual([]);
    });
  });
});

/** What serves the area and would fit with a warm-up before it. */
function warmUpAndOneInArea(request: Request, clearance: Clearance, exercises: Exercises): string[] {
  const { allowed } = candidates(request, clearance, exercises);
  const lengthOf = simpleLength(exercises);
  const leastOf = ({ id, exercise, form }: Candidate) => ({
    exercise: id,
    form,
    dose: dosesIn(exercise.dose)[0],
  });
  const warmUp = allowed.find(({ exercise }) => exercise.kind === 'warm-up');
  const before = warmUp === undefined ? null : leastOf(warmUp);
  const warmUpMs = before === null ? 0 : lengthOf(before, null).totalMs;
  return allowed
    .filter(({ exercise }) => servesOf(exercise, request.area) === 'the-area')
    .filter((one) => warmUpMs + lengthOf(leastOf(one), before).totalMs <= request.minutes * 60_000)
    .map(({ id }) => id);
}
