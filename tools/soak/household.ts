import { contentFor } from '../../lambda/content';
import type { Heard } from '../../lambda/conversation/frame/heard';
import { withLift } from '../../lambda/conversation/frame/safety/lift';
import { stranger } from '../../lambda/conversation/frame/person';
import { step } from '../../lambda/conversation/step';
import { MemoryUnavailable } from '../../lambda/stored/errors';
import type { Memory, Recalled } from '../../lambda/memory/memory';
import { takeTurn } from '../../lambda/session/take-turn';
import { type Before, type Taken } from '../../lambda/session/occasion';
import { lengthMs } from '../../lambda/pacing/timeline';

/** What the table does in a turn. `deaf`: it writes, and the answer to it is lost. */
export const faults = ['none', 'unread', 'unwritten', 'away', 'deaf'] as const;
export type Fault = (typeof faults)[number];

export const devices = ['kitchen', 'bedroom'] as const;
export type Device = (typeof devices)[number];

const owner = { user: 'user', person: 'household' };

/** One person's notes, two devices with a session each, and a clock. */
export class Household {
  nowMs = Date.UTC(2026, 0, 5, 8);
  fault: Fault = 'none';
  readonly #sessions = new Map<Device, Before>();
  #stored: Recalled = { person: stranger, revision: { kind: 'none' }, requests: [] };
  #requests = 0;
  #speechMs = 0;

  isOpen(device: Device): boolean {
    return this.#sessions.has(device);
  }

  /** Hears after everything was spoken, or so many seconds into it. */
  async hear(device: Device, heard: Heard, afterSeconds?: number): Promise<Taken> {
    this.nowMs += afterSeconds === undefined ? this.#speechMs + 1000 : afterSeconds * 1000;
    const carried = this.#sessions.get(device) ?? null;
    const occasion = { owner, heard, content: contentFor('en-US'), nowMs: this.nowMs };
    const requestId = `request-${(this.#requests += 1)}`;
    const parts = { step, memory: this.#memory(), report: () => undefined };
    const taken = await takeTurn(parts, { ...occasion, requestId }, carried);
    this.#speechMs = lengthMs(taken.turn.speech);
    if (taken.turn.reprompt === null) this.#sessions.delete(device);
    else this.#sessions.set(device, { state: taken.turn.state, notes: taken.notes });
    return taken;
  }

  drop(device: Device): void {
    this.#sessions.delete(device);
  }

  get canRead(): boolean {
    return this.fault !== 'unread' && this.fault !== 'away';
  }

  get canWrite(): boolean {
    return this.fault === 'none' || this.fault === 'unread' || this.fault === 'deaf';
  }

  #memory(): Memory {
    const down = () => Promise.reject(new MemoryUnavailable('The table of this soak fails on purpose.'));
    const write = async <T>(work: () => T): Promise<T> => {
      if (!this.canWrite) return down();
      const done = work();
      return this.fault === 'deaf' ? down() : done;
    };
    return {
      recall: () => (this.canRead ? Promise.resolve(this.#stored) : down()),
      keep: (_, { person, onto, requestId, requestsBefore }) =>
        write(() => {
          const { revision } = this.#stored;
          const isNext = JSON.stringify(revision) === JSON.stringify(onto);
          if (!isNext) return { kind: 'overtaken' } as const;
          const version = revision.kind === 'numbered' ? revision.version + 1 : 1;
          this.#stored = {
            person,
            revision: { kind: 'numbered', version },
            requests: [requestId, ...requestsBefore].slice(0, 8),
          };
          return { kind: 'written', revision: this.#stored.revision } as const;
        }),
      lift: (_, lift) =>
        write(() => {
          const { person, revision } = this.#stored;
          const version = revision.kind === 'numbered' ? revision.version + 1 : 1;
          this.#stored = {
            ...this.#stored,
            person: withLift(person, lift, person.lifts + 1),
            revision: { kind: 'numbered', version },
          };
          return this.#stored.revision;
        }),
      forget: () =>
        write(() => {
          this.#forget();
        }),
      forgetHousehold: () =>
        write(() => {
          this.#forget();
        }),
    };
  }

  #forget(): void {
    this.#stored = { person: stranger, revision: { kind: 'none' }, requests: [] };
  }
}
