import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { MemoryFolderError } from '../errors';
import { isObject, isText } from '../json';
import { isSystemError } from './system-error';

/** What the simulator itself keeps: who the home is for Alexa, and how late it is there. */
export interface HouseholdNotes {
  readonly userId: string;
  readonly clockMs: number;
}

/** Raised when a folder of this version could not be used by the version before. */
const format = 1;

/**
 * The notes in a file, or null if there is no such file.
 * @throws MemoryFolderError when it is not ours, or from a newer version.
 */
export function readHousehold(file: string): HouseholdNotes | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw unreadable(file, error);
  }
  if (!isObject(json) || typeof json['format'] !== 'number') throw unreadable(file);
  if (json['format'] > format) {
    throw new MemoryFolderError(
      `${file} is from a newer version of the simulator; update this one, or choose another folder with --memory.`,
    );
  }
  const { userId, clockMs } = json;
  if (!isText(userId) || typeof clockMs !== 'number' || Number.isNaN(new Date(clockMs).getTime())) {
    throw unreadable(file);
  }
  return { userId, clockMs };
}

/** Writes the notes whole or not at all, so that a killed run leaves the ones before. */
export function writeHousehold(file: string, notes: HouseholdNotes): void {
  writeFileSync(`${file}.new`, `${JSON.stringify({ format, ...notes })}\n`);
  renameSync(`${file}.new`, file);
}

const unreadable = (file: string, cause?: unknown): MemoryFolderError =>
  new MemoryFolderError(
    `${file} cannot be read as the notes of a simulator; mend or remove the folder, or choose another with --memory.`,
    { cause },
  );
