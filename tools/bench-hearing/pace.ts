import { longLines } from './long-lines';

/** How long it takes to hear the phrasings, each once, and the line that takes longest of those nobody says. */
export function paceOf(hear: (utterance: string) => unknown, phrasings: readonly string[]): string {
  const each = tookMs(() => {
    for (const phrasing of phrasings) hear(phrasing);
  });
  const longest = Math.max(...Object.values(longLines).map((line) => tookMs(() => hear(line))));
  return `A phrasing is heard in ${(each / phrasings.length).toFixed(1)} ms, ten thousand characters in ${longest.toFixed(0)} ms at most.`;
}

function tookMs(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
