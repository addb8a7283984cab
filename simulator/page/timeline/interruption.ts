const typedOrPause = (typed: string): string => {
  const words = typed.trim();
  return words === '' || words.startsWith('(') ? 'pause' : words;
};

/** The line that interrupts at a moment of the response, to a tenth of a second. */
export const interruption = (atMs: number, typed: string): string =>
  `(after ${Math.round(atMs / 100) / 10}s) ${typedOrPause(typed)}`;

/** How far the arrow keys of the timeline go, in milliseconds. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1000,
  ArrowDown: -1000,
  ArrowRight: 1000,
  ArrowUp: 1000,
  PageDown: -10_000,
  PageUp: 10_000,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key takes the chosen moment, or null for a key that means nothing here. */
export function movedBy(key: string, fromMs: number, headMs: number, lengthMs: number): number | null {
  const step = steps[key];
  return step === undefined ? null : chosenMoment(fromMs + step, headMs, lengthMs);
}

/** What has been spoken cannot be interrupted any more. */
export const chosenMoment = (atMs: number, headMs: number, lengthMs: number): number =>
  Math.min(lengthMs, Math.max(headMs, atMs));
