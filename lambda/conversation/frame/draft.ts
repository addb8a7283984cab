import type { PhraseKey, PhraseValues } from '../../content/phrase-parameters';
import { fill } from '../../content/fill';
import { spoken } from '../../pacing/cue';
import { lengthMs, nowhere, type Cue, type Timeline } from '../../pacing/timeline';
import { wordsMs } from '../../speech/duration';
import { characters } from '../../speech/ssml';
import { findingsOf, type Findings } from '../../triage/answers';
import { liftOf, withLift, type Lift } from './safety/lift';
import type { Mark } from './practice/mark';
import type { Person } from './person';
import type { FarewellScene, ListeningScene, State } from './state';
import { stateSchema } from './state';
import type { Turn, World } from './turn';

/**
 * One turn in the making: what was said so far, and what will be kept. It lives for one step only, and
 * ends in `listen` or `close`, so that the microphone is open exactly when something was asked.
 */
export class Draft {
  readonly world: World;
  person: Person;
  answers: State['answers'];
  disposition: State['disposition'];
  /** Unclear turns in a row, this one counted when it is one. */
  unclear = 0;
  readonly unclearBefore: number;
  /** Was a sign told on another device since the last turn of this one? */
  readonly elsewhere: 'nothing' | 'a-sign';
  private known: 'nothing' | 'a-sign';
  private readonly liftsBefore: number;
  who: State['who'];
  private readonly whoBefore: State['who'];
  lostNotes: State['lostNotes'];
  marks: readonly Mark[] = [];
  private readonly said: Partial<Record<PhraseKey, number>>;
  private readonly saidBefore: Partial<Record<PhraseKey, number>>;
  private lifted: Lift | null = null;
  private speech: Cue[] = [];

  constructor(state: State | null, world: World) {
    this.world = world;
    this.person = world.person;
    this.answers = state?.answers ?? [];
    this.disposition = state?.disposition ?? null;
    this.unclearBefore = state?.unclear ?? 0;
    this.liftsBefore = state?.lifts ?? world.person.lifts;
    this.elsewhere = this.liftsBefore === world.person.lifts ? 'nothing' : 'a-sign';
    this.known = this.elsewhere;
    this.who = state?.who ?? 'known';
    this.whoBefore = this.who;
    this.lostNotes = state?.lostNotes ?? 'unmentioned';
    this.saidBefore = state?.said ?? {};
    this.said = { ...this.saidBefore };
  }

  /** What was answered, by question. */
  get findings(): Findings {
    return findingsOf(this.answers);
  }

  /** Ends every clearance of this person. */
  lift(lift: Lift): void {
    this.lifted = liftOf(this.lifted, lift);
    this.person = withLift(this.person, lift, this.world.person.lifts + 1);
  }

  /** What another device told of leads to the check now. */
  heed(): void {
    this.known = 'nothing';
  }

  /** Leaves out all that was said in this turn so far: whoever needs help hears of nothing else. */
  hush(): void {
    this.speech = [];
  }

  /** The next variant of a phrase, filled in. Visits shift the start, so that days differ too. */
  words<K extends PhraseKey>(key: K, values: PhraseValues<K>): string {
    const uses = this.timesSaid(key);
    this.said[key] = uses + 1;
    const variants = this.world.content.phrases[key];
    const chosen = variants[(uses + this.world.person.visits) % variants.length] ?? '';
    return fill(chosen, values);
  }

  /** How often a phrase was said in this Alexa session. */
  timesSaid(key: PhraseKey): number {
    return this.said[key] ?? 0;
  }

  /** Is a phrase part of this very turn? */
  saysNow(key: PhraseKey): boolean {
    return this.timesSaid(key) > (this.saidBefore[key] ?? 0);
  }

  say<K extends PhraseKey>(key: K, values: PhraseValues<K>): void {
    this.speak(this.words(key, values));
  }

  /** Speaks words of the content, at the pace of talking. */
  speak(words: string, waitSeconds?: number): void {
    this.speech.push(...spoken(words, nowhere, 'usual', waitSeconds));
  }

  play(timeline: Timeline): void {
    this.speech.push(...timeline);
  }

  /** How long everything takes that was said so far. */
  get lengthMs(): number {
    return lengthMs(this.speech);
  }

  /** How many characters of the response that takes. */
  get characters(): number {
    return this.speech.reduce((sum, cue) => sum + characters(cue), 0);
  }

  /** Ends the turn with a question: the microphone opens, and the reprompt waits. */
  listen(scene: ListeningScene, question: readonly string[], reprompt: Timeline): Turn {
    for (const words of question) this.speak(words);
    return { ...this.spokenWith(scene), reprompt, person: this.kept() };
  }

  /** Ends the turn and the Alexa session. */
  close(person: Turn['person'] = this.kept()): Turn {
    const farewell: FarewellScene = { name: 'farewell', asking: null };
    return { ...this.spokenWith(farewell), reprompt: null, person };
  }

  /** Of somebody else in the home nothing is kept but what ends a clearance. */
  private kept(): Person {
    if (this.whoBefore === 'known') return this.person;
    const { checkPassedAtMs, lifts, unsettled } = this.person;
    return { ...this.world.person, checkPassedAtMs, lifts, unsettled };
  }

  private spokenWith(scene: State['scene']): Pick<Turn, 'state' | 'speech' | 'marks' | 'lift'> {
    return { state: this.stateWith(scene), speech: this.trimmed(), marks: this.marks, lift: this.lifted };
  }

  /** Nothing follows the last words: the microphone opens, or the session closes, without a wait. */
  private trimmed(): Timeline {
    const last = this.speech.at(-1);
    if (last === undefined) return [];
    return [...this.speech.slice(0, -1), { ...last, ownsMs: wordsMs(last.words) }];
  }

  private stateWith(scene: State['scene']): State {
    const { answers, disposition, unclear, said, who, lostNotes } = this;
    // What another device told of stays unheard until somebody has heeded it.
    const lifts = this.known === 'nothing' ? this.person.lifts : this.liftsBefore;
    return { schema: stateSchema, scene, answers, lifts, disposition, unclear, said, who, lostNotes };
  }
}
