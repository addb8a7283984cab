import { playhead } from '../../lambda/pacing/playhead';
import { partMs, type SpeechPart } from '../echo/speech';
import { lengthOf, type Playback } from './playback';
import type { RealTime } from './real-time';

/** A terminal with the prompt on its last row. */
export interface Rows {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const frameMs = 250;
const cells = 24;
const usualColumns = 80;

/** Speech to be seen where it cannot be heard: a line above the prompt that moves as the voice would. */
export class MovingTimeline implements Playback {
  readonly #rows: Rows;
  readonly #time: RealTime;
  #playing: { readonly parts: readonly SpeechPart[]; readonly beganAtMs: number } | null = null;
  #next: { readonly callOff: () => void } | null = null;

  constructor(rows: Rows, time: RealTime) {
    this.#rows = rows;
    this.#time = time;
  }

  play(parts: readonly SpeechPart[]): void {
    this.stop();
    if (parts.length === 0) return;
    this.#playing = { parts, beganAtMs: this.#time.nowMs() };
    this.#rows.write(`${this.#line(parts, 0)}\n`);
    this.#next = this.#time.after(frameMs, this.#move);
  }

  stop(): number | null {
    this.#next?.callOff();
    const playing = this.#playing;
    this.#playing = null;
    if (playing === null) return null;
    const elapsedMs = Math.round(this.#time.nowMs() - playing.beganAtMs);
    return elapsedMs < lengthOf(playing.parts) ? elapsedMs : null;
  }

  readonly #move = (): void => {
    if (this.#playing === null) return;
    const { parts, beganAtMs } = this.#playing;
    const elapsedMs = this.#time.nowMs() - beganAtMs;
    // The cursor comes back to where the person types: saved, one row up, the row anew, restored.
    this.#rows.write(`\u001B7\u001B[1A\r\u001B[2K${this.#line(parts, elapsedMs)}\u001B8`);
    if (elapsedMs < lengthOf(parts)) this.#next = this.#time.after(frameMs, this.#move);
  };

  #line(parts: readonly SpeechPart[], elapsedMs: number): string {
    // A terminal that does not know its width says 0.
    const columns = Math.max(0, this.#rows.columns ?? 0) || usualColumns;
    return lineAt(parts, elapsedMs).slice(0, columns - 1);
  }
}

/** "0:34 / 1:50 ███████░░░░ In, let go." */
export function lineAt(parts: readonly SpeechPart[], elapsedMs: number): string {
  const lengthMs = lengthOf(parts);
  const nowMs = Math.min(elapsedMs, lengthMs);
  const full = lengthMs === 0 ? cells : Math.floor((nowMs / lengthMs) * cells);
  const bar = `${'█'.repeat(full)}${'░'.repeat(cells - full)}`;
  return `${clock(nowMs)} / ${clock(lengthMs)} ${bar} ${wordsAt(parts, nowMs)}`.trimEnd();
}

/** The words that are spoken at a moment; dots in the silence after them. */
function wordsAt(parts: readonly SpeechPart[], nowMs: number): string {
  const head = playhead(parts, partMs, nowMs);
  if (head === null) return '';
  return head.passedMs < head.phrase.wordsMs ? head.phrase.words : '…';
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
