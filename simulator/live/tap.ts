import type { Handler } from '../echo/skill';

/** One request to the skill and what came back, as JSON. */
export interface SkillCall {
  readonly request: unknown;
  /** Null when the skill has not answered. */
  readonly response: unknown;
  /** Real milliseconds; null when the skill has not answered. */
  readonly tookMs: number | null;
}

/** Listens in on what the device and the skill say to each other. */
export class Tap {
  #calls: SkillCall[] = [];
  /** The same handler, listened to. */
  readonly handler: Handler;

  /** `asked` is told when a request has gone out and the answer is awaited. */
  constructor(handler: Handler, realNowMs: () => number, asked: () => void) {
    this.handler = async (event, context) => {
      const request = structuredClone(event);
      const calls = this.#calls;
      const index = calls.push({ request, response: null, tookMs: null }) - 1;
      const beganMs = realNowMs();
      const answering = handler(event, context);
      asked();
      const response = await answering;
      calls[index] = { request, response: response ?? null, tookMs: Math.round(realNowMs() - beganMs) };
      return response;
    };
  }

  /** The calls since this was last asked. */
  take(): readonly SkillCall[] {
    const calls = this.#calls;
    this.#calls = [];
    return [...calls];
  }
}
