import fc from 'fast-check';
import { questionIds, type QuestionId } from '../../lambda/content/terms';
import { plainKinds, type Heard } from '../../lambda/conversation/frame/heard';

/** One thing that a made-up person does. `cooperate` gives the answers that lead on, but for one yes. */
export type Deed =
  | { readonly do: 'cooperate'; readonly turns: number; readonly yesTo: QuestionId | null }
  | { readonly do: 'say'; readonly heard: Heard; readonly afterSeconds: number | undefined }
  | { readonly do: 'drop' }
  | { readonly do: 'wait'; readonly days: number };

const anySign = fc.constantFrom(null, ...questionIds.filter((id) => id !== 'floor'));
const minutes = fc.constantFrom(undefined, 0, 2, 5, 7, 10, 20, 100);

const heard: fc.Arbitrary<Heard> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plainKinds).map((kind): Heard => ({ kind })) },
  {
    weight: 2,
    arbitrary: anySign.map((question): Heard => ({
      kind: 'sign',
      questions: question === null ? [] : [question],
    })),
  },
  {
    weight: 1,
    arbitrary: anySign.map((question): Heard => ({
      kind: 'cannot-get-up',
      told: question === null ? [] : [question],
    })),
  },
  { weight: 1, arbitrary: anySign.map((question): Heard => ({ kind: 'denied', question, extent: 'whole' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, -1, 0, 4, 8, 11).map((value): Heard => ({ kind: 'number', value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(null, 'lower-back-rolling', 'emergency', 'no-such-topic')
      .map((topic): Heard => ({ kind: 'ask', topic })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(null, 'cat-cow', 'no-such-exercise')
      .map((exercise): Heard => ({ kind: 'what-for', exercise })),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 15, 40).map((years): Heard => ({ kind: 'age', years })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        minutes,
        exercise: fc.constantFrom(undefined, 'cat-cow', 'supine-twist', 'no-such-exercise'),
        area: fc.constantFrom(undefined, 'lower' as const, 'hips' as const),
        kind: fc.constantFrom(
          undefined,
          'full' as const,
          'stretch' as const,
          'breathing' as const,
          'release' as const,
          'strength' as const,
          'movement-break' as const,
          'desk-check' as const,
        ),
        kit: fc.constantFrom(undefined, [], ['ball' as const]),
        amount: fc.constantFrom(
          undefined,
          { by: 'seconds' as const, seconds: 20 },
          { by: 'count' as const, count: 500 },
        ),
      })
      .map((wish): Heard => {
        const said = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
        return { kind: 'wish', wish: said, unknown: [], told: [] };
      }),
  },
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .record({
        turns: fc.constantFrom(1, 2, 3, 20),
        yesTo: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anySign }),
      })
      .map((said): Deed => ({ do: 'cooperate', ...said })),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ heard, afterSeconds: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }) })
      .map((said): Deed => ({ do: 'say', ...said })),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'drop' }) },
  { weight: 1, arbitrary: fc.constantFrom(0.04, 1, 6, 9).map((days): Deed => ({ do: 'wait', days })) },
);

export const conversations = fc.array(deed, { minLength: 10, maxLength: 30 });
