/**
 * `npm run soak [-- --lives 400] [--seed 7]`: made-up people live with the coach, on two devices and a table
 * that fails now and then, before a witness of its own. Exits with 1 at the first turn it objects to, with
 * the seed and the shortest life that shows it.
 */
import { CommandError } from '../shared/command-error';
import { complainOf } from '../shared/complaint';
import { readSoakOptions } from './options';
import { soak } from './soak';

async function main(): Promise<void> {
  const { lives, seed } = readSoakOptions(process.argv.slice(2), Date.now());
  console.log(`${lives} lives, seed ${seed} …`);
  const { turns, exercises, told, sent } = await soak(lives, seed);
  console.log(
    `${turns} turns: ${exercises} with an exercise, ${told} with a sign open, ${sent} emergencies.`,
  );
  console.log('The witness objects to nothing.');
}

main().catch((error: unknown) => {
  if (error instanceof CommandError) process.exitCode = complainOf(error);
  else {
    console.error(error instanceof Error ? `${error.message}\n${String(error.cause)}` : error);
    process.exitCode = 1;
  }
});
