import type { RequestEnvelope } from 'ask-sdk-model';
import type { Exchange } from '../../simulator/dialogue/conversation';
import type { Told } from '../../simulator/live/journal';
import { LiveDevice, type LiveDeviceParts } from '../../simulator/live/live-device';
import type { Kept } from '../../simulator/memory/kept';
import { answering, listen, startMs } from './bench';

/** Real time in the hands of a test: timers come due when it passes, in their order. */
export class TestTime {
  ms = 0;
  #timers: { readonly atMs: number; readonly work: () => void }[] = [];

  readonly nowMs = (): number => this.ms;

  readonly after: LiveDeviceParts['after'] = (ms, work) => {
    const timer = { atMs: this.ms + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get timers(): number {
    return this.#timers.length;
  }

  /** Lets time pass. What is set off by a timer may set another, so each is given its moment. */
  async pass(ms: number, settled: () => Promise<unknown>): Promise<void> {
    const untilMs = this.ms + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.ms = Math.max(this.ms, next.atMs);
      next.work();
      await settled();
    }
    this.ms = untilMs;
  }
}

const nothingKept: Kept = {
  items: () => Promise.resolve([]),
  forget: () => Promise.resolve(),
  close: () => undefined,
};

export interface LiveBench {
  readonly device: LiveDevice;
  readonly requests: RequestEnvelope[];
  readonly told: Told[];
  readonly time: TestTime;
  /** Lets real time pass, and everything be done that falls into it. */
  readonly pass: (ms: number) => Promise<void>;
  /** Simulated seconds since the test began. */
  readonly seconds: () => number;
}

/** A device on a clock of the test's, before a skill that answers what the test says. */
export function liveBench(
  answer: (request: RequestEnvelope) => unknown = () => answering(),
  parts: Partial<LiveDeviceParts> = {},
): LiveBench {
  const requests: RequestEnvelope[] = [];
  const told: Told[] = [];
  const time = new TestTime();
  let ids = 0;
  const device = new LiveDevice({
    handler: (request) => {
      requests.push(request);
      return answer(request);
    },
    listen,
    kept: nothingKept,
    skillId: 'amzn1.ask.skill.test',
    userId: 'someone',
    device: 'dot',
    locale: 'en-US',
    startMs,
    realNowMs: time.nowMs,
    after: time.after,
    newId: () => `id-${(ids += 1)}`,
    waitsMs: 1000,
    keepClock: () => undefined,
    ...parts,
  });
  device.onTold((turn) => told.push(turn));
  // What waits in the queue is done once something that was put behind it is.
  const settled = () => device.say('# nothing', 'page');
  return {
    device,
    requests,
    told,
    time,
    pass: (ms) => time.pass(ms, settled),
    seconds: () => (device.home.clock.nowMs() - startMs) / 1000,
  };
}

/** A conversation of lines that assert nothing. */
export const said = (...lines: readonly string[]): readonly Exchange[] =>
  lines.map((you, index) => ({ you, line: index + 1, expectations: [] }));
