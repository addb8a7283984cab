import { contentFor } from '../../lambda/content';
import { meaningOf } from '../../lambda/alexa/heard/intents';
import { earFor } from '../../simulator/hearing/hearing';
import { meaning, saying } from '../alexa/requests';
import { language, valuesOf, wordingsOf } from './language';

const ear = earFor(language);

/** What the skill makes of an utterance, by the intent and the ids that the model's own words brought. */
function understood(utterance: string) {
  const { intent, slots, how } = ear(utterance);
  const filled = Object.entries(slots).flatMap(([name, slot]) =>
    slot.kind === 'known' ? [[name, meaning(name, slot.value.id)] as const] : [],
  );
  return {
    intent,
    heard: meaningOf(intent, Object.fromEntries(filled), contentFor('en-US')),
    byTheModel: how === 'exact' || how === 'slots',
  };
}

/** The wish, and what was told beside it. Numbers come as they were said. */
function wishIn(utterance: string) {
  const { intent, slots } = ear(utterance);
  const filled = Object.entries(slots).map(
    ([name, slot]) =>
      [name, slot.kind === 'known' ? meaning(name, slot.value.id) : saying(name, slot.said)] as const,
  );
  const heard = meaningOf(intent, Object.fromEntries(filled), contentFor('en-US'));
  return heard.kind === 'wish' ? { wish: heard.wish, told: heard.told } : heard;
}

const reported: Readonly<Record<string, readonly string[]>> = {
  'leg-weakness': [
    ...[
      'my leg goes numb',
      'my leg went numb',
      'my leg just went numb',
      'Alexa, my leg just went numb!',
      "my left foot's numb",
    ],
    ...[
      'ow my right foot has gone completely numb',
      "I can't feel my feet",
      'i cannot feel my toes any more',
    ],
    ...['both my legs are tingling', 'my foot is dragging', 'my knee gave way on me', 'no, my leg is numb'],
    ...[
      ...["my leg's gone numb", 'leg is numb', 'my whole left leg has gone numb', "i don't feel my legs"],
      ...['my leg is slightly numb', 'my leg has started tingling', 'my legs have gone to jelly'],
      ...['this makes my leg go numb', 'both my legs are numb'],
      "help I can't move my legs",
      "there's no feeling in my foot",
      'no feeling at all',
      'my leg won’t hold me',
    ],
  ],
  'saddle-numbness': [
    ...[
      "it's numb between my legs",
      "I can't feel my bottom",
      'my groin just went numb',
      "i'm numb down there",
    ],
    ...["I can't feel it when I wipe", 'stop, my private parts have gone numb', 'down there is numb'],
    ...["there's no sensation between my legs", "my backside's gone numb"],
  ],
  'bladder-bowel': [
    ...[
      "I've wet myself",
      'oh no I just wet myself',
      "I can't pee",
      'i have soiled myself',
      'I keep leaking',
    ],
    ...['i think i lost control of my bladder', "I haven't peed all day", 'i just weed on the floor'],
    ...["i've lost control of my bladder and bowels", "I can't control my bladder", 'no bladder control'],
    ...['i have no bladder control', "I don't have bowel control", "I've no bladder control"],
    ...['no control of my bladder', 'I have no control over my bowels'],
  ],
  'chest-pain': [
    ...['my chest hurts', "stop I can't breathe", 'ow, my chest is really tight', 'it hurts to breathe'],
    ...["it's hard to breathe", 'my chest is really painful', 'the pain is going down my left arm'],
    ...['my left arm is tingling', 'my arm has gone numb'],
  ],
  'sudden-severe': [
    ...['I fell off a ladder', 'I fell down the stairs this morning', 'I was in a car crash last week'],
    ...["it's the worst pain I've ever had", 'it started after a fall', 'I fell over last week'],
  ],
  fever: ["I'm burning up", 'I feel hot and shivery', "i don't feel well"],
  'weight-loss': ["I've lost weight without trying", "I've been losing weight lately"],
  cancer: ['I was treated for cancer last year', "I'm in remission", "I'm cancer free"],
  'night-pain': ['it wakes me up at night', "it's worse at night", 'the pain wakes me every night'],
  'leg-pain': [
    'the pain shoots down my leg',
    "it's going past my knee",
    'it hurts down my left leg',
    "it's in both legs",
  ],
  persistent: ["it's not getting any better", "I've had it for weeks"],
  'fragile-bones': ['my bones are brittle', "I'm on steroids"],
  pregnancy: ["I'm pregnant", 'I think I might be pregnant', 'I just had a baby'],
  'recent-surgery': ["I'm on blood thinners", 'I had my hip replaced last month'],
};

