import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../../tools/book/options';
import { OptionError } from '../../../tools/shared/command-error';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-release-book-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly errors: string;
}

const book = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/book/index.ts', ...args], (error, _, errors) => {
      resolve({ code: error === null ? 0 : error.code, errors });
    });
  });

const oneSentence = /^[^\n]+\.\n$/u;

describe('npm run book', () => {
  it('writes the book where it is told to, making the folder', async () => {
    const out = join(folder, 'for', 'paper.html');

    expect(await book('--out', out)).toEqual({ code: 0, errors: '' });
    expect(await readFile(out, 'utf8')).toMatch(/^<!DOCTYPE html>[^]+<\/html>\n$/u);
  });

  it('says in one sentence that a place cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');

    const ended = await book('--out', join(file, 'book.html'));

    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(oneSentence);
  });

  it('says in one sentence which option it does not know', async () => {
    const ended = await book('--wat');

    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(oneSentence);
    expect(ended.errors).toContain('--wat');
  });

  it('writes to dist where it is told nothing', () => {
    expect(readOptions([])).toEqual({ out: 'dist/book.html' });
  });

  it.each([[['--out', '']], [['--out']], [['book.html']]])('does not take %j', (args) => {
    expect(() => readOptions(args)).toThrow(OptionError);
  });
});
