import fc from 'fast-check';
import { holdCues } from '../../lambda/pacing/hold';
import { lengthMs, nowhere, type Timeline } from '../../lambda/pacing/timeline';
import { breath, paced, saidIn, silenceMs, startsMs, unplayable, words } from './marks';

const hold = (seconds: number, quiet = ['Quiet a.', 'Quiet b.'], seed = 0): Timeline =>
  holdCues(seconds, breath, quiet, words, nowhere, seed);

const startOf = (timeline: Timeline, said: string): number | undefined =>
  startsMs(timeline)[timeline.findIndex((cue) => cue.words === said)];

describe('a hold', () => {
  const anyHold = fc.record({
    seconds: fc.integer({ min: 10, max: 120 }),
    breath: fc.record({ in: fc.integer({ min: 2, max: 10 }), out: fc.integer({ min: 2, max: 10 }) }),
    quiet: fc.array(
      fc.integer({ min: 2, max: 30 }).map((length) => 'q'.repeat(length)),
      { minLength: 1 },
    ),
    seed: fc.nat(1000),
  });

  it('takes exactly its time, in cues that never overlap and are never too long silent', () => {
    fc.assert(
      fc.property(anyHold, ({ seconds, quiet, seed, ...its }) => {
        const cues = holdCues(seconds, its.breath, quiet, words, nowhere, seed);
        expect(lengthMs(cues)).toBe(seconds * 1000);
        expect(unplayable(cues)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('begins with two breaths, in and out as long as the exercise says', () => {
    const cues = hold(60);
    expect(saidIn(cues).slice(0, 4)).toEqual(['In a.', 'Out a.', 'In b.', 'Out b.']);
    expect(startsMs(cues).slice(0, 4)).toEqual([0, 4_000, 10_000, 14_000]);
  });

  it.each([20, 25, 30, 45, 60])('of %d s never asks for a breath in without one out', (seconds) => {
    const said = saidIn(hold(seconds));
    expect(said.filter((words) => words.startsWith('In '))).toHaveLength(
      said.filter((words) => words.startsWith('Out ')).length,
    );
  });

  it.each([20, 25, 30, 60])('of %d s says when half of it is done', (seconds) => {
    expect(startOf(hold(seconds), 'Half.')).toBe(seconds * 500);
  });

  it.each([10, 15, 19])('of %d s is too short for that', (seconds) => {
    expect(saidIn(hold(seconds))).not.toContain('Half.');
  });

  it.each([10, 20, 30, 45])('of %d s announces its last five seconds', (seconds) => {
    expect(startOf(hold(seconds), 'Five.')).toBe((seconds - 5) * 1000);
  });

  it('leaves out a breath that would fall on something more important', () => {
    const cues = hold(20);
    expect(startOf(cues, 'Half.')).toBe(10_000);
    expect(saidIn(cues)).not.toContain('In b.');
  });

  it('is mostly quiet', () => {
    const cues = hold(30);
    const quietMs = cues.reduce((sum, cue) => sum + silenceMs(cue), 0);
    expect(quietMs).toBeGreaterThan(lengthMs(cues) * 0.6);
  });

  it('of a minute uses its quiet words in turn, and starts another hold with another', () => {
    const quiet = ['One.', 'Two of them.', 'Three of them.'];
    const used = (seed: number) => saidIn(hold(60, quiet, seed)).filter((said) => quiet.includes(said));
    expect(new Set(used(0)).size).toBe(used(0).length);
    expect(used(1)[0]).not.toBe(used(0)[0]);
  });

  it('is followed by the words that lead out of it', () => {
    const cues = paced([{ hold: ['Quiet.'] }], { by: 'hold', seconds: 20, rounds: 1 });
    expect(cues.at(-1)?.words).toBe('Ease.');
    expect(lengthMs(cues.slice(0, -1))).toBe(20_000);
  });
});
