import type { Heard } from '../../lambda/conversation/frame/heard';
import type { Turn } from '../../lambda/conversation/frame/turn';
import { emergencySigns, judged, splitsOf, witnessedSigns, type Level, type Said } from './rules';

const dayMs = 86_400_000;
const shortQuestions = ['short-check-legs', 'short-check-unwell', 'short-check-worse'];
const hourMs = 3_600_000;
const shaping = ['fragile-bones', 'pregnancy', 'recent-surgery'];
const known: ReadonlySet<string> = new Set([...witnessedSigns, ...Object.values(splitsOf).flat()]);

/** One turn as anybody in the room hears it. */
export interface Witnessed {
  readonly heard: Heard;
  readonly turn: Turn;
  readonly nowMs: number;
  /** Did what this turn had to write reach the table? */
  readonly reached: 'table' | 'nobody';
  /** Could it know what other devices wrote? */
  readonly knows: 'all' | 'its-own';
}

/** What the household's notes ought to hold, as far as it was written. */
export class Notebook {
  /** After an outcome that sends somebody to a doctor: when. */
  sentAtMs: number | null = null;
  passedAtMs: number | null = null;
  /** When a whole or a short check last found nothing. */
  clearAtMs: number | null = null;
  /** Signs told on any device and not answered there. */
  readonly open = new Map<object, Set<string>>();

  tell(device: object, signs: readonly string[]): void {
    this.open.set(device, new Set([...(this.open.get(device) ?? []), ...signs]));
  }

  /** Everything is deleted, as was asked for: what a doctor should be asked with it. */
  forget(): void {
    [this.sentAtMs, this.passedAtMs, this.clearAtMs] = [null, null, null];
    this.open.clear();
  }

  settle(sign: string): void {
    for (const signs of this.open.values()) signs.delete(sign);
  }
}

/**
 * A witness of one device's Alexa sessions. It believes nothing that the coach says of a clearance: it
 * counts for itself what was told, asked and answered.
 */
export class Witness {
  readonly #notebook: Notebook;
  readonly #sayings = new Map<string, Said>();
  readonly #open = new Set<string>();
  readonly #shortNoes = new Set<string>();
  #asking: string | null = null;
  #reached: Witnessed['reached'] = 'table';
  /** As of the last time that this device could read the table. */
  #knownPassedAtMs: number | null = null;
  #doubted: string | null = null;
  #sent: 'no' | 'yes' = 'no';
  #allowed: 'none' | 'session' = 'none';
  #before: { readonly passedAtMs: number | null } | null = null;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  get open(): readonly string[] {
    return [...this.#open];
  }

  /** A new Alexa session on this device: what was told in the one before is not forgotten by the household. */
  begin(): void {
    this.#sayings.clear();
    this.#open.clear();
    this.#shortNoes.clear();
    [this.#asking, this.#doubted, this.#sent, this.#allowed, this.#before] = [null, null, 'no', 'none', null];
    this.#notebook.open.delete(this);
  }

  /** What is wrong with this turn; nothing where all is well. */
  look({ heard, turn, nowMs, reached, knows }: Witnessed): readonly string[] {
    const wasOpen = this.#leftOpen();
    this.#reached = reached;
    if (knows === 'all') this.#knownPassedAtMs = this.#notebook.passedAtMs;
    const told = this.#hear(heard, nowMs);
    const { disposition } = turn.state;
    const faults = [
      ...this.#aboutExercise(turn, nowMs, knows),
      ...this.#aboutOutcome(turn),
      ...this.#aboutLeaving(heard, turn, wasOpen),
    ];
    if (disposition === 'emergency' || disposition === 'urgent') this.#send(nowMs, reached);
    if (turn.person === 'forgotten') this.#notebook.forget();
    else if (reached === 'table') this.#notebook.tell(this, told);
    this.#asking = turn.reprompt === null ? null : turn.state.scene.asking;
    return faults;
  }

  /** What was told in it. */
  #hear(heard: Heard, nowMs: number): readonly string[] {
    const asking = this.#asking;
    const told = toldIn(heard, asking);
    for (const sign of told) {
      for (const id of [sign, ...(splitsOf[sign] ?? [])]) this.#sayings.delete(id);
      this.#open.add(sign);
    }
    if (told.length > 0) this.#suspend();
    const said = told.length > 0 ? undefined : answerIn(heard, asking);
    if (asking === null || said === undefined) return told;
    if (said === 'unsure' && this.#doubted !== asking) {
      this.#doubted = asking;
      return told;
    }
    this.#doubted = null;
    this.#answer(asking, said, nowMs);
    return told;
  }

