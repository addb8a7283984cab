import fc from 'fast-check';
import { wordsMs } from '../../lambda/speech/duration';
import { limits } from '../../lambda/speech/limits';
import { fitting, ssml, type Phrase } from '../../lambda/speech/ssml';

const nothing = { characters: 0, ms: 0 };
const cue = (ownsMs: number, words = 'Rest.'): Phrase => ({ words, ownsMs });

describe('how much fits into one response', () => {
  it('is everything, when it is short', () => {
    expect(fitting([cue(5_000), cue(5_000)], nothing)).toBe(2);
  });

  it('ends before the time of a response is over', () => {
    const timeline = Array.from({ length: 30 }, () => cue(10_000));
    expect(fitting(timeline, nothing)).toBe(limits.responseMs / 10_000);
  });

  it('leaves the time that is reserved for what follows', () => {
    const timeline = Array.from({ length: 30 }, () => cue(10_000));
    expect(fitting(timeline, { characters: 0, ms: 15_000 })).toBe(limits.responseMs / 10_000 - 2);
  });

  it('is nothing where even the first does not fit', () => {
    expect(fitting([cue(1_000)], { characters: limits.characters, ms: 0 })).toBe(0);
  });

  it('can always be spoken, however much escaping the words need', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '&', "'", '"', '<'),
      minLength: 1,
      maxLength: 80,
    });
    const phrases = fc
      .tuple(words, fc.nat(200))
      .map(([text, silenceMs]) => cue(wordsMs(`Say ${text}`) + silenceMs, `Say ${text}`));
    fc.assert(
      fc.property(fc.array(phrases, { minLength: 40, maxLength: 200, size: 'max' }), (timeline) => {
        const fit = fitting(timeline, nothing);
        expect(fit).toBeGreaterThan(0);
        expect(() => ssml(timeline.slice(0, fit))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('is not much less than could be spoken', () => {
    const timeline = Array.from({ length: 200 }, () => cue(2_000, 'Let your back be heavy.'));
    const fit = fitting(timeline, nothing);
    expect(() => ssml(timeline.slice(0, Math.ceil(fit * 1.1)))).toThrow();
  });
});
