import { slotValue } from '../../simulator/echo/turn';
import { durationOf } from '../../simulator/hearing/durations';
import { earFor } from '../../simulator/hearing/hearing';

const read = (text: string): string | null => durationOf(text.split(' ').filter((word) => word !== ''));

describe('lengths of time', () => {
  it.each([
    ['twenty seconds', 'PT20S'],
    ['90 seconds', 'PT90S'],
    ['a minute', 'PT1M'],
    ['half a minute', 'PT30S'],
    ['one and a half minutes', 'PT1M30S'],
    ['a minute and a half', 'PT1M30S'],
    ['two minutes thirty', 'PT2M30S'],
    ['two minutes and thirty seconds', 'PT2M30S'],
    ['half an hour', 'PT30M'],
    ['a quarter of an hour', 'PT15M'],
    ['quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour and a half', 'PT1H30M'],
    ['an hour and ten minutes', 'PT1H10M'],
    ['a couple of minutes', 'PT2M'],
    ['forty five mins', 'PT45M'],
    ['zero seconds', 'PT0S'],
  ])('reads "%s" as %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    '',
    'minutes',
    'ten',
    'and a half',
    'ten seconds five',
    'ten seconds five minutes',
    'two minutes five minutes',
    'a few minutes',
    'half a second',
    'ten minutes and',
    'half past an hour',
  ])('reads none in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a slot of the type AMAZON.DURATION', () => {
  const hear = earFor({
    invocationName: 'back release',
    intents: [
      {
        name: 'HoldIntent',
        slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
        samples: ['{duration} of plank', 'hold it for {duration}'],
      },
    ],
    types: [],
  });

  it.each([
    ['a minute and a half of plank', 'PT1M30S'],
    ['hold it for twenty seconds', 'PT20S'],
  ])('takes the time in "%s"', (utterance, iso) => {
    const { how, slots } = hear(utterance);
    const { duration } = slots;

    expect(how).toBe('slots');
    expect(duration).toBeDefined();
    expect(duration === undefined ? null : slotValue(duration)).toBe(iso);
  });

  it('takes nothing that is no time', () => {
    expect(hear('hold it for ever and ever').slots).toEqual({});
  });
});
