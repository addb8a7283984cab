import { earFor } from '../../simulator/hearing/hearing';
import { language } from './language';

const ear = earFor(language);

const idsIn = (utterance: string) =>
  Object.fromEntries(
    Object.entries(ear(utterance).slots).map(([name, slot]) => [
      name,
      slot.kind === 'known' ? slot.value.id : slot.said,
    ]),
  );

/** What people say lying on the floor, by intent; a slash between two ways to say it. */
const sayings = {
  'AMAZON.YesIntent':
    "yes / yeah / yes please / correct / yes it does / both legs / uh huh / I can / that's right / yeah that's right / yes it is",
  'AMAZON.NoIntent':
    "no / nope / not at all / no I haven't / that's wrong / not that I know of / no dear / never had that / I don't have that / no to everything / none / none of those / nothing / no nothing / no I'm fine / it's not right / that's not right",
  UnsureIntent:
    "not sure / I don't know / maybe / possibly / hard to say / no not really / no I don't think so",
  AllIntent:
    "both / all of them / all of those / every one of them / all three / the lot / it's both / they're all wrong",
  OneSideIntent:
    'one leg / just one / only one leg / just one leg / the left one / the right one / my left leg / right leg / left / in my left leg',
  NumberIntent: "seven / 7 / about a four / it's a three / six out of ten / my pain is eleven / I'm at a two",
  NoPainIntent: 'no pain / no pain at all / nothing hurts / pain free / none now',
  AgeIntent: "I'm fifteen / I'm 15 years old / I'm only twelve",
  ReadyIntent:
    "ready / I'm ready / okay / OK / all right / fine / let's go / start / go ahead / all set / I'm in position",
  'AMAZON.PauseIntent': 'hang on / hold on / wait / one moment / give me a minute / stop for a moment',
  'AMAZON.ResumeIntent': 'carry on / keep going / continue / go on',
  'AMAZON.NextIntent': 'next / next one / move on',
  SkipIntent: "skip / skip this one / skip it / not this one / I don't like this one / leave this one out",
  'AMAZON.PreviousIntent': 'back / go back / the one before',
  'AMAZON.RepeatIntent': 'repeat / do that one again / once more / again',
  PardonIntent:
    "pardon / what did you say / sorry what / say that again / what was that / come again / I didn't hear you",
  'AMAZON.StartOverIntent': 'start over / start again / from the top',
  'AMAZON.StopIntent': "stop / that's enough / I'm done / finish / end it",
  'AMAZON.CancelIntent': 'cancel / never mind / forget it',
  'AMAZON.HelpIntent': 'help / what can I say / how does this work',
  SlowerIntent: "slower / slow down / you're going too fast",
  FasterIntent: 'faster / speed up / too slow',
  MoreTimeIntent: "give me more time / I need longer / not yet / I'm not ready yet / one more minute",
  HowLongIntent: 'how long is left / how much longer / how many minutes left / are we nearly done',
  WhereIntent: 'where am I / what am I doing now / which one is this / where were we',
  HurtsIntent: "ow / that hurts / ow, that's sharp / too much / that stings / it pinches / too painful",
  WhyIntent: "why / why do you ask / what's that for / why do you need to know",
  ForgetHouseholdIntent: 'forget all of us / forget everyone / delete our data',
  ForgetIntent: 'forget me / delete my data / delete everything about me / erase what you know',
  ProgressIntent: 'how am i doing / am i getting better / how is my progress / how often have i practised',
  KeepGoingIntent: "keep going by yourself / don't wait for me / run them together / hands free please",
  WaitForMeIntent: 'wait for me / ask me each time / stop going on by yourself',
  FineIntent: "thank you / thanks / I'm fine / that feels good / this is nice",
  FormIntent: 'am I doing it right / is this right / check my form / what am I doing wrong',
  EasierIntent: 'something easier / make it easier / is there something easier / is there an easier way',
  NeedHelpIntent: 'I need help / help me / please help me / can you help me / I need a hand / somebody help',
  NewcomerIntent:
    "it's not me / I'm new here / I'm somebody else / this is my first time / it's my wife's routine / another person now",
  CheckIntent: 'check my back / do the safety check / run the check again / is it safe',
};

const spoken = Object.entries(sayings).flatMap(([intent, ways]) =>
  ways.split(' / ').map((utterance) => [utterance, intent] as const),
);

describe('everyday words are in the model', () => {
  it.each(spoken)('"%s" is %s', (utterance, intent) => {
    const hearing = ear(utterance);
    expect([hearing.intent, hearing.how]).toEqual([intent, expect.stringMatching(/^(?:exact|slots)$/u)]);
  });
});

// A hedged answer is asked again, in other words; a yes or a no would settle a question of the check.
describe('a hedge is neither yes nor no', () => {
  it.each(["I don't think so", 'not really', 'probably not', 'maybe', 'I guess', "I don't mind"])(
    '"%s"',
    (hedge) => {
      expect(ear(hedge).intent).toBe('UnsureIntent');
    },
  );
});

