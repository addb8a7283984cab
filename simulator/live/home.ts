import { writtenAs } from '../dialogue/conversation';
import type { Line } from '../dialogue/line';
import { perform } from '../dialogue/perform';
import type { Echo } from '../echo/echo';
import { stagesOf, type Playing } from '../echo/session-life';
import type { Turn } from '../echo/turn';
import type { Listener } from '../hearing/listener';
import type { Notes } from './notes';
import type { PacedClock } from './paced-clock';

/** A response in the dialogue: the turn that it came with, and when its reprompt began, if it did. */
export interface Played {
  readonly turn: number;
  readonly playing: Playing;
  readonly repromptedAtMs: number | null;
}

/** What was done, written as a line of a conversation, and what came of it. */
export interface Done {
  readonly you: string;
  readonly turn: Turn;
}

interface HomeParts {
  readonly echo: Echo;
  readonly clock: PacedClock;
  readonly notes: Notes;
  readonly listen: Listener;
}

/** A home with an Echo: its own time, its own notes, its own recording. */
export class Home {
  readonly echo: Echo;
  readonly clock: PacedClock;
  readonly notes: Notes;
  readonly #listen: Listener;
  #played: Played | null = null;
  #recording = '# A recorded conversation.\n\n';

  constructor({ echo, clock, notes, listen }: HomeParts) {
    this.echo = echo;
    this.clock = clock;
    this.notes = notes;
    this.#listen = listen;
  }

  /** The response that plays, or was the last to play. */
  get played(): Played | null {
    return this.#played;
  }

  /** Everything so far as a conversation file. */
  get recording(): string {
    return this.#recording;
  }

  /** Where time passes by itself, words are heard at the moment they come; else once the speech is over. */
  async do(line: Exclude<Line, { kind: 'nothing' }>, you: string): Promise<Done> {
    const utterance = this.#saidNow(line);
    if (utterance === null) return { you, turn: await perform(line, this.echo, this.#listen) };
    const { phase, sinceMs } = this.echo.now;
    const intoMs = this.clock.nowMs() - sinceMs;
    const turn = await this.echo.hearNow(this.#listen(utterance));
    return { you: phase === 'speaking' ? `(after ${seconds(intoMs)}s) ${utterance}` : utterance, turn };
  }

  /** What is said at this very moment; null where time is stepped, or the moment is still to come. */
  #saidNow(line: Line): string | null {
    if (this.clock.mode === 'stepped') return null;
    if (line.kind === 'words') return line.utterance;
    const isPast = line.kind === 'after' && this.#beganAtMs() + line.ms <= this.clock.nowMs();
    return isPast ? line.utterance : null;
  }

  #beganAtMs(): number {
    return this.echo.playing?.beganAtMs ?? this.clock.nowMs();
  }

  /** What the device has done by itself meanwhile, if anything. */
  async catchUp(): Promise<Done | null> {
    const turn = await this.echo.catchUp();
    // Long enough for the reprompt to begin, and not for the session to close.
    return turn === null ? null : { you: turn.open ? '(wait 9s)' : '(silence)', turn };
  }

  /** Keeps a turn for the recording, and what plays since. */
  note(number: number, { you, turn }: Done): void {
    this.#recording += writtenAs(you, turn);
    const { playing } = this.echo;
    if (playing !== null && playing !== this.#played?.playing) {
      this.#played = { turn: number, playing, repromptedAtMs: null };
    } else if (this.#played !== null && turn.speech.lengthMs > 0) {
      const reprompting = stagesOf(this.#played.playing).find(({ kind }) => kind === 'reprompting');
      this.#played = { ...this.#played, repromptedAtMs: reprompting?.fromMs ?? null };
    }
  }

  /** Something for whoever reads the recording, which is nobody's line. */
  remark(text: string): void {
    this.#recording += `# ${text}\n\n`;
  }
}

/** Tenths are enough to find the repetition again. */
const seconds = (ms: number): string => String(Math.round(ms / 100) / 10);
