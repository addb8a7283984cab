/** The closed vocabularies that content, rules and the interaction model share. */

/** The fifteen questions of the check, in the order asked. Source: the triage table in docs/triage.md. */
export const questionIds = [
  'bladder-bowel',
  'saddle-numbness',
  'leg-weakness',
  'chest-pain',
  'sudden-severe',
  'fever',
  'weight-loss',
  'cancer',
  'night-pain',
  'leg-pain',
  'persistent',
  'fragile-bones',
  'pregnancy',
  'recent-surgery',
  'floor',
] as const;

/** Questions that split an answer. */
export const splitIds = [
  'new-trouble',
  'both-legs',
  'leg-worse',
  'injury',
  'faintness',
  'fever-risk',
  'eases',
  'getting-worse',
] as const;

/** The three questions of every later session while a passed check counts. */
export const shortCheckIds = ['short-check-legs', 'short-check-unwell', 'short-check-worse'] as const;

/** Asked in place of the whole check: the three, or within the hour the one. */
export const recheckIds = [...shortCheckIds, 'anything-new'] as const;

/** Asked beside the check: after an outcome that sent somebody to a doctor, and where somebody may need help. */
export const safetyIds = ['seen', 'something-wrong', 'hurt-moving'] as const;

/** What a person may have told us that shapes a routine. */
export const conditions = ['fragile-bones', 'pregnancy', 'recent-surgery'] as const;

export const areas = ['lower', 'middle', 'upper', 'hips', 'all'] as const;
export const kits = ['roller', 'ball', 'band'] as const;
export const exerciseKinds = ['warm-up', 'release', 'stretch', 'strength', 'habit', 'breathing'] as const;
/** The kinds of session a person may ask for. */
export const wishKinds = [
  'full',
  'release',
  'stretch',
  'strength',
  'breathing',
  'movement-break',
  'desk-check',
  'posture-check',
] as const;
export const positions = [
  'standing',
  'wall',
  'seated',
  'roller',
  'supine',
  'side',
  'all-fours',
  'kneeling',
] as const;
/** Where a person exercises: on the floor, or on a chair and at a wall. */
export const grounds = ['floor', 'chair'] as const;
/** The forms of an exercise: one for each ground, and one for whom lying down does not suit. */
export const forms = [...grounds, 'standing'] as const;
/** How much is asked within a form. */
export const variations = ['easier', 'usual', 'harder'] as const;
export const sides = ['left', 'right'] as const;
export const breathWays = ['in', 'out'] as const;

export type QuestionId = (typeof questionIds)[number];
export type SplitId = (typeof splitIds)[number];
export type SafetyId = (typeof safetyIds)[number];
export type RecheckId = (typeof recheckIds)[number];
export type Condition = (typeof conditions)[number];
export type Area = (typeof areas)[number];
export type Kit = (typeof kits)[number];
export type ExerciseKind = (typeof exerciseKinds)[number];
export type WishKind = (typeof wishKinds)[number];
export type Position = (typeof positions)[number];
export type Ground = (typeof grounds)[number];
export type Form = (typeof forms)[number];
export type Variation = (typeof variations)[number];
export type Side = (typeof sides)[number];
export type BreathWay = (typeof breathWays)[number];
