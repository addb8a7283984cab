import { leaving } from '../../lambda/triage/leaving';
import { toldByName } from '../../lambda/triage/told';

describe('somebody who leaves a check', () => {
  it('with noes alone has told of nothing', () => {
    expect(leaving([{ asked: 'fever', answer: 'no' }], [], null)).toEqual({
      signs: [],
      worst: 'self-care',
      unanswered: 'none',
    });
  });

  it('at a further question has told of its sign, which may be the worst that it can come to', () => {
    expect(leaving([{ asked: 'leg-weakness', answer: 'yes' }], [], null)).toEqual({
      signs: ['leg-weakness'],
      worst: 'emergency',
      unanswered: 'named',
    });
  });

  it('before any answer to a sign that was told may have an emergency by a further question', () => {
    expect(leaving([], toldByName(['leg-pain']), null)).toEqual({
      signs: ['leg-pain'],
      worst: 'emergency',
      unanswered: 'named',
    });
  });

  it('after a first "not sure" has told of what it was said to', () => {
    expect(leaving([], [], 'weight-loss')).toEqual({
      signs: ['weight-loss'],
      worst: 'urgent',
      unanswered: 'named',
    });
  });

  it('where something was not caught has told of something that has no name', () => {
    expect(leaving([], [{ question: 'chest-pain', by: 'guess' }], null)).toEqual({
      signs: [],
      worst: 'self-care',
      unanswered: 'guessed',
    });
  });

  it('has told of no sign by what shapes a routine', () => {
    const shaped = [
      { asked: 'pregnancy', answer: 'yes' },
      { asked: 'floor', answer: 'yes' },
    ] as const;

    expect(leaving(shaped, [], null).signs).toEqual([]);
  });
});
