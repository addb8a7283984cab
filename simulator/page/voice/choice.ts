import type { ClockMode } from '../../web/protocol';

/** Whether and how the page sounds. A browser's voice is told by its URI. */
export type SoundChoice =
  | { readonly kind: 'off' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'browser'; readonly uri: string };

export const off: SoundChoice = { kind: 'off' };

/** The choice as the value of an option, and back. */
export const valueOf = (choice: SoundChoice): string =>
  choice.kind === 'browser' ? `browser:${choice.uri}` : choice.kind;

export function choiceOf(value: string): SoundChoice {
  if (value.startsWith('browser:')) return { kind: 'browser', uri: value.slice('browser:'.length) };
  return value === 'offline' ? { kind: 'offline' } : off;
}

/** Why nothing is heard although sound is on, by how time passes. */
export const silentBecause: Readonly<Record<ClockMode, string | null>> = {
  real: null,
  fast: 'No sound at ×10.',
  stepped: 'No sound while time is stepped.',
};
