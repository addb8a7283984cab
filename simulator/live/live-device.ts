import { failuresOf, type Exchange } from '../dialogue/conversation';
import { readLine } from '../dialogue/line';
import { Alarm, type After } from './alarm';
import type { Done, Home } from './home';
import { Homes, type Choices, type HomesParts } from './homes';
import { Journal, type Source, type Told } from './journal';
import type { ClockMode } from './paced-clock';
import type { Person } from './people';
import { Queue } from './queue';
import { Tap } from './tap';

export interface LiveDeviceParts extends HomesParts {
  readonly after: After;
  /** Told how late it is in the home, so that the next run does not begin before. */
  readonly keepClock: (nowMs: number) => void;
}

/** A conversation that plays or has played. */
export interface Replay {
  readonly name: string;
  readonly done: number;
  readonly lines: number;
  readonly failures: readonly string[];
}

/** Whatever is wrong with a conversation shows in fewer lines than these. */
const mostFailures = 100;

/**
 * An Echo that whoever looks can drive: the terminal and any number of pages. Everything that is done with it
 * waits in one queue, the reprompt and the close too, which come when their moment does.
 */
export class LiveDevice {
  readonly #keepClock: LiveDeviceParts['keepClock'];
  readonly #tap: Tap;
  readonly #homes: Homes;
  readonly #alarm: Alarm;
  readonly #queue = new Queue();
  readonly #journal = new Journal();
  #replay: Replay | null = null;
  #revision = 0;
  readonly #changeListeners = new Set<() => void>();
  readonly #toldListeners = new Set<(told: Told) => void>();

  constructor(parts: LiveDeviceParts) {
    this.#keepClock = parts.keepClock;
    this.#alarm = new Alarm(parts.after);
    this.#tap = new Tap(parts.handler, parts.realNowMs, () => {
      this.#changed();
    });
    this.#homes = new Homes({ ...parts, handler: this.#tap.handler });
    void this.#queue.do(() => this.home.notes.open());
  }

  get home(): Home {
    return this.#homes.here;
  }
  get journal(): Pick<Journal, 'told' | 'intents'> {
    return this.#journal;
  }
  get choices(): Choices {
    return this.#homes.choices;
  }
  /** Whoever speaks where things are done now. */
  get speaker(): Person {
    return this.#homes.speaker;
  }
  get replaying(): Replay | null {
    return this.#replay;
  }
  /** Raised by every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Says a line, or does what it directs. Null for a line that is nothing, such as a comment. */
  say(you: string, from: Source): Promise<Told | null> {
    return this.#task(() => this.#perform(you, from));
  }

  /** Lets time pass in another way. */
  pass(mode: ClockMode): Promise<void> {
    return this.#task(() => {
      this.home.clock.pass(mode);
      return Promise.resolve();
    });
  }

  /** Another voice counts from the next words on, another device or country from the next session on. */
  change(choices: Partial<Choices>): Promise<void> {
    return this.#task(() => {
      this.#homes.change(choices);
      return Promise.resolve();
    });
  }

  /**
   * Plays a conversation, line by line, in the home of somebody nobody knows, where time waits. While its session
   * is open it can be carried on; the next thing done after that is done in one's own home again.
   */
  replay(name: string, exchanges: readonly Exchange[]): Promise<void> {
    return this.#task(async () => {
      // As on a device, where a session that is left is gone without a word.
      if (this.home.echo.isOpen) await this.#perform('(close)', 'replay');
      await this.#homes.visit();
      this.#replay = { name, done: 0, lines: exchanges.length, failures: [] };
      for (const exchange of exchanges) this.#replay = await this.#play(exchange, this.#replay);
      this.#changed();
    });
  }

  /** Calls back after every change, and gives the way to end that. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Calls back with every turn, and gives the way to end that. */
  onTold(listener: (told: Told) => void): () => void {
    this.#toldListeners.add(listener);
    return () => this.#toldListeners.delete(listener);
  }

  /** Ends what it does by itself, once what waits is done. */
  close(): Promise<void> {
    return this.#queue.do(async () => {
      this.#alarm.set(null, () => undefined);
      await this.#homes.leave();
    });
  }

  /** Puts something to do behind what waits: before it comes what the device should have done meanwhile. */
  #task<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.do(async () => {
      try {
        if (!this.home.echo.isOpen) await this.#homes.leave();
        const done = await this.home.catchUp();
        if (done !== null) await this.#tell(done, 'nobody');
        return await work();
      } finally {
        this.#rest();
      }
    });
  }

  async #play(exchange: Exchange, { done, failures, ...replay }: Replay): Promise<Replay> {
    const told = await this.#perform(exchange.you, 'replay');
    const all = told === null ? failures : [...failures, ...failuresOf(exchange, told.turn)];
    return { ...replay, done: done + 1, failures: all.slice(0, mostFailures) };
  }

  async #perform(you: string, from: Source): Promise<Told | null> {
    const line = readLine(you);
    return line.kind === 'nothing' ? null : this.#tell(await this.home.do(line, you), from);
  }

  async #tell(done: Done, from: Source): Promise<Told> {
    const { home } = this;
    const calls = this.#tap.take();
    home.note(this.#journal.nextNumber, done);
    const notes = await home.notes.look(calls, this.#homes.speaker);
    const told = this.#journal.add({ ...done, from, calls, notes });
    this.#changed();
    for (const listener of this.#toldListeners) listener(told);
    return told;
  }

  /** Between two things to do: sets the timer for the next moment at which the device does something itself. */
  #rest(): void {
    const { clock, echo } = this.home;
    const { untilMs } = echo.now;
    this.#alarm.set(untilMs === null ? null : clock.realMsUntilPast(untilMs), () => {
      void this.#task(() => Promise.resolve());
    });
    this.#keepClock(this.#homes.own.clock.nowMs());
    this.#changed();
  }

  #changed(): void {
    this.#revision += 1;
    for (const listener of this.#changeListeners) listener();
  }
}
