import { state as readState } from '../../lambda/stored/state';
import { contentFor } from '../../lambda/content';
import type { Content } from '../../lambda/content/types';
import type { PhraseKey } from '../../lambda/content/phrase-parameters';
import type { Heard, Plain, Wish } from '../../lambda/conversation/frame/heard';
import { stranger, type Person } from '../../lambda/conversation/frame/person';
import { face, type Face, type State } from '../../lambda/conversation/frame/state';
import { step } from '../../lambda/conversation/step';
import type { Turn, World } from '../../lambda/conversation/frame/turn';
import { lengthMs } from '../../lambda/pacing/timeline';
import { withFixedCatalogue } from './fixed-catalogue';

export const monday = Date.UTC(2026, 0, 5, 8);
export const dayMs = 86_400_000;

const textOf = (timeline: Turn['speech']) => timeline.map(({ words }) => words).join(' ');

/** What one turn showed. */
export interface Seen extends Face {
  readonly speech: Turn['speech'];
  readonly reprompt: Turn['reprompt'];
  readonly text: string;
  readonly seconds: number;
  readonly turn: Turn;
}

/**
 * One person talking to the pure conversation. State goes through JSON after every turn, as it does
 * between two requests; the clock moves only by speech and by `wait`.
 */
export class Talk {
  readonly content: Content;
  nowMs = monday;
  person: Person = stranger;
  state: State | null = null;
  memory: World['memory'] = 'kept';
  private speechMs = 0;

  constructor(content = withFixedCatalogue(contentFor('en-US'))) {
    this.content = content;
  }

  /** Hears after everything was spoken; or so many seconds into it. */
  hear(heard: Plain | Heard, afterSeconds?: number): Seen {
    this.nowMs += afterSeconds === undefined ? this.speechMs + 1000 : afterSeconds * 1000;
    const world: World = {
      nowMs: this.nowMs,
      content: this.content,
      person: this.person,
      memory: this.memory,
    };
    const turn = step(this.state, typeof heard === 'string' ? { kind: heard } : heard, world);
    this.person = typeof turn.person === 'string' ? stranger : turn.person;
    this.state = turn.reprompt === null ? null : readState(JSON.parse(JSON.stringify(turn.state)), 'state');
    this.speechMs = lengthMs(turn.speech);
    return {
      ...face(turn.state),
      speech: turn.speech,
      reprompt: turn.reprompt,
      text: textOf(turn.speech),
      seconds: this.speechMs / 1000,
      turn,
    };
  }

  /** The device drops the Alexa session; no word reaches the skill. */
  drop(): void {
    this.state = null;
    this.speechMs = 0;
  }

  wait(ms: number): void {
    this.nowMs += ms;
  }

  /** A phrase that has one wording. */
  phrase(key: PhraseKey): string {
    const [only, ...others] = this.content.phrases[key];
    if (only === undefined || others.length > 0) throw new Error(`${key} has more than one wording.`);
    return only;
  }

  wish(wish: Wish): Seen {
    return this.hear({ kind: 'wish', wish, unknown: [], told: [] });
  }

  /** Answers no to every sign, yes to the floor and to the read-back, until the check is over. */
  passCheck(): Seen {
    let seen = this.hear('launch');
    if (seen.asking === 'resume-practice') seen = this.hear('yes');
    while (seen.scene === 'check') {
      seen = this.hear(seen.asking === 'floor' || seen.asking === 'read-back' ? 'yes' : 'no');
    }
    return seen;
  }
}
