import { earFor } from '../../simulator/hearing/hearing';
import { readInteractionModel } from '../../simulator/hearing/model';
import { neverByNearest } from '../../simulator/hearing/nearest';
import { longLines } from '../../tools/bench-hearing/long-lines';
import fixtureModel from './fixture-model.json';

const hear = earFor(readInteractionModel(fixtureModel));
const intentOf = (utterance: string): string => hear(utterance).intent;

describe('exact samples', () => {
  it.each([
    ['hang on a minute', 'AMAZON.PauseIntent'],
    ['yes', 'AMAZON.YesIntent'],
    ['never mind the fuss', 'AMAZON.FallbackIntent'],
    ['aye', 'AMAZON.YesIntent'],
  ])('hears "%s" as %s', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });

  it.each(['STOP!', ' stop ', '<b>stop</b>', '🛑 stop', 'Alexa, stop', 'um, stop please', 'stop…'])(
    'hears the word in "%s" whatever is around it',
    (utterance) => {
      expect(hear(utterance)).toMatchObject({ intent: 'AMAZON.StopIntent', how: 'exact', confidence: 1 });
    },
  );

  it.each(["I'm not sure", 'I’m not sure', 'im not sure', 'i am not sure'])(
    'hears "%s" as one and the same, however it is contracted',
    (utterance) => {
      expect(hear(utterance)).toMatchObject({ intent: 'UnsureIntent', how: 'exact' });
    },
  );

  it('keeps "uh huh" whole, and does not take "huh" for a yes', () => {
    expect(intentOf('uh huh')).toBe('AMAZON.YesIntent');
    expect(intentOf('huh')).toBe('AMAZON.FallbackIntent');
  });
});

describe('words around what is said', () => {
  it.each([
    ['well, yes', 'AMAZON.YesIntent'],
    ['okay so stop', 'AMAZON.StopIntent'],
    ['no … no', 'AMAZON.NoIntent'],
    ['oh my leg went numb', 'SignIntent'],
  ])('does not mind the lead-in or the repetition of "%s"', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });
});

describe('slots', () => {
  it.each([
    ['5', 5],
    ['seven', 7],
    ['twenty five', 25],
    ['twenty-five', 25],
    ['a hundred', 100],
    ['eleven out of ten', 11],
  ])('takes the number of "%s"', (utterance, value) => {
    const { intent, slots } = hear(utterance);

    expect(intent).toBe('NumberIntent');
    expect(slots['number']).toMatchObject({ kind: 'number', value });
  });

  it('resolves a synonym to the id of its value', () => {
    const { slots, how } = hear('ten minutes for my low back');

    expect(how).toBe('slots');
    expect(slots).toMatchObject({ minutes: { value: 10 }, area: { kind: 'known', value: { id: 'lower' } } });
  });

  it('names the slots that took nothing', () => {
    expect(hear('ten minutes').emptySlots).toEqual(['area', 'kit']);
  });

  it('lets a slot take unknown words between enough words of the sample', () => {
    expect(hear("I've got a kettlebell")).toMatchObject({
      intent: 'WishIntent',
      slots: { kit: { kind: 'unknown', said: 'kettlebell' } },
    });
  });

  it('does not let a slot take unknown words where the sample has one word of its own', () => {
    expect(hear('ow kettlebell').how).toBe('fallback');
  });

  it('does not take words for unknown that mean something elsewhere', () => {
    expect(hear("I've got a lower back").how).toBe('fallback');
  });

  it('prefers the sample whose values are known', () => {
    expect(hear('no numb leg')).toMatchObject({
      intent: 'DenyIntent',
      slots: { symptom: { kind: 'known' } },
    });
  });
});

describe('nearest words', () => {
  it('hears a sample in more words than it has', () => {
    expect(hear('could you check my back again')).toMatchObject({ intent: 'CheckIntent', how: 'nearest' });
  });

  it('finds known values anywhere in the words', () => {
    expect(hear('well something nice for my lower back')).toMatchObject({
      intent: 'WishIntent',
      how: 'nearest',
      slots: { area: { value: { id: 'lower' } } },
    });
  });

  it('wants a denial to be nearer than other words', () => {
    const { how, runnersUp } = hear("don't show me that picture again");

    expect(how).toBe('fallback');
    expect(runnersUp[0]?.nearness).toBeGreaterThan(0.65);
  });

  it('does not take the "no" of a value for a denial of the rest', () => {
    expect(hear('ten minutes no roller')).toMatchObject({
      intent: 'WishIntent',
      slots: { minutes: { value: 10 }, kit: { value: { id: 'none' } } },
    });
  });

  it('tells what else it might have been', () => {
    expect(hear('could you check my back again').runnersUp).not.toContainEqual(
      expect.objectContaining({ intent: 'CheckIntent' }),
    );
  });

  it('does not hear a denial as what it denies', () => {
    expect(intentOf("please don't check my back")).toBe('AMAZON.FallbackIntent');
    expect(intentOf('my leg went numb')).toBe('SignIntent');
    expect(intentOf("my leg isn't numb")).toBe('DenyIntent');
    expect(intentOf("my leg didn't go numb")).not.toBe('SignIntent');
  });

  it.each([
    'yes or something of the kind',
    'uh huh then',
    'you forget everything about me now',
    'I am really not sure',
  ])('does not guess at yes, no, signs and forgetting: "%s"', (utterance) => {
    const { intent, how } = hear(utterance);

    expect({ how, guessed: neverByNearest.some((name) => name === intent) && how === 'nearest' }).toEqual({
      how: 'fallback',
      guessed: false,
    });
  });
});

describe('what comes near to a warning sign', () => {
  it.each(['my left leg went all numb'])('is asked about, and stays unknown: "%s"', (utterance) => {
    expect(hear(utterance)).toMatchObject({ intent: 'SignIntent', slots: { sign: { kind: 'unknown' } } });
  });

  it.each(['did your leg go numb', 'her leg went all numb'])(
    'is not, if it is of somebody else: "%s"',
    (utterance) => {
      expect(hear(utterance)).toMatchObject({ intent: 'AMAZON.FallbackIntent' });
    },
  );
});

describe('a warning sign inside other words', () => {
  it.each([
    'ten minutes my leg went numb again',
    'I was ready but my leg went numb then',
    'no my leg went numb so',
  ])('is heard in "%s"', (utterance) => {
    expect(hear(utterance)).toMatchObject({
      intent: 'SignIntent',
      how: 'within',
      slots: { sign: { kind: 'known', value: { id: 'leg-weakness' } } },
    });
  });

  it('is not heard where a "not" stands before it', () => {
    expect(intentOf("I don't think my leg went numb then")).toBe('AMAZON.FallbackIntent');
  });

  it('keeps other words from being guessed, and is asked about if it is not understood', () => {
    expect(intentOf('could you check my back again')).toBe('CheckIntent');
    expect(intentOf('could you check my numb back again')).toBe('SignIntent');
  });
});

describe('what cannot be heard', () => {
  it.each(['', '   ', '🙂🙂', '<<<>>>', 'um', 'the quick brown fox', 'пожалуйста'])(
    'falls back for "%s"',
    (utterance) => {
      expect(hear(utterance)).toMatchObject({ intent: 'AMAZON.FallbackIntent', how: 'fallback', slots: {} });
    },
  );

  it.each(Object.entries(longLines))('falls back for ten thousand characters of %s', (_, utterance) => {
    expect(intentOf(utterance)).toBe('AMAZON.FallbackIntent');
  });
});
