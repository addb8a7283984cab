import { contentFor } from '../../lambda/content';
import { questionIds, recheckIds, shortCheckIds } from '../../lambda/content/terms';
import type { Heard } from '../../lambda/conversation/frame/heard';
import type { Seen } from './talk';
import { dayMs } from './talk';

const hourMs = 3_600_000;

const exercises = Object.values(contentFor('en-US').exercises);
const forms = exercises.flatMap(({ forms: all }) => Object.values(all));
const sentences = (words: string): string[] => words.split(/(?<=[.?!])\s+/u);

/** How to come out of something is said when it is stopped, and may be worded as in a script. */
const wayOut = new Set(forms.flatMap(({ comeOut }) => sentences(comeOut)));

/** Every sentence that is said in scripts alone, to tell an exercise by what is spoken. */
const scriptWords: ReadonlySet<string> = new Set(
  forms
    .flatMap(({ script }) => script)
    .flatMap((step) =>
      'repeat' in step ? step.repeat.map((move) => move.say) : 'say' in step ? [step.say] : [],
    )
    .flatMap(sentences)
    .filter((words) => !wayOut.has(words)),
);

export const speaksExercise = ({ speech, scene }: Pick<Seen, 'speech' | 'scene'>): boolean =>
  speech.some(({ words }) => scriptWords.has(words)) ||
  (scene === 'guide' && speech.some(({ place }) => place.side !== null || place.round > 0 || place.rep > 0));

const signs = questionIds.filter((id) => id !== 'floor');

/**
 * An independent witness of the rule "no routine without clearance". It sees only what was asked and
 * what was answered: a clearance is a read-back confirmed after every sign was asked about and none was
 * an emergency, or, within four weeks of that, three noes to the
 * short check, or one within an hour of the last time that all was clear.
 */
export class ClearanceWatch {
  isCleared = false;
  private readonly asked = new Set<string>();
  private shortNoes = new Set<string>();
  private fullPassedAtMs: number | null = null;
  private clearAtMs = -Infinity;
  private heldBefore = false;

  look(seen: Seen, said: Heard, before: Seen | null, nowMs: number): void {
    if (before === null) this.newSession();
    const asking = before?.asking ?? null;
    if (said.kind === 'forget') this.fullPassedAtMs = null;
    const isReport = said.kind === 'sign' && said.questions.some((id) => id !== asking);
    if (isReport || said.kind === 'hurts') {
      this.suspend(seen);
      return;
    }
    // The first "not sure" only has the question put another way.
    const isAskedAgain = said.kind === 'unsure' && seen.asking === asking;
    if (asking !== null && !isAskedAgain && isAnswer(said, asking)) this.answered(asking, said, seen, nowMs);
    if (seen.disposition === 'emergency' || seen.disposition === 'urgent') this.revoke();
    if (seen.asking !== null && signs.some((id) => id === seen.asking)) this.asked.add(seen.asking);
  }

  private newSession(): void {
    this.isCleared = false;
    this.heldBefore = false;
    this.asked.clear();
    this.shortNoes = new Set();
  }

  private suspend(seen: Seen): void {
    this.heldBefore ||= this.isCleared;
    this.isCleared = false;
    if (seen.asking !== null) this.asked.add(seen.asking);
  }

  private revoke(): void {
    this.isCleared = false;
    this.heldBefore = false;
    this.fullPassedAtMs = null;
  }

  private answered(asking: string, said: Heard, seen: Seen, nowMs: number): void {
    if (asking === 'read-back' && (said.kind === 'yes' || said.kind === 'ready')) {
      const askedAll = signs.every((id) => this.asked.has(id));
      this.isCleared = askedAll && (seen.disposition === 'self-care' || seen.disposition === 'appointment');
      if (this.isCleared && seen.disposition === 'self-care') this.fullPassedAtMs = this.clearAtMs = nowMs;
      return;
    }
    if (recheckIds.some((id) => id === asking)) {
      if (said.kind === 'no' || said.kind === 'denied') this.shortNoes.add(asking);
      else this.revoke();
      const ageMs = this.fullPassedAtMs === null ? Infinity : nowMs - this.fullPassedAtMs;
      // The clock runs on while the three questions are asked: it is the first that must be in time.
      const isShort = shortCheckIds.every((id) => this.shortNoes.has(id));
      const isHour = this.shortNoes.has('anything-new') && nowMs - this.clearAtMs < 1.1 * hourMs;
      this.isCleared = (isShort || isHour) && ageMs < 28.01 * dayMs;
      if (isShort && this.isCleared) this.clearAtMs = nowMs;
      return;
    }
    const isNo = said.kind === 'no' || said.kind === 'denied';
    if (isNo && this.heldBefore && seen.scene !== 'check') {
      this.isCleared = true;
      this.heldBefore = false;
    }
  }
}

const isAnswer = (said: Heard, asking: string): boolean =>
  ['yes', 'no', 'unsure'].includes(said.kind) ||
  (said.kind === 'ready' && asking === 'read-back') ||
  (said.kind === 'sign' && said.questions.some((id) => id === asking)) ||
  (said.kind === 'denied' && said.question === asking);
