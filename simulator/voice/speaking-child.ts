import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { VoiceError } from '../errors';
import { isObject } from '../json';

/** A phrase for the engine: its own name of the voice, and how much slower than usual it speaks. */
export interface Utterance {
  readonly words: string;
  readonly voice: string;
  readonly slowness: number;
}

/** What speaks phrase after phrase until it is spent. */
export interface Speaker {
  /** Once true, or once a phrase has failed, it is ended and another one taken. */
  readonly isSpent: boolean;
  say(utterance: Utterance): Promise<Uint8Array>;
  end(): void;
}

/** A process is replaced after so many phrases, long before its memory could matter. */
const mostPhrases = 50;

/** One process of the engine. It does not keep the program running while it has nothing to say. */
export class SpeakingChild implements Speaker {
  readonly #child: ChildProcess;
  #phrases = 0;

  constructor() {
    this.#child = fork(join(__dirname, 'flite-child.mjs'), {
      serialization: 'advanced',
      // The engine needs WASI, which Node.js 20 calls experimental each time. Loaders are the parent's affair.
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('error', () => undefined);
    this.#rest();
  }

  get isSpent(): boolean {
    return !this.#child.connected || this.#phrases >= mostPhrases;
  }

  /**
   * The phrase as a WAV file.
   * @throws VoiceError when the process dies of it, as the engine may.
   */
  async say(utterance: Utterance): Promise<Uint8Array> {
    this.#phrases += 1;
    this.#child.ref();
    this.#child.channel?.ref();
    try {
      return await this.#answerTo(utterance);
    } finally {
      this.#rest();
    }
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #answerTo(utterance: Utterance): Promise<Uint8Array> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        child.off('message', answered).off('exit', died).off('error', died);
      };
      const died = (): void => {
        settle();
        reject(new VoiceError('The speech engine ended in the middle of a phrase.'));
      };
      const answered = (message: unknown): void => {
        settle();
        const wav = isObject(message) ? message['wav'] : undefined;
        if (wav instanceof Uint8Array) resolve(wav);
        else died();
      };
      child.on('message', answered).on('exit', died).on('error', died);
      child.send(utterance, (error) => {
        if (error !== null) died();
      });
    });
  }

  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}
