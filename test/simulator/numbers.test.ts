import { numberOf } from '../../simulator/hearing/numbers';

const read = (text: string): number | null => numberOf(text.split(' ').filter((word) => word !== ''));

describe('numbers in words and digits', () => {
  it.each([
    ['0', 0],
    ['zero', 0],
    ['eleven', 11],
    ['forty two', 42],
    ['hundred', 100],
    ['a hundred and five', 105],
    ['nine hundred ninety nine', 999],
    ['a thousand', 1000],
    ['two thousand and thirty', 2030],
    ['nine hundred and ninety nine thousand nine hundred and ninety nine', 999_999],
  ])('reads "%s"', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    '',
    'a',
    'and',
    'two five',
    'twenty zero',
    'ten one',
    'hundred hundred',
    'five and',
    '5 6',
    'two point five',
    '1234567890',
  ])('reads no number in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
