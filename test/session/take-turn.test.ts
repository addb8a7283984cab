import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import type { MemoryError } from '../../lambda/stored/errors';
import type { Memory } from '../../lambda/memory/memory';
import type { Parts } from '../../lambda/session/occasion';
import { takeTurn } from '../../lambda/session/take-turn';
import { nowMs, openNotesTable, someone, tableName, unhurried, type NotesTable } from '../support/notes';
import { but, down } from '../memory/faults';
import { stranger } from '../memory/people';
import { exercisesOf, goingOn, heard, said, smallCoach } from './small-coach';

let table: NotesTable;
let memory: Memory;
let parts: Parts;
let failures: MemoryError[];

beforeAll(async () => {
  table = await openNotesTable();
  memory = new DynamoMemory(table.client, tableName);
});
afterAll(() => table.close());
beforeEach(() => {
  failures = [];
  parts = { step: smallCoach, memory, report: (error) => failures.push(error) };
});

const stored = async (owner = someone()) => (await memory.recall(owner, nowMs, unhurried())).person;

describe('a turn', () => {
  it('has written what changed before it is answered', async () => {
    const owner = someone();

    const { turn } = await takeTurn(parts, heard('launch', owner), null);

    expect(said(turn)).toBe('kept');
    expect(await table.item(owner)).toMatchObject({ visits: 1, version: 1 });
  });

  it('goes on from what an earlier Alexa session left', async () => {
    const owner = someone();
    await takeTurn(parts, heard('launch', owner), null);

    await takeTurn(parts, heard('launch', owner), null);

    expect(await table.item(owner)).toMatchObject({ visits: 2, version: 2 });
  });

  it('goes on from what another device has written since', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    await takeTurn(parts, heard('next', owner), goingOn(notes));

    const helped = await takeTurn(parts, heard('help', owner), goingOn(notes));

    expect(exercisesOf(helped.notes.person)).toEqual(['next']);
  });

  it('writes nothing when nothing changed', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);

    const helped = await takeTurn(parts, heard('help', owner), goingOn(notes));

    expect(helped.notes).toEqual(notes);
    expect(await table.item(owner)).toMatchObject({ version: 1 });
  });
});

describe('two Alexa sessions of one household at once', () => {
  it('lose nothing of each other', async () => {
    const owner = someone();
    const kitchen = await takeTurn(parts, heard('launch', owner), null);
    const bedroom = await takeTurn(parts, heard('launch', owner), null);

    const [first, second] = await Promise.all([
      takeTurn(parts, heard('next', owner), goingOn(kitchen.notes)),
      takeTurn(parts, heard('back', owner), goingOn(bedroom.notes)),
    ]);

    const person = await stored(owner);
    expect([...exercisesOf(person)].sort()).toEqual(['back', 'next']);
    expect(person.visits).toBe(2);
    expect([said(first.turn), said(second.turn)]).toEqual(['kept', 'kept']);
    expect(failures).toEqual([]);
  });

  it('give up for this turn when always overtaken, and say that notes are lost', async () => {
    const busy = but(memory, { keep: () => Promise.resolve({ kind: 'overtaken' }) });

    const { turn, notes } = await takeTurn({ ...parts, memory: busy }, heard('launch'), null);

    expect(said(turn)).toBe('lost');
    expect(notes).toMatchObject({ memory: 'lost', person: { visits: 1 } });
    expect(failures.map(({ name }) => name)).toEqual(['MemoryUnavailable']);
  });
});

describe('a request that arrives twice', () => {
  it('counts once at the start of an Alexa session', async () => {
    const owner = someone();
    const request = heard('launch', owner);
    await takeTurn(parts, request, null);

    const again = await takeTurn(parts, request, null);

    expect(again.notes).toMatchObject({ person: { visits: 1 }, revision: { version: 1 }, memory: 'kept' });
    expect(await table.item(owner)).toMatchObject({ visits: 1, version: 1 });
  });

  it('counts once later on, and is answered alike', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    const request = heard('next', owner);
    const once = await takeTurn(parts, request, goingOn(notes));

    const again = await takeTurn(parts, request, goingOn(notes));

    expect(again).toEqual(once);
    expect(exercisesOf(await stored(owner))).toEqual(['next']);
  });
});

