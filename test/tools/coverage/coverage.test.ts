import { readFile } from 'node:fs/promises';
import { contentFor } from '../../../lambda/content';
import { spokenBy } from '../../../tools/coverage/carriers';
import { coveragePage } from '../../../tools/coverage/page';
import { currentCoverage, type Statement } from '../../../tools/coverage/statements';
import { spokenAfter } from './reach';

const content = contentFor('en-US');

const statements = async (): Promise<Statement[]> =>
  (await currentCoverage()).flatMap((section) => section.statements);

const isThere = (carrier: string): boolean => spokenBy(content, carrier).length > 0;

/** Was everything said that stands behind a carrier, in one of its wordings? */
const isReached = (carrier: string, spoken: readonly string[]): boolean =>
  spokenBy(content, carrier).some((all) =>
    spoken.some((text) => all.length > 0 && all.every((words) => words !== '' && text.includes(words))),
  );

describe('what the article says', () => {
  it('is seventy statements or more', async () => {
    expect((await statements()).length).toBeGreaterThanOrEqual(70);
  });

  it('is said once each', async () => {
    const all = (await statements()).map(({ says }) => says);

    expect(all.filter((says, index) => all.indexOf(says) !== index)).toEqual([]);
  });

  it('is carried, statement by statement', async () => {
    const bare = (await statements()).filter(
      ({ carriedBy, pending }) => carriedBy.length + pending.length === 0,
    );

    expect(bare.map(({ says }) => says)).toEqual([]);
  });

  it('is carried by content that is there', async () => {
    const lost = (await statements()).flatMap(({ carriedBy }) => carriedBy.filter((id) => !isThere(id)));

    expect(lost).toEqual([]);
  });

  it('has nothing marked as pending that is there by now: move it to carriedBy', async () => {
    const come = (await statements()).flatMap(({ pending }) => pending.filter(isThere));

    expect(come).toEqual([]);
  });

  it('is reached by what a person says', async () => {
    const unreached = (await statements()).flatMap(({ says, say, carriedBy }) => {
      const spoken = say.map((said) => spokenAfter(typeof said === 'string' ? [said] : said));
      return carriedBy.filter((id) => !isReached(id, spoken)).map((id) => `${says} (${id})`);
    });

    expect(unreached).toEqual([]);
  });

  it('is not reached by saying something else', () => {
    expect(isReached('answer:water', [spokenAfter(['how should I sit'])])).toBe(false);
    expect(isReached('exercise:cat-cow.script', [spokenAfter(['just pelvic tilts'])])).toBe(false);
  });
});

describe('an id of the coverage', () => {
  it.each([
    'answer:no-such-topic',
    'exercise:no-such-exercise.script',
    'exercise:cat-cow.nothing',
    'triage:no-such-sign',
    'phrase:no-such-phrase',
  ])('%s is known to be missing', (carrier) => {
    expect(isThere(carrier)).toBe(false);
  });
});

describe('docs/coverage.md', () => {
  it('is the page that `npm run coverage` writes now', async () => {
    expect(await readFile('docs/coverage.md', 'utf8')).toBe(coveragePage(await currentCoverage()));
  });

  it('says what is missing', () => {
    const waiting: Statement = {
      says: 'Planks help.',
      carriedBy: [],
      pending: ['exercise:plank'],
      say: ['plank'],
    };
    const page = (all: Statement[]) => coveragePage([{ section: 'Strength', statements: all }]);

    expect(page([waiting])).toMatch(/missing.*exercise:plank/u);
    expect(page([{ ...waiting, carriedBy: waiting.pending, pending: [] }])).toContain('None is missing');
  });
});
