/**
 * `npm run soak [-- --lives 400] [--seed 7]`: made-up people live with the coach, on two devices and a table
 * that fails now and then, before a witness of its own. Exits with 1 at the first turn it objects to, with
 * the seed and the shortest life that shows it.
 */
import { parseArgs } from 'node:util';
import { soak } from './soak';

function wholeNumber(option: string, said: string): number {
  const value = Number(said);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`--${option} is a whole number from 1 on.`);
  return process.exit(2);
}

function optionsIn(args: string[]) {
  try {
    const options = {
      lives: { type: 'string', default: '400' },
      seed: { type: 'string', default: String(1 + (Date.now() % 1_000_000)) },
    } as const;
    return parseArgs({ args, options }).values;
  } catch {
    console.error('The options are --lives and --seed.');
    return process.exit(2);
  }
}

const asked = optionsIn(process.argv.slice(2));
const [lives, seed] = [wholeNumber('lives', asked.lives), wholeNumber('seed', asked.seed)];
console.log(`${lives} lives, seed ${seed} …`);
soak(lives, seed).then(
  ({ turns, exercises, told, sent }) => {
    console.log(
      `${turns} turns: ${exercises} with an exercise, ${told} with a sign open, ${sent} emergencies.`,
    );
    console.log('The witness objects to nothing.');
  },
  (error: unknown) => {
    console.error(error instanceof Error ? `${error.message}\n${String(error.cause)}` : error);
    process.exitCode = 1;
  },
);
