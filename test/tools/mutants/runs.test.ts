import type { Room } from '../../../tools/mutants/list';
import { runsFor, runsOf } from '../../../tools/mutants/runs';
import { projectRoot } from '../../../tools/shared/project-root';

const own = 'test/tools/mutants/list.test.ts';
const other = 'test/tools/mutants/runs.test.ts';

const mutant = (tests: string[], named?: string): Room['mutants'][number] => ({
  ...{ name: 'a lax guard', file: 'lambda/triage/rules.ts', replace: 'a', with: 'b' },
  tests,
  named,
});
const room = (...mutants: Room['mutants']): Room => ({ name: 'triage', tests: [own], mutants });

describe('the runs of a mutant', () => {
  it.each([
    ['no tests of its own', mutant([]), [{ tests: [own] }]],
    ['tests of the room', mutant([own]), [{ tests: [own] }]],
    ['other tests', mutant([other]), [{ tests: [other] }, { tests: [own] }]],
    ['a part of them', mutant([own], 'a name'), [{ tests: [own], named: 'a name' }, { tests: [own] }]],
  ])('with %s leave out none of the room, and run none twice', async (_, one, expected) => {
    expect(await runsFor(projectRoot, room(one), one)).toEqual(expected);
  });
});

describe('the runs without a mutant', () => {
  it('hold what mutants name besides, so that nothing is caught by a test that fails anyway', async () => {
    const runs = await runsOf(
      projectRoot,
      room(mutant([own]), mutant([other]), mutant([other], 'one'), mutant([own], 'two')),
    );

    expect(runs).toEqual([{ tests: [own] }, { tests: [other] }, { tests: [other, own], named: 'one|two' }]);
  });
});
