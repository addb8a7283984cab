import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A program that plays sound. `stream` takes bare samples on its standard input, so that sound is heard while
 * the rest is still being made; `file` plays one WAV file and ends.
 */
export interface PlayerProgram {
  readonly command: string;
  readonly takes: 'stream' | 'file';
  /** `file` is empty for a stream. */
  readonly args: (sampleRate: number, file: string) => readonly string[];
}

/** The first that a machine has is taken. */
export const playerPrograms: readonly PlayerProgram[] = [
  {
    command: 'paplay',
    takes: 'stream',
    args: (rate) => ['--raw', '--format=s16le', '--channels=1', `--rate=${rate}`],
  },
  {
    command: 'aplay',
    takes: 'stream',
    args: (rate) => ['-q', '-t', 'raw', '-f', 'S16_LE', '-c', '1', '-r', `${rate}`, '-'],
  },
  { command: 'afplay', takes: 'file', args: (_, file) => [file] },
  {
    command: 'play',
    takes: 'stream',
    args: (rate) => ['-q', '-t', 'raw', '-e', 'signed', '-b', '16', '-c', '1', '-r', `${rate}`, '-'],
  },
  {
    command: 'ffplay',
    takes: 'file',
    args: (_, file) => ['-nodisp', '-autoexit', '-loglevel', 'quiet', file],
  },
  {
    command: 'powershell.exe',
    takes: 'file',
    args: (_, file) => [
      '-NoProfile',
      '-Command',
      `(New-Object Media.SoundPlayer '${file.replaceAll("'", "''")}').PlaySync()`,
    ],
  },
];

/** The first player that is on the path, or null. */
export function findPlayer(
  path: string,
  exists: (file: string) => boolean = existsSync,
): PlayerProgram | null {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const isThere = (name: string): boolean => folders.some((folder) => exists(join(folder, name)));
  const found = playerPrograms.find(({ command }) => isThere(command) || isThere(`${command}.exe`));
  return found ?? null;
}
