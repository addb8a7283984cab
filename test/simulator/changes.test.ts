import { changesBetween } from '../../simulator/memory/changes';

describe('what a turn changed', () => {
  it.each([
    ['nothing', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, [['a.b', 1, 2]]],
    ['a value that came', {}, { a: { b: 1 } }, [['a.b', null, 1]]],
    ['a value that went', { a: { b: 1 }, c: 2 }, { c: 2 }, [['a.b', 1, null]]],
    ['one more in a list', { a: [] }, { a: [7] }, [['a.0', null, 7]]],
    ['a list that is known to be empty', { a: null }, { a: [] }, [['a', null, []]]],
    [
      'a value in place of a whole',
      { a: { b: 1 } },
      { a: 5 },
      [
        ['a', null, 5],
        ['a.b', 1, null],
      ],
    ],
  ])('is told by its path: %s', (_, before, after, expected) => {
    const changes = changesBetween(before, after);

    expect(changes.map((change) => [change.path, change.before, change.after])).toEqual(expected);
  });
});
