import type { Content, Exercise } from '../content/types';
import type { Condition, Form, Position, Variation } from '../content/terms';
import { fill } from '../content/fill';
import { compile } from './compile';
import { inTurn, spoken } from './cue';
import type { Dose } from './dose';
import type { Pace } from './pace';
import type { Detail } from './paced';
import { pacingWords, type PacingWords } from './words';
import { from, nowhere, samePlace, type Cue, type Place, type Timeline } from './timeline';

/** One exercise as it will be done: which form of it, how much, for whom. */
export interface Guided {
  readonly exercise: Exercise;
  readonly form: Form;
  readonly dose: Dose;
  readonly conditions: readonly Condition[];
  readonly pace: Pace;
  /** `full` when left out. */
  readonly detail?: Detail;
  /** `usual` when left out. */
  readonly variation?: Variation;
  readonly seed: number;
}

/** Positions above the floor: leaving or reaching them is the long way down or up. */
export const upright: readonly Position[] = ['standing', 'seated', 'wall'];

/** Getting from one position to another. Nothing where nothing changes. */
export function moveCues(content: Content, before: Position, after: Position, pace: Pace): Timeline {
  if (before === after) return [];
  const { fromUp, fromDown } = content.moves.to[after];
  const steps = upright.includes(before) ? fromUp : fromDown;
  return steps.flatMap((step) => spoken(step.say, nowhere, pace, step.wait));
}

/** An exercise in two parts: its name and the way into its position, then what is done there. */
export interface Parts {
  readonly wayIn: Timeline;
  readonly there: Timeline;
}

export const whole = ({ wayIn, there }: Parts): Timeline => [...wayIn, ...there];

const nothing: Parts = { wayIn: [], there: [] };

/** The whole of one exercise for someone who is in some position before it. The short one leaves out what for. */
export function exerciseParts(content: Content, guided: Guided, before: Position): Parts {
  const { exercise, pace, seed, detail = 'full' } = guided;
  const form = exercise.forms[guided.form];
  if (form === undefined) return nothing;
  const say = (words: string, waitSeconds?: number): Cue[] => spoken(words, nowhere, pace, waitSeconds);
  const name = fill(inTurn(content.phrases['name-exercise'], seed), { exercise: exercise.name });
  const wayIn = [
    ...say(name),
    ...(detail === 'full' ? say(exercise.why) : []),
    ...moveCues(content, before, form.position, pace),
  ];
  const there = [
    ...guided.conditions.flatMap((condition) => {
      const change = exercise.changeFor?.[condition];
      return change === undefined ? [] : say(change, 2);
    }),
    ...(exercise.stopIf === undefined ? [] : say(exercise.stopIf)),
    ...variationWords(content, guided).flatMap((words) => say(words)),
    ...compile(form.script, {
      dose: guided.dose,
      breath: exercise.breath,
      pace,
      detail,
      words: pacingWords(content),
      seed,
    }),
  ];
  return { wayIn, there };
}

/** How to do less or more of a form; words that suit every form, where it has none of its own. */
export const variedWords = (
  { phrases }: Pick<Content, 'phrases'>,
  { exercise, form }: Pick<Guided, 'exercise' | 'form'>,
  variation: Exclude<Variation, 'usual'>,
): string => exercise.forms[form]?.[variation] ?? phrases[`${variation}-anything`][0] ?? '';

/** Said before an exercise that is done easier or harder than usual. */
function variationWords({ phrases }: Content, guided: Guided): readonly string[] {
  const { variation = 'usual', seed } = guided;
  if (variation === 'usual') return [];
  return [inTurn(phrases[`${variation}-opens`], seed), variedWords({ phrases }, guided, variation)];
}

/** Someone who comes back on the second side has not just done the first. */
const withoutChange = ([first, ...others]: Timeline, { otherSide }: PacingWords): Timeline => {
  if (first === undefined) return [];
  return otherSide.includes(first.words) ? others : [first, ...others];
};

/** The same from a place on, after a word that leads back in. A place at the start is all of it. */
export function resumedParts(content: Content, guided: Guided, before: Position, place: Place): Parts {
  const parts = exerciseParts(content, guided, before);
  const isKnown = parts.there.some((cue) => samePlace(cue.place, place));
  if (!isKnown || samePlace(place, nowhere)) return parts;
  const rest = withoutChange(from(parts.there, place), pacingWords(content));
  const back = fill(inTurn(content.phrases['back-into'], guided.seed), { exercise: guided.exercise.name });
  const number = numberOfRepetition(guided.dose, place);
  const value = number === null ? undefined : content.names.numbers[number];
  const where = [
    ...(place.side === null ? [] : [['on-side', content.names.sides[place.side]] as const]),
    ...(value === undefined ? [] : [['from-number', value] as const]),
  ];
  const position = guided.exercise.forms[guided.form]?.position ?? before;
  const move = moveCues(content, before, position, guided.pace);
  const wayIn = [
    ...spoken(back, place, guided.pace, move.length > 0 ? undefined : 8),
    ...move.map((cue) => ({ ...cue, place })),
  ];
  const there = [
    ...where.flatMap(([key, value]) =>
      spoken(fill(inTurn(content.phrases[key], guided.seed), { value }), place, guided.pace, 2),
    ),
    ...rest,
  ];
  return { wayIn, there };
}

/** The repetition that a place counts as; the first needs no number, and what follows the last has none. */
const numberOfRepetition = (dose: Dose, { rep }: Place): number | null =>
  dose.by === 'count' && rep > 1 && rep <= dose.count ? rep : null;
