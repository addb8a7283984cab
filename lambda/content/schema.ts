/**
 * The one schema of content/: what a clinician or a translator may write there.
 * Run time never loads this file (lint and a test of the bundle see to it): the build and the tests
 * check content/ against it, `npm run schema` writes it as JSON Schema for editors, and types.ts takes
 * the types of the whole project from it.
 */
import { z } from 'zod';
import { phraseParameters } from './phrase-parameters';
import { exercisesOf, say, spoken, variants } from './exercise-schema';
import { areas, conditions, kits, positions, sides, wishKinds } from './terms';
import { questionIds, recheckIds, safetyIds, splitIds } from './terms';

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
  shortCheck: z.record(z.enum(recheckIds), question),
  safety: z.record(z.enum(safetyIds), question),
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
  severalSeconds: z.string().describe('With {number}.'),
  severalTimes: z.string().describe('With {number}: repetitions.'),
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
  'exercises/warm-up.yaml': exercisesOf('warm-up'),
  'exercises/release.yaml': exercisesOf('release'),
  'exercises/stretch.yaml': exercisesOf('stretch'),
  'exercises/strength.yaml': exercisesOf('strength'),
  'exercises/habit.yaml': exercisesOf('habit'),
  'exercises/breathing.yaml': exercisesOf('breathing'),
  'moves.yaml': moves,
  'names.yaml': names,
  'phrases.yaml': phrases,
  'locales.yaml': locales,
} as const;
