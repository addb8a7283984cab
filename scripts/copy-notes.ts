/** `npm run copy-notes -- --from TABLE --to TABLE [--overwrite]`: brings notes back from a restored table. */
import { parseArgs } from 'node:util';
import { documentClient } from '../lambda/memory/client';
import { copyNotes } from './notes/copy';

const usage = 'Usage: npm run copy-notes -- --from RESTORED-TABLE --to TABLE-IN-USE [--overwrite]';

async function main(): Promise<void> {
  const { from, to, overwrite } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, overwrite: { type: 'boolean' } },
  }).values;
  if (from === undefined || to === undefined || from === to) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const which = overwrite === true ? 'all' : 'missing';
  const { copied, leftAlone } = await copyNotes(documentClient(), { from, to }, which, Date.now());
  console.log(`${copied} copied from ${from} to ${to}, ${leftAlone} left alone.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.message}\nRunning it again goes on.\n${usage}` : error);
  process.exitCode = 1;
});
