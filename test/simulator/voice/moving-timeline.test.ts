import { lineAt, MovingTimeline } from '../../../simulator/voice/moving-timeline';
import { handTurnedTime } from './hand-turned-time';

const parts = [
  { words: 'Breathe in.', wordsMs: 1000, silenceMs: 3000 },
  { words: 'And out.', wordsMs: 1000, silenceMs: 5000 },
];

function shown(columns = 80) {
  const time = handTurnedTime();
  const written: string[] = [];
  const timeline = new MovingTimeline({ columns, write: (text) => written.push(text) }, time);
  return { timeline, time, written };
}

describe('the line', () => {
  it.each([
    [0, 'Breathe in.'],
    [2000, '…'],
    [4500, 'And out.'],
  ])('%d ms in shows what is spoken then', (elapsedMs, words) => {
    expect(lineAt(parts, elapsedMs).endsWith(words)).toBe(true);
  });

  it('fills up', () => {
    const filled = [0, 5000, 10_000].map((elapsedMs) => lineAt(parts, elapsedMs).split('█').length - 1);

    expect(filled).toEqual([0, 12, 24]);
  });
});

describe('the moving timeline', () => {
  it('moves while time passes, and stands still at the end', async () => {
    const { timeline, time, written } = shown();
    timeline.play(parts);
    await time.pass(10_000);
    const atTheEnd = written.length;
    await time.pass(5000);

    expect(atTheEnd).toBeGreaterThan(20);
    expect(written).toHaveLength(atTheEnd);
  });

  it('tells how far it was when it is stopped, and is still from then on', async () => {
    const { timeline, time, written } = shown();
    timeline.play(parts);
    await time.pass(4200);

    expect(timeline.stop()).toBe(4200);
    const before = written.length;
    await time.pass(5000);
    expect(written).toHaveLength(before);
  });

  it('has nothing to stop once it is over', async () => {
    const { timeline, time } = shown();
    timeline.play(parts);
    await time.pass(10_001);

    expect(timeline.stop()).toBeNull();
  });

  it('keeps within one row of the terminal', () => {
    const { timeline, written } = shown(20);
    timeline.play(parts);

    expect(written.join('')).toHaveLength(20);
  });
});
