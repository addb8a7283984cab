import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { CommandError } from '../command-error';

const text = z.string().trim().min(1);

/** interaction-model/manifest.yaml: what is said of the skill to the store, once for all locales. */
const source = z.strictObject({
  pages: z.url({ protocol: /^https$/u }),
  locales: z.record(z.string().regex(/^[a-z]{2}-[A-Z]{2}$/u), z.enum(['US', 'GB', 'CA', 'AU', 'IN'])),
  name: text,
  category: text,
  summary: text,
  description: text,
  examplePhrases: z.array(text),
  keywords: z.array(text),
  testingInstructions: text,
  privacyAndCompliance: z.strictObject({
    allowsPurchases: z.boolean(),
    usesPersonalInfo: z.boolean(),
    isChildDirected: z.boolean(),
    isExportCompliant: z.boolean(),
    containsAds: z.boolean(),
    usesHealthInfo: z.boolean(),
  }),
  permissions: z.array(z.enum(['alexa::alerts:reminders:skill:readwrite'])),
  interfaces: z.array(z.enum(['ALEXA_PRESENTATION_APL'])),
  events: z.array(z.enum(['SKILL_DISABLED', 'SKILL_ENABLED'])),
});

export type ManifestSource = z.infer<typeof source>;

/** The manifest's source is not of its form. The message has one line a mistake. */
export class ManifestSourceError extends CommandError {
  override readonly name = 'ManifestSourceError';
}

/**
 * Reads the manifest's source.
 * @throws ManifestSourceError with everything in it that is wrong.
 */
export function readSource(path: string): ManifestSource {
  const { data, error } = source.safeParse(parse(readFileSync(path, 'utf8')));
  if (data !== undefined) return data;
  const mistakes = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ManifestSourceError(`Mend these in ${path}:\n${mistakes.join('\n')}`, { cause: error });
}