const named: Readonly<Record<string, readonly string[]>> = {
  'leg-weakness': ['numbness', 'I have pins and needles in my foot', "wait, I'm getting tingling in my toes"],
  'saddle-numbness': ['I have numbness between my legs'],
  'bladder-bowel': ['the bladder one is wrong', 'change bladder', 'trouble peeing'],
  'chest-pain': ['help, chest pain', 'I have a sharp pain in my chest'],
  'sudden-severe': ['I had a bad fall yesterday'],
  fever: ['fever', 'actually yes, I do have a fever', 'I said yes to fever', 'you got the fever wrong'],
  cancer: ['I had breast cancer ten years ago'],
  'recent-surgery': ['I just had surgery'],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([id, utterances]) =>
    utterances.map((utterance) => [utterance, id] as const),
  );

describe('a sign', () => {
  it.each(pairs(reported))('"%s" is reported: %s', (utterance, id) => {
    expect(understood(utterance)).toEqual({
      intent: 'SignIntent',
      heard: { kind: 'sign', questions: [id] },
      byTheModel: true,
    });
  });

  it.each(pairs(named))('"%s" is named: %s', (utterance, id) => {
    expect(understood(utterance)).toEqual({
      intent: 'SymptomIntent',
      heard: { kind: 'sign', questions: [id] },
      byTheModel: true,
    });
  });
});

// "No" and a function of the body is a sign; "no" and a trouble is its denial. No word may be both.
describe('what DenyIntent says no to is never a function of the body', () => {
  it.each(['SYMPTOM', 'PLACE', 'PAIN_WHERE'])('%s', (type) => {
    const functions =
      /^(?:(?:bladder|bowel|muscle) )?(?:control|function)|^(?:passing|urinating|peeing|feeling|sensation|movement|strength)\b/u;
    const wordings = valuesOf(type).flatMap(wordingsOf);
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((wording) => functions.test(wording))).toEqual([]);
  });
});

describe('two signs in one breath are heard both', () => {
  it.each([
    ['my bottom and my legs are numb', ['saddle-numbness', 'leg-weakness']],
    ['my legs and my bottom are numb', ['leg-weakness', 'saddle-numbness']],
    ["I can't feel my legs or my bottom", ['leg-weakness', 'saddle-numbness']],
    ["I've got chest pain and a fever", ['chest-pain', 'fever']],
    ['chest pain and numbness', ['chest-pain', 'leg-weakness']],
    ['I have osteoporosis and cancer', ['fragile-bones', 'cancer']],
    ['my left leg and my left foot are numb', ['leg-weakness']],
    ['fever and chills', ['fever']],
  ])('"%s"', (utterance, questions) => {
    expect(understood(utterance)).toMatchObject({ heard: { kind: 'sign', questions }, byTheModel: true });
  });
});

describe('a condition told beside a wish is heard with it', () => {
  it.each([
    ["a five minute stretch, I've got osteoporosis", { minutes: 5, kind: 'stretch' }, 'fragile-bones'],
    ['ten minutes for my lower back but I have sciatica', { minutes: 10, area: 'lower' }, 'leg-pain'],
    ["stretching but I've got brittle bones", { kind: 'stretch' }, 'fragile-bones'],
    ['five minutes, I have blood clots', { minutes: 5 }, 'recent-surgery'],
  ])('"%s"', (utterance, wish, sign) => {
    expect(wishIn(utterance)).toEqual({ wish, told: [sign] });
  });
});

