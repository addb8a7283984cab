/** One day in milliseconds. */
export const dayMs = 86_400_000;

/** A practice done to its end. */
export interface PastPractice {
  readonly startedAtMs: number;
  /** When it was finished, epoch milliseconds. */
  readonly atMs: number;
  /** Content ids of the exercises done to their end. */
  readonly exercises: readonly string[];
}

/** A pain score from 0 to 10. Kept with consent only, so that there may be none at all. */
export interface PainScore {
  readonly atMs: number;
  readonly when: 'before' | 'after';
  readonly score: number;
}

/** The practices that were finished within so many days. */
export const practicesWithin = (
  practices: readonly PastPractice[],
  days: number,
  nowMs: number,
): readonly PastPractice[] => practices.filter(({ atMs }) => atMs > nowMs - days * dayMs && atMs <= nowMs);

/** In how many of the practices still known an exercise was done to its end. */
export const timesDone = (practices: readonly PastPractice[], exercise: string): number =>
  practices.filter(({ exercises }) => exercises.includes(exercise)).length;

/** From this time on an exercise is known well enough for its short script. */
const shortFromTime = 3;

/** How much of an exercise's script is needed now: people resent a long opening that they know. */
export const scriptNeeded = (practices: readonly PastPractice[], exercise: string): 'full' | 'short' =>
  timesDone(practices, exercise) + 1 >= shortFromTime ? 'short' : 'full';

/** The pain before and after a practice, as far as it was told. */
export function painAround(
  { startedAtMs, atMs }: PastPractice,
  next: PastPractice | undefined,
  pain: readonly PainScore[],
): { readonly before: number | null; readonly after: number | null } {
  const before = pain.findLast(
    (score) => score.when === 'before' && score.atMs >= startedAtMs && score.atMs <= atMs,
  );
  const untilMs = next?.startedAtMs ?? Infinity;
  const after = pain.find((score) => score.when === 'after' && score.atMs >= atMs && score.atMs < untilMs);
  return { before: before?.score ?? null, after: after?.score ?? null };
}
