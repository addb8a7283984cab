import type { SessionEndedReason } from 'ask-sdk-model';
import type { Heard } from '../hearing/listener';
import { nowhere, type Place } from './answer';
import type { Clock } from './clock';
import { envelope, type Asked, type Household, type SessionNow } from './request';
import { phaseAt, playingIn, type DeviceNow, type DeviceState } from './phase';
import { closesAtMs, saidBetween, speechEndsAtMs, type Playing } from './session-life';
import { ask, type Handler, type Reply } from './skill';
import { nothingSaid, speechOf } from './speech';
import { nothingHappened, turnOf, type Event, type Turn } from './turn';

export interface EchoParts {
  readonly handler: Handler;
  readonly household: Household;
  readonly clock: Clock;
  /** A new id at each call. */
  readonly newId: () => string;
  /** How long the device waits for the handler, in real milliseconds. */
  readonly waitsMs: number;
}

interface OpenSession extends SessionNow {
  readonly household: Household;
}

/** A simulated Echo in one home: the life of its Alexa sessions on a simulated clock. */
export class Echo {
  readonly #parts: EchoParts;
  #household: Household;
  #state: DeviceState;
  #session: OpenSession | null = null;
  #place: Place = nowhere;
  /** Up to when the session has been lived; the clock may be ahead, where it moves by itself. */
  #livedMs: number;

  constructor(parts: EchoParts) {
    this.#parts = parts;
    this.#household = parts.household;
    this.#livedMs = parts.clock.nowMs();
    this.#state = { kind: 'idle', sinceMs: this.#livedMs };
  }

  /** What the device is doing at this moment. */
  get now(): DeviceNow {
    return phaseAt(this.#state, this.#nowMs());
  }

  /** The response that plays or is being answered; null before one, and when its session is over. */
  get playing(): Playing | null {
    return playingIn(this.#state);
  }

  get isOpen(): boolean {
    return this.#session !== null;
  }

  /** Another voice counts from the next request on, another device or country from the next session on. */
  changeTo(household: Household): void {
    this.#household = household;
  }

  /** A person speaks once the speech is over. */
  async hear(heard: Heard): Promise<Turn> {
    await this.#passTo(this.#speechEndMs());
    return this.#take(heard);
  }

  /** A person speaks at this very moment of the clock, whatever the device is doing. */
  async hearNow(heard: Heard): Promise<Turn> {
    await this.#passTo(this.#nowMs());
    return this.#take(heard);
  }

  /** A person speaks this long after the speech began: into it, or into the listening after it. */
  async hearAfter(ms: number, heard: Heard): Promise<Turn> {
    await this.#passTo((this.playing?.beganAtMs ?? this.#nowMs()) + ms);
    return this.#take(heard);
  }

  /** Nobody speaks until the session is over. */
  async silence(): Promise<Turn> {
    const untilMs = this.playing === null ? this.#nowMs() : closesAtMs(this.playing);
    return this.#turn(await this.#passTo(untilMs));
  }

  /**
   * Lives up to the clock's moment, where the clock moves by itself: the turn in which nobody spoke and the
   * device did, or the session closed; null if neither.
   */
  async catchUp(): Promise<Turn | null> {
    const wasOpen = this.isOpen;
    const event = await this.#passTo(this.#nowMs());
    const happened = event.speech !== undefined && event.speech !== nothingSaid;
    return happened || this.isOpen !== wasOpen ? this.#turn(event) : null;
  }

  /** Nobody speaks for this long after the speech; the session may close on the way. */
  async wait(ms: number): Promise<Turn> {
    return this.#turn(await this.#passTo(this.#speechEndMs() + ms));
  }

  /** The device drops the session without a word to the skill. */
  drop(): Turn {
    this.#close();
    return this.#turn(nothingHappened);
  }

  /** Nothing happens: the line could not be understood, and the note says why. */
  idle(note: string): Turn {
    return this.#turn({ ...nothingHappened, notes: [note] });
  }

  async #take(heard: Heard): Promise<Turn> {
    switch (heard.kind) {
      case 'exit': {
        const ended = this.#session === null ? nothingHappened : await this.#end('USER_INITIATED');
        this.#close();
        return this.#turn(ended);
      }
      case 'launch':
        this.#begin();
        return this.#answer({ kind: 'launch' }, { intent: 'LaunchRequest' });
      case 'request': {
        const { hearing, addressed } = heard;
        const notes = this.#session === null && addressed === 'plain' ? [openedByWords] : [];
        if (this.#session === null || addressed === 'named') this.#begin();
        return this.#answer({ kind: 'intent', hearing }, { intent: hearing.intent, hearing, notes });
      }
    }
  }

  async #answer(asked: Asked, event: Event): Promise<Turn> {
    this.#state = { kind: 'thinking', sinceMs: this.#nowMs() };
    const reply = await this.#send(asked);
    const beganAtMs = this.#nowMs();
    if (reply.kind === 'problem') {
      this.#play({ beganAtMs, speech: problem, marks: [], reprompt: null, after: 'close' });
      // What comes back of it is nobody's: the session is over, and the device says so already.
      const error = { type: reply.type, message: reply.reason };
      await this.#send({ kind: 'ended', reason: 'ERROR', error });
      this.#session = null;
      return this.#turn({ ...event, speech: problem, fault: reply.reason });
    }
    const { speech, marks, reprompt, after, attributes, place } = reply.answer;
    this.#place = place;
    this.#play({ beganAtMs, speech, marks, reprompt, after });
    const session = after === 'close' ? null : this.#session;
    this.#session = session === null ? null : { ...session, age: 'running', attributes };
    return this.#turn({ ...event, speech });
  }

  /** Lets time pass in silence: the reprompt is spoken and the session closes when their moments come. */
  async #passTo(momentMs: number): Promise<Event> {
    const { clock } = this.#parts;
    const { playing } = this;
    const fromMs = this.#livedMs;
    this.#livedMs = Math.max(fromMs, momentMs);
    if (this.#session === null || playing === null) {
      clock.moveTo(momentMs);
      return nothingHappened;
    }
    const speech = saidBetween(playing, fromMs, momentMs);
    if (momentMs < closesAtMs(playing)) {
      clock.moveTo(momentMs);
      return { ...nothingHappened, speech };
    }
    clock.moveTo(closesAtMs(playing));
    const ended = playing.after === 'listen' ? await this.#end('EXCEEDED_MAX_REPROMPTS') : nothingHappened;
    this.#close(closesAtMs(playing));
    clock.moveTo(momentMs);
    return { ...ended, speech };
  }

