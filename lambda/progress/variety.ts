import { painAround, practicesWithin, type PainScore, type PastPractice } from './history';

/** What was done lately, and what went with less pain: the planner varies the one and keeps the other. */
export interface Variety {
  /** Content ids of the exercises of the last practice within those days. */
  readonly last: readonly string[];
  /** How often each exercise was done within the last days, by content id. */
  readonly recent: Readonly<Record<string, number>>;
  /** Content ids of the exercises of practices after which pain was less than before. */
  readonly helped: readonly string[];
}

/** A week: three practices of the same wish fall into it. */
const lookBackDays = 7;

export function varietyOf(
  practices: readonly PastPractice[],
  pain: readonly PainScore[],
  nowMs: number,
): Variety {
  const lately = practicesWithin(practices, lookBackDays, nowMs);
  const recent = new Map<string, number>();
  for (const { exercises } of lately)
    for (const id of new Set(exercises)) recent.set(id, (recent.get(id) ?? 0) + 1);
  const kinder = practices.filter((practice, at) => {
    const { before, after } = painAround(practice, practices[at + 1], pain);
    return before !== null && after !== null && after < before;
  });
  return {
    last: lately.at(-1)?.exercises ?? [],
    recent: Object.fromEntries(recent),
    helped: [...new Set(kinder.flatMap(({ exercises }) => exercises))],
  };
}
