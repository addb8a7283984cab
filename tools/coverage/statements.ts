import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../shared/project-root';

const carrier = z.string().regex(/^(answer|exercise|triage|phrase):[a-z-]+(\.[a-zA-Z]+)?$/u);

const statement = z.strictObject({
  says: z.string().min(1),
  carriedBy: z.array(carrier).default([]),
  pending: z.array(carrier).default([]),
  say: z.array(z.union([z.string(), z.array(z.string()).min(2)])).min(1),
});

const sections = z.array(z.strictObject({ section: z.string(), statements: z.array(statement).min(1) }));

/** What the article says that a person could use, by its sections. */
export type Coverage = z.infer<typeof sections>;
export type Statement = z.infer<typeof statement>;

/**
 * content/coverage.yaml.
 * @throws ZodError where it does not fit; its issues say where.
 */
export async function currentCoverage(): Promise<Coverage> {
  const text = await readFile(join(projectRoot, 'content/coverage.yaml'), 'utf8');
  return sections.parse(parse(text));
}