describe('a sign inside other words is heard', () => {
  it.each([
    ...["pause my leg's gone numb", 'ready but my leg is numb', 'my leg is numb my leg is numb'],
    ...['let me rest my leg is numb', "my leg went numb and it's tingling"],
    'okay carry on but my foot is tingling',
  ])('"%s"', (utterance) => {
    expect(understood(utterance)).toMatchObject({
      intent: 'SignIntent',
      heard: { kind: 'sign', questions: ['leg-weakness'] },
    });
  });

  it.each(["i don't think my leg is numb", 'no left leg tingling', "my leg didn't go numb"])(
    'but not where it is denied: "%s"',
    (utterance) => {
      expect(understood(utterance).heard.kind).not.toBe('sign');
    },
  );
});

describe('a call for help is heard, by itself and inside other words', () => {
  it.each([
    ...['call an ambulance', 'i need an ambulance', 'emergency', 'this is an emergency', 'get help'],
    ...['call nine one one', 'call nine nine nine', 'call triple zero', 'call one one two', 'call 911'],
    ...['call 999', 'call 000', '911', 'call for help', 'call a doctor now', "i think i'm dying"],
    ...["i'm having a heart attack", "I think I'm having a heart attack", "i'm having a stroke"],
    ...['i need the er', 'take me to hospital', 'I need a doctor now', 'get me to the emergency room'],
    ...['oh god somebody please call 911 right now', "somebody call for help, i can't get up"],
  ])('"%s"', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'emergency' });
  });

  it.each([
    'i want to kill myself',
    'i want to die',
    'i want to hurt myself',
    'honestly I want to die today',
  ])('"%s"', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'crisis' });
  });
});

// How it began is a sign of the check. Not to get up is now, whatever the check would ask.
describe('whoever has just fallen or cannot get up is heard at once', () => {
  it.each([
    ...["I've fallen and I can't get up", "I can't get up", "I'm on the floor and I can't get up", 'I fell'],
    ...["I can't get up off the floor", "I can't move", "I'm stuck", "I can't turn over", 'I hit my head'],
    ...['my back locked up', 'my back went', 'my back just went', 'help me up', 'I collapsed'],
    ...["I just can't get up", "I don't think I can get up", "help, can't get up", "I can't seem to move"],
    ...["I can't stand up", "pause, I can't get up"],
  ])('"%s"', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'cannot-get-up', told: [] });
  });

  it.each([
    ["I can't get down on the floor", 'floor'],
    // What the check asks: "Can you get to the floor and back up without help?"
    ["I can't get up without help", 'floor'],
    ["I can't get back up on my own", 'floor'],
    ["I can't feel my legs", 'leg-weakness'],
    ["I can't move my legs", 'leg-weakness'],
    ["I can't move my foot", 'leg-weakness'],
    ["I've been having trouble going to the toilet since my back went", 'bladder-bowel'],
  ])('but "%s" is a sign: %s', (utterance, id) => {
    expect(understood(utterance).heard).toEqual({ kind: 'sign', questions: [id] });
  });
});

// "Please stop, and stay still" would be the wrong thing to say to whoever stands beside them.
describe("somebody else's sign is not one's own", () => {
  it.each([
    ...['my husband has chest pain', "my wife can't breathe", 'my mum collapsed', "he's not breathing"],
    ...["my son can't feel his legs", 'my friend is having a heart attack', "my wife's leg has gone numb"],
    ...["my dad's having a stroke", 'my neighbour has fallen', 'someone collapsed', 'my sister has a fever'],
  ])('"%s"', (utterance) => {
    expect(understood(utterance)).toMatchObject({ heard: { kind: 'someone-else' }, byTheModel: true });
  });
});

describe('that something is wrong is a sign, and which one is asked', () => {
  it.each([
    ...["something isn't right", 'something is wrong', "something's wrong", "I'm not okay", "I'm not ok"],
    ...["I don't feel right", 'I feel wrong', 'it feels wrong', "this isn't right", "I'm not right"],
    ...["something's happening to me", "I'm not myself", 'I feel really odd', 'no, I feel funny'],
  ])('"%s"', (utterance) => {
    expect(understood(utterance)).toEqual({
      intent: 'SignIntent',
      heard: { kind: 'sign', questions: [] },
      byTheModel: true,
    });
  });
});

