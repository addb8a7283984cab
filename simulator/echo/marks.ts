import { isObject, isText, listOf, textOrNull } from '../json';

/** What a person does from a moment of the speech on, as the skill notes it for whoever shows it. */
export interface Mark {
  /** Milliseconds from the beginning of the speech. */
  readonly atMs: number;
  readonly exercise: string;
  readonly name: string;
  readonly side: string | null;
  /** 0: outside of any. */
  readonly round: number;
  readonly rep: number;
  /** How many repetitions a side has; null where they are not counted. */
  readonly reps: number | null;
  readonly breaths: readonly LedBreath[];
}

/** A breath that the words spoken from a moment on lead. */
export interface LedBreath {
  readonly goes: 'in' | 'out';
  readonly atMs: number;
  readonly lastsMs: number;
}

/** Reads `sessionAttributes.turn.marks`. What is no mark is left out: showing it is not worth a failure. */
export const readMarks = (marks: unknown): readonly Mark[] => listOf(marks).flatMap(readMark);

function readMark(mark: unknown): readonly Mark[] {
  if (!isObject(mark)) return [];
  const { atMs, exercise, name, round, rep, reps } = mark;
  if (!isNumber(atMs) || !isText(exercise) || !isText(name)) return [];
  const counts = { round: countOf(round), rep: countOf(rep), reps: isNumber(reps) ? reps : null };
  return [
    {
      atMs,
      exercise,
      name,
      side: textOrNull(mark['side']),
      ...counts,
      breaths: listOf(mark['breaths']).flatMap(readBreath),
    },
  ];
}

function readBreath(breath: unknown): readonly LedBreath[] {
  if (!isObject(breath)) return [];
  const { goes, atMs, lastsMs } = breath;
  if ((goes !== 'in' && goes !== 'out') || !isNumber(atMs) || !isNumber(lastsMs)) return [];
  return [{ goes, atMs, lastsMs }];
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const countOf = (value: unknown): number => (isNumber(value) ? value : 0);
