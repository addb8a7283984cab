/**
 * `npm run plans [-- --kind stretch] [--person new]`: how every mix of time, area, kit and ground comes out,
 * and how long the planning took.
 * Exits with 1 where a whole routine misses its time or its area and the coach would not say so.
 */
import { contentFor } from '../../lambda/content';
import { complainOf } from '../shared/complaint';
import { planner } from './measured';
import { mixes } from './mixes';
import { readPlansOptions } from './options';
import { heading, rowOf, summaryOf } from './table';

function print(args: readonly string[]): void {
  const { kind, people } = readPlansOptions(args);
  const content = contentFor('en-US');
  console.log(heading);
  for (const person of people) {
    const measure = planner(content, person, kind);
    const startMs = performance.now();
    const measured = mixes.map((mix) => ({ mix, result: measure(mix) }));
    const meanMs = (performance.now() - startMs) / mixes.length;
    for (const { mix, result } of measured) console.log(rowOf(person, mix, result));
    const { line, isGood } = summaryOf(person, measured);
    console.log(`\n${line}; planned in ${meanMs.toFixed(0)} ms on average\n`);
    // One kind alone has nothing for some areas.
    if (!isGood && kind === 'full') process.exitCode = 1;
  }
}

// Whoever reads only the first rows has left.
process.stdout.on('error', () => process.exit());
try {
  print(process.argv.slice(2));
} catch (error) {
  process.exitCode = complainOf(error);
}
