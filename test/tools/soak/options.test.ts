import { OptionError } from '../../../tools/shared/command-error';
import { readSoakOptions } from '../../../tools/soak/options';

describe('the options of soak', () => {
  it('make a seed of the moment where none is given', () => {
    expect(readSoakOptions(['--lives', '3'], 1_000_006)).toEqual({ lives: 3, seed: 7 });
    expect(readSoakOptions(['--seed', '5'], 1_000_006).seed).toBe(5);
  });

  it.each([[['--lives', '0']], [['--seed', 'lucky']], [['--lifes', '3']], [['3']]])(
    'are refused in one sentence with %j',
    (args) => {
      expect(() => readSoakOptions(args, 0)).toThrow(OptionError);
    },
  );
});
