import type { Carried } from '../../lambda/alexa/attributes';
import { contentFor } from '../../lambda/content';
import type { Heard, Plain } from '../../lambda/conversation/frame/heard';
import { stranger } from '../../lambda/conversation/frame/person';
import type { State } from '../../lambda/conversation/frame/state';
import { step } from '../../lambda/conversation/step';
import { ownerOf } from '../../lambda/stored/owner';

const owner = ownerOf('amzn1.ask.account.1', 'amzn1.ask.person.1');

/** What is carried after each turn of a conversation. */
export function carriedThrough(all: readonly (Plain | Heard)[]): readonly Carried[] {
  let state: State | null = null;
  let person = stranger;
  let nowMs = Date.UTC(2026, 0, 5, 8);
  return all.map((heard) => {
    nowMs += 20_000;
    const world = { nowMs, content: contentFor('en-US'), person, memory: 'kept' } as const;
    const turn = step(state, typeof heard === 'string' ? { kind: heard } : heard, world);
    state = turn.state;
    person = typeof turn.person === 'string' ? stranger : turn.person;
    return {
      state,
      notes: { person, revision: { kind: 'numbered', version: 3 }, memory: 'kept', owed: null },
      owner,
    };
  });
}

const number = (value: number): Heard => ({ kind: 'number', value });
const wish: Heard = { kind: 'wish', wish: { minutes: 10, area: 'lower', kit: [] }, unknown: [], told: [] };
/** No to every sign, yes to the floor and to the noes read back. */
const passed = ['launch', ...Array.from({ length: 14 }, (): Plain => 'no'), 'yes', 'yes'] as const;

/** Visits that between them come through every scene. */
export const visits: Readonly<Record<string, readonly (Plain | Heard)[]>> = {
  'a first visit': [...passed, wish, 'yes', number(3), 'ready', 'pause', 'carry-on', 'next'],
  'a report amid a practice': [
    ...passed,
    wish,
    'no',
    'ready',
    { kind: 'sign', questions: ['chest-pain'] },
    'no',
  ],
  'doubts and denials': [
    'launch',
    'unsure',
    'unsure',
    'no',
    { kind: 'denied', question: 'fever', extent: 'whole' },
    'yes',
  ],
  'a question': [{ kind: 'ask', topic: 'water' }, 'help', 'yes', { kind: 'ask', topic: null }, 'no'],
  'a visit cut short': [
    ...passed,
    wish,
    'yes',
    number(3),
    'ready',
    'stop',
    'launch',
    'yes',
    'no',
    'no',
    'no',
  ],
};
