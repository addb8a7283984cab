/**
 * `npm run plans [-- --kind stretch] [--person new]`: how every mix of time, area, kit and ground comes out.
 * Exits with 1 where a whole routine misses its time or its area and the coach would not say so.
 */
import { parseArgs } from 'node:util';
import { contentFor } from '../../lambda/content';
import { routineKinds } from '../../lambda/routine/minutes';
import { planner } from './measured';
import { mixes, people } from './mixes';
import { heading, rowOf, summaryOf } from './table';

/** One of the allowed words, or the first sentence of what is wrong. */
function oneOf<const T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  console.error(`--${option} can be ${allowed.join(', ')}.`);
  process.exit(2);
}

function optionsIn(args: string[]) {
  try {
    const options = { kind: { type: 'string', default: 'full' }, person: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    console.error('The options are --kind and --person.');
    return process.exit(2);
  }
}

const asked = optionsIn(process.argv.slice(2));
const kind = oneOf('kind', asked.kind, routineKinds);
const persons = asked.person === undefined ? people : [oneOf('person', asked.person, people)];

const content = contentFor('en-US');
// Whoever reads only the first rows has left.
process.stdout.on('error', () => process.exit());
console.log(heading);
for (const person of persons) {
  const measure = planner(content, person, kind);
  const measured = mixes.map((mix) => ({ mix, result: measure(mix) }));
  for (const { mix, result } of measured) console.log(rowOf(person, mix, result));
  const { line, isGood } = summaryOf(person, measured);
  console.log(`\n${line}\n`);
  // One kind alone has nothing for some areas.
  if (!isGood && kind === 'full') process.exitCode = 1;
}
