import { contentFor } from '../../lambda/content';
import type { QuestionId } from '../../lambda/content/terms';
import { meaningOf } from '../../lambda/alexa/heard/intents';
import { earFor } from '../../simulator/hearing/hearing';
import { meaning } from '../alexa/requests';
import { language } from './language';

const ear = earFor(language);

function heardIn(utterance: string) {
  const { intent, slots } = ear(utterance);
  const filled = Object.entries(slots).flatMap(([name, slot]) =>
    slot.kind === 'known' ? [[name, meaning(name, slot.value.id)] as const] : [],
  );
  return meaningOf(intent, Object.fromEntries(filled), contentFor('en-US'));
}

/** What answers all that a question asks, and what answers a part of it, so that the rest is open. */
interface Decision {
  readonly whole: readonly string[];
  readonly part: readonly string[];
}

/**
 * A question asks for several things at once. Who denies one of them has said nothing of the others, and one of
 * those may be the red flag: it is asked again. Beside each question, what it asks.
 */
const decisions: Readonly<Record<QuestionId, Decision>> = {
  // Trouble peeing, or lost bladder or bowel control. The toilet in general is all of it; to go fine is not.
  'bladder-bowel': {
    whole: [
      ...['no bladder or bowel trouble', 'no toilet trouble', 'my bladder and bowels are fine'],
      ...['I have no trouble in the toilet', 'no trouble with my bladder or bowels'],
    ],
    part: [
      ...['no bladder trouble', 'no bowel trouble', 'no trouble peeing', 'I can pee fine', 'no incontinence'],
      ...['my bladder is fine', "I haven't wet myself", 'no accidents', 'I can go to the toilet fine'],
      ...['my waterworks are fine', 'no problems with my waterworks', 'no leaks'],
    ],
  },
  // Between the legs, or around the bottom. "Down there" is both.
  'saddle-numbness': {
    whole: [
      ...["I'm not numb between my legs or around my bottom", "it's not numb down there"],
      ...['no saddle numbness', 'no numbness between my legs or around my bottom', 'feels normal down there'],
      ...["my bottom and groin aren't numb", "my saddle area isn't numb"],
    ],
    part: [
      ...["I'm not numb between my legs", 'no numbness between my legs', "my bottom isn't numb"],
      ...["my groin isn't numb", 'I can feel my bottom fine', 'no numbness in my groin', 'my bum is fine'],
      ...['no tingling down there', 'no numb bum'],
    ],
  },
  // Numb, tingly or weak; a leg or a foot.
  'leg-weakness': {
    whole: [
      ...['nothing wrong with my legs', 'my legs are fine', 'no leg trouble', 'my leg is fine'],
      ...['no numbness, tingling or weakness', 'no trouble with my legs', 'both my legs are fine'],
    ],
    part: [
      ...['no numbness', 'no tingling', 'no weakness', 'no pins and needles', 'no numbness or tingling'],
      ...["I'm not numb", "my leg isn't numb", "my legs aren't numb", "my legs aren't weak", 'no numb legs'],
      ...['my legs are strong', 'my left leg is fine', 'my foot is fine', 'my feet are fine'],
      ...['I can feel my legs', 'I can move my feet', 'I can walk fine', 'no leg weakness and tingling'],
    ],
  },
  // The chest hurts, or it is hard to breathe.
  'chest-pain': {
    whole: [
      ...['no chest or breathing trouble', 'no chest pain or trouble breathing'],
      ...['my chest is fine and I can breathe fine', 'no chest pain and no trouble breathing'],
    ],
    part: [
      ...['no chest pain', 'my chest is fine', "my chest doesn't hurt", 'no tightness in my chest'],
      ...['I can breathe fine', 'no trouble breathing', "I'm not dizzy", "it doesn't hurt in my chest"],
      ...["my arm isn't numb", 'my heart is fine', 'no shortness of breath'],
    ],
  },
  // Awful pain all at once, or after getting hurt.
  'sudden-severe': {
    whole: [
      "it came on slowly and I didn't get hurt",
      'no sudden pain or injury',
      'nothing sudden and no injury',
    ],
    part: [
      ...["it wasn't sudden", 'it came on slowly', "it didn't come on suddenly", "it's not severe"],
      ...['no sudden pain', 'no fall', 'no accident', 'no injury', "I haven't fallen", 'no severe pain'],
    ],
  },
  // Fever, chills or the shakes. To be well is to have none of them.
  fever: {
    whole: ['no fever, chills or shakes', "I'm not ill", "I'm well in myself", "I don't feel unwell"],
    part: [
      ...['no fever', 'no chills', 'no fever or chills', "I'm not feverish", 'no temperature', "I'm not hot"],
      ...["I don't have a fever", "I'm not shivering", 'my temperature is normal', 'no infection'],
    ],
  },
  // One thing.
  'weight-loss': {
    whole: ['no weight loss', "I haven't lost weight", 'my weight is the same', 'no unexplained weight loss'],
    part: ['no sudden weight loss', 'no rapid weight loss'],
  },
  // Now, or ever.
  cancer: {
    whole: ["I've never had cancer", 'no cancer', 'no history of cancer', "I haven't had cancer"],
    part: [
      ...["I don't have cancer", "I haven't got cancer", 'I have no cancer', "it isn't cancer"],
      ...["I've never had breast cancer", 'no tumours', "I'm not a cancer patient", 'no chemo'],
    ],
  },
  // It wakes one, or it gets worse at night. No pain at night is neither.
  'night-pain': {
    whole: ['no pain at night', "it doesn't hurt at night", "it doesn't wake me or get worse at night"],
    part: [
      ...["it doesn't wake me", "it isn't worse at night", 'I sleep fine', "it's no worse at night"],
      ...['no pain that wakes me', "it doesn't hurt in bed", 'it lets me sleep', 'no trouble sleeping'],
    ],
  },
  // Down past the knee. What does not go down the leg at all does not go so far.
  'leg-pain': {
    whole: ["it doesn't go down my leg", "it's only in my back", 'no leg pain', "it doesn't go past my knee"],
    part: [
      ...[
        "it doesn't go down my left leg",
        "it isn't worse down my leg",
        'no sciatica',
        "my foot doesn't hurt",
      ],
      ...["it's not in both legs", 'no pain in my calf'],
    ],
  },
  // As bad as days ago. What is better is not; what is no worse may be.
  persistent: {
    whole: ["it's getting better", 'it only started today', 'no lasting pain', "it's a lot less than it was"],
    part: [
      'no chronic pain',
      'no constant pain',
      "I don't have pain that's getting worse",
      'no pain for weeks',
    ],
  },
  // Weak bones, or steroids.
  'fragile-bones': {
    whole: [
      "my bones are fine and I don't take steroids",
      'no weak bones or steroids',
      'no weak bones, no steroids',
    ],
    part: [
      ...['my bones are fine', 'no osteoporosis', 'no weak bones', 'no steroids', "I'm not on steroids"],
      ...['nothing wrong with my bones', 'my bones are strong'],
    ],
  },
  // Pregnant, or a birth lately. Whoever cannot be pregnant has denied both.
  pregnancy: {
    whole: [
      "I'm a man",
      "I'm past all that",
      'no pregnancy or birth',
      "I'm not pregnant and I haven't had a baby",
    ],
    part: [
      "I'm not pregnant",
      'not pregnant',
      "I haven't given birth",
      "I haven't had a baby",
      'no pregnancy',
    ],
  },
  // Surgery, a clot, or blood thinners.
  'recent-surgery': {
    whole: ['no surgery, no clots, no blood thinners', 'no surgery or clots or blood thinners'],
    part: [
      ...['no surgery', 'no operations', 'no clots', 'no blood thinners', "I'm not on blood thinners"],
      ...['no surgery and no clots', "I've never had an operation", 'no hip replacement'],
    ],
  },
  // Down, and back up, without help. Here the denial of trouble is the good answer.
  floor: {
    whole: [
      'I can get up and down fine',
      'the floor is fine',
      'I can get down and back up',
      'no trouble with the floor',
    ],
    part: [
      ...['I can get down on the floor', 'I can get to the floor', "I'm already on the floor"],
      ...['no trouble getting down', 'no trouble getting up', 'I can lie on the floor'],
    ],
  },
};

const pairs = (of: keyof Decision) =>
  Object.entries(decisions).flatMap(([id, decision]) =>
    decision[of].map((utterance) => [utterance, id] as const),
  );

describe('a denial of all that a question asks answers it', () => {
  it.each(pairs('whole'))('"%s": %s', (utterance, id) => {
    expect(heardIn(utterance)).toEqual({ kind: 'denied', question: id, extent: 'whole' });
  });
});

describe('a denial of a part of a question leaves it open', () => {
  it.each(pairs('part'))('"%s": %s', (utterance, id) => {
    expect(heardIn(utterance)).toEqual({ kind: 'denied', question: id, extent: 'part' });
  });
});

describe('to report a part is to report the sign', () => {
  it.each([
    ['I have numbness', 'leg-weakness'],
    ['my foot is numb', 'leg-weakness'],
    ['my bottom is numb', 'saddle-numbness'],
    ['I have chest pain', 'chest-pain'],
    ['I have a fever', 'fever'],
    ['I have osteoporosis', 'fragile-bones'],
    ['surgery', 'recent-surgery'],
  ])('"%s": %s', (utterance, id) => {
    expect(heardIn(utterance)).toEqual({ kind: 'sign', questions: [id] });
  });
});
