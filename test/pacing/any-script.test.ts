import fc from 'fast-check';
import type { Script, Step } from '../../lambda/content/types';
import type { Dose } from '../../lambda/pacing/dose';
import { paced, stays, unplayable } from './marks';

type PacedStep = Extract<Step, { rounds: unknown }>['rounds'][number];

const pacedStep: fc.Arbitrary<PacedStep> = fc.oneof(
  fc.record({ say: fc.constantFrom('One.', 'Two. Moves.'), wait: fc.constantFrom(0, 3, 10) }),
  fc.constant<PacedStep>({ say: 'By the way.', detail: 'more' }),
  fc.constantFrom<PacedStep>(
    { hold: ['Quiet a.', 'Quiet b.'] },
    { repeat: [{ say: 'Up.', then: ['Up.', 'Higher.'], seconds: 4 }] },
    { keep: ['Easy.', 'Loose.'], share: 0.5 },
    { breathe: ['Soft.'], share: 0.5 },
  ),
);
const some = <T>(steps: fc.Arbitrary<T>) => fc.array(steps, { minLength: 1, maxLength: 4 });
const inRounds = some(pacedStep).map((steps) => ({ rounds: steps }));
const bothSides = some(fc.oneof(pacedStep, inRounds)).map((steps) => ({ sides: steps }));
const inTurns = fc
  .constantFrom('To the {side}.', '{side}, and stay. {other} rests.')
  .map((say) => ({ alternate: [{ say, then: ['{side}.', '{side} a.'], seconds: 3 }] }));
const anyScript: fc.Arbitrary<Script> = some(fc.oneof(pacedStep, inTurns, bothSides, inRounds));
const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    by: fc.constant('hold' as const),
    seconds: fc.integer({ min: 10, max: 60 }),
    rounds: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ by: fc.constant('count' as const), count: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ by: fc.constant('time' as const), seconds: fc.integer({ min: 10, max: 180 }) }),
);

const anyWay = fc.record({
  pace: fc.constantFrom('slow', 'usual', 'quick'),
  detail: fc.constantFrom('full', 'short'),
});

describe('any script with any dose', () => {
  it('can be spoken in time, and never meets a place again that it has left', () => {
    fc.assert(
      fc.property(anyScript, anyDose, anyWay, (script, dose, way) => {
        const cues = paced(script, dose, way);
        expect(unplayable(cues)).toEqual([]);
        const met = stays(cues).map((place) => JSON.stringify(place));
        expect(new Set(met).size).toBe(met.length);
      }),
      { numRuns: 500 },
    );
  });
});
