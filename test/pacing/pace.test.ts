import { spoken } from '../../lambda/pacing/cue';
import { faster, slower, type Pace } from '../../lambda/pacing/pace';
import { lengthMs, nowhere } from '../../lambda/pacing/timeline';
import { paced, silenceMs } from './marks';

const pauseMs = (pace: Pace, waitSeconds: number) =>
  spoken('One thing.', nowhere, pace, waitSeconds).map(silenceMs);

describe("a person's pace", () => {
  it.each<[Pace, number]>([
    ['slow', 6_000],
    ['usual', 4_000],
    ['quick', 3_000],
  ])('%s makes four seconds of waiting %d ms', (pace, ms) => {
    expect(pauseMs(pace, 4)).toEqual([ms]);
  });

  it('never stretches a silence beyond ten seconds', () => {
    expect(pauseMs('slow', 10)).toEqual([10_000]);
  });

  it.each<Pace>(['slow', 'quick'])('%s leaves a hold as long as the dose says', (pace) => {
    const cues = paced([{ hold: ['Quiet.'] }], { by: 'hold', seconds: 30, rounds: 1 }, { pace });
    expect(lengthMs(cues.slice(0, -1))).toBe(30_000);
  });

  it.each<Pace>(['slow', 'quick'])('%s leaves every breath as long as the exercise says', (pace) => {
    const script = [{ breathe: ['Soft.'], share: 1 }];
    const dose = { by: 'time', seconds: 60 } as const;
    expect(paced(script, dose, { pace })).toEqual(paced(script, dose));
  });

  it('slow gives more time to each move', () => {
    const script = [{ repeat: [{ say: 'Up.', then: ['Up.'], seconds: 4 }] }];
    const dose = { by: 'count', count: 10 } as const;
    expect(lengthMs(paced(script, dose, { pace: 'slow' }))).toBe(50_000);
  });

  it('changes one step at a time, and stops at its ends', () => {
    expect([slower('quick'), slower('usual'), slower('slow')]).toEqual(['usual', 'slow', 'slow']);
    expect([faster('slow'), faster('usual'), faster('quick')]).toEqual(['usual', 'quick', 'quick']);
  });
});