// Whoever wet themselves says it, and whoever crashed. It is asked about, and calls nothing off.
describe('an accident is one of two things', () => {
  it.each(['it was an accident', 'sorry, it was an accident'])('"%s" is a sign, and asked', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'sign', questions: [] });
  });

  it.each([
    ["I've had a little accident", 'bladder-bowel'],
    ['I had an accident on the way to the toilet', 'bladder-bowel'],
    ['I had an accident in my pants', 'bladder-bowel'],
    ['I had an accident in my car', 'sudden-severe'],
    ['I had an accident at work', 'sudden-severe'],
    ['I had an accident', 'sudden-severe'],
  ])('"%s" tells which: %s', (utterance, id) => {
    expect(understood(utterance).heard).toEqual({ kind: 'sign', questions: [id] });
  });
});

// "I'm not" alone answers; what follows it is how somebody is, and may be all that they can say.
describe('"I\'m not" and how somebody is, is never a no', () => {
  it.each([
    ...['okay', 'ok', 'okay now', 'all right', 'right', 'well', 'good', 'great', 'fine', 'too good'],
    ...['so good', 'myself', 'doing well', 'feeling well', 'very well', 'steady', 'comfortable', 'happy'],
    ...['safe', 'with it', 'breathing right', 'feeling it', 'up to it', 'in a good way', 'there'],
  ])('"I\'m not %s"', (how) => {
    expect(understood(`I'm not ${how}`).heard.kind).not.toBe('no');
    expect(understood(`no I'm not ${how}`).heard.kind).not.toBe('no');
  });

  it.each(["I'm not", "no I'm not", "I'm not, no", "I'm not thank you"])('but "%s" is', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'no' });
  });
});

describe('a denial that leaves something is none', () => {
  it.each([
    ...["it isn't just numb it's dead", "my leg isn't only numb", "my bottom isn't very numb"],
    ...["my chest doesn't hurt that much", "my chest isn't hurting it's heavy", 'no fever today'],
    ...['no cancer now', 'no chest pain since this morning', "no surgery but I'm on eliquis"],
    ...["my bones aren't very weak", 'no accidents today'],
  ])('"%s"', (utterance) => {
    expect(['denied', 'no', 'fine']).not.toContain(understood(utterance).heard.kind);
  });
});

describe('a sign in one breath with a command', () => {
  it.each([
    ["one more time but my foot's asleep", 'sign'],
    ["next, my leg's dead", 'sign'],
    ['easier please my leg is giving out', 'sign'],
    ["I've got a plan to end it", 'crisis'],
  ])('"%s" is no command', (utterance, kind) => {
    expect(understood(utterance).heard.kind).toBe(kind);
  });
});

describe('what tells of the body is never guessed to be anything else', () => {
  it.each([
    ...['my back just popped', 'i feel it in my hip', 'i feel a stretch'],
    ...['i fell asleep', 'right'],
  ])('"%s" is not understood', (utterance) => {
    expect(understood(utterance).heard).toEqual({ kind: 'unclear' });
  });

  it.each(['next up my chest thing', 'bring my knee up to my chest now', 'no pain just numb', 'numb'])(
    'and where it alarms, it is asked about: "%s"',
    (utterance) => {
      expect(understood(utterance).heard).toEqual({ kind: 'sign', questions: [] });
    },
  );

  it.each(['stop keep going', 'stop carry on now', 'i was ready then'])(
    '"%s" sets nobody moving',
    (utterance) => {
      expect(['unclear', 'stop']).toContain(understood(utterance).heard.kind);
    },
  );
});

describe('a name corrects what was read back', () => {
  it.each([
    ...['except fever', 'yes except fever', 'not fever', 'the fever one', 'no the fever one'],
    ...['no fever is wrong', 'no i said yes to fever'],
  ])('"%s"', (utterance) => {
    expect(understood(utterance)).toEqual({
      intent: 'SymptomIntent',
      heard: { kind: 'sign', questions: ['fever'] },
      byTheModel: true,
    });
  });
});

// "Can you get up without help?" and "Any trouble passing water?" want opposite things of these.
it.each(["I can't", "no I can't"])(
  '"%s" is taken for nothing: to some questions it is a sign',
  (utterance) => {
    expect(understood(utterance).intent).toBe('AMAZON.FallbackIntent');
  },
);
