import fc from 'fast-check';
import { questionIds } from '../../lambda/content/terms';
import { plainKinds, type Heard, type Plain } from '../../lambda/conversation/frame/heard';
import { devices, faults, type Device, type Fault } from './household';

/** One thing that a made-up person does on one of their devices. */
export type Deed = { readonly device: Device; readonly fault: Fault } & (
  | { readonly do: 'cooperate'; readonly turns: number }
  | { readonly do: 'say'; readonly heard: Heard; readonly afterSeconds: number | undefined }
  | { readonly do: 'drop' }
  | { readonly do: 'wait'; readonly days: number }
);

const signIds = questionIds.filter((id) => id !== 'floor');
const sign = fc.constantFrom(...signIds);

const answers: readonly Plain[] = ['yes', 'no', 'unsure', 'no', 'yes', 'all', 'one-side', 'ready'];
/** Whoever leaves in between finds out what is kept of it: that is tried more often than anything else. */
const others: readonly Plain[] = [...plainKinds.filter((kind) => !answers.includes(kind)), 'stop'];

const heard: fc.Arbitrary<Heard> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...answers).map((kind): Heard => ({ kind })) },
  { weight: 5, arbitrary: fc.constantFrom(...others).map((kind): Heard => ({ kind })) },
  {
    weight: 6,
    // Nothing is caught, one sign, or two in one breath.
    arbitrary: fc
      .uniqueArray(sign, { minLength: 0, maxLength: 2 })
      .map((questions): Heard => ({ kind: 'sign', questions })),
  },
  {
    weight: 1,
    // Unable to get up, and perhaps a sign in the same breath.
    arbitrary: fc
      .uniqueArray(sign, { minLength: 0, maxLength: 1 })
      .map((told): Heard => ({ kind: 'cannot-get-up', told })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.option(sign), fc.constantFrom('whole' as const, 'part' as const))
      .map(([question, extent]): Heard => ({ kind: 'denied', question, extent })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(5, 10), fc.subarray([...signIds], { maxLength: 1 }))
      .map(([minutes, told]): Heard => ({ kind: 'wish', wish: { minutes }, unknown: [], told })),
  },
  { weight: 1, arbitrary: fc.constantFrom(11, 15, 40).map((years): Heard => ({ kind: 'age', years })) },
  { weight: 1, arbitrary: fc.constantFrom(0, 4, 8).map((value): Heard => ({ kind: 'number', value })) },
);

const where = {
  device: fc.constantFrom(...devices, devices[0], devices[0]),
  fault: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Fault>('none') },
    { weight: 1, arbitrary: fc.constantFrom(...faults) },
  ),
};

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      ...where,
      do: fc.constant('cooperate' as const),
      turns: fc.constantFrom(1, 2, 25),
    }),
  },
  {
    weight: 11,
    arbitrary: fc.record({
      ...where,
      do: fc.constant('say' as const),
      heard,
      afterSeconds: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...where, do: fc.constant('drop' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...where,
      do: fc.constant('wait' as const),
      days: fc.constantFrom(0.04, 1, 6, 15),
    }),
  },
);

/** A life with the coach, over some visits. */
export const lives = fc.array(deed, { minLength: 15, maxLength: 40 });

const leadsOn: Readonly<Record<string, Heard>> = {
  wish: { kind: 'wish', wish: { minutes: 5 }, unknown: [], told: [] },
  'pain-before': { kind: 'number', value: 3 },
  'pain-after': { kind: 'number', value: 3 },
  ready: { kind: 'ready' },
  ...Object.fromEntries(
    ['floor', 'read-back', 'resume-practice', 'offer', 'consent', 'eases', 'seen'].map(
      (id) => [id, { kind: 'yes' }] as const,
    ),
  ),
};

/** What leads on from a question, said by somebody well. */
export const cooperative = (asking: string | null): Heard =>
  asking === null ? { kind: 'launch' } : (leadsOn[asking] ?? { kind: 'no' });
