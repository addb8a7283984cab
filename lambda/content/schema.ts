/**
 * The one schema of content/: what a clinician or a translator may write there.
 * Run time never loads this file (lint and a test of the bundle see to it): the build and the tests
 * check content/ against it, `npm run schema` writes it as JSON Schema for editors, and types.ts takes
 * the types of the whole project from it.
 */
import { z } from 'zod';
import { phraseParameters } from './phrase-parameters';
import { areas, conditions, exerciseKinds, forms, kits, positions, sides, wishKinds } from './terms';
import { questionIds, shortCheckIds, splitIds } from './terms';

/** Words as they are spoken: whole sentences, no markup. `{name}` is filled in by the coach. */
const spoken = z
  .string()
  .min(2)
  .regex(/^[^<>&[\]]+$/u, 'plain words only, no markup')
  .describe('Words as spoken: whole sentences, no markup.');

/** Several ways to say one thing, used in turn. */
const variants = z.array(spoken).min(1).describe('Ways to say one thing, used in turn.');

const waitSeconds = z.number().min(0).max(10).describe('Quiet seconds after the words; at most 10.');

const say = z
  .strictObject({
    say: spoken,
    again: spoken.optional().describe('Shorter words for the second side or round.'),
    wait: waitSeconds.optional(),
  })
  .describe('One sentence or two, then a pause (0.8 s unless `wait` says more).');

const move = z
  .strictObject({
    say: spoken.describe('The words of the first two repetitions.'),
    then: variants.describe('Quiet words for the repetitions after those, used in turn.'),
    seconds: z.number().min(1).max(10).describe('How long the move takes, its words included.'),
  })
  .describe('One move of a repetition.');

const hold = z
  .strictObject({ hold: variants.describe('Quiet words for a long hold, used in turn.') })
  .describe('Hold for the seconds of the dose, with the breath of the exercise.');

const repeat = z
  .strictObject({ repeat: z.array(move).min(1) })
  .describe('The moves of one repetition, as often as the dose says.');

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

const onEachSide = z
  .strictObject({ sides: z.array(paced).min(1) })
  .describe('Once left, once right. `{side}` and `{other}` are filled in.');

const rounds = z
  .strictObject({ rounds: z.array(z.union([paced, onEachSide])).min(1) })
  .describe('As many rounds as the dose says.');

const script = z.array(z.union([paced, onEachSide, rounds])).min(1);

const range = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([least, most]) => least <= most, 'the least first, then the most');

const doseRange = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('hold'),
    seconds: range,
    rounds: range.optional(),
  }),
  z.strictObject({ by: z.literal('count'), count: range }),
  z.strictObject({ by: z.literal('time'), seconds: range }),
]);

const form = z.strictObject({
  position: z.enum(positions),
  script,
  comeOut: spoken.describe('How to stop safely from anywhere in it. Said when something hurts.'),
});

export const exercise = z.strictObject({
  name: z.string().describe('As said within a sentence: "child\'s pose".'),
  kind: z.enum(exerciseKinds),
  areas: z.array(z.enum(areas)).min(1),
  kit: z.enum(kits).optional(),
  gentle: z.boolean().describe('May be offered when someone should see a doctor soon, or is in much pain.'),
  why: spoken.describe('What it is for, in a few words.'),
  source: z.string().describe('Where the doses and cautions come from.'),
  dose: doseRange,
  breath: z.strictObject({ in: z.number().min(2).max(10), out: z.number().min(2).max(10) }),
  leaveOutFor: z.array(z.enum(conditions)).optional(),
  changeFor: z.partialRecord(z.enum(conditions), spoken).optional().describe('Said before it starts.'),
  mistakes: variants,
  stopIf: spoken.optional().describe('A stop sign of its own.'),
  forms: z
    .partialRecord(z.enum(forms), form)
    .refine((all) => Object.keys(all).length > 0, 'one form at least'),
});

export const exercises = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u), exercise);

const question = z.strictObject({
  ask: spoken,
  again: spoken.describe('The same, put another way: for "not sure" and for silence.'),
  why: spoken.describe('Why the coach asks. Short.'),
});

const redFlag = question.extend({
  name: z.string().describe('The sign in a list: "fever or chills".'),
  reason: spoken.describe('About six words of reason, when the answer means help today.'),
});

export const triage = z.strictObject({
  questions: z.record(z.enum(questionIds), redFlag),
  splits: z.record(
    z.enum(splitIds),
    question.extend({
      name: z.string().describe('What was denied, in a list: "trouble in both legs".'),
      reason: spoken,
    }),
  ),
  shortCheck: z.record(z.enum(shortCheckIds), question),
  outcomes: z.strictObject({
    emergency: z.array(spoken).min(1),
    urgent: z.array(spoken).min(1),
    appointment: z.array(spoken).min(1),
    'self-care': z.array(spoken).min(1),
  }),
  conditions: z.record(z.enum(conditions), spoken).describe('Said with the outcome.'),
  safetyNet: variants,
});

export const answer = z.strictObject({
  name: z.string().describe('As said within a sentence: "You can ask about ...".'),
  answer: z.array(spoken).min(1).max(5).describe('Short sentences, spoken one after the other.'),
  source: z.string().describe('Where the facts come from.'),
});

/** What people ask, by topic. */
export const answers = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u), answer);

const transition = z.array(say);

export const moves = z.strictObject({
  to: z.record(
    z.enum(positions),
    z.strictObject({
      fromUp: transition.describe('From standing, sitting or a wall.'),
      fromDown: transition.describe('From another position on the floor.'),
    }),
  ),
  rise: transition.describe('From the floor to standing, at the end.'),
});

const namesOf = <T extends readonly [string, ...string[]]>(ids: T) => z.record(z.enum(ids), z.string());

export const names = z.strictObject({
  areas: namesOf(areas),
  kinds: namesOf(wishKinds),
  kits: namesOf(kits),
  positions: namesOf(positions),
  sides: namesOf(sides),
  and: z.string().describe('Before the last item of a list.'),
  anExercise: z.string().describe('For an exercise that is no longer in the content.'),
  oneMinute: z.string(),
  severalMinutes: z.string().describe('With {number}.'),
  numbers: z.array(z.string()).length(31).describe('Zero to thirty, as words.'),
});

export const phrases = z.strictObject(
  Object.fromEntries(Object.keys(phraseParameters).map((key) => [key, variants])),
);

export const locales = z.record(
  z.string().regex(/^[a-z]{2}-[A-Z]{2}$/u),
  z.strictObject({
    emergencyNumber: z.string().describe('Digit by digit, as spoken.'),
    adviceLine: z.string(),
  }),
);

/** Each file of a language folder, and what it must hold. */
export const files = {
  'triage.yaml': triage,
  'answers.yaml': answers,
  'exercises.yaml': exercises,
  'moves.yaml': moves,
  'names.yaml': names,
  'phrases.yaml': phrases,
  'locales.yaml': locales,
} as const;
