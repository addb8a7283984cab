import type { Done } from './home';
import type { NotesNow } from './notes';
import type { SkillCall } from './tap';

/** From where a line came: the terminal, the page, a conversation that is played, or nobody. */
export type Source = 'terminal' | 'page' | 'replay' | 'nobody';

/** A turn as it is told, with all that may be asked about it. */
export interface Told extends Done {
  /** Counts from 1. */
  readonly number: number;
  readonly from: Source;
  readonly calls: readonly SkillCall[];
  readonly notes: NotesNow;
}

/** So many turns are kept to be looked at. */
const mostTold = 200;

/** The dialogue of a run. */
export class Journal {
  #told: readonly Told[] = [];
  #count = 0;
  readonly #intents = new Set<string>();

  /** The last two hundred turns, oldest first. */
  get told(): readonly Told[] {
    return this.#told;
  }

  get nextNumber(): number {
    return this.#count + 1;
  }

  /** The names of the intents that were heard. */
  get intents(): ReadonlySet<string> {
    return this.#intents;
  }

  add(told: Omit<Told, 'number'>): Told {
    const numbered = { ...told, number: (this.#count += 1) };
    this.#told = [...this.#told, numbered].slice(-mostTold);
    if (told.turn.hearing !== null) this.#intents.add(told.turn.hearing.intent);
    return numbered;
  }
}
