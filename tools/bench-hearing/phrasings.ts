import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { questionIds } from '../../lambda/content/terms';
import { projectRoot } from '../shared/project-root';

export const denial = 'DenyIntent';

const group = z
  .strictObject({
    intents: z.array(z.string()).min(1),
    slots: z.record(z.string(), z.string()).default({}),
    sign: z.enum(questionIds).nullable().default(null),
    extent: z.enum(['whole', 'part']).nullable().default(null),
    phrasings: z.array(z.string()).min(1),
  })
  // A denial whose extent nobody judged would be right whatever is made of it.
  .refine(
    ({ intents, sign, extent }) =>
      intents.includes(denial) ? sign !== null && extent !== null : extent === null,
    { error: 'A denial needs its "sign" and its "extent", and nothing else has an extent.' },
  );

/** `said`: hearing was made better with a look at these. `held`: never looked at. */
export type Half = 'said' | 'held';

/** Something that people say, and what it should be heard as. */
export interface Phrasing extends Omit<z.infer<typeof group>, 'phrasings'> {
  readonly utterance: string;
  readonly half: Half;
}

const files = { said: 'phrasings.yaml', held: 'phrasings-held.yaml' } as const satisfies Record<Half, string>;

/**
 * All phrasings of test/simulator, one by one.
 * @throws ZodError where a file does not fit; its issues say where.
 */
export async function readPhrasings(): Promise<readonly Phrasing[]> {
  return [...(await readHalf('said')), ...(await readHalf('held'))];
}

async function readHalf(half: Half): Promise<readonly Phrasing[]> {
  const text = await readFile(join(projectRoot, 'test/simulator', files[half]), 'utf8');
  const groups = z.array(group).parse(parse(text));
  return groups.flatMap(({ phrasings, ...expected }) =>
    phrasings.map((utterance) => ({ ...expected, utterance, half })),
  );
}
