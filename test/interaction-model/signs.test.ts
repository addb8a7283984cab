import { earFor } from '../../simulator/hearing/hearing';
import { language } from './language';

const ear = earFor(language);

/** The slots that tell which sign of the check is meant. */
const telling = ['sign', 'symptom', 'denial', 'place', 'path'];

/** The intent, the sign that it is about, and whether it was won by the model's own words. */
function understood(utterance: string) {
  const { intent, slots, how } = ear(utterance);
  const ids = telling.flatMap((name) => {
    const slot = slots[name];
    return slot?.kind === 'known' ? [slot.value.id] : [];
  });
  return { intent, ids, byTheModel: how === 'exact' || how === 'slots' };
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
    ...["I can't feel it when I wipe", 'stop, my private parts have gone numb'],
  ],
  'bladder-bowel': [
    ...[
      "I've wet myself",
      'oh no I just wet myself',
      "I can't pee",
      'i have soiled myself',
      'I keep leaking',
    ],
    ...['i think i lost control of my bladder', "I haven't peed all day"],
  ],
  'chest-pain': [
    ...['my chest hurts', "stop I can't breathe", 'ow, my chest is really tight', 'it hurts to breathe'],
    ...["it's hard to breathe", "I think I'm having a heart attack", 'the pain is going down my left arm'],
  ],
  'sudden-severe': [
    ...['I fell off a ladder', 'I fell down the stairs this morning', 'I was in a car crash last week'],
    ...["it's the worst pain I've ever had", "I've fallen and I can't get up", 'my back just went'],
  ],
  fever: ["I'm burning up", 'I feel hot and shivery', "i don't feel well"],
  'weight-loss': ["I've lost weight without trying", "I've been losing weight lately"],
  cancer: ['I was treated for cancer last year', "I'm in remission", "I'm cancer free"],
  'night-pain': ['it wakes me up at night', "it's worse at night", 'the pain wakes me every night'],
  'leg-pain': ['the pain shoots down my leg', "it's going past my knee", 'it hurts down my left leg'],
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

const denied: Readonly<Record<string, readonly string[]>> = {
  'leg-weakness': [
    ...['no numbness', 'No numbness.', "my leg isn't numb", 'my leg is not numb', "no, my legs aren't numb"],
    ...['i can feel my feet', 'my left foot is fine', 'I do not have any tingling'],
  ],
  'bladder-bowel': ['my bladder is fine', "I haven't wet myself", 'no trouble peeing'],
  'chest-pain': ["my chest doesn't hurt", 'I can breathe fine', 'no chest pain'],
  'sudden-severe': ["I haven't fallen", "it didn't come on suddenly"],
  'night-pain': ["it doesn't wake me up", "it isn't worse at night"],
  'leg-pain': ["it doesn't go down my leg", "it's only in my back"],
  pregnancy: ["I'm not pregnant"],
  cancer: ["I've never had cancer"],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([id, utterances]) =>
    utterances.map((utterance) => [utterance, id] as const),
  );

describe('a sign', () => {
  it.each(pairs(reported))('"%s" is reported: %s', (utterance, id) => {
    expect(understood(utterance)).toEqual({ intent: 'SignIntent', ids: [id], byTheModel: true });
  });

  it.each(pairs(named))('"%s" is named: %s', (utterance, id) => {
    expect(understood(utterance)).toEqual({ intent: 'SymptomIntent', ids: [id], byTheModel: true });
  });

  it.each(pairs(denied))('"%s" is denied: %s', (utterance, id) => {
    expect(understood(utterance)).toEqual({ intent: 'DenyIntent', ids: [id], byTheModel: true });
  });
});

// "Can you get up without help?" and "Any trouble passing water?" want opposite things of these.
it.each(["I can't", "no I can't"])(
  '"%s" is taken for nothing: to some questions it is a sign',
  (utterance) => {
    expect(understood(utterance).intent).toBe('AMAZON.FallbackIntent');
  },
);
