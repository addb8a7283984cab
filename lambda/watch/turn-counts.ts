import type { Heard } from '../conversation/frame/heard';
import type { Person } from '../conversation/frame/person';
import type { Practice } from '../conversation/frame/practice/practice';
import { practiceInHand, type State } from '../conversation/frame/state';
import type { Turn, World } from '../conversation/frame/turn';
import { once, type Count } from './measures';

/** How things stood before a turn of an Alexa session that went on. */
export interface Before {
  readonly state: State;
  readonly person: Person;
}

/** What one turn adds to the counts. Pure. */
export function countsOf(
  before: Before | null,
  heard: Heard,
  { state, person }: Pick<Turn, 'state' | 'person'>,
  memory: World['memory'],
): readonly Count[] {
  const { disposition, scene, unclear } = state;
  return [
    ...when(before === null, once('SessionsBegun')),
    ...when(isBeginning(before?.state ?? null, state), once('PracticesBegun')),
    ...practised(before, state, person),
    ...when(heard.kind === 'sign', once('SignsReported')),
    ...(disposition === null || disposition === before?.state.disposition
      ? []
      : [{ of: 'Dispositions', level: disposition } as const]),
    ...when(unclear > 0, { of: 'UnclearTurns', scene: before?.state.scene.name ?? scene.name }),
    ...when(memory === 'lost', once('DegradedTurns')),
    ...when(typeof person === 'string', once('NotesDeleted')),
  ];
}

const when = (holds: boolean, count: Count): readonly Count[] => (holds ? [count] : []);

/** A practice is resumed from the welcome or from a check that was for it, and begun from anywhere else. */
function isBeginning(before: State | null, { scene }: State): boolean {
  if (scene.name !== 'guide') return false;
  const inHand = before === null ? null : practiceInHand(before.scene);
  if (inHand === null || before?.scene.name === 'check-in') return true;
  return inHand.startedAtMs !== scene.practice.startedAtMs;
}

/** Exercises and practices that this turn brought to their end. */
function practised(before: Before | null, state: State, person: Turn['person']): readonly Count[] {
  if (before === null || typeof person === 'string') return [];
  const last = person.practices.at(-1);
  const isFinished = last !== undefined && last.atMs !== before.person.practices.at(-1)?.atMs;
  const inHand = practiceInHand(before.state.scene);
  const done = isFinished ? last.exercises : doneIn(inHand, practiceInHand(state.scene) ?? person.practice);
  const more = done.length - (inHand?.done.length ?? 0);
  return [
    ...when(more > 0, { of: 'ExercisesFinished', times: more }),
    ...when(isFinished, once('PracticesFinished')),
  ];
}

/** What is done of a practice by now, if it is still the same one. */
const doneIn = (before: Practice | null, now: Practice | null): readonly string[] =>
  before !== null && before.startedAtMs === now?.startedAtMs ? now.done : [];
