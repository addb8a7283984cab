import fc from 'fast-check';
import { wordsMs } from '../../lambda/speech/duration';
import { UnspeakableTimeline } from '../../lambda/speech/errors';
import { limits } from '../../lambda/speech/limits';
import { ssml, type Phrase } from '../../lambda/speech/ssml';
import { faultsIn, isBreak, read } from '../support/ssml-faults';

const phrase = (words: string, silenceMs = 0): Phrase => ({ words, ownsMs: wordsMs(words) + silenceMs });
const breaksIn = (markup: string) => read(markup).flatMap((part) => (isBreak(part) ? [part.breakMs] : []));
const textIn = (markup: string) => read(markup).flatMap((part) => (isBreak(part) ? [] : [part.text]));

describe('a timeline as SSML', () => {
  it('is one document of words and silences, in the order of the timeline', () => {
    const markup = ssml([phrase('Breathe in.', 2_000), phrase('And out.', 4_000)]);
    expect(read(markup)).toEqual([
      { text: 'Breathe in.' },
      { breakMs: 2_000 },
      { text: 'And out.' },
      { breakMs: 4_000 },
    ]);
  });

  it('fills each cue with one break, so that words and silence take what the cue owns', () => {
    const [breakMs] = breaksIn(ssml([{ words: 'Halfway.', ownsMs: 9_000 }]));
    expect(wordsMs('Halfway.') + (breakMs ?? 0)).toBe(9_000);
  });

  it('has no break where the words take all the time, or more', () => {
    expect(breaksIn(ssml([phrase('Up.'), { words: 'A long one for a short time.', ownsMs: 500 }]))).toEqual(
      [],
    );
  });

  it('writes a fraction of a millisecond as a whole one', () => {
    expect(breaksIn(ssml([phrase('Up.', 1234.4)]))).toEqual([1234]);
  });

  it('can be spoken whatever the timeline, and two breaks never follow each other', async () => {
    const anyPhrase = fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 60, size: 'max' }), fc.nat(limits.breakMs))
      .map(([text, silenceMs]) => phrase(`Say ${text}`, silenceMs));
    const timelines = fc.array(anyPhrase, { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(timelines, async (timeline) => {
        expect(await faultsIn(ssml(timeline))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words in SSML', () => {
  it.each([
    "Don't hold your breath.",
    'Hips & knees.',
    'Already escaped: &apos; and &amp;.',
    'Less < more > less.',
    'She said "ready".',
    '<break time="99s"/>',
    'Well done 🎉 and 👩🏽‍🦽 too.',
    'Naïve café, 背中.',
  ])('are heard as they were written: %s', (words) => {
    expect(textIn(ssml([phrase(words)]))).toEqual([words]);
  });

  it.each([
    ['a null\u0000.', 'a null.'],
    ['a bell\u0007.', 'a bell.'],
    ['half a pair\ud83d.', 'half a pair.'],
    ['the other half\udc4d.', 'the other half.'],
    ['no character\uffff.', 'no character.'],
  ])('lose what XML cannot hold: %j', (words, kept) => {
    expect(textIn(ssml([phrase(words)]))).toEqual([kept]);
  });

  it('are escaped once, whatever they are', () => {
    const text = fc.string({ unit: 'binary' }).map((any) => `Say ${any.replace(/[^\u{20}-\u{D7FF}]/gu, '')}`);
    fc.assert(
      fc.property(text, (words) => {
        expect(textIn(ssml([phrase(words)])).join('')).toBe(words);
      }),
    );
  });
});

describe('a timeline that no device could speak is refused', () => {
  it.each<[string, Phrase[]]>([
    ['a silence of more than ten seconds', [phrase('Rest.', limits.breakMs + 1)]],
    ['a cue without words', [phrase('Up.'), { words: '', ownsMs: 1_000 }]],
    ['a cue of blanks', [{ words: ' \n', ownsMs: 1_000 }]],
    ['a cue of nothing that XML could hold', [{ words: '\u0000\u0007', ownsMs: 1_000 }]],
    ['too many characters', Array.from({ length: 200 }, () => phrase('Let your whole back be heavy.', 10))],
    ['more time than one response may take', Array.from({ length: 25 }, () => phrase('Rest.', 10_000))],
  ])('%s', (_, timeline) => {
    expect(() => ssml(timeline)).toThrow(UnspeakableTimeline);
  });

  it('ten seconds of silence are just spoken', () => {
    expect(breaksIn(ssml([phrase('Rest.', limits.breakMs)]))).toEqual([limits.breakMs]);
  });
});
