import { partMs, speechFrom } from '../../simulator/echo/speech';
import { ssml } from '../../lambda/speech/ssml';
import { lengthMs } from '../../lambda/pacing/timeline';
import { step } from '../../lambda/conversation/step';
import type { Turn } from '../../lambda/conversation/frame/turn';
import { Talk } from '../support/talk';

const guided = (exercise: string): Turn => {
  const talk = new Talk();
  talk.passCheck();
  talk.wish({ exercise });
  talk.hear('no');
  const { content, person, state, nowMs } = talk;
  return step(state, { kind: 'ready' }, { content, person, nowMs: nowMs + 60_000, memory: 'kept' });
};

describe('the marks of a turn', () => {
  it('name each repetition at its moment, in order and within the speech', () => {
    const { marks, speech } = guided('cat-cow');
    const moments = marks.map(({ atMs }) => atMs);

    expect(marks.map(({ rep }) => rep).filter((rep) => rep <= 10)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(marks.every(({ exercise, reps }) => exercise === 'cat-cow' && reps === 10)).toBe(true);
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    expect(moments.at(-1)).toBeLessThan(lengthMs(speech));
  });

  it('tell the sides of an exercise that has them', () => {
    expect([...new Set(guided('knee-to-chest').marks.map(({ side }) => side))]).toEqual([
      null,
      'left',
      'right',
    ]);
  });

  it('have the breaths of a repetition, each from the moment of its words', () => {
    const { marks, speech } = guided('cat-cow');
    const breaths = marks.flatMap((mark) => mark.breaths);
    let startMs = 0;
    const starts = speechFrom(ssml(speech)).parts.map((part) => {
      const partStartsMs = startMs;
      startMs += partMs(part);
      return partStartsMs;
    });

    expect(marks.find(({ rep }) => rep === 3)?.breaths.map(({ goes }) => goes)).toEqual(['in', 'out']);
    expect(breaths).toHaveLength(20);
    expect(breaths.filter(({ atMs }) => !starts.includes(atMs))).toEqual([]);
  });

  it('are none where nothing is guided', () => {
    const { content, person } = new Talk();
    const turn = step(null, { kind: 'launch' }, { content, person, nowMs: 0, memory: 'kept' });
    expect(turn.marks).toEqual([]);
  });
});
