import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { questionIds } from '../../lambda/content/terms';

const group = z.strictObject({
  intents: z.array(z.string()).min(1),
  slots: z.record(z.string(), z.string()).default({}),
  sign: z.enum(questionIds).nullable().default(null),
  said: z.array(z.string()).min(1),
  held: z.array(z.string()).min(1),
});

/** `said`: hearing was made better with a look at these. `held`: never looked at. */
export type Half = 'said' | 'held';

/** Something that people say, and what it should be heard as. */
export interface Phrasing extends Omit<z.infer<typeof group>, Half> {
  readonly utterance: string;
  readonly half: Half;
}

/**
 * test/simulator/phrasings.yaml, one by one.
 * @throws ZodError where it does not fit; its issues say where.
 */
export async function readPhrasings(): Promise<readonly Phrasing[]> {
  const text = await readFile(new URL('../../test/simulator/phrasings.yaml', import.meta.url), 'utf8');
  const groups = z.array(group).parse(parse(text));
  return groups.flatMap(({ said, held, ...expected }) => [
    ...said.map((utterance) => ({ ...expected, utterance, half: 'said' as const })),
    ...held.map((utterance) => ({ ...expected, utterance, half: 'held' as const })),
  ]);
}
