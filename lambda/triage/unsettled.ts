const dayMs = 86_400_000;

/**
 * What a visit left unsettled, and the day: never which sign it was. `open`: a sign was told and not
 * answered. `rest`: somebody could not get up, and exercises no more that day. Else the outcome that sent
 * somebody to a doctor.
 */
export interface Unsettled {
  readonly how: (typeof unsettledHow)[number];
  /** Days since 1970. */
  readonly day: number;
}

/** Worst first. */
export const unsettledHow = ['emergency', 'urgent', 'open', 'rest'] as const;

/** So many days long a visit begins with "were you seen?". [J] */
export const seenDays = 14;

export const dayOf = (nowMs: number): number => Math.floor(nowMs / dayMs);

/** The worse of the two stays. */
export const withUnsettled = (before: Unsettled | null, now: Unsettled): Unsettled =>
  before !== null && unsettledHow.indexOf(before.how) < unsettledHow.indexOf(now.how) ? before : now;

/** What still counts of it. A clock that went back lets nothing pass. */
export const unsettledNow = (kept: Unsettled | null, nowMs: number): Unsettled['how'] | null =>
  kept !== null && dayOf(nowMs) - kept.day < seenDays ? kept.how : null;

/** The outcome after which somebody must have been seen before anything else; null where there is none. */
export function mustBeSeenAfter(kept: Unsettled | null, nowMs: number): 'emergency' | 'urgent' | null {
  const how = unsettledNow(kept, nowMs);
  return how === 'emergency' || how === 'urgent' ? how : null;
}

/** Does the next check begin with what a visit left open? A day of rest leaves why it came to that. */
export function isLeftOpen(kept: Unsettled | null, nowMs: number): boolean {
  const how = unsettledNow(kept, nowMs);
  return how === 'open' || (how === 'rest' && !restsToday(kept, nowMs));
}

/** Does somebody rest today, because they could not get up? A clock that went back lets nothing pass. */
export const restsToday = (kept: Unsettled | null, nowMs: number): boolean =>
  kept?.how === 'rest' && dayOf(nowMs) <= kept.day;
