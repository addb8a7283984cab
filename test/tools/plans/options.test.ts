import { people } from '../../../tools/plans/mixes';
import { readPlansOptions } from '../../../tools/plans/options';
import { OptionError } from '../../../tools/shared/command-error';

describe('npm run plans', () => {
  it('plans whole routines for everybody, or what it is told to', () => {
    expect(readPlansOptions([])).toEqual({ kind: 'full', people });
    expect(readPlansOptions(['--kind', 'stretch', '--person', 'new'])).toEqual({
      kind: 'stretch',
      people: ['new'],
    });
  });

  it.each([[['--kind', 'dance']], [['--person', '']], [['--people', 'new']], [['new']]])(
    'refuses %j in one sentence',
    (args) => {
      expect(() => readPlansOptions(args)).toThrow(OptionError);
    },
  );
});
