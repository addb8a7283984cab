import { ownerOf } from '../../lambda/stored/owner';
import { UnreadableRecord } from '../../lambda/stored/errors';
import { itemOf, readRecord, type Item } from '../../lambda/stored/record';
import { upgrades } from '../../lambda/stored/schema';
import { nowMs } from '../support/notes';
import { regular } from './people';

/** A record as schema 1 wrote it, before anything was followed over days. */
const newFields = ['progress', 'episode'];
const first: Item = {
  ...Object.fromEntries(Object.entries(regular).filter(([name]) => !newFields.includes(name))),
  practices: [
    { atMs: nowMs - 200_000_000, exercises: ['cat-cow'] },
    { atMs: nowMs - 86_400_000, exercises: ['cat-cow', 'childs-pose'] },
  ],
  schema: 1,
  version: 7,
  lastRequest: 'request-1',
  expiresAt: 4e9,
};

describe('a record of schema 1', () => {
  it('keeps all it had, and begins to be followed over days', () => {
    const { person, version } = readRecord(first, upgrades);

    expect(version).toBe(7);
    expect(person).toMatchObject({ preferences: regular.preferences, pain: regular.pain, visits: 12 });
    expect(person.progress).toEqual({ standings: [], reckonedAtMs: nowMs - 86_400_000, praises: 0 });
    expect(person.episode).toBeNull();
    expect(person.practices.map(({ startedAtMs }) => startedAtMs)).toEqual([
      nowMs - 200_000_000,
      nowMs - 86_400_000,
    ]);
  });

  it('of somebody who has not finished a practice begins from nothing', () => {
    const { person } = readRecord({ ...first, practices: [] }, upgrades);

    expect(person.progress.reckonedAtMs).toBeNull();
  });

  it('is written in the schema of today, and read back the same', () => {
    const record = readRecord(first, upgrades);
    const item = itemOf(ownerOf('someone', null), record, upgrades.length + 1, nowMs);

    expect(item).toMatchObject({ schema: upgrades.length + 1 });
    expect(readRecord(item, upgrades)).toEqual(record);
  });

  it.each([{ practices: 'many' }, { practices: ['cat-cow'] }, { practices: [{ atMs: 'noon' }] }])(
    'with %j is unreadable, not misread',
    (broken) => {
      expect(() => readRecord({ ...first, ...broken }, upgrades)).toThrow(UnreadableRecord);
    },
  );
});

describe('a record of schema 2', () => {
  const preferences = Object.fromEntries(
    Object.entries(regular.preferences).filter(([name]) => name !== 'detail'),
  );
  const second: Item = { ...regular, preferences, schema: 2, version: 7, lastRequest: 'r', expiresAt: 4e9 };

  it('keeps all it had, and explains as much as before', () => {
    expect(readRecord(second, upgrades).person).toEqual({
      ...regular,
      preferences: { ...regular.preferences, detail: 'by-times' },
    });
  });
});
