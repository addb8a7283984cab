import { Echo, type EchoParts } from '../echo/echo';
import type { Device, Household } from '../echo/request';
import type { Listener } from '../hearing/listener';
import type { Kept } from '../memory/kept';
import { Home } from './home';
import { Notes } from './notes';
import { PacedClock } from './paced-clock';
import { anyone, type Person } from './people';

/** What can be chosen of the home while it is lived in. */
export interface Choices {
  readonly device: Device;
  readonly locale: string;
  readonly speaker: Person;
}

export interface HomesParts extends Pick<EchoParts, 'handler' | 'newId' | 'waitsMs'> {
  readonly listen: Listener;
  readonly kept: Kept;
  readonly skillId: string;
  readonly userId: string;
  readonly device: Device;
  readonly locale: string;
  /** When simulated time begins, epoch milliseconds. */
  readonly startMs: number;
  readonly realNowMs: () => number;
}

/** One's own home, and at times that of somebody nobody knows, in which a conversation is played. */
export class Homes {
  readonly #parts: HomesParts;
  readonly own: Home;
  #strangers: Home | null = null;
  #choices: Choices;

  constructor(parts: HomesParts) {
    this.#parts = parts;
    this.#choices = { device: parts.device, locale: parts.locale, speaker: anyone };
    this.own = this.#homeOf(parts.userId, parts.startMs, this.#choices);
  }

  /** The home in which things are done now. */
  get here(): Home {
    return this.#strangers ?? this.own;
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** Whoever speaks here. In a stranger's home nobody is recognised. */
  get speaker(): Person {
    return this.#strangers === null ? this.#choices.speaker : anyone;
  }

  change(choices: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.own.echo.changeTo(this.#household(this.#parts.userId, this.#choices));
    const { device, locale, speaker } = this.#choices;
    this.own.remark(`From here on: ${device}, ${locale}, ${speaker.name}.`);
  }

  /** Goes to a stranger's home, where it is as late as in one's own, and time waits. */
  async visit(): Promise<void> {
    await this.leave();
    const { device, locale, newId } = this.#parts;
    const userId = `amzn1.ask.account.simulated-${newId()}`;
    this.#strangers = this.#homeOf(userId, this.own.clock.nowMs(), { device, locale, speaker: anyone });
    await this.#strangers.notes.open();
  }

  /** Goes back to one's own, if one is not there; nothing is kept of the stranger. */
  async leave(): Promise<void> {
    await this.#strangers?.notes.forget();
    this.#strangers = null;
  }

  #homeOf(userId: string, startMs: number, choices: Choices): Home {
    const { handler, newId, waitsMs, kept, listen, realNowMs } = this.#parts;
    const clock = new PacedClock(startMs, realNowMs);
    const household = this.#household(userId, choices);
    const echo = new Echo({ handler, household, clock, newId, waitsMs });
    return new Home({ echo, clock, listen, notes: new Notes(kept) });
  }

  #household(userId: string, { device, locale, speaker }: Choices): Household {
    return { skillId: this.#parts.skillId, userId, device, locale, personId: speaker.personId };
  }
}
