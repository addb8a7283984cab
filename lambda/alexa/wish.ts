import { areas, kits, wishKinds, type Kit } from '../content/terms';
import type { Heard, WishPart } from '../conversation/heard';
import { idIn, numberIn, oneIn, type SlotHeard, type Slots } from './slots';

/** The slots of WishIntent and ExerciseIntent. A part that is known becomes one of the wish. */
export function wishIn(slots: Slots): Heard {
  const minutes = numberIn(slots, 'minutes');
  const area = oneIn(slots, 'area', areas);
  const kind = oneIn(slots, 'kind', wishKinds);
  const exercise = idIn(slots, 'exercise');
  const kit = kitIn(slots);
  const parts: readonly (readonly [WishPart, SlotHeard<unknown>])[] = [
    ['minutes', minutes],
    ['area', area],
    ['kind', kind],
    ['exercise', exercise],
    ...kit.map((one) => ['kit', one] as const),
  ];
  const kitKnown = kit.flatMap((one) => (one.kind === 'known' ? [one.value] : []));
  return {
    kind: 'wish',
    wish: {
      ...(minutes.kind === 'known' ? { minutes: minutes.value } : {}),
      ...(area.kind === 'known' ? { area: area.value } : {}),
      ...(kind.kind === 'known' ? { kind: kind.value } : {}),
      ...(exercise.kind === 'known' ? { exercise: exercise.value } : {}),
      ...(kitKnown.length > 0 ? { kit: atHand(kitKnown) } : {}),
    },
    unknown: [...new Set(parts.flatMap(([part, heard]) => (heard.kind === 'unknown' ? [part] : [])))],
  };
}

const kitIn = (slots: Slots) => ['kit', 'kitTwo'].map((name) => oneIn(slots, name, [...kits, 'none']));

/** "Nothing" is an empty list, unlike not a word about kit. */
const atHand = (said: readonly (Kit | 'none')[]): readonly Kit[] => kits.filter((kit) => said.includes(kit));
