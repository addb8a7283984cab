import { voices, wordsMs } from '../../lambda/speech/duration';

const { startMs, characterMs, innerPauseMs } = voices.alexa;

describe('how long words take', () => {
  it('is a start, and so much for each character', () => {
    expect(wordsMs('Halfway.')).toBe(startMs + 8 * characterMs);
  });

  it.each(['One, two.', 'One; two.', 'One: two.', 'One. Two.', 'One? Two.', 'One! Two.'])(
    'has a pause inside of "%s"',
    (words) => {
      expect(wordsMs(words)).toBe(startMs + words.length * characterMs + innerPauseMs);
    },
  );

  it('has no pause for the mark at the end, nor within a number', () => {
    expect(wordsMs('At 10.30.')).toBe(startMs + 9 * characterMs);
  });

  it.each(['', '   ', '\n'])('is nothing for no words: %j', (nothing) => {
    expect(wordsMs(nothing)).toBe(0);
  });

  it('does not count how the words are laid out', () => {
    expect(wordsMs('  Breathe\n  in.  ')).toBe(wordsMs('Breathe in.'));
  });

  it('of a sentence is what one sentence takes at 140 to 150 words a minute, give or take a fifth', () => {
    const sentence = 'Let your back come flat, then sink onto one side and rest there.';
    const usualMs = (sentence.split(' ').length / 145) * 60_000;
    expect(wordsMs(sentence) / usualMs).toBeGreaterThan(0.8);
    expect(wordsMs(sentence) / usualMs).toBeLessThan(1.2);
  });
});
