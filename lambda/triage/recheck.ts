import type { QuestionId, RecheckId } from '../content/terms';
import type { Told } from './told';

const hourMs = 3_600_000;

/**
 * The first question in place of the whole check while a passed one counts: within the hour of the last
 * answers that found nothing there is one, for a session that was dropped or a phone call; else three. [J]
 * @param clearAtMs when a whole or a short check last found nothing, epoch milliseconds.
 */
export function recheckAfter(clearAtMs: number, nowMs: number): RecheckId {
  const ageMs = nowMs - clearAtMs;
  return ageMs >= 0 && ageMs < hourMs ? 'anything-new' : 'short-check-legs';
}

/** What is asked before and after each, and which signs a yes may stand for, in the order of the table. */
export const rechecks: Readonly<
  Record<
    RecheckId,
    {
      readonly before: RecheckId | null;
      readonly after: RecheckId | null;
      readonly mayMean: readonly QuestionId[];
    }
  >
> = {
  'short-check-legs': {
    before: null,
    after: 'short-check-unwell',
    mayMean: ['bladder-bowel', 'saddle-numbness', 'leg-weakness'],
  },
  'short-check-unwell': {
    before: 'short-check-legs',
    after: 'short-check-worse',
    mayMean: ['chest-pain', 'fever'],
  },
  'short-check-worse': { before: 'short-check-unwell', after: null, mayMean: ['sudden-severe'] },
  'anything-new': {
    before: null,
    after: null,
    mayMean: ['bladder-bowel', 'saddle-numbness', 'leg-weakness', 'chest-pain', 'sudden-severe', 'fever'],
  },
};

/** Something is new, and nobody said which: each is open until it is answered. */
export const toldByRecheck = (asked: RecheckId): readonly Told[] =>
  rechecks[asked].mayMean.map((question) => ({ question, by: 'guess' }));
