import { areas, kits, wishKinds, type Kit } from '../../content/terms';
import type { Content } from '../../content/types';
import type { Heard, Unknown, Wish } from '../../conversation/frame/heard';
import { nearestTo } from './nearest';
import { signSlots, signsIn } from './sign';
import { idIn, numberIn, oneIn, secondsIn, type SlotHeard, type Slots } from './slots';

/** What things are called, to offer the nearest of them for something that is not known. */
export type Vocabulary = Pick<Content, 'exercises' | 'names'>;

/** The slots of WishIntent: a session. A part that is known becomes one of the wish. */
export function wishIn(slots: Slots, vocabulary: Vocabulary): Extract<Heard, { kind: 'wish' }> {
  const minutes = minutesIn(slots);
  const area = oneIn(slots, 'area', areas);
  const kind = oneIn(slots, 'kind', wishKinds);
  const kit = kitSlots.map((name) => oneIn(slots, name, [...kits, 'none']));
  const kitKnown = kit.flatMap((one) => (one.kind === 'known' ? [one.value] : []));
  return {
    kind: 'wish',
    wish: {
      ...(minutes.kind === 'known' ? { minutes: minutes.value } : {}),
      ...(area.kind === 'known' ? { area: area.value } : {}),
      ...(kind.kind === 'known' ? { kind: kind.value } : {}),
      ...(kitKnown.length > 0 ? { kit: atHand(kitKnown) } : {}),
    },
    unknown: [
      ...unknownPart('minutes', minutes),
      ...unknownPart('area', area),
      ...unknownPart('kind', kind),
      ...unknownKit(slots, kit, vocabulary),
    ],
    told: signsIn(slots, signSlots),
  };
}

/** The slots of ExerciseIntent: one exercise, and how much of it. */
export function exerciseIn(slots: Slots, { exercises }: Vocabulary): Heard {
  const exercise = idIn(slots, 'exercise');
  const wish: Wish = {
    ...(exercise.kind === 'known' ? { exercise: exercise.value } : {}),
    ...amountIn(slots),
  };
  if (exercise.kind !== 'unknown') return { kind: 'wish', wish, unknown: [], told: [] };
  const names = Object.fromEntries(Object.entries(exercises).map(([id, { name }]) => [id, name]));
  const near = nearestTo(slots['exercise']?.value ?? '', Object.keys(exercises), names);
  return { kind: 'wish', wish, unknown: [{ part: 'exercise', near }], told: [] };
}

/** Minutes are said as a number of them, or as a length of time: "half an hour". Never less than one. */
function minutesIn(slots: Slots): SlotHeard<number> {
  const said = numberIn(slots, 'minutes');
  if (said.kind !== 'absent') return said;
  const seconds = secondsIn(slots, 'duration');
  return seconds.kind === 'known'
    ? { kind: 'known', value: Math.max(1, Math.round(seconds.value / 60)) }
    : seconds;
}

function amountIn(slots: Slots): Pick<Wish, 'amount'> {
  const seconds = secondsIn(slots, 'duration');
  if (seconds.kind === 'known') return { amount: { by: 'seconds', seconds: seconds.value } };
  const count = numberIn(slots, 'count');
  return count.kind === 'known' ? { amount: { by: 'count', count: count.value } } : {};
}

const kitSlots = ['kit', 'kitTwo'] as const;

function unknownKit(
  slots: Slots,
  heard: readonly SlotHeard<unknown>[],
  { names }: Vocabulary,
): readonly Unknown[] {
  const at = heard.findIndex(({ kind }) => kind === 'unknown');
  const said = slots[kitSlots[at] ?? '']?.value;
  return said === undefined ? [] : [{ part: 'kit', near: nearestTo(said, kits, names.kits) }];
}

const unknownPart = (part: 'minutes' | 'area' | 'kind', heard: SlotHeard<unknown>): readonly Unknown[] =>
  heard.kind === 'unknown' ? [{ part }] : [];

/** "Nothing" is an empty list, unlike not a word about kit. */
const atHand = (said: readonly (Kit | 'none')[]): readonly Kit[] => kits.filter((kit) => said.includes(kit));
