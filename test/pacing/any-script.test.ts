import fc from 'fast-check';
import type { Script, Step } from '../../lambda/content/types';
import type { Dose } from '../../lambda/pacing/dose';
import { paced, stays, unplayable } from './marks';

type PacedStep = Extract<Step, { sides: unknown }>['sides'][number];

const pacedStep: fc.Arbitrary<PacedStep> = fc.oneof(
  fc.record({ say: fc.constantFrom('One.', 'Two. Moves.'), wait: fc.constantFrom(0, 3, 10) }),
  fc.constantFrom<PacedStep>(
    { hold: ['Quiet a.', 'Quiet b.'] },
    { repeat: [{ say: 'Up.', then: ['Up.', 'Higher.'], seconds: 4 }] },
    { keep: ['Easy.', 'Loose.'], share: 0.5 },
    { breathe: ['Soft.'], share: 0.5 },
  ),
);
const some = <T>(steps: fc.Arbitrary<T>) => fc.array(steps, { minLength: 1, maxLength: 4 });
const bothSides = some(pacedStep).map((steps) => ({ sides: steps }));
const inRounds = some(fc.oneof(pacedStep, bothSides)).map((steps) => ({ rounds: steps }));
const anyScript: fc.Arbitrary<Script> = some(fc.oneof(pacedStep, bothSides, inRounds));
const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    by: fc.constant('hold' as const),
    seconds: fc.integer({ min: 10, max: 60 }),
    rounds: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ by: fc.constant('count' as const), count: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ by: fc.constant('time' as const), seconds: fc.integer({ min: 10, max: 180 }) }),
);

describe('any script with any dose', () => {
  it('can be spoken in time, and never meets a place again that it has left', () => {
    fc.assert(
      fc.property(anyScript, anyDose, fc.constantFrom('slow', 'usual', 'quick'), (script, dose, pace) => {
        const cues = paced(script, dose, { pace });
        expect(unplayable(cues)).toEqual([]);
        const met = stays(cues).map((place) => JSON.stringify(place));
        expect(new Set(met).size).toBe(met.length);
      }),
      { numRuns: 500 },
    );
  });
});
