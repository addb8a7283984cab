import { isObject, isText, type JsonObject } from '../json';
import { changesBetween, type Change } from '../memory/changes';
import { byPerson, painIn, type Kept, type PainScore } from '../memory/kept';
import { anyone, type Person } from './people';
import type { SkillCall } from './tap';

/** What is kept of a home after a turn, by person, and what the turn changed. */
export interface NotesNow {
  readonly now: JsonObject;
  readonly changes: readonly Change[];
}

/**
 * The notes that the skill keeps of one home. The keys of the table are the skill's own hashes; whose they are
 * is learned from the attributes that it sends back with the first answer of a session.
 */
export class Notes {
  readonly #kept: Kept;
  #items: readonly JsonObject[] = [];
  #user: string | null = null;
  readonly #keyOf = new Map<string, string>([[anyone.id, 'household']]);

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Looks before anything was said. */
  async open(): Promise<void> {
    this.#items = await this.#kept.items();
  }

  /** Looks again after these calls, in which this person spoke. */
  async look(calls: readonly SkillCall[], speaker: Person): Promise<NotesNow> {
    for (const call of calls) this.#learn(call, speaker);
    const before = this.#items;
    this.#items = await this.#kept.items();
    const now = this.#ours(this.#items);
    return { now, changes: changesBetween(this.#ours(before), now) };
  }

  painOf(speaker: Person): readonly PainScore[] {
    const key = this.#keyOf.get(speaker.id);
    return key === undefined ? [] : painIn(this.#ours(this.#items)[key]);
  }

  /** Deletes what was kept of this home. */
  async forget(): Promise<void> {
    if (this.#user !== null) await this.#kept.forget(this.#user);
  }

  #ours(items: readonly JsonObject[]): JsonObject {
    return byPerson(items.filter(({ user }) => this.#user === null || user === this.#user));
  }

  #learn({ request, response }: SkillCall, { id }: Person): void {
    const owner = child(child(response, 'sessionAttributes'), 'owner');
    if (child(request, 'session')?.['new'] !== true || owner === null) return;
    if (isText(owner['user'])) this.#user = owner['user'];
    if (isText(owner['person'])) this.#keyOf.set(id, owner['person']);
  }
}

function child(value: unknown, name: string): JsonObject | null {
  const found = isObject(value) ? value[name] : null;
  return isObject(found) ? found : null;
}
