import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { Level } from 'level';
import { join } from 'node:path';
import { MemoryFolderError, reasonOf } from '../errors';
import { isObject } from '../json';
import { claim, isClaimed } from './claim';
import { startDatabase, type Database } from './database';
import { readHousehold, writeHousehold, type HouseholdNotes } from './household-file';
import { isSystemError } from './system-error';

/** The memory of one simulated home while a run uses it. */
export interface Memory {
  readonly database: Database;
  readonly household: HouseholdNotes;
  /** Keeps the simulated time, so that the next run does not begin before it. */
  keepClock(clockMs: number): void;
  close(): Promise<void>;
}

/** A memory that is thrown away. */
export async function freshMemory(stranger: HouseholdNotes): Promise<Memory> {
  const database = await startDatabase({ kind: 'memory' });
  return { database, household: stranger, keepClock: () => undefined, close: () => database.close() };
}

/**
 * Opens a folder, or makes one for a stranger.
 * @throws MemoryFolderError when it is in use, not ours, unreadable or from a newer version: then nothing
 * in it was changed.
 */
export async function openMemory(folder: string, stranger: HouseholdNotes): Promise<Memory> {
  const files = filesIn(folder);
  const known = inspect(folder, files);
  const release = take(folder, files.lock);
  try {
    await checkTable(folder, files.table);
    const household = known ?? stranger;
    writeHousehold(files.household, household);
    if (!existsSync(files.table)) await layTable(files);
    const database = await startDatabase({ kind: 'folder', path: files.table });
    return {
      database,
      household,
      keepClock(clockMs) {
        writeHousehold(files.household, { ...household, clockMs });
      },
      async close() {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

const filesIn = (folder: string) => ({
  lock: join(folder, 'simulator.lock'),
  household: join(folder, 'simulator.json'),
  table: join(folder, 'table'),
  tableInTheMaking: join(folder, 'table.new'),
});
type Files = ReturnType<typeof filesIn>;

/** Looks without touching: the notes of the household, or null where a new one may move in. */
function inspect(folder: string, files: Files): HouseholdNotes | null {
  try {
    const found = readdirSync(folder);
    if (isClaimed(files.lock)) throw inUse(folder);
    const known = readHousehold(files.household);
    const ours: readonly string[] = [files.lock, `${files.household}.new`];
    if (known === null && !found.every((name) => ours.includes(join(folder, name)))) {
      throw new MemoryFolderError(
        `The folder ${folder} holds other things than a simulator's memory; choose an empty or a new one with --memory.`,
      );
    }
    return known;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error instanceof MemoryFolderError ? error : unusable(folder, error);
  }
}

function take(folder: string, lockFile: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    return claim(lockFile);
  } catch (error) {
    throw isSystemError(error, 'EEXIST') ? inUse(folder) : unusable(folder, error);
  }
}

/** LevelDB's own lock has the last word. dynalite would die of it without one. */
async function checkTable(folder: string, table: string): Promise<void> {
  if (!existsSync(table)) return;
  const level = new Level(table, { createIfMissing: false });
  try {
    await level.open();
    await level.close();
  } catch (error) {
    const cause = isObject(error) ? error['cause'] : undefined;
    throw isSystemError(cause, 'LEVEL_LOCKED') ? inUse(folder) : unusable(folder, cause ?? error);
  }
}

/** Makes the table beside its place and moves it there, so that a killed run leaves no half-made one. */
async function layTable({ table, tableInTheMaking }: Files): Promise<void> {
  rmSync(tableInTheMaking, { recursive: true, force: true });
  await (await startDatabase({ kind: 'folder', path: tableInTheMaking })).close();
  renameSync(tableInTheMaking, table);
}

const inUse = (folder: string): MemoryFolderError =>
  new MemoryFolderError(
    `The memory folder ${folder} is in use by another run; end that one, or choose another folder with --memory.`,
  );

const unusable = (folder: string, cause: unknown): MemoryFolderError =>
  new MemoryFolderError(
    `The memory folder ${folder} cannot be used (${reasonOf(cause)}); choose another folder with --memory.`,
    { cause },
  );
