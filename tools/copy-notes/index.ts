/** `npm run copy-notes -- --from TABLE --to TABLE [--overwrite]`: brings notes back from a restored table. */
import { reasonOf } from '../../simulator/errors';
import { CommandError } from '../shared/command-error';
import { patientClient } from './client';
import { copyNotes } from './copy';
import { readCopyOptions } from './options';

async function main(): Promise<void> {
  const { from, to, which } = readCopyOptions(process.argv.slice(2));
  const { copied, leftAlone } = await copyNotes(await patientClient(), { from, to }, which, Date.now());
  console.log(`${copied} copied from ${from} to ${to}, ${leftAlone} left alone.`);
}

main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = error instanceof CommandError ? error.exitCode : 1;
});
