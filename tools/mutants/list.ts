import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const mutant = z.strictObject({
  /** What is wrong with the code then, as a person would meet it. */
  name: z.string().min(1),
  /** From the root of the project. */
  file: z.string().startsWith('lambda/'),
  /** The code that is replaced, to the letter. It has to occur once in the file. */
  replace: z.string().min(1),
  /** What stands there instead; '' for nothing. */
  with: z.string(),
  /** Which tests are likely to see it: they run first, and where one fails nothing else does. Files or folders. */
  tests: z.array(z.string()).default([]),
  /** Of these tests only those whose name holds this, as for Jest's -t: one dialogue of all. */
  named: z.string().min(1).optional(),
});

const room = z.strictObject({
  /** Files and folders, those that are quick and see most first. See inOrder in test-files.ts. */
  tests: z.array(z.string()).min(1),
  mutants: z.array(mutant).min(1),
});

/** A guard removed, or a limit moved: what the tests are there to notice. */
export type Mutant = z.infer<typeof mutant>;

/** A room of lambda/, what is tried in it, and the tests that have to see it. */
export interface Room extends z.infer<typeof room> {
  readonly name: string;
}

const folder = new URL('list/', import.meta.url);

/**
 * The rooms, a file each.
 * @throws ZodError where a file does not fit; its issues say where.
 */
export async function readList(): Promise<readonly Room[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.yaml', ''),
      ...room.parse(parse(await readFile(new URL(file, folder), 'utf8'))),
    })),
  );
}
