import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readWav, wavOf, type Sound } from './sound';

/** Sounds by a key, kept from run to run. A store that fails is as good as an empty one: it never throws. */
export interface SoundStore {
  find(key: string): Promise<Sound | null>;
  keep(key: string, sound: Sound): Promise<void>;
}

/** Around 2,600 phrases: every exercise of the content, in three voices. */
const mostBytes = 200_000_000;

/** Where this system keeps what can be made again. */
export const cacheFolder = (): string => join(cacheOfSystem(process.platform), 'back-release', 'voice');

function cacheOfSystem(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Caches');
    case 'win32':
      return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
    default:
      return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  }
}

/** Sounds as files of a folder, which never holds more than `limitBytes`: the oldest go first. */
export function soundStore(folder: string, limitBytes: number = mostBytes): SoundStore {
  const fileOf = (key: string): string =>
    join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.wav`);
  let bytes: Promise<number> | null = null;

  const makeRoom = async (added: number): Promise<void> => {
    bytes = (bytes ?? sizeOf(folder)).then((before) => before + added);
    if ((await bytes) <= limitBytes) return;
    bytes = dropOldest(folder, limitBytes * 0.75);
    await bytes;
  };

  return {
    async find(key) {
      try {
        return readWav(await readFile(fileOf(key)));
      } catch {
        return null;
      }
    },
    async keep(key, sound) {
      try {
        await mkdir(folder, { recursive: true });
        const file = fileOf(key);
        const wav = wavOf(sound);
        // Written whole, then put in place: another run never reads half a sound.
        const half = `${file}.${randomUUID()}`;
        await writeFile(half, wav);
        await rename(half, file);
        await makeRoom(wav.length);
      } catch {
        // A full disk or a folder that may not be written costs time, not the sound.
      }
    },
  };
}

async function filesIn(folder: string): Promise<{ path: string; bytes: number; writtenMs: number }[]> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const found = await Promise.all(
    paths.map(async (path) => {
      const file = await stat(path).catch(() => null);
      return file === null ? [] : [{ path, bytes: file.size, writtenMs: file.mtimeMs }];
    }),
  );
  return found.flat();
}

const sizeOf = async (folder: string): Promise<number> =>
  (await filesIn(folder)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Deletes the oldest files until so many bytes are left; says how many are. */
async function dropOldest(folder: string, leaveBytes: number): Promise<number> {
  const oldestFirst = (await filesIn(folder)).sort((one, other) => one.writtenMs - other.writtenMs);
  let left = oldestFirst.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of oldestFirst) {
    if (left <= leaveBytes) break;
    await rm(path, { force: true });
    left -= bytes;
  }
  return left;
}
