import type { Slot } from 'ask-sdk-model';

export type Slots = Readonly<Record<string, Slot>>;

/** What a slot brought. `unknown`: something was said, but it is nothing that we know. */
export type SlotHeard<T> =
  { readonly kind: 'absent' } | { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly value: T };

const absent = { kind: 'absent' } as const;
const unknown = { kind: 'unknown' } as const;

/** A whole number. Alexa sends `?` for one that it did not catch. */
export function numberIn(slots: Slots, name: string): SlotHeard<number> {
  const said = slots[name]?.value;
  if (said === undefined) return absent;
  const value = /^\d+$/u.test(said) ? Number(said) : Number.NaN;
  return Number.isSafeInteger(value) ? { kind: 'known', value } : unknown;
}

/** A length of time in whole seconds, from AMAZON.DURATION: "PT1M30S". Days and more are no exercise. */
export function secondsIn(slots: Slots, name: string): SlotHeard<number> {
  const said = slots[name]?.value;
  if (said === undefined) return absent;
  const [, hours, minutes, seconds] = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(said) ?? [];
  const value = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return value > 0 && Number.isSafeInteger(value) ? { kind: 'known', value } : unknown;
}

/** The id that entity resolution found. The words themselves are never looked at. */
export function idIn(slots: Slots, name: string): SlotHeard<string> {
  const slot = slots[name];
  if (slot?.value === undefined) return absent;
  const matches = (slot.resolutions?.resolutionsPerAuthority ?? [])
    .filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => values);
  const id = matches[0]?.value.id;
  return id === undefined ? unknown : { kind: 'known', value: id };
}

/** The same, where only certain ids are known. */
export function oneIn<T extends string>(slots: Slots, name: string, allowed: readonly T[]): SlotHeard<T> {
  const heard = idIn(slots, name);
  if (heard.kind !== 'known') return heard;
  const value = allowed.find((id) => id === heard.value);
  return value === undefined ? unknown : { kind: 'known', value };
}

export const valueOf = <T>(heard: SlotHeard<T>): T | null => (heard.kind === 'known' ? heard.value : null);
