import type { WishKind } from '../../content/terms';
import type { DoseRange } from '../../content/types';
import { isWithin, type Amount } from '../../pacing/dose';
import { againstTime, type AgainstTime } from '../../routine/against-time';
import { isRoutineKind } from '../../routine/minutes';
import type { Routine } from '../../routine/plan';
import type { Draft } from '../frame/draft';
import type { Wish } from '../frame/heard';
import { listed } from '../frame/words/list';
import { minutesWords, numberWords, secondsWords, timesWords } from '../frame/words/numbers';

/** Names the routine and its real length, and what makes it other than asked. */
export function announce(
  draft: Draft,
  { plannedMs, steps, leftOut }: Routine,
  minutes: number,
  { area, exercise, amount, kind = 'full' }: Wish,
): void {
  const { names, exercises } = draft.world.content;
  const planned = Math.max(1, Math.round(plannedMs / 60_000));
  const values = {
    minutes: minutesWords(draft.world.content, planned),
    count: numberWords(draft.world.content, steps.length),
    area: names.areas[area ?? 'all'],
    exercise: exercises[steps[0]?.exercise ?? '']?.name ?? names.anExercise,
  };
  if (exercise !== undefined) draft.say('plan-one', values);
  else if (steps.length === 1) draft.say('plan-short', values);
  else draft.say('plan', values);
  if (amount !== undefined) sayAmountKept(draft, exercises[exercise ?? '']?.dose, amount);
  if (exercise === undefined) sayAgainstTime(draft, againstTime(plannedMs, minutes), kind);
  if (leftOut.length > 0) draft.say('left-out-for-safety', {});
  const kit = new Set(steps.flatMap((step) => exercises[step.exercise]?.kit ?? []));
  if (kit.size > 0)
    draft.say('kit-at-hand', {
      kit: listed(
        names,
        [...kit].map((id) => names.kits[id]),
      ),
    });
}

/** A routine that is not as long as asked is said to be so; of a break of a minute or two nobody minds. */
function sayAgainstTime(draft: Draft, is: AgainstTime, kind: WishKind): void {
  if (is === 'as-asked' || !isRoutineKind(kind)) return;
  draft.say(`plan-is-${is}`, {});
}

/** Says what an exercise keeps to, where more or less of it was asked for. */
function sayAmountKept(draft: Draft, range: DoseRange | undefined, amount: Amount): void {
  if (range === undefined || isWithin(range, amount)) return;
  const { content } = draft.world;
  const [least, most] =
    range.by === 'count'
      ? range.count.map((count) => timesWords(content, count))
      : range.seconds.map((seconds) => secondsWords(content, seconds));
  draft.say('amount-kept', { least: least ?? '', most: most ?? '' });
}