// Mostly one leg is the other as well: neither both nor one only.
describe('more on one side is not one side only', () => {
  it.each([
    ...[
      'mostly the left leg',
      'mainly the right leg',
      'more on the left',
      'more in my left',
      'mostly one leg',
    ],
    ...['worse on the right', 'one leg more than the other', "it's mostly the left", 'mainly just one'],
    ...['chiefly the right one', 'the left is worse', 'left mostly'],
  ])('"%s"', (hedge) => {
    expect(ear(hedge).intent).toBe('UnsureIntent');
  });
});

// Some of a symptom is the symptom: the way that costs least if it is wrong.
describe('a little is a yes', () => {
  it.each([
    ...['sometimes', 'a bit', 'a little', 'on and off', 'it comes and goes', 'now and then', 'I think so'],
    ...['probably', 'I think I have', 'kind of', 'yeah a bit', 'yes a lot', 'yes I think so'],
  ])('"%s"', (hedge) => {
    expect(ear(hedge).intent).toBe('AMAZON.YesIntent');
  });
});

describe('a wish', () => {
  it.each([
    [
      "ten minutes for my lower back, and I've got a foam roller",
      { minutes: '10', area: 'lower', kit: 'roller' },
    ],
    ['a five minute stretch', { minutes: '5', kind: 'stretch' }],
    ['for a five minute stretch', { minutes: '5', kind: 'stretch' }],
    ['fifteen minutes stretching with a band', { minutes: '15', kind: 'stretch', kit: 'band' }],
    ['I have a ball and a band', { kit: 'ball', kitTwo: 'band' }],
    [
      'ten minutes of rolling with a roller and a ball',
      { minutes: '10', kind: 'release', kit: 'roller', kitTwo: 'ball' },
    ],
    ["I've got no equipment", { kit: 'none' }],
    ["I haven't got anything", { kit: 'none' }],
    ['I have nothing to use', { kit: 'none' }],
    ['something for my hips', { area: 'hips' }],
    ['my back is stiff', {}],
    ['a hundred minutes', { minutes: '100' }],
    ['the usual', {}],
    ['for a movement break', { kind: 'movement-break' }],
    ['a two minute movement break', { minutes: '2', kind: 'movement-break' }],
    ['a posture check', { kind: 'posture-check' }],
    ['a check of my desk', { kind: 'desk-check' }],
    ['half an hour', { duration: 'PT30M' }],
    ["I've got a quarter of an hour", { duration: 'PT15M' }],
  ])('"%s"', (utterance, expected) => {
    expect(ear(utterance).intent).toBe('WishIntent');
    expect(idsIn(utterance)).toEqual(expected);
  });

  it.each([
    ['the cat one', 'cat-cow'],
    ["let's do child's pose", 'childs-pose'],
    ['knee to chest', 'knee-to-chest'],
    ['both knees to chest', 'knees-to-chest'],
    ['just deep breathing', 'breathing'],
    ['clams please', 'clam-shell'],
    ['show me the dead bug', 'dead-bug'],
    ["let's do hip lifts", 'glute-bridge'],
    ['the ball between my shoulder blades', 'ball-shoulder-blades'],
  ])('"%s" is for one exercise', (utterance, exercise) => {
    expect(ear(utterance).intent).toBe('ExerciseIntent');
    expect(idsIn(utterance)).toEqual({ exercise });
  });

  it.each([
    ["twenty seconds of child's pose", { duration: 'PT20S', exercise: 'childs-pose' }],
    ['plank for half a minute', { duration: 'PT30S', exercise: 'plank' }],
    ['a thirty second plank', { duration: 'PT30S', exercise: 'plank' }],
    ['a minute and a half of deep breathing', { duration: 'PT1M30S', exercise: 'breathing' }],
    ['ten cat cows', { count: '10', exercise: 'cat-cow' }],
    ['the bridge five times', { count: '5', exercise: 'glute-bridge' }],
  ])('"%s" is for so much of one exercise', (utterance, expected) => {
    expect(ear(utterance).intent).toBe('ExerciseIntent');
    expect(idsIn(utterance)).toEqual(expected);
  });
});

describe('a question', () => {
  it.each([
    ['can I foam roll my lower back', 'lower-back-rolling'],
    ['should I use a roller on my lower back', 'lower-back-rolling'],
    ['I have a question, should I roll my neck', 'neck-rolling'],
    ['how often should I do this', 'how-often'],
    ['why do I have to warm up', 'warm-up-first'],
    ['when should I see a doctor', 'see-someone'],
    ['should I go to hospital', 'hospital'],
    ['should I go to the er', 'hospital'],
    ['do I need a doctor', 'hospital'],
    ['do I need the hospital', 'hospital'],
    ['what is an emergency', 'emergency'],
    ["what's a trigger point", 'trigger-points'],
  ])('"%s"', (utterance, question) => {
    expect(ear(utterance).intent).toBe('AskIntent');
    expect(idsIn(utterance)).toMatchObject({ question });
  });

  it('about something that has no answer is still a question', () => {
    expect(ear('tell me about kettlebells').intent).toBe('AskIntent');
  });

  it.each([
    ["what's cat cow for", { exercise: 'cat-cow' }],
    ['why do the pelvic tilts', { exercise: 'pelvic-tilt' }],
    ['what does this one do', {}],
  ])('"%s" asks what an exercise is for', (utterance, expected) => {
    expect(ear(utterance).intent).toBe('WhatForIntent');
    expect(idsIn(utterance)).toEqual(expected);
  });
});
