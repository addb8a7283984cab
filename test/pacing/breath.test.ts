import type { Step } from '../../lambda/content/types';
import { paced, words } from './marks';

const breaths = (step: Step, dose: Parameters<typeof paced>[1]) =>
  paced([step], dose).map(({ words: said, breath }) => [said, breath] as const);

const spokenWords = [...words.breatheIn, ...words.breatheOut];

describe('the breath that a cue leads', () => {
  it('is in a hold that of its breathing words, and of no others', () => {
    const led = breaths({ hold: ['Quiet.'] }, { by: 'hold', seconds: 60, rounds: 1 });

    expect(led.filter(([, breath]) => breath === 'in').map(([said]) => said)).toEqual(words.breatheIn);
    expect(led.filter(([, breath]) => breath === 'out').map(([said]) => said)).toEqual(words.breatheOut);
    expect(led.filter(([said, breath]) => breath === null && spokenWords.includes(said))).toEqual([]);
  });

  it('goes in and out in turn, where breaths are paced', () => {
    const led = breaths({ breathe: ['Soft.'], share: 1 }, { by: 'time', seconds: 30 });

    expect(led.map(([, breath]) => breath)).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  });

  it('is in every repetition the one that is written with the move', () => {
    const moves = [
      { say: 'Up.', then: ['Higher.'], seconds: 3, breath: 'out' as const },
      { say: 'Stay.', then: ['Still.'], seconds: 2 },
      { say: 'Down.', then: ['Lower.'], seconds: 3, breath: 'in' as const },
    ];
    const once = ['out', null, 'in'];

    for (const step of [{ repeat: moves }, { alternate: moves }] satisfies Step[]) {
      const led = breaths(step, { by: 'count', count: 4 }).map(([, breath]) => breath);
      expect(led).toEqual(Array.from({ length: led.length / once.length }, () => once).flat());
    }
  });

  it('is none where breath is only talked about', () => {
    const led = breaths({ say: 'In, and hold nothing.' }, { by: 'count', count: 1 });

    expect(led.map(([, breath]) => breath)).toEqual([null]);
  });
});