describe('a request whose answer was lost', () => {
  it('counts once, though another device has written since', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    const request = heard('next', owner);
    await takeTurn(parts, request, goingOn(notes));
    await takeTurn(parts, heard('back', owner), goingOn(notes));

    await takeTurn(parts, request, goingOn(notes));

    expect(exercisesOf(await stored(owner))).toEqual(['next', 'back']);
  });
});

describe('the end of a clearance', () => {
  const cleared = async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    const passed = await takeTurn(parts, heard('yes', owner), goingOn(notes));
    expect((await stored(owner)).checkPassedAtMs).toBe(nowMs);
    return { owner, before: notes, notes: passed.notes };
  };

  it('is written from a device whose notes are older', async () => {
    const { owner, before } = await cleared();

    await takeTurn(parts, heard('no', owner), goingOn(before));

    expect(await stored(owner)).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
  });

  it('is written where nothing can be read', async () => {
    const { owner, notes } = await cleared();
    const unread = but(memory, { recall: down.recall });

    await takeTurn({ ...parts, memory: unread }, heard('no', owner), goingOn(notes));

    expect(await stored(owner)).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
  });

  it('is tried again within the turn', async () => {
    const { owner, notes } = await cleared();
    let tries = 0;
    const flaky = but(memory, {
      lift: (...args) => ((tries += 1) < 3 ? down.lift() : memory.lift(...args)),
    });

    const { notes: after } = await takeTurn({ ...parts, memory: flaky }, heard('no', owner), goingOn(notes));

    expect(after).toMatchObject({ memory: 'kept', owed: null });
    expect(await stored(owner)).toMatchObject({ checkPassedAtMs: null });
  });

  it('is owed until a later turn can write it', async () => {
    const { owner, notes } = await cleared();
    const deaf = but(memory, { lift: down.lift, keep: down.keep });

    const lost = await takeTurn({ ...parts, memory: deaf }, heard('no', owner), goingOn(notes));
    expect(lost.notes).toMatchObject({ memory: 'lost', owed: { practice: 'ended' } });
    expect((await stored(owner)).checkPassedAtMs).toBe(nowMs);
    const later = await takeTurn(parts, heard('help', owner), goingOn(lost.notes));

    expect(later.notes.owed).toBeNull();
    expect(await stored(owner)).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
  });

  it('is known to the session that owes it, whatever another device wrote', async () => {
    const { owner, notes } = await cleared();
    const deaf = but(memory, { lift: down.lift, keep: down.keep });
    const lost = await takeTurn({ ...parts, memory: deaf }, heard('no', owner), goingOn(notes));
    await takeTurn(parts, heard('next', owner), goingOn(notes));

    const later = await takeTurn({ ...parts, memory: deaf }, heard('help', owner), goingOn(lost.notes));

    expect(later.notes.person).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
  });
});

describe('the end of a clearance, while another device writes', () => {
  const home = async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    return { owner, notes };
  };

  it('leaves what that wrote between the reading and the end', async () => {
    const { owner, notes } = await home();
    let others = 0;
    const overtaken = but(memory, {
      lift: async (...args) => {
        if ((others += 1) === 1) await takeTurn(parts, heard('next', owner), goingOn(notes));
        return memory.lift(...args);
      },
    });

    await takeTurn({ ...parts, memory: overtaken }, heard('no', owner), goingOn(notes));

    const person = await stored(owner);
    expect(exercisesOf(person)).toEqual(['next']);
    expect(person).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
    // Taken again, the turn has ended it already.
    expect(others).toBe(1);
  });

  it('leaves what that wrote while it was owed', async () => {
    const { owner, notes } = await home();
    const deaf = but(memory, { lift: down.lift, keep: down.keep });
    const lost = await takeTurn({ ...parts, memory: deaf }, heard('no', owner), goingOn(notes));
    await takeTurn(parts, heard('next', owner), goingOn(notes));

    await takeTurn(parts, heard('back', owner), goingOn(lost.notes));

    const person = await stored(owner);
    expect(exercisesOf(person)).toEqual(['next', 'back']);
    expect(person).toMatchObject({ checkPassedAtMs: null, unsettled: { how: 'emergency' } });
  });
});

