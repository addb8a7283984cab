/** What may be done at a score of pain before a session. [J] */
export type PainBand = 'go' | 'settles' | 'gentle' | 'severe';

/** From which score on each band holds, the worst first. */
const bands: readonly { readonly from: number; readonly band: PainBand }[] = [
  { from: 7, band: 'severe' },
  { from: 6, band: 'gentle' },
  { from: 4, band: 'settles' },
];

/** `settles`: fine as long as it settles within a day. `severe`: gentle moves only, and care suggested. */
export const bandOf = (score: number): PainBand => bands.find(({ from }) => score >= from)?.band ?? 'go';

/** A change that a person would notice: two points, or three tenths of the first score. Ostelo 2008. */
const realChange = { points: 2, share: 0.3 } as const;

/** How pain changed between two visits. Within one visit a change means little: never ask it of one. */
export function change(fromScore: number, toScore: number): 'better' | 'same' | 'worse' {
  const down = fromScore - toScore;
  if (-down >= realChange.points) return 'worse';
  if (down <= 0) return 'same';
  return down >= realChange.points || down / fromScore >= realChange.share ? 'better' : 'same';
}
