import { InterruptedError } from '../command-error';
import { StepError } from './errors';
import { recognise, type Recognised } from './failures';
import type { Place } from './place';
import type { StepProgress } from './progress';
import type { World } from './world';

/** CDK stopped, and why. */
interface Stopped {
  readonly kind: 'stopped';
  readonly why: Recognised;
}

export type Outcome = { readonly kind: 'done'; readonly lines: readonly string[] } | Stopped;

/** CloudFormation goes on by itself after a Ctrl-C; a change takes it a few minutes, and seldom ten. */
const busyWaitMs = 15_000;
const busyWaits = 40;

/**
 * Runs CDK, waiting while CloudFormation is still at work on the stack.
 * @throws InterruptedError after Ctrl-C.
 */
export async function runCdk(
  args: readonly string[],
  place: Place,
  progress: StepProgress,
  world: World,
): Promise<Outcome> {
  for (let waits = 0; ; waits += 1) {
    const outcome = await runOnce(args, place, progress, world);
    if (outcome.kind === 'done' || outcome.why.kind !== 'busy' || waits === busyWaits) return outcome;
    if (waits === 0) progress.note('CloudFormation is still at work on an earlier run; waiting for it.');
    await world.wait(busyWaitMs);
  }
}

/**
 * The same, where nothing that stops it can be put right from here.
 * @returns what CDK wrote.
 * @throws StepError saying what happened and how to go on; InterruptedError after Ctrl-C.
 */
export async function mustRunCdk(...given: Parameters<typeof runCdk>): Promise<readonly string[]> {
  const outcome = await runCdk(...given);
  if (outcome.kind === 'done') return outcome.lines;
  throw stepError(outcome.why);
}

export const stepError = (why: Recognised): StepError =>
  new StepError(why, `${why.message}\nThen run the same command again: it goes on from here.`);

async function runOnce(
  args: readonly string[],
  place: Place,
  progress: StepProgress,
  world: World,
): Promise<Outcome> {
  const lines: string[] = [];
  const ended = await world.runCdk(args, place.region, (line) => {
    lines.push(line);
    progress.line(line);
  });
  if (ended.kind === 'interrupted')
    throw new InterruptedError(
      'Stopped. CloudFormation ends what it has begun by itself; run the same command again to go on from there.',
    );
  return ended.code === 0 ? { kind: 'done', lines } : { kind: 'stopped', why: recognise(lines, place) };
}
