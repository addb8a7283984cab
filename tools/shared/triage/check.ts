import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { triage } from '../../../lambda/content/schema';
import type { QuestionId } from '../../../lambda/content/terms';
import type { Triage } from '../../../lambda/content/types';
import type { Answer } from '../../../lambda/triage/answers';
import { readBackIds, shapesOnly } from '../../../lambda/triage/check';
import { clearanceDays } from '../../../lambda/triage/clearance';
import { emergencyPairs, rules } from '../../../lambda/triage/rules';
import { seenDays } from '../../../lambda/triage/unsettled';
import { projectRoot } from '../project-root';

/** Everything that the check is made of: its rules, and its words in one language. */
export interface Check {
  readonly rules: typeof rules;
  readonly emergencyPairs: typeof emergencyPairs;
  readonly skippedOnceUrgent: readonly QuestionId[];
  readonly clearanceDays: number;
  readonly seenDays: number;
  readonly readBack: readonly QuestionId[];
  readonly triage: Triage;
}

/** The answers as a clinician reads them, in the order of columns. */
export const answers: readonly (readonly [Answer, string])[] = [
  ['yes', 'yes'],
  ['unsure', 'not sure'],
  ['no', 'no'],
];

/**
 * The check as it runs now.
 * @throws ZodError where content/en/triage.yaml does not fit its schema; `npm run build` says where.
 */
export async function currentCheck(): Promise<Check> {
  const words: unknown = parse(await readFile(join(projectRoot, 'content/en/triage.yaml'), 'utf8'));
  return {
    rules,
    emergencyPairs,
    clearanceDays,
    seenDays,
    readBack: readBackIds,
    skippedOnceUrgent: shapesOnly,
    triage: triage.parse(words),
  };
}
