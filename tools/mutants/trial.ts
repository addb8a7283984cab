import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListMistakes } from './errors';
import { jest, type Ran } from './jest';
import type { Mutant, Room } from './list';
import { mutated } from './mutated';
import { runsFor } from './runs';

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

type Until = Parameters<typeof jest>[2];

/** Runs the tests of a room with one mutant in the copy, and takes it out again. */
export async function tryOut(
  copy: string,
  { room, mutant }: { readonly room: Room; readonly mutant: Mutant },
  until: Until,
): Promise<Trial> {
  const path = join(copy, mutant.file);
  const source = await readFile(path, 'utf8');
  const changed = await mutated(mutant, source);
  if (changed.kind === 'mistake') throw new ListMistakes([changed.mistake]);
  const sinceMs = performance.now();
  await writeFile(path, changed.text);
  try {
    const verdict = await verdictIn(copy, await runsFor(copy, room, mutant), until);
    return { room: room.name, mutant, line: changed.line, verdict, tookMs: performance.now() - sinceMs };
  } finally {
    await writeFile(path, source);
  }
}

/** The first run that does not pass decides. */
async function verdictIn(
  copy: string,
  runs: Awaited<ReturnType<typeof runsFor>>,
  until: Until,
): Promise<Verdict> {
  for (const run of runs) {
    const verdict = verdictOn(await jest(copy, run, until));
    if (verdict.kind !== 'survived') return verdict;
  }
  return { kind: 'survived' };
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
