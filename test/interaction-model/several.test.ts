import { contentFor } from '../../lambda/content';
import { meaningOf } from '../../lambda/alexa/heard/intents';
import type { Heard } from '../../lambda/conversation/frame/heard';
import { earFor } from '../../simulator/hearing/hearing';
import { meaning, saying } from '../alexa/requests';
import { language } from './language';

const ear = earFor(language);

/** What the skill makes of an utterance, and whether it stands in the model as a whole. */
function heardIn(utterance: string): { heard: Heard; byTheModel: boolean } {
  const { intent, slots, how } = ear(utterance);
  const sent = Object.entries(slots).map(
    ([name, slot]) =>
      [name, slot.kind === 'known' ? meaning(name, slot.value.id) : saying(name, slot.said)] as const,
  );
  return {
    heard: meaningOf(intent, Object.fromEntries(sent), contentFor('en-US')),
    byTheModel: how === 'exact' || how === 'slots',
  };
}

const signs = (...questions: string[]) => ({ kind: 'sign', questions });

describe('two signs in one breath are both told', () => {
  it.each([
    ["I can't pee and my chest hurts", ['bladder-bowel', 'chest-pain']],
    ["my chest hurts and I'm numb between my legs", ['chest-pain', 'saddle-numbness']],
    ["my foot is numb and I've got a fever", ['fever', 'leg-weakness']],
    ["I've got chest pain and my leg is weak", ['chest-pain', 'leg-weakness']],
    ["my bum is numb and I can't pee", ['bladder-bowel', 'saddle-numbness']],
    ["help I can't pee and I can't feel my legs", ['bladder-bowel', 'leg-weakness']],
    ['I feel feverish but my left leg has gone weak', ['fever', 'leg-weakness']],
    [
      "I've lost control of my bladder, my legs are weak and I feel feverish",
      ['bladder-bowel', 'fever', 'leg-weakness'],
    ],
  ])('by the model: "%s"', (utterance, questions) => {
    const { heard, byTheModel } = heardIn(utterance);

    expect(byTheModel).toBe(true);
    expect('questions' in heard ? heard.questions.toSorted() : []).toEqual(questions);
  });

  it.each([
    [
      "wait a minute my chest hurts and I've also lost the feeling in my foot",
      ['chest-pain', 'leg-weakness'],
    ],
    ["I can't feel my foot plus I feel feverish", ['fever', 'leg-weakness']],
    ["my leg's numb and also I've been feverish", ['fever', 'leg-weakness']],
    ["I've had cancer and my back is worse at night", ['cancer', 'night-pain']],
    ["I've got a fever, my foot is numb and I can't pee", ['bladder-bowel', 'fever', 'leg-weakness']],
    ['my foot is numb and the kettle is on', ['leg-weakness']],
    ['no fever no cancer but my foot is numb', ['leg-weakness']],
    ["I don't have a fever but my bottom is numb", ['saddle-numbness']],
    ["okay carry on but I can't pee", ['bladder-bowel']],
    ['I have a fever but no chest pain', ['fever']],
    ['no fever, just chest pain', ['chest-pain']],
    ["I've got pins and needles but no weakness", ['leg-weakness']],
    ['my husband has a fever and my foot is numb', ['leg-weakness']],
  ])('in whatever words between: "%s"', (utterance, questions) => {
    const { heard } = heardIn(utterance);
    expect('questions' in heard ? heard.questions.toSorted() : heard).toEqual(questions);
  });
});

describe('a sign of somebody who cannot get up is told as well', () => {
  it.each([
    ["I can't get up and I wet myself", ['bladder-bowel']],
    ["I wet myself and I can't get up", ['bladder-bowel']],
    ["I've fallen and I can't feel my legs", ['leg-weakness']],
    ["I can't get up and my leg is numb", ['leg-weakness']],
    ['I passed out and my chest hurts', ['chest-pain']],
    ['my chest hurts and I feel dizzy', ['chest-pain']],
    ["I fell off a ladder and I can't get up", ['sudden-severe']],
    ["I can't get up and I've got a fever and my chest hurts", ['fever', 'chest-pain']],
  ])('"%s"', (utterance, told) => {
    const { heard } = heardIn(utterance);
    expect(heard.kind).toBe('cannot-get-up');
    expect('told' in heard ? heard.told.toSorted() : []).toEqual(told.toSorted());
  });
});

