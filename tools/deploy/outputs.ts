import { readFile, rm } from 'node:fs/promises';
import { reasonOf } from '../../simulator/errors';
import { CommandError } from '../shared/command-error';
import { isSkillId, type SkillId } from '../shared/deployment/place';

/** The outputs of one stack, by name. */
export type Outputs = Readonly<Record<string, string>>;

/** Takes away what an earlier run of CDK left, so that old outputs are never taken for new ones. */
export const clearOutputs = (file: string): Promise<void> => rm(file, { force: true });

/**
 * Reads what `cdk deploy --outputs-file` wrote: `{ "<stack>": { "<name>": "<value>" } }`.
 * @throws CommandError if the file or the stack in it is missing.
 */
export async function readOutputs(file: string, stack: string): Promise<Outputs> {
  const all = object(await parsed(file));
  const outputs = all === null ? null : object(all[stack]);
  if (outputs === null)
    throw new CommandError(`CDK deployed ${stack}, but wrote none of its outputs. Run the command again.`);
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** The id under this name, or null where there is none yet (`UNSET`). */
export const skillIdIn = (outputs: Outputs, name: string): SkillId | null => {
  const text = outputs[name] ?? '';
  return isSkillId(text) ? text : null;
};

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = reasonOf(error);
    throw new CommandError(
      `CDK ended well, but its outputs cannot be read (${reason}). Run the command again.`,
      { cause: error },
    );
  }
}

const object = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? { ...value } : null;
