import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { skillOf } from '../../lambda/alexa/skill';
import { MemoryUnavailable } from '../../lambda/stored/errors';
import { ownerOf } from '../../lambda/stored/owner';
import { openNotesTable, type NotesTable } from '../support/notes';
import { envelope, intent, launch, skillId, timestamp, type Circumstances } from './requests';
import { watchedParts, type WatchedParts } from './watched-parts';

// What is left is measured by a scan of the whole table.
const home: Circumstances = { userId: 'amzn1.ask.account.home' };
const ann: Circumstances = { ...home, personId: 'amzn1.ask.person.ann' };
const ben: Circumstances = { ...home, personId: 'amzn1.ask.person.ben' };
const neighbour: Circumstances = { userId: 'amzn1.ask.account.neighbour' };

let table: NotesTable;
let watched: WatchedParts;

const ask = (request: RequestEnvelope) => skillOf(skillId, watched.parts).invoke(request);

const disabled = (body?: unknown): Request =>
  Object.assign(
    {
      type: 'AlexaSkillEvent.SkillDisabled',
      requestId: 'event',
      timestamp,
      locale: 'en-US',
    } as const,
    body === undefined ? {} : { body },
  );
const forGood = disabled({ userInformationPersistenceStatus: 'NOT_PERSISTED' });

/** An event comes without a session. */
const event = (request: Request, who: Circumstances): RequestEnvelope => {
  const { version, context } = envelope(request, who);
  return { version, context, request };
};

const left = async () => (await table.scan()).map(({ user, person }) => ({ user, person }));
const keyOf = ({ userId = '', personId }: Circumstances) => ownerOf(userId, personId ?? null);

beforeEach(async () => {
  table = await openNotesTable();
  watched = watchedParts(table);
  // One after the other: each of them has been here once, and one record was set aside.
  await table.put({ ...keyOf(ann), note: 'unreadable' });
  for (const who of [home, ann, ben, neighbour]) await ask(envelope(launch(), who));
  watched = watchedParts(table);
});
afterEach(() => table.close());

describe('a skill that is disabled for good', () => {
  it('deletes everything of everybody under that account, and nothing else', async () => {
    expect(await table.scan()).toHaveLength(5);

    const answer = await ask(event(forGood, home));

    expect(await left()).toEqual([keyOf(neighbour)]);
    expect(answer.response).toEqual({});
    expect(watched.counted).toEqual([{ of: 'NotesDeleted', times: 1 }]);
  });

  it('may be told of twice', async () => {
    await ask(event(forGood, home));

    await ask(event(forGood, home));

    expect(await left()).toEqual([keyOf(neighbour)]);
  });

  it('fails where the database does, so that an alarm hears of it', async () => {
    watched = watchedParts(table, 'no-such-table');

    await expect(ask(event(forGood, home))).rejects.toThrow(MemoryUnavailable);

    expect(watched.logged).toMatchObject([{ error: 'MemoryUnavailable' }]);
    expect(watched.counted).toEqual([{ of: 'FailedDeletions', times: 1 }]);
    expect(await table.scan()).toHaveLength(5);
  });
});

it.each([
  ['is disabled, with a return expected', disabled({ userInformationPersistenceStatus: 'PERSISTED' })],
  ['is disabled, without a word about the account', disabled()],
  ['is disabled, with a body that nobody knows', disabled('gone')],
  [
    'is enabled',
    { type: 'AlexaSkillEvent.SkillEnabled', requestId: 'event', timestamp, locale: 'en-US' } as const,
  ],
])('a skill that %s deletes nothing', async (_, request) => {
  const answer = await ask(event(request, home));

  expect(answer.response).toEqual({});
  expect(await table.scan()).toHaveLength(5);
});

describe('someone who asks to be forgotten', () => {
  const say = async (name: string, who: Circumstances) => {
    const { sessionAttributes = {} } = await ask(envelope(launch(), who));
    await ask(envelope(intent(name), { ...who, attributes: sessionAttributes }));
  };

  it('leaves nothing, and the others of the household stay', async () => {
    await say('ForgetIntent', ann);

    expect(await left()).toHaveLength(3);
    expect(await left()).not.toContainEqual(keyOf(ann));
  });

  it('may speak for the whole household', async () => {
    await say('ForgetHouseholdIntent', ann);

    expect(await left()).toEqual([keyOf(neighbour)]);
  });
});