describe('to faint, or nearly, is heard as not getting up', () => {
  it.each([
    ...['I passed out', 'I blacked out', 'I fainted', 'I nearly fainted', 'I collapsed', 'I came over faint'],
    ...["I think I'm going to pass out", "I'm about to faint", 'everything went black', 'I feel faint'],
    ...['I passed out when I got up', "let's go but I passed out earlier", 'I went all dizzy', 'dizzy'],
    ...['I feel dizzy', 'I feel lightheaded', 'the room is spinning', "I've got vertigo", 'I feel wobbly'],
    ...['I feel dizzy and sick', 'stop I feel faint', 'it makes me dizzy', "I'm going to faint"],
  ])('"%s"', (utterance) => {
    expect(heardIn(utterance).heard.kind).toBe('cannot-get-up');
  });

  it.each(["I haven't fainted", "I'm not dizzy", 'no dizziness', "I didn't pass out", 'no faintness'])(
    'but "%s" leaves the question open',
    (utterance) => {
      expect(heardIn(utterance).heard).toMatchObject({ kind: 'denied', extent: 'part' });
    },
  );
});

describe('the saddle is never taken for the legs', () => {
  it.each([
    ...['I feel numb in the saddle area', 'pins and needles between my thighs', 'numb when I wipe'],
    ...['tingling in my inner thighs', 'my back passage feels numb', "can't feel when I wipe"],
    ...['numb down below', 'my private parts are numb', "can't feel my genitals", "can't feel my bum"],
    ...["can't feel my crotch", "can't feel my groin", "I've got this numbness, it's all in my saddle area"],
    ...["I've got pins and needles sort of in my undercarriage", "I've got tingling around my bottom"],
  ])('"%s"', (utterance) => {
    expect(heardIn(utterance).heard).toEqual(signs('saddle-numbness'));
  });
});

describe('an age is heard beside a wish', () => {
  it.each([
    ["I'm twelve and I want ten minutes", 12, { minutes: 10 }],
    ["I'm thirteen, can I do a stretch", 13, { kind: 'stretch' }],
    ["ten minutes please, I'm fifteen", 15, { minutes: 10 }],
    ["I'm only eleven, give me five minutes for my lower back", 11, { minutes: 5, area: 'lower' }],
    ["I want a stretch but I'm fourteen", 14, { kind: 'stretch' }],
    ["I'm seventy and I want ten minutes for my hips", 70, { minutes: 10, area: 'hips' }],
  ])('"%s"', (utterance, years, wish) => {
    expect(heardIn(utterance).heard).toMatchObject({ kind: 'age', years, beside: { kind: 'wish', wish } });
  });

  it.each([
    ["I'm fifteen and I've got a sore back", 15],
    ['my back hurts and I am sixteen', 16],
    ["hello I'm fifteen can you help me", 15],
  ])('or alone: "%s"', (utterance, years) => {
    expect(heardIn(utterance).heard).toMatchObject({ kind: 'age', years });
  });

  it.each(["I'm ten minutes late", "I'm ten minutes in and my back hurts", "it's bad, I'm about a six"])(
    'but "%s" is none',
    (utterance) => {
      expect(heardIn(utterance).heard.kind).not.toBe('age');
    },
  );
});

describe('a condition in a sentence of its own is told with the wish', () => {
  it.each([
    ["I'm pregnant and I want ten minutes", { minutes: 10 }, ['pregnancy']],
    ["ten minutes for my hips, I'm pregnant", { minutes: 10, area: 'hips' }, ['pregnancy']],
    ["I'm on blood thinners, give me a stretch", { kind: 'stretch' }, ['recent-surgery']],
    ["I've got brittle bones, five minutes", { minutes: 5 }, ['fragile-bones']],
    ["I've had cancer, five minutes please", { minutes: 5 }, ['cancer']],
    ["can we do five minutes, I'm on warfarin", { minutes: 5 }, ['recent-surgery']],
    ['ten minutes, my foot is numb', { minutes: 10 }, ['leg-weakness']],
  ])('"%s"', (utterance, wish, told) => {
    expect(heardIn(utterance).heard).toEqual({ kind: 'wish', wish, unknown: [], told });
  });
});
