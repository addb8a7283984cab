import { fill } from '../../../content/fill';
import { recheckIds, safetyIds, splitIds } from '../../../content/terms';
import type { Triage } from '../../../content/types';
import type { Asked } from '../../../triage/answers';
import type { Outcome } from '../../../triage/check';
import type { Draft } from '../draft';
import type { CheckScene } from '../state';

const isOneOf =
  <const T extends string>(ids: readonly T[]) =>
  (asked: string): asked is T =>
    ids.some((id) => id === asked);

const isSafety = isOneOf(safetyIds);
const isShort = isOneOf(recheckIds);
const isSplit = isOneOf(splitIds);

/** The authored words of a question of the check. */
export function authored(triage: Triage, asking: Exclude<CheckScene['asking'], 'read-back'>) {
  if (isSafety(asking)) return triage.safety[asking];
  return isShort(asking) ? triage.shortCheck[asking] : authoredSign(triage, asking);
}

/** The authored words of a sign: its question, its name and its reason. */
export const authoredSign = ({ splits, questions }: Triage, sign: Asked) =>
  isSplit(sign) ? splits[sign] : questions[sign];

/** The outcome, its reason where there is one, and the safety net. */
export function outcomeWords(draft: Draft, { disposition, because, conditions }: Outcome): readonly string[] {
  const { triage } = draft.world.content;
  const reason = because === null ? [] : [authoredSign(triage, because).reason];
  const outcome = triage.outcomes[disposition].flatMap((words) =>
    words === '{reason}' ? reason : [fill(words, places(draft))],
  );
  // An emergency hears one thing only: whom to call.
  if (disposition === 'emergency') return outcome;
  const shaping = disposition === 'urgent' ? [] : conditions.map((condition) => triage.conditions[condition]);
  return [...outcome, ...shaping, safetyNet(draft)];
}

export function safetyNet(draft: Draft): string {
  const { safetyNet: nets } = draft.world.content.triage;
  return fill(nets[draft.world.person.visits % nets.length] ?? '', places(draft));
}

const places = ({ world }: Draft) => ({
  number: world.content.locale.emergencyNumber,
  advice: world.content.locale.adviceLine,
});
