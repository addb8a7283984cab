import { listenerFor } from '../../simulator/hearing/listener';
import { readInteractionModel } from '../../simulator/hearing/model';
import fixtureModel from './fixture-model.json';

const listen = listenerFor(readInteractionModel(fixtureModel));

describe('calling the skill', () => {
  it.each([
    'open back release',
    'Alexa, open Back Release!',
    'start back release',
    'back release',
    'launch back release please',
  ])('launches with "%s"', (utterance) => {
    expect(listen(utterance)).toEqual({ kind: 'launch' });
  });

  it.each([
    ['ask back release for a five minute stretch', 'WishIntent'],
    ['ask back release to check my back', 'CheckIntent'],
    ['tell back release to stop', 'AMAZON.StopIntent'],
    ['open back release and check my back', 'CheckIntent'],
    ['ask back release can you check my back', 'CheckIntent'],
  ])('asks in one breath with "%s"', (utterance, intent) => {
    expect(listen(utterance)).toMatchObject({ kind: 'request', addressed: 'named', hearing: { intent } });
  });

  it('hears words without the name as words to the skill', () => {
    expect(listen('check my back')).toMatchObject({ addressed: 'plain', hearing: { intent: 'CheckIntent' } });
  });

  it.each(['exit', 'Alexa, exit'])('keeps "%s" for the device', (utterance) => {
    expect(listen(utterance)).toEqual({ kind: 'exit' });
  });
});

describe('reading a model', () => {
  it('refuses what is no interaction model', () => {
    expect(() => readInteractionModel({ interactionModel: {} })).toThrow('languageModel');
  });

  it('refuses a slot of a type that nobody defines', () => {
    const model = {
      invocationName: 'back release',
      intents: [{ name: 'AgeIntent', slots: [{ name: 'age', type: 'AGE' }], samples: ['{age}'] }],
      types: [],
    };

    expect(() => listenerFor(model)).toThrow('AGE');
  });
});
