import { wordsMs } from '../../lambda/speech/duration';
import { speechFrom } from '../../simulator/echo/speech';

describe('reading SSML', () => {
  it('gives each break to the words before it', () => {
    const { parts } = speechFrom(
      '<speak>Breathe in, <break time="2500ms"/> and out. <break time="3s"/></speak>',
    );

    expect(parts).toEqual([
      { words: 'Breathe in,', wordsMs: wordsMs('Breathe in,'), silenceMs: 2500 },
      { words: 'and out.', wordsMs: wordsMs('and out.'), silenceMs: 3000 },
    ]);
  });

  it('lasts as long as its words and its breaks', () => {
    expect(speechFrom('<speak>In. <break time="500ms"/> Out.</speak>').lengthMs).toBe(
      wordsMs('In.') + 500 + wordsMs('Out.'),
    );
  });

  it('speaks what is between tags, with entities read, and no tag', () => {
    const { text } = speechFrom(
      '<speak><p><s>Child&apos;s pose &amp; <emphasis level="moderate">rest</emphasis>.</s></p> Call <sub alias="nine one one">911</sub>.</speak>',
    );

    expect(text).toBe("Child's pose & rest. Call nine one one.");
  });

  it('begins a phrase at each sentence', () => {
    expect(speechFrom('<speak><s>One.</s><s>Two.</s></speak>').parts).toHaveLength(2);
  });

  it('takes no time for nothing', () => {
    expect(speechFrom('<speak> </speak>')).toMatchObject({ text: '', parts: [], lengthMs: 0 });
  });
});
