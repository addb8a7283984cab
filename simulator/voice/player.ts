import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partMs, type SpeechPart } from '../echo/speech';
import { reasonOf, VoiceError } from '../errors';
import { lengthOf, type Playback } from './playback';
import type { PlayerProcess, StartPlayer } from './player-process';
import type { PlayerProgram } from './players';
import type { RealTime } from './real-time';
import { rendered, renderedParts } from './render';
import { pcmOf, wavOf } from './sound';
import { sampleRate, type SpeakWords } from './voice';

export interface PlayerParts {
  readonly program: PlayerProgram;
  readonly speak: SpeakWords;
  readonly start: StartPlayer;
  readonly time: RealTime;
  /** Told once for a response that could not be played, with the reason as a sentence. */
  readonly failed: (why: string) => void;
}

/** One response as it plays. */
interface Playing {
  readonly lengthMs: number;
  /** Stops it. */
  readonly stopping: AbortController;
  /** Null until its first sound has been handed over. */
  beganAtMs: number | null;
}

/** Plays speech through a program of this machine, rendered as it plays. */
export class Player implements Playback {
  readonly #parts: PlayerParts;
  #playing: Playing | null = null;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  play(parts: readonly SpeechPart[]): void {
    this.stop();
    if (parts.length === 0) return;
    const playing: Playing = {
      lengthMs: lengthOf(parts),
      stopping: new AbortController(),
      beganAtMs: null,
    };
    this.#playing = playing;
    const done =
      this.#parts.program.takes === 'stream' ? this.#stream(parts, playing) : this.#files(parts, playing);
    done.catch((error: unknown) => {
      if (playing.stopping.signal.aborted) return;
      playing.stopping.abort();
      this.#playing = null;
      this.#parts.failed(reasonOf(error));
    });
  }

  stop(): number | null {
    const playing = this.#playing;
    this.#playing = null;
    if (playing === null) return null;
    playing.stopping.abort();
    const elapsedMs = playing.beganAtMs === null ? 0 : Math.round(this.#nowMs() - playing.beganAtMs);
    return elapsedMs < playing.lengthMs ? elapsedMs : null;
  }

  /** All of it into one program, which takes it as fast as it plays. */
  async #stream(parts: readonly SpeechPart[], playing: Playing): Promise<void> {
    const program = this.#start(playing, '');
    for await (const chunk of rendered(parts, this.#parts.speak)) {
      if (playing.stopping.signal.aborted) return;
      playing.beganAtMs ??= this.#nowMs();
      if ((await program.write(pcmOf(chunk))) === 'gone') throw this.#noSound();
    }
    program.end();
    if ((await program.ended) === 'failed') throw this.#noSound();
  }

  /** A program for each phrase, begun when the phrase is due: so the pauses between do not add up. */
  async #files(parts: readonly SpeechPart[], playing: Playing): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'back-release-playing-'));
    const { signal } = playing.stopping;
    try {
      let dueMs = 0;
      let last: PlayerProcess['ended'] = Promise.resolve('played');
      for await (const { part, words } of renderedParts(parts, this.#parts.speak)) {
        playing.beganAtMs ??= this.#nowMs();
        await this.#until(playing.beganAtMs + dueMs, signal);
        if (signal.aborted) return;
        dueMs += partMs(part);
        if (words.samples.length === 0) continue;
        if ((await last) === 'failed') throw this.#noSound();
        const file = join(folder, `${dueMs}.wav`);
        writeFileSync(file, wavOf(words));
        last = this.#start(playing, file).ended;
      }
      if ((await last) === 'failed') throw this.#noSound();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #start(playing: Playing, file: string): PlayerProcess {
    const { program, start } = this.#parts;
    const process = start(program.command, program.args(sampleRate, file));
    playing.stopping.signal.addEventListener('abort', process.kill, { once: true });
    return process;
  }

  #until(momentMs: number, signal: AbortSignal): Promise<void> {
    const { time } = this.#parts;
    return new Promise((resolve) => {
      const wait = time.after(Math.max(0, momentMs - time.nowMs()), resolve);
      signal.addEventListener('abort', () => {
        wait.callOff();
        resolve();
      });
    });
  }

  #nowMs(): number {
    return this.#parts.time.nowMs();
  }

  #noSound(): VoiceError {
    return new VoiceError(`${this.#parts.program.command} could not play; is there a device for sound?`);
  }
}
