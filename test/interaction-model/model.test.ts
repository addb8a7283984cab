import { intentNames } from '../../lambda/alexa/heard/intents';
import { isSpoken, modelRules } from '../../tools/certify/model-rules';
import { isBuiltIn, language, slotNamesIn, wordingsOf } from './language';

const { intents, types } = language;

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((item, index) => all.indexOf(item) !== index);

// The same rules that `npm run certify` holds the package to.
it.each(modelRules)('$holds', ({ faultsOf }) => {
  expect(faultsOf(language)).toEqual([]);
});

describe('the intents', () => {
  it('are exactly those that the skill understands', () => {
    expect(intents.map(({ name }) => name).toSorted()).toEqual([...intentNames].toSorted());
  });

  it('have each a name of its own', () => {
    expect(repeated(intents.map(({ name }) => name))).toEqual([]);
  });

  it('of the skill have names that Alexa accepts', () => {
    const own = intents.map(({ name }) => name).filter((name) => !isBuiltIn(name));
    expect(own.filter((name) => !/^[A-Za-z_]+$/u.test(name))).toEqual([]);
  });

  it('leave what nobody foresaw to the fallback, without a sample', () => {
    expect(intents.find(({ name }) => name === 'AMAZON.FallbackIntent')?.samples).toEqual([]);
  });

  it.each(intents)('$name says nothing twice', ({ samples }) => {
    expect(repeated(samples)).toEqual([]);
  });

  it.each(intents)('$name declares the slots that its samples use, and no others', ({ slots, samples }) => {
    const used = new Set(samples.flatMap(slotNamesIn));
    expect(slots.map(({ name }) => name).toSorted()).toEqual([...used].toSorted());
    expect(slots.filter(({ name }) => !/^[A-Za-z_]+$/u.test(name))).toEqual([]);
  });

  it.each(intents)('$name fills no slot twice in one sample', ({ samples }) => {
    expect(samples.filter((sample) => repeated(slotNamesIn(sample)).length > 0)).toEqual([]);
  });
});

describe('the slot types', () => {
  it('are declared if they are used, and used if they are declared', () => {
    const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    const own = [...used].filter((type) => !isBuiltIn(type));
    expect(types.map(({ name }) => name).toSorted()).toEqual(own.toSorted());
    expect(repeated(types.map(({ name }) => name))).toEqual([]);
  });

  it.each(types)('$name lists no id and no wording twice', ({ values }) => {
    expect(repeated(values.map(({ id }) => id))).toEqual([]);
    expect(repeated(values.flatMap(wordingsOf))).toEqual([]);
  });

  it.each(types)('$name has values that Alexa accepts: plain words, at most 140 characters', ({ values }) => {
    const wordings = values.flatMap(wordingsOf);
    expect(wordings.filter((wording) => !isSpoken(wording) || wording.length > 140)).toEqual([]);
  });

  // The samples bring "a", "the" and "my": a value with its own would be "a a foam roller".
  it.each(['AREA', 'KIT', 'EXERCISE', 'SYMPTOM'])('%s leaves the article to the samples', (type) => {
    const wordings = types
      .filter(({ name }) => name === type)
      .flatMap(({ values }) => values.flatMap(wordingsOf));
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((wording) => /^(?:a|an|the|my|some) /u.test(wording))).toEqual([]);
  });

  // "No {symptom}" denies: a symptom that itself says no would turn a sign into its denial.
  it('SYMPTOM holds nothing that starts with a no', () => {
    const wordings = types
      .filter(({ name }) => name === 'SYMPTOM')
      .flatMap(({ values }) => values.flatMap(wordingsOf));
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((wording) => /^(?:no|not|never|any)\b/u.test(wording))).toEqual([]);
  });
});

// The device takes the wake word away, so that a sample with it would never be heard.
it('no sample and no value holds a wake word', () => {
  const everything = [
    ...intents.flatMap(({ samples }) => samples),
    ...types.flatMap(({ values }) => values.flatMap(wordingsOf)),
  ];
  expect(everything.filter((text) => /\b(?:alexa|amazon|echo|computer)\b/u.test(text))).toEqual([]);
});
