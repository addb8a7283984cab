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

interface Figures {
  /** With a mark for each number, and no blanks of tables. */
  readonly words: string;
  readonly numbers: readonly number[];
}

/** An exercise more or less changes the figures a little, and nothing of what the page says. */
const figuresOf = (page: string): Figures => ({
  words: page.replace(/[\d,.]*\d/gu, '#').replace(/[ -]+/gu, ' '),
  numbers: (page.match(/[\d,.]*\d/gu) ?? []).map((digits) => Number(digits.replace(/,/gu, ''))),
});

/** A cent is what rounding does. */
const isFar = (now: number, then: number): boolean => Math.abs(now - then) > Math.max(then / 5, 0.011);

describe('the page of costs', () => {
  let written: Figures;
  let current: Figures;
  beforeAll(async () => {
    written = figuresOf(await readFile(join(projectRoot, 'docs/costs.md'), 'utf8'));
    current = figuresOf(await currentCostsPage());
  });

  it('says it in the words of today: if this fails, run "npm run costs"', () => {
    expect(current.words).toBe(written.words);
  });

  it('says what whole sessions use today, within a fifth: if this fails, run "npm run costs"', () => {
    const off = current.numbers.filter((now, at) => isFar(now, written.numbers[at] ?? 0));

    expect(written.numbers.length).toBeGreaterThan(50);
    expect(off).toEqual([]);
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
