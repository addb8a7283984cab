import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListMistakes } from './errors';
import { jest, type Ran } from './jest';
import type { Mutant, Room } from './list';
import { mutated } from './mutated';
import { inOrder } from './test-files';

export type Verdict =
  | { readonly kind: 'caught'; readonly by: string }
  | { readonly kind: 'survived' }
  /** It loops for ever, or the machine had too much else to do: nobody knows, so it is not caught. */
  | { readonly kind: 'no end' };

/** A mutant, and what the tests made of it. */
export interface Trial {
  readonly room: string;
  readonly mutant: Mutant;
  readonly line: number;
  readonly verdict: Verdict;
  readonly tookMs: number;
}

/** Runs the tests of a room with one mutant in the copy, and takes it out again. */
export async function tryOut(
  copy: string,
  { room, mutant }: { readonly room: Room; readonly mutant: Mutant },
  until: Parameters<typeof jest>[2],
): Promise<Trial> {
  const path = join(copy, mutant.file);
  const source = await readFile(path, 'utf8');
  const changed = await mutated(mutant, source);
  if (changed.kind === 'mistake') throw new ListMistakes([changed.mistake]);
  const tests = await inOrder(copy, [...mutant.tests, ...room.tests]);
  const sinceMs = performance.now();
  await writeFile(path, changed.text);
  try {
    const verdict = verdictOn(await jest(copy, tests, until));
    return { room: room.name, mutant, line: changed.line, verdict, tookMs: performance.now() - sinceMs };
  } finally {
    await writeFile(path, source);
  }
}

function verdictOn(ran: Ran): Verdict {
  switch (ran.kind) {
    case 'passed':
      return { kind: 'survived' };
    case 'failed':
      return { kind: 'caught', by: /^FAIL (\S+)/mu.exec(ran.output)?.[1] ?? 'Jest itself' };
    case 'out of time':
      return { kind: 'no end' };
  }
}
