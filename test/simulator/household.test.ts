import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConversation } from '../../simulator/dialogue/conversation';
import type { Handler } from '../../simulator/echo/skill';
import { isObject } from '../../simulator/json';
import { afterRealTime } from '../../simulator/live/alarm';
import { LiveDevice } from '../../simulator/live/live-device';
import { anyone, people } from '../../simulator/live/people';
import { startDatabase, type Database } from '../../simulator/memory/database';
import { keptIn, type Kept } from '../../simulator/memory/kept';
import { loadHandler, loadListener, skillId } from '../../simulator/skill-files';
import { buildFixedFunction } from '../support/fixed-function';
import { startMs } from './bench';

// The built skill, and what it keeps, seen from outside.
const project = join(__dirname, '..', '..');
const listen = loadListener(join(project, 'interaction-model', 'en.json'));
const [, kim = anyone, ravi = anyone] = people;

let database: Database;
let handler: Handler;
let kept: Kept;

beforeAll(async () => {
  const file = await buildFixedFunction();
  database = await startDatabase({ kind: 'memory' });
  handler = loadHandler(file, database);
  kept = keptIn(database);
});

afterAll(async () => {
  kept.close();
  await database.close();
});

let ids = 0;
const deviceOf = (userId: string): LiveDevice =>
  new LiveDevice({
    ...{ handler, listen, kept, skillId, userId, device: 'dot', locale: 'en-US', startMs },
    realNowMs: () => 0,
    after: afterRealTime,
    newId: () => `${userId}-${(ids += 1)}`,
    // For what hangs: a busy machine may be slow.
    waitsMs: 300_000,
    keepClock: () => undefined,
  });

const dialogue = (name: string) =>
  readConversation(readFileSync(join(project, 'test', 'dialogues', name), 'utf8'));

describe('the people of a household', () => {
  it('have notes of their own, and so has nobody in particular', async () => {
    const device = deviceOf('three of us');

    for (const speaker of [kim, ravi, anyone, kim]) {
      await device.change({ speaker });
      await device.say('open back release', 'page');
    }

    const { now, changes } = device.journal.told.at(-1)?.notes ?? { now: {}, changes: [] };
    const visits = Object.entries(now).map(([person, notes]) => [
      person === 'household' ? 'nobody' : 'somebody',
      isObject(notes) ? notes['visits'] : null,
    ]);
    expect(visits.sort()).toEqual([
      ['nobody', 1],
      ['somebody', 1],
      ['somebody', 2],
    ]);
    const [kims] = Object.entries(now).find(([, notes]) => isObject(notes) && notes['visits'] === 2) ?? [''];
    expect(changes).toContainEqual({ path: `${kims}.visits`, before: 1, after: 2 });
  });
});

describe('a dialogue of the tests', () => {
  it('is met when it is dropped on the device, and keeps pain scores only after the yes', async () => {
    const device = deviceOf('replays');

    await device.replay('three-weeks.txt', dialogue('three-weeks.txt'));

    expect(device.replaying?.failures).toEqual([]);
    expect(device.home.notes.painOf(anyone).length).toBeGreaterThan(2);
    expect(device.home.notes.painOf(kim)).toEqual([]);
  });

  it('leaves nothing in the table of the stranger who had it', async () => {
    const device = deviceOf('replays again');
    const usersBefore = new Set((await kept.items()).map(({ user }) => user));

    await device.replay('first-visit.txt', dialogue('first-visit.txt'));
    await device.close();

    expect(device.replaying?.failures).toEqual([]);
    const users = new Set((await kept.items()).map(({ user }) => user));
    expect([...users].filter((user) => !usersBefore.has(user))).toEqual([]);
  });
});
