import { dayOf, type Episode, type OnceSaid } from './episode';
import { change } from './pain';

/** How it goes is asked from this day of an episode on. */
const askFromDay = 3;

/** The days on which pain that is not better is worth a visit, ever more firmly. The article: a few days. */
export const advice = [
  { once: 'book', fromDay: 5 },
  { once: 'book-firmly', fromDay: 14 },
  { once: 'book-now', fromDay: 42 },
] as const satisfies readonly { readonly once: OnceSaid; readonly fromDay: number }[];

export type Advice = (typeof advice)[number]['once'];

/** Is it time to ask how it goes? Once, and not after advice that went further. */
export function asksHowItGoes(episode: Episode, nowMs: number): boolean {
  const isAsked = episode.said.includes('how-it-goes') || advice.some(({ once }) => isSaid(episode, once));
  return !isAsked && dayOf(episode, nowMs) >= askFromDay;
}

/** What is to be advised at this score: the firmest whose day has come, once, and none where pain is gone. */
export function adviceDue(episode: Episode, score: number, nowMs: number): Advice | null {
  if (score === 0 || change(episode.startScore, score) === 'better') return null;
  const due = advice.findLast(({ fromDay }) => dayOf(episode, nowMs) >= fromDay);
  return due === undefined || isSaid(episode, due.once) ? null : due.once;
}

const isSaid = ({ said }: Episode, once: OnceSaid): boolean => said.includes(once);
