/** The schema of content/<language>/exercises/: doses, cautions, and every word of every exercise. */
import { z } from 'zod';
import {
  areas,
  breathWays,
  conditions,
  exerciseKinds,
  forms,
  kits,
  positions,
  type ExerciseKind,
} from './terms';

/** Words as they are spoken: whole sentences, no markup. `{name}` is filled in by the coach. */
export const spoken = z
  .string()
  .min(2)
  .regex(/^[^<>&[\]]+$/u, 'plain words only, no markup')
  .describe('Words as spoken: whole sentences, no markup.');

/** Several ways to say one thing, used in turn. */
export const variants = z.array(spoken).min(1).describe('Ways to say one thing, used in turn.');

const waitSeconds = z.number().min(0).max(10).describe('Quiet seconds after the words; at most 10.');

export const say = z
  .strictObject({
    say: spoken,
    again: spoken.optional().describe('Shorter words for the second side or round.'),
    wait: waitSeconds.optional(),
    detail: z.literal('more').optional().describe('Left out for somebody who has done this before.'),
  })
  .describe('One sentence or two, then a pause (0.8 s unless `wait` says more).');

const move = z
  .strictObject({
    say: spoken.describe('The words of the first two repetitions.'),
    then: variants.describe('Quiet words for the repetitions after those, used in turn.'),
    seconds: z.number().min(1).max(10).describe('How long the move takes, its words included.'),
    breath: z.enum(breathWays).optional().describe('The breath that the move is done with, if with one.'),
  })
  .describe('One move of a repetition.');

const hold = z
  .strictObject({ hold: variants.describe('Quiet words for a long hold, used in turn.') })
  .describe('Hold for the seconds of the dose, with the breath of the exercise.');

const repeat = z
  .strictObject({ repeat: z.array(move).min(1) })
  .describe('The moves of one repetition, as often as the dose says.');

const alternate = z
  .strictObject({ alternate: z.array(move).min(1) })
  .describe('Repetitions that change side each time, left first. `{side}` and `{other}` are filled in.');

const keep = z
  .strictObject({
    keep: variants.describe('A word every eight seconds or so, used in turn.'),
    share: z.number().gt(0).max(1).describe('The part of the seconds of the dose.'),
  })
  .describe('Keep moving.');

const breathe = z
  .strictObject({
    breathe: variants.describe('What is said now and then between breaths, used in turn.'),
    share: z.number().gt(0).max(1),
  })
  .describe('Paced breaths, for a part of the seconds of the dose.');

const paced = z.union([say, hold, repeat, keep, breathe]);

const rounds = z
  .strictObject({ rounds: z.array(paced).min(1) })
  .describe('As many rounds as the dose says; within `sides`, all of them on one side before the other.');

const onEachSide = z
  .strictObject({ sides: z.array(z.union([paced, rounds])).min(1) })
  .describe('Once left, once right. `{side}` and `{other}` are filled in.');

const script = z.array(z.union([paced, alternate, onEachSide, rounds])).min(1);

const range = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([least, most]) => least <= most, 'the least first, then the most');

export const doseRange = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('hold'),
    seconds: range,
    rounds: range.optional(),
  }),
  z.strictObject({ by: z.literal('count'), count: range }),
  z.strictObject({ by: z.literal('time'), seconds: range }),
]);

export const breath = z.strictObject({ in: z.number().min(2).max(10), out: z.number().min(2).max(10) });

const form = z.strictObject({
  position: z.enum(positions),
  script,
  comeOut: spoken.describe('How to stop safely from anywhere in it. Said when something hurts.'),
  easier: spoken.optional().describe('How to do less of it.'),
  harder: spoken.optional().describe('How to do more of it.'),
});

const fields = z.strictObject({
  name: z.string().describe('As said within a sentence: "child\'s pose".'),
  kind: z.enum(exerciseKinds),
  areas: z.array(z.enum(areas)).min(1),
  kit: z.enum(kits).optional(),
  gentle: z.boolean().describe('May be offered when someone should see a doctor soon, or is in much pain.'),
  why: spoken.describe('What it is for, in a few words.'),
  source: z.string().describe('Where the doses and cautions come from.'),
  dose: doseRange,
  breath,
  leaveOutFor: z.array(z.enum(conditions)).optional(),
  changeFor: z.partialRecord(z.enum(conditions), spoken).optional().describe('Said before it starts.'),
  formFor: z
    .partialRecord(z.enum(conditions), z.enum(forms))
    .optional()
    .describe('With this condition it is done in this form, wherever the person is.'),
  mistakes: variants,
  stopIf: spoken.optional().describe('A stop sign of its own. Said before it starts.'),
  forms: z
    .partialRecord(z.enum(forms), form)
    .refine((all) => Object.keys(all).length > 0, 'one form at least'),
});

export const exercise = fields.refine(
  ({ forms: all, formFor }) => Object.values(formFor ?? {}).every((one) => all[one] !== undefined),
  'formFor names a form that the exercise does not have',
);

export const exercises = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u), exercise);

/** The exercises of one kind; they stand in one file. */
export const exercisesOf = (kind: ExerciseKind) =>
  exercises.refine(
    (all) => Object.values(all).every((one) => one.kind === kind),
    `holds exercises of the kind ${kind}, and no others`,
  );
