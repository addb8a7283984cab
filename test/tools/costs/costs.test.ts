import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentCostsPage } from '../../../tools/costs/current';
import { averageOf, chargesFor, totalOf } from '../../../tools/costs/reckoning';
import type { Counted } from '../../../tools/costs/sessions';
import { projectRoot } from '../../../tools/shared/project-root';

const used = { requests: 10, reads: 1, readUnits: 2, writes: 8, writeUnits: 40, logBytes: 1000 };
const counted: Counted = {
  sessions: { 'first visit': used, 'ten minutes': used, 'movement break': used },
  itemBytes: 4000,
};

describe('the page of costs', () => {
  it('says what whole sessions use today: if this fails, run "npm run costs"', async () => {
    const page = await readFile(join(projectRoot, 'docs/costs.md'), 'utf8');

    expect(await currentCostsPage()).toBe(page);
  });
});

describe('the arithmetic', () => {
  it('has sessions that are all alike for their own average', () => {
    expect(averageOf(counted).writeUnits).toBeCloseTo(40);
  });

  it('charges each write unit of each session', () => {
    const writes = chargesFor(1_000_000, counted).find(({ what }) => what === 'DynamoDB, writes');

    expect(writes?.dollars).toBeCloseTo(40 * 0.625);
  });

  it('grows with the sessions and nothing else', () => {
    const [one, two] = [chargesFor(1000, counted), chargesFor(2000, counted)];

    expect(totalOf(two)).toBeCloseTo(2 * totalOf(one));
  });
});
