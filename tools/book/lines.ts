import type { Content, Exercise } from '../../lambda/content/types';
import type { Form } from '../../lambda/content/terms';
import type { Dose } from '../../lambda/pacing/dose';
import { exerciseParts, whole } from '../../lambda/pacing/exercise';
import type { Detail } from '../../lambda/pacing/paced';
import type { Cue, Timeline } from '../../lambda/pacing/timeline';
import { pacingWords, type PacingWords } from '../../lambda/pacing/words';
import { wordsMs } from '../../lambda/speech/duration';
import { cuedBreath, type CuedBreath } from './breath';

/** One cue of a script as the book shows it. */
export interface Line {
  readonly cue: Cue;
  /** When it begins, from the beginning of the script. */
  readonly atMs: number;
  readonly wordsMs: number;
  readonly breath: CuedBreath | null;
  /** Side, round and repetition in as few letters as a drawing has room for; empty outside of all of them. */
  readonly where: string;
  /** Which scripts speak it: the short one leaves out what somebody knows who has done it before. */
  readonly spokenIn: 'both' | 'full';
}

/** One form of an exercise, with a dose. */
export interface Spoken {
  readonly exercise: Exercise;
  readonly form: Form;
  readonly dose: Dose;
}

/**
 * What is spoken by somebody's coach who is in position already, has no conditions, and keeps the usual pace.
 * Getting into position stands apart in the book, since it depends on the position before.
 */
export function timelineOf(content: Content, { exercise, form, dose }: Spoken, detail: Detail): Timeline {
  const position = exercise.forms[form]?.position;
  if (position === undefined) return [];
  const guided = { exercise, form, dose, detail, conditions: [], pace: 'usual', seed: 0 } as const;
  return whole(exerciseParts(content, guided, position));
}

/** Only repetitions are numbered: elsewhere a place is a breath, or some seconds of moving. */
function whereOf({ kind, place: { side, round, rep } }: Cue, dose: Dose, { sides }: PacingWords): string {
  const isRound = dose.by === 'hold' && dose.rounds > 1 && round > 0;
  const isRepetition = dose.by === 'count' && kind === 'timed' && rep > 0;
  return [
    ...(side === null ? [] : [sides[side]]),
    ...(isRound ? [`round ${round}`] : []),
    ...(isRepetition ? [String(rep)] : []),
  ].join(' ');
}

/** The full script, with what the short one leaves out told apart. */
export function linesOf(content: Content, spoken: Spoken): readonly Line[] {
  const short = timelineOf(content, spoken, 'short');
  const words = pacingWords(content);
  let atMs = 0;
  let met = 0;
  return timelineOf(content, spoken, 'full').map((cue) => {
    // The short script is the full one with cues left out, so the next cue of it comes sooner or later.
    const next = short[met];
    const isNext = next?.words === cue.words && next.ownsMs === cue.ownsMs;
    if (isNext) met += 1;
    const line: Line = {
      cue,
      atMs,
      wordsMs: wordsMs(cue.words),
      where: whereOf(cue, spoken.dose, words),
      breath: cuedBreath(cue, spoken.exercise.breath),
      spokenIn: isNext ? 'both' : 'full',
    };
    atMs += cue.ownsMs;
    return line;
  });
}
