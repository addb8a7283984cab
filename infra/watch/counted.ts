/**
 * What the function counts, by the names under which CloudWatch keeps it. Each is a count with the dimensions
 * `service` and `function` (its name in Lambda); `split` has one dimension more, `by`, with these values.
 * It says how often, never who.
 */
export const counted = {
  namespace: 'BackRelease',
  service: 'coach',
  plain: [
    'SessionsBegun',
    'PracticesBegun',
    'PracticesFinished',
    'ExercisesFinished',
    'SignsReported',
    'DegradedTurns',
    'FailedTurns',
    'NotesDeleted',
    'FailedDeletions',
  ],
  split: {
    Dispositions: { by: 'level', values: ['emergency', 'urgent', 'appointment', 'self-care'] },
    UnclearTurns: { by: 'scene', values: ['welcome', 'check', 'wish', 'check-in', 'guide'] },
  },
} as const;

/** The name of a count without a dimension of its own. */
export type PlainCount = (typeof counted.plain)[number];

/** The name of a count that is split by one. */
export type SplitCount = keyof typeof counted.split;
