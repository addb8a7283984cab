import { failuresOf, type Exchange } from '../dialogue/conversation';
import { readLine } from '../dialogue/line';
import { Echo } from '../echo/echo';
import type { Device, Household } from '../echo/request';
import type { Handler } from '../echo/skill';
import type { Listener } from '../hearing/listener';
import type { Kept } from '../memory/kept';
import { Alarm, type After } from './alarm';
import { Home, type Done } from './home';
import { Journal, type Source, type Told } from './journal';
import { Notes } from './notes';
import { PacedClock, type ClockMode } from './paced-clock';
import { anyone, type Person } from './people';
import { Queue } from './queue';
import { Tap } from './tap';

export interface LiveDeviceParts {
  readonly handler: Handler;
  readonly listen: Listener;
  readonly kept: Kept;
  readonly skillId: string;
  readonly userId: string;
  readonly device: Device;
  readonly locale: string;
  /** When simulated time begins, epoch milliseconds. */
  readonly startMs: number;
  readonly realNowMs: () => number;
  readonly after: After;
  readonly newId: () => string;
  readonly waitsMs: number;
  /** Told how late it is in the home, so that the next run does not begin before. */
  readonly keepClock: (nowMs: number) => void;
}

/** What can be chosen of the home while it is lived in. */
export interface Choices {
  readonly device: Device;
  readonly locale: string;
  readonly speaker: Person;
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
  readonly #parts: LiveDeviceParts;
  readonly #tap: Tap;
  readonly #alarm: Alarm;
  readonly #queue = new Queue();
  readonly #journal = new Journal();
  readonly #own: Home;
  /** The home in which a conversation is played, until its session is over. */
  #strangers: Home | null = null;
  #choices: Choices;
  #replay: Replay | null = null;
  #revision = 0;
  readonly #changeListeners = new Set<() => void>();
  readonly #toldListeners = new Set<(told: Told) => void>();

  constructor(parts: LiveDeviceParts) {
    this.#parts = parts;
    this.#alarm = new Alarm(parts.after);
    this.#tap = new Tap(parts.handler, parts.realNowMs, () => {
      this.#changed();
    });
    this.#choices = { device: parts.device, locale: parts.locale, speaker: anyone };
    this.#own = this.#homeOf(parts.userId, parts.startMs, this.#choices);
    void this.#queue.do(() => this.#own.notes.open());
  }

  get home(): Home {
    return this.#strangers ?? this.#own;
  }
  get journal(): Pick<Journal, 'told' | 'intents'> {
    return this.#journal;
  }
  get choices(): Choices {
    return this.#choices;
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
    return this.#task(async () => {
      const line = readLine(you);
      return line.kind === 'nothing' ? null : this.#tell(await this.home.do(line, you), from);
    });
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
      this.#choices = { ...this.#choices, ...choices };
      this.#own.echo.changeTo(this.#household(this.#parts.userId, this.#choices));
      const { device, locale, speaker } = this.#choices;
      this.#own.remark(`From here on: ${device}, ${locale}, ${speaker.name}.`);
      return Promise.resolve();
    });
  }

  /**
   * Plays a conversation, line by line, in the home of somebody nobody knows, where time waits. That home is
   * left, and all that is kept of it deleted, with the next thing done after its session is over.
   */
  replay(name: string, exchanges: readonly Exchange[]): Promise<void> {
    return this.#task(async () => {
      const { device, locale, userId } = { ...this.#parts, userId: this.#newUserId() };
      if (this.home.echo.isOpen) await this.#tell({ you: '(close)', turn: this.home.echo.drop() }, 'replay');
      await this.#leaveStrangers();
      const stranger: Choices = { device, locale, speaker: anyone };
      this.#strangers = this.#homeOf(userId, this.#own.clock.nowMs(), stranger);
      await this.#strangers.notes.open();
      this.#replay = { name, done: 0, lines: exchanges.length, failures: [] };
      for (const exchange of exchanges) await this.#play(exchange, this.#replay);
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
      await this.#leaveStrangers();
    });
  }

  #task<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.do(async () => {
      try {
        if (!this.home.echo.isOpen) await this.#leaveStrangers();
        await this.#catchUp();
        return await work();
      } finally {
        this.#rest();
      }
    });
  }

  async #play(exchange: Exchange, { name, done, lines, failures }: Replay): Promise<void> {
    const line = readLine(exchange.you);
    const turn =
      line.kind === 'nothing'
        ? null
        : (await this.#tell(await this.home.do(line, exchange.you), 'replay')).turn;
    const wrong = turn === null ? [] : failuresOf(exchange, turn);
    this.#replay = { name, done: done + 1, lines, failures: [...failures, ...wrong].slice(0, mostFailures) };
    this.#changed();
  }

  async #catchUp(): Promise<void> {
    const done = await this.home.catchUp();
    if (done !== null) await this.#tell(done, 'nobody');
  }

  async #tell(done: Done, from: Source): Promise<Told> {
    const { home } = this;
    const calls = this.#tap.take();
    home.note(this.#journal.nextNumber, done);
    const notes = await home.notes.look(calls, home === this.#own ? this.#choices.speaker : anyone);
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
    this.#parts.keepClock(this.#own.clock.nowMs());
    this.#changed();
  }

  async #leaveStrangers(): Promise<void> {
    await this.#strangers?.notes.forget();
    this.#strangers = null;
  }

  #homeOf(userId: string, startMs: number, choices: Choices): Home {
    const { newId, waitsMs, kept, listen, realNowMs } = this.#parts;
    const { handler } = this.#tap;
    const clock = new PacedClock(startMs, realNowMs);
    const household = this.#household(userId, choices);
    const echo = new Echo({ handler, household, clock, newId, waitsMs });
    return new Home({ echo, clock, listen, notes: new Notes(kept) });
  }

  #household(userId: string, { device, locale, speaker }: Choices): Household {
    return { skillId: this.#parts.skillId, userId, device, locale, personId: speaker.personId };
  }

  #newUserId(): string {
    return `amzn1.ask.account.simulated-${this.#parts.newId()}`;
  }

  #changed(): void {
    this.#revision += 1;
    for (const listener of this.#changeListeners) listener();
  }
}