  async #end(reason: SessionEndedReason): Promise<Event> {
    const reply = await this.#send({ kind: 'ended', reason });
    const ended = { intent: 'SessionEndedRequest' };
    return reply.kind === 'problem' ? { ...ended, fault: reply.reason } : ended;
  }

  async #send(asked: Asked): Promise<Reply> {
    const { handler, newId, waitsMs } = this.#parts;
    if (this.#session === null) {
      return { kind: 'problem', type: 'INTERNAL_SERVICE_ERROR', reason: 'no session was open' };
    }
    const household = { ...this.#session.household, personId: this.#household.personId };
    const moment = { requestId: newId(), nowMs: this.#nowMs() };
    return ask(handler, envelope(household, this.#session, asked, moment), waitsMs);
  }

  /** A new session. One that was open is gone without notice, as on devices. */
  #begin(): void {
    const id = `amzn1.echo-api.session.${this.#parts.newId()}`;
    this.#session = { id, age: 'new', attributes: {}, household: this.#household };
    this.#place = nowhere;
  }

  #play(playing: Playing): void {
    this.#livedMs = Math.max(this.#livedMs, playing.beganAtMs);
    this.#state = { kind: 'playing', playing };
  }

  #close(sinceMs = this.#nowMs()): void {
    this.#session = null;
    if (this.#state.kind !== 'idle') this.#state = { kind: 'closed', sinceMs };
  }

  #nowMs(): number {
    return this.#parts.clock.nowMs();
  }

  #speechEndMs(): number {
    return Math.max(this.#nowMs(), this.playing === null ? 0 : speechEndsAtMs(this.playing));
  }

  #turn(event: Event): Turn {
    const playing = this.isOpen ? this.playing : null;
    return turnOf(event, { place: this.#place, playing, nowMs: this.#nowMs() });
  }
}

/** What an Echo says when a skill fails. */
const problem = speechOf("There was a problem with the requested skill's response.");

const openedByWords = 'No session was open, so this was taken as "Alexa, ask back release" with these words.';
