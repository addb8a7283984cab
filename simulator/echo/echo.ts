import type { SessionEndedReason } from 'ask-sdk-model';
import type { Heard } from '../hearing/listener';
import { nowhere, type Place } from './answer';
import type { Clock } from './clock';
import { envelope, type Asked, type Household, type SessionNow } from './request';
import { closesAtMs, saidBetween, speechEndsAtMs, type Playing } from './session-life';
import { ask, type Handler, type Reply } from './skill';
import { speechOf } from './speech';
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

/** A simulated Echo in one home: the life of its Alexa sessions on a simulated clock. */
export class Echo {
  readonly #parts: EchoParts;
  #session: SessionNow | null = null;
  #playing: Playing | null = null;
  #place: Place = nowhere;

  constructor(parts: EchoParts) {
    this.#parts = parts;
  }

  /** A person speaks once the speech is over. */
  async hear(heard: Heard): Promise<Turn> {
    await this.#passTo(this.#speechEndMs());
    return this.#take(heard);
  }

  /** A person speaks this long after the speech began: into it, or into the listening after it. */
  async hearAfter(ms: number, heard: Heard): Promise<Turn> {
    await this.#passTo((this.#playing?.beganAtMs ?? this.#nowMs()) + ms);
    return this.#take(heard);
  }

  /** Nobody speaks until the session is over. */
  async silence(): Promise<Turn> {
    const untilMs = this.#playing === null ? this.#nowMs() : closesAtMs(this.#playing);
    return this.#turn(await this.#passTo(untilMs));
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
    const reply = await this.#send(asked);
    const beganAtMs = this.#nowMs();
    if (reply.kind === 'problem') {
      this.#session = null;
      this.#playing = { beganAtMs, speech: problem, reprompt: null, after: 'close' };
      return this.#turn({ ...event, speech: problem, fault: reply.reason });
    }
    const { speech, reprompt, after, attributes, place } = reply.answer;
    this.#place = place;
    this.#playing = { beganAtMs, speech, reprompt, after };
    const session = after === 'close' ? null : this.#session;
    this.#session = session === null ? null : { id: session.id, age: 'running', attributes };
    return this.#turn({ ...event, speech });
  }

  /** Lets time pass in silence: the reprompt is spoken and the session closes when their moments come. */
  async #passTo(momentMs: number): Promise<Event> {
    const { clock } = this.#parts;
    const playing = this.#playing;
    if (this.#session === null || playing === null) {
      clock.moveTo(momentMs);
      return nothingHappened;
    }
    const speech = saidBetween(playing, clock.nowMs(), momentMs);
    if (momentMs < closesAtMs(playing)) {
      clock.moveTo(momentMs);
      return { ...nothingHappened, speech };
    }
    clock.moveTo(closesAtMs(playing));
    const ended = playing.after === 'listen' ? await this.#end('EXCEEDED_MAX_REPROMPTS') : nothingHappened;
    this.#close();
    clock.moveTo(momentMs);
    return { ...ended, speech };
  }

  async #end(reason: SessionEndedReason): Promise<Event> {
    const reply = await this.#send({ kind: 'ended', reason });
    const ended = { intent: 'SessionEndedRequest' };
    return reply.kind === 'problem' ? { ...ended, fault: reply.reason } : ended;
  }

  async #send(asked: Asked): Promise<Reply> {
    const { handler, household, newId, waitsMs } = this.#parts;
    if (this.#session === null) return { kind: 'problem', reason: 'no session was open' };
    const moment = { requestId: newId(), nowMs: this.#nowMs() };
    return ask(handler, envelope(household, this.#session, asked, moment), waitsMs);
  }

  /** A new session. One that was open is gone without notice, as on devices. */
  #begin(): void {
    this.#session = { id: `amzn1.echo-api.session.${this.#parts.newId()}`, age: 'new', attributes: {} };
    this.#playing = null;
    this.#place = nowhere;
  }

  #close(): void {
    this.#session = null;
    this.#playing = null;
  }

  #nowMs(): number {
    return this.#parts.clock.nowMs();
  }

  #speechEndMs(): number {
    return Math.max(this.#nowMs(), this.#playing === null ? 0 : speechEndsAtMs(this.#playing));
  }

  #turn(event: Event): Turn {
    const playing = this.#session === null ? null : this.#playing;
    return turnOf(event, { place: this.#place, playing, nowMs: this.#nowMs() });
  }
}

/** What an Echo says when a skill fails. */
const problem = speechOf("There was a problem with the requested skill's response.");

const openedByWords = 'No session was open, so this was taken as "Alexa, ask back release" with these words.';