  #answer(asking: string, said: NonNullable<Said>, nowMs: number): void {
    const { worst, open } = judged(this.#sayings);
    if (asking === 'seen' && said === 'yes') {
      this.#notebook.sentAtMs = null;
      this.#sent = 'no';
    }
    if (asking === 'read-back' && said === 'yes' && open.length === 0 && isSafe(worst)) {
      this.#allowed = 'session';
      if (worst === 'self-care') this.#notebook.passedAtMs = this.#notebook.clearAtMs = nowMs;
    }
    if (shortQuestions.includes(asking) || asking === 'anything-new') this.#short(asking, said, nowMs);
    if (!known.has(asking)) return;
    this.#sayings.set(asking, said);
    if (said === 'no') this.#open.delete(asking);
    if (said !== 'no') this.#unpass();
    for (const sign of this.#open) if (!judged(this.#sayings).open.includes(sign)) this.#open.delete(sign);
    // The household's question is answered, on whatever device it was told.
    const { open: left } = judged(this.#sayings);
    const roots = witnessedSigns.filter((id) => id === asking || splitsOf[id]?.includes(asking));
    for (const root of roots)
      if (this.#sayings.has(root) && !left.includes(root)) this.#notebook.settle(root);
    if (said === 'no') this.#restore();
    else this.#before = null;
  }

  /** What never reached the table nobody can know of. */
  #unpass(): void {
    if (this.#reached === 'table') this.#notebook.passedAtMs = null;
  }

  /** What was allowed is not, until it is ruled out. */
  #suspend(): void {
    if (this.#allowed === 'session') this.#before = { passedAtMs: this.#notebook.passedAtMs };
    this.#allowed = 'none';
    this.#unpass();
  }

  /** A no to everything told gives it back. */
  #restore(): void {
    if (this.#before === null || this.#open.size > 0 || this.#sent === 'yes') return;
    this.#notebook.passedAtMs = this.#before.passedAtMs;
    [this.#allowed, this.#before] = ['session', null];
  }

  #short(asking: string, said: NonNullable<Said>, nowMs: number): void {
    const passedAtMs = this.#knownPassedAtMs;
    if (said === 'no') this.#shortNoes.add(asking);
    else this.#unpass();
    const isPassed = passedAtMs !== null && nowMs - passedAtMs < 28.1 * dayMs;
    const { clearAtMs } = this.#notebook;
    const isWithinHour = clearAtMs !== null && nowMs - clearAtMs < 1.1 * hourMs;
    const isShort = shortQuestions.every((id) => this.#shortNoes.has(id));
    if (isPassed && (isShort || (isWithinHour && this.#shortNoes.has('anything-new'))))
      this.#allowed = 'session';
    if (isPassed && isShort) this.#notebook.clearAtMs = nowMs;
  }

  #send(nowMs: number, reached: Witnessed['reached']): void {
    this.#sent = 'yes';
    this.#allowed = 'none';
    if (reached === 'nobody') return;
    this.#notebook.sentAtMs = nowMs;
    this.#unpass();
  }

  /** An exercise is spoken exactly where marks are set. */
  #aboutExercise({ marks }: Turn, nowMs: number, knows: Witnessed['knows']): readonly string[] {
    if (marks.length === 0) return [];
    const { sentAtMs, open } = this.#notebook;
    const isDeaf = knows === 'its-own';
    const elsewhere = isDeaf
      ? []
      : [...open].filter(([device]) => device !== this).flatMap(([, signs]) => [...signs]);
    return [
      ...(this.#open.size > 0 ? [`an exercise while ${this.open.join(', ')} is open`] : []),
      ...(elsewhere.length > 0
        ? [`an exercise while ${elsewhere.join(', ')} is open on another device`]
        : []),
      ...(this.#sent === 'yes' ? ['an exercise after an outcome that sent somebody to a doctor'] : []),
      ...(!isDeaf && sentAtMs !== null && nowMs - sentAtMs < 13 * dayMs
        ? ['an exercise without having been seen']
        : []),
      ...(this.#allowed === 'session' ? [] : ['an exercise without a clearance']),
    ];
  }

  /** Nobody is told less than their answers come to. */
  #aboutOutcome({ state: { disposition, scene } }: Turn): readonly string[] {
    if (scene.name !== 'wish' && scene.name !== 'check-in' && scene.name !== 'guide') return [];
    const { worst } = judged(this.#sayings);
    return isSafe(worst) ? [] : [`${disposition ?? 'nothing'} where the answers come to ${worst}`];
  }

  /** Signs that were told, or may have been. What only shapes a routine has no advice of its own. */
  #leftOpen(): readonly string[] {
    const doubted = this.#doubted !== null && known.has(this.#doubted) ? [this.#doubted] : [];
    return [...this.#open, ...doubted].filter((id) => !shaping.includes(id));
  }

  /** Every end with a sign open speaks a number, or the advice line. */
  #aboutLeaving(heard: Heard, turn: Turn, wasOpen: readonly string[]): readonly string[] {
    if (turn.reprompt !== null || heard.kind === 'ended' || wasOpen.length === 0) return [];
    const text = turn.speech.map(({ words }) => words).join(' ');
    return /nine one one|nurse line/u.test(text)
      ? []
      : [`an end without advice while ${wasOpen.join(', ')} is open`];
  }
}

const isSafe = (level: Level): boolean => level === 'self-care' || level === 'appointment';

/** Signs that this tells of, beyond an answer to what is asked. */
function toldIn(heard: Heard, asking: string | null): readonly string[] {
  const signs: readonly string[] =
    heard.kind === 'wish' ? heard.told : heard.kind === 'sign' ? heard.questions : [];
  if (heard.kind === 'sign' && signs.length === 0) return asking === 'hurt-moving' ? [] : emergencySigns;
  if (heard.kind === 'hurts' && (asking === null || !isOfCheck(asking))) return ['leg-weakness'];
  const isAnswer = signs.length > 0 && signs.every((sign) => sign === asking || isNamedBy(sign, asking));
  return asking === 'hurt-moving' || isAnswer ? [] : signs;
}

const isOfCheck = (asking: string): boolean =>
  known.has(asking) ||
  shortQuestions.includes(asking) ||
  asking === 'anything-new' ||
  ['floor', 'read-back', 'seen', 'something-wrong', 'hurt-moving'].includes(asking);

/** A sign that is named while a split of it is asked answers that. */
const isNamedBy = (sign: string, asking: string | null): boolean =>
  asking !== null &&
  ((splitsOf[sign] ?? []).includes(asking) ||
    (asking === 'faintness' && sign === 'chest-pain') ||
    (asking === 'fever-risk' && (sign === 'cancer' || sign === 'recent-surgery')));

function answerIn(heard: Heard, asking: string | null): Said {
  switch (heard.kind) {
    case 'yes':
    case 'no':
    case 'unsure':
      return heard.kind;
    case 'all':
      return asking === 'read-back' ? 'no' : 'yes';
    case 'one-side':
      return asking === 'both-legs' ? 'no' : undefined;
    case 'denied':
      return heard.extent === 'whole' && heard.question === asking ? 'no' : undefined;
    case 'sign':
      return asking === 'both-legs' ? 'unsure' : 'yes';
    default:
      return undefined;
  }
}
