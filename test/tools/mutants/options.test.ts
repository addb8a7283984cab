import { OptionError } from '../../../tools/shared/command-error';
import type { Room } from '../../../tools/mutants/list';
import { chosen } from '../../../tools/mutants/options';

const room = (name: string, mutants: readonly string[]): Room => ({
  name,
  tests: [],
  mutants: mutants.map((about) => ({
    name: about,
    file: `lambda/${name}/guard.ts`,
    replace: 'a',
    with: 'b',
    tests: [],
  })),
});

const rooms = [room('triage', ['A fever forgotten', 'a fall']), room('memory', ['a fever kept'])];
const names = (args: readonly string[]) =>
  chosen(args, rooms).flatMap(({ mutants }) => mutants.map(({ name }) => name));

describe('npm run mutants', () => {
  it.each([
    [[], ['A fever forgotten', 'a fall', 'a fever kept']],
    [
      ['--room', 'triage'],
      ['A fever forgotten', 'a fall'],
    ],
    [
      ['--only', 'fever'],
      ['A fever forgotten', 'a fever kept'],
    ],
    [['--only', 'memory/guard'], ['a fever kept']],
    [['--room', 'triage', '--only', 'fever'], ['A fever forgotten']],
  ])('with %j tries what was asked for', (args, expected) => {
    expect(names(args)).toEqual(expected);
  });

  it.each([[['--room', 'kitchen']], [['--only', 'giraffe']], [['--rom', 'triage']], [['triage']]])(
    'refuses %j in one sentence',
    (args) => {
      expect(() => names(args)).toThrow(OptionError);
    },
  );
});