it('a request that is told of its own first run as of another writer counts once', async () => {
  const owner = someone();
  const twice = but(memory, {
    keep: async (...args) => {
      await memory.keep(...args);
      return { kind: 'overtaken' };
    },
  });

  const { turn } = await takeTurn({ ...parts, memory: twice }, heard('launch', owner), null);

  expect(said(turn)).toBe('kept');
  expect(await table.item(owner)).toMatchObject({ visits: 1, version: 1 });
});

describe('forgetting', () => {
  it('is tried again within the turn', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    let tries = 0;
    const flaky = but(memory, {
      forget: (...args) => ((tries += 1) < 3 ? down.forget() : memory.forget(...args)),
    });

    const { turn } = await takeTurn({ ...parts, memory: flaky }, heard('forget', owner), goingOn(notes));

    expect(turn.person).toBe('forgotten');
    expect(await table.items(owner)).toEqual([]);
  });

  it('has deleted everything before it is answered', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);

    const { turn, notes: after } = await takeTurn(parts, heard('forget', owner), goingOn(notes));

    expect(turn.person).toBe('forgotten');
    expect(await table.items(owner)).toEqual([]);
    expect(after).toEqual({ person: stranger, revision: { kind: 'none' }, memory: 'kept', owed: null });
  });

  it('is answered honestly when it failed', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);

    const { turn, notes: after } = await takeTurn(
      { ...parts, memory: but(memory, { forget: down.forget }) },
      heard('forget', owner),
      goingOn(notes),
    );

    expect(said(turn)).toBe('lost');
    expect(turn.person).not.toBe('forgotten');
    expect(after.person).toEqual(notes.person);
    expect(await table.item(owner)).toMatchObject({ visits: 1 });
  });

  it('is tried in an Alexa session without notes, too', async () => {
    const owner = someone();
    await takeTurn(parts, heard('launch', owner), null);
    const { notes } = await takeTurn(
      { ...parts, memory: but(memory, { recall: down.recall }) },
      heard('launch', owner),
      null,
    );

    const { turn } = await takeTurn(parts, heard('forget', owner), goingOn(notes));

    expect(turn.person).toBe('forgotten');
    expect(await table.items(owner)).toEqual([]);
  });
});

describe('when reading fails', () => {
  it('meets a stranger, says so, and concludes nothing from it once it can read', async () => {
    const owner = someone();
    await takeTurn(parts, heard('launch', owner), null);

    const first = await takeTurn(
      { ...parts, memory: but(memory, { recall: down.recall }) },
      heard('launch', owner),
      null,
    );
    const second = await takeTurn(parts, heard('next', owner), goingOn(first.notes));

    expect(said(first.turn)).toBe('lost');
    expect(first.notes.revision).toEqual({ kind: 'unread' });
    expect(said(second.turn)).toBe('kept');
    expect(await table.item(owner)).toMatchObject({ visits: 1, version: 2 });
    expect(exercisesOf(await stored(owner))).toEqual(['next']);
    expect(failures).toHaveLength(1);
  });
});

describe('when writing fails', () => {
  it("goes on from the session's own notes, and writes them all once it can", async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);

    const lost = await takeTurn(
      { ...parts, memory: but(memory, { keep: down.keep }) },
      heard('next', owner),
      goingOn(notes),
    );
    const found = await takeTurn(parts, heard('back', owner), goingOn(lost.notes));

    expect(said(lost.turn)).toBe('lost');
    expect(exercisesOf(lost.notes.person)).toEqual(['next']);
    expect(found.notes.memory).toBe('kept');
    expect(exercisesOf(await stored(owner))).toEqual(['next', 'back']);
  });

  it('is not misled by a write that arrived after all', async () => {
    const owner = someone();
    const { notes } = await takeTurn(parts, heard('launch', owner), null);
    const late = but(memory, {
      keep: async (...args) => {
        await memory.keep(...args);
        return down.keep();
      },
    });

    const lost = await takeTurn({ ...parts, memory: late }, heard('next', owner), goingOn(notes));
    await takeTurn(parts, heard('back', owner), goingOn(lost.notes));

    expect(exercisesOf(await stored(owner))).toEqual(['next', 'back']);
  });
});

it('does not take a fault of the coach for one of the memory', async () => {
  const broken: Parts['step'] = () => {
    throw new TypeError('a bug');
  };

  await expect(takeTurn({ ...parts, step: broken }, heard('launch'), null)).rejects.toThrow(TypeError);
});
