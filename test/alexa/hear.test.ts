import { RequestRefused } from '../../lambda/alexa/admission';
import { questionIds } from '../../lambda/content/terms';
import type { Heard } from '../../lambda/conversation/frame/heard';
import { contentFor } from '../../lambda/content';
import { hear as hearWith, momentOf } from '../../lambda/alexa/heard/hear';
import { intentNames } from '../../lambda/alexa/heard/intents';
import { readInteractionModel } from '../../simulator/hearing/model';
import en from '../../interaction-model/en.json';
import { empty, ended, intent, launch, meaning, saying, timestamp, unresolved } from './requests';

const model = readInteractionModel(en);
const hear = (request: Parameters<typeof hearWith>[0]) => hearWith(request, contentFor('en-US'));

describe('the intents', () => {
  it('are those of the interaction model, no more and no fewer', () => {
    expect([...intentNames].sort()).toEqual(model.intents.map(({ name }) => name).sort());
  });

  it('understand every id that a slot of the interaction model can bring', () => {
    const feeling = meaning('feeling', 'normal');
    const misunderstood = model.intents.flatMap(({ name, slots }) =>
      slots
        .filter(({ type }) => !asides.includes(type))
        .filter((slot) => name !== 'SignIntent' || !denied.includes(slot.name))
        .flatMap((slot) =>
          idsOf(slot.type)
            .filter((id) => name !== 'DenyIntent' || !id.startsWith('in-part'))
            .filter((id) => id !== 'uncaught')
            .filter((id) => isLost(hear(intent(name, { feeling, [slot.name]: meaning(slot.name, id) }))))
            .map((id) => `${name} ${slot.name} ${id}`),
        ),
    );

    expect(misunderstood).toEqual([]);
  });

  /** Slots that only help to tell sentences apart. */
  const asides = ['NUMB_FEELING', 'NORMAL_FEELING', 'ADVERB'];

  /** What was denied before the sign: "no fever, but my foot is numb". */
  const denied = ['denied', 'denial'];

  const idsOf = (type: string) =>
    model.types.find(({ name }) => name === type)?.values.map(({ id }) => id) ?? [];

  const isLost = (heard: Heard | null): boolean =>
    heard === null ||
    heard.kind === 'unclear' ||
    ('unknown' in heard && heard.unknown.length > 0) ||
    ('question' in heard && heard.question === null && heard.extent === 'whole') ||
    ('questions' in heard && heard.questions.length === 0) ||
    ('topic' in heard && heard.topic === null) ||
    ('exercise' in heard && heard.exercise === null);
});

describe('what is heard', () => {
  it.each([
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.CancelIntent', 'stop'],
    ['AMAZON.NavigateHomeIntent', 'stop'],
    ['AMAZON.ResumeIntent', 'carry-on'],
    ['AMAZON.FallbackIntent', 'unclear'],
    ['MoreTimeIntent', 'more-time'],
    ['ForgetIntent', 'forget'],
    ['ForgetHouseholdIntent', 'forget-household'],
    ['EmergencyIntent', 'emergency'],
    ['CrisisIntent', 'crisis'],
    ['OneSideIntent', 'one-side'],
    ['SkipIntent', 'skip'],
    ['PardonIntent', 'pardon'],
    ['WaitForMeIntent', 'wait-for-me'],
    ['FineIntent', 'fine'],
    ['FormIntent', 'form'],
    ['EasierIntent', 'easier'],
  ])('in %s is %s', (name, kind) => {
    expect(hear(intent(name))).toEqual({ kind });
  });

  it.each([
    [
      'a whole question',
      intent('AskIntent', { question: meaning('question', 'water'), topic: empty('topic') }),
      'water',
    ],
    [
      'a topic',
      intent('AskIntent', { question: empty('question'), topic: meaning('topic', 'water') }),
      'water',
    ],
    [
      'a topic nobody knows',
      intent('AskIntent', { question: empty('question'), topic: unresolved('topic') }),
      null,
    ],
  ])('in %s is what is asked about', (_, request, topic) => {
    expect(hear(request)).toEqual({ kind: 'ask', topic });
  });

  it('in a question about an exercise is which one, or none', () => {
    expect(hear(intent('WhatForIntent', { exercise: meaning('exercise', 'cat-cow') }))).toEqual({
      kind: 'what-for',
      exercise: 'cat-cow',
    });
    expect(hear(intent('WhatForIntent', { exercise: empty('exercise') }))).toEqual({
      kind: 'what-for',
      exercise: null,
    });
  });

  it.each(['AMAZON.SelectIntent', 'constructor', '__proto__', ''])(
    'in an intent %j of nobody is unclear',
    (name) => {
      expect(hear(intent(name))).toEqual({ kind: 'unclear' });
    },
  );

  it('at the start is a launch', () => {
    expect(hear(launch())).toEqual({ kind: 'launch' });
  });

  it.each([
    ['EXCEEDED_MAX_REPROMPTS', 'silence'],
    ['USER_INITIATED', 'other'],
    ['ERROR', 'other'],
  ] as const)('at the end, for the reason %s, is an end by %s', (reason, how) => {
    expect(hear(ended(reason))).toEqual({ kind: 'ended', how });
  });

  it('in a request of another kind is nothing', () => {
    const page = {
      type: 'AudioPlayer.PlaybackStopped',
      requestId: 'request',
      timestamp,
      token: 'a-page',
    } as const;

    expect(hear(page)).toBeNull();
  });
});

describe('a number', () => {
  it.each([
    ['4', 4],
    ['0', 0],
    ['11', 11],
    ['?', null],
    ['four', null],
    ['-1', null],
    ['2.5', null],
    ['', null],
    ['9'.repeat(30), null],
  ])('said as %j is %j', (said, value) => {
    expect(hear(intent('NumberIntent', { number: saying('number', said) }))).toEqual({
      kind: 'number',
      value,
    });
  });

  it('that is missing is none', () => {
    expect(hear(intent('NumberIntent', { number: empty('number') }))).toEqual({
      kind: 'number',
      value: null,
    });
    expect(hear(intent('AgeIntent'))).toEqual({ kind: 'age', years: null });
  });

  it('of no pain is zero', () => {
    expect(hear(intent('NoPainIntent'))).toEqual({ kind: 'number', value: 0 });
  });
});

describe('a sign', () => {
  it.each(questionIds)('%s is heard as a sentence, as a word, and denied', (question) => {
    expect(hear(intent('SignIntent', { sign: meaning('sign', question) }))).toEqual({
      kind: 'sign',
      questions: [question],
    });
    expect(hear(intent('SymptomIntent', { symptom: meaning('symptom', question) }))).toEqual({
      kind: 'sign',
      questions: [question],
    });
    expect(
      hear(intent('DenyIntent', { symptom: meaning('symptom', question), denial: empty('denial') })),
    ).toEqual({
      kind: 'denied',
      question,
      extent: 'whole',
    });
    expect(
      hear(intent('DenyIntent', { symptom: empty('symptom'), denial: meaning('denial', question) })),
    ).toEqual({
      kind: 'denied',
      question,
      extent: 'whole',
    });
  });

  it.each([
    ['symptom', 'symptomTwo'],
    ['place', 'placeTwo'],
  ])('may be one of two in one breath: %s and %s', (one, other) => {
    const slots = { [one]: meaning(one, 'fever'), [other]: meaning(other, 'chest-pain') };

    expect(hear(intent('SymptomIntent', slots))).toEqual({
      kind: 'sign',
      questions: ['fever', 'chest-pain'],
    });
  });

  it.each([
    ['SignIntent', 'sign', { kind: 'sign', questions: [] }],
    ['SymptomIntent', 'symptom', { kind: 'sign', questions: [] }],
    ['DenyIntent', 'denial', { kind: 'denied', question: null, extent: 'part' }],
  ])('in %s that is not one of ours stays a sign, but which one is not known', (name, slot, heard) => {
    expect(hear(intent(name, { [slot]: unresolved(slot) }))).toEqual(heard);
    expect(hear(intent(name, { [slot]: meaning(slot, 'hiccups') }))).toEqual(heard);
  });
});

// "I'm not on blood thinners" is no answer to "an operation, blood thinners, or a blood clot?".
describe('a part of what a question asks about', () => {
  it.each(questionIds)('%s is a sign if it is reported, but no whole answer if it is denied', (question) => {
    const symptom = meaning('symptom', `in-part-${question}`);

    expect(hear(intent('SymptomIntent', { symptom }))).toEqual({ kind: 'sign', questions: [question] });
    expect(hear(intent('DenyIntent', { symptom }))).toEqual({ kind: 'denied', question, extent: 'part' });
  });

  it('is denied in a sentence without a word of which question it was', () => {
    const heard = hear(intent('DenyIntent', { denial: meaning('denial', 'in-part') }));

    expect(heard).toEqual({ kind: 'denied', question: null, extent: 'part' });
  });

  it.each([
    ['cancer', 'part'],
    ['bladder-bowel', 'whole'],
  ] as const)('is %s of now: the %s of it', (question, extent) => {
    const symptomNow = meaning('symptomNow', question);

    expect(hear(intent('DenyIntent', { symptomNow }))).toEqual({ kind: 'denied', question, extent });
  });

  it('is a pain that is no worse somewhere', () => {
    const heard = hear(intent('DenyIntent', { worse: meaning('worse', 'night-pain') }));

    expect(heard).toEqual({ kind: 'denied', question: 'night-pain', extent: 'part' });
  });

  it('may be a place, of one leg out of two', () => {
    const place = meaning('place', 'in-part-leg-weakness');
    const feeling = meaning('feeling', 'not-numb');

    expect(hear(intent('SignIntent', { place }))).toEqual({ kind: 'sign', questions: ['leg-weakness'] });
    expect(hear(intent('DenyIntent', { place, feeling }))).toEqual({
      kind: 'denied',
      question: 'leg-weakness',
      extent: 'part',
    });
  });
});

describe('a place and how it feels', () => {
  const place = meaning('place', 'leg-weakness');

  it('is a sign, or its denial, by the intent', () => {
    const feeling = meaning('feeling', 'normal');

    expect(hear(intent('SignIntent', { place, feeling }))).toEqual({
      kind: 'sign',
      questions: ['leg-weakness'],
    });
    expect(hear(intent('DenyIntent', { place, feeling }))).toEqual({
      kind: 'denied',
      question: 'leg-weakness',
      extent: 'whole',
    });
  });

  // "Numb, tingly or weak?" of a leg, and "numb?" of what is between them.
  it.each([
    ['leg-weakness', 'normal', 'whole'],
    ['leg-weakness', 'not-numb', 'part'],
    ['leg-weakness', 'not-tingling', 'part'],
    ['leg-weakness', 'not-weak', 'part'],
    ['saddle-numbness', 'normal', 'whole'],
    ['saddle-numbness', 'not-numb', 'whole'],
    ['saddle-numbness', 'not-tingling', 'part'],
    ['in-part-saddle-numbness', 'not-numb', 'part'],
    ['in-part-chest-pain', 'normal', 'part'],
  ] as const)('%s that is %s is denied: the %s of it', (id, feeling, extent) => {
    const slots = { place: meaning('place', id), feeling: meaning('feeling', feeling) };

    expect(hear(intent('DenyIntent', slots))).toMatchObject({ kind: 'denied', extent });
  });

  it('is denied in part where nothing is said of the feeling: "I can move my legs"', () => {
    const heard = hear(intent('DenyIntent', { place, feeling: empty('feeling') }));

    expect(heard).toEqual({ kind: 'denied', question: 'leg-weakness', extent: 'part' });
  });

  it('may be two places, each a sign', () => {
    const placeTwo = meaning('placeTwo', 'in-part-saddle-numbness');

    expect(hear(intent('SignIntent', { place, placeTwo }))).toEqual({
      kind: 'sign',
      questions: ['leg-weakness', 'saddle-numbness'],
    });
  });

  it('denies nothing while Alexa is not sure how it feels', () => {
    const heard = hear(intent('DenyIntent', { place, feeling: unresolved('feeling') }));

    expect(heard).toEqual({ kind: 'sign', questions: ['leg-weakness'] });
  });
});

describe('a wish', () => {
  const wish = (...slots: readonly ReturnType<typeof empty>[]) =>
    hear(intent('WishIntent', Object.fromEntries(slots.map((slot) => [slot.name, slot]))));

  it('has every part that was said', () => {
    const heard = wish(
      saying('minutes', '10'),
      meaning('area', 'lower'),
      meaning('kind', 'stretch'),
      meaning('kit', 'roller'),
      meaning('kitTwo', 'band'),
    );

    expect(heard).toEqual({
      kind: 'wish',
      wish: { minutes: 10, area: 'lower', kind: 'stretch', kit: ['roller', 'band'] },
      unknown: [],
      told: [],
    });
  });

  it('has no part that was not said', () => {
    expect(wish(empty('minutes'), empty('area'))).toEqual({ kind: 'wish', wish: {}, unknown: [], told: [] });
  });

  it('has the condition that was told beside it', () => {
    const heard = wish(saying('minutes', '5'), meaning('symptom', 'in-part-fragile-bones'));

    expect(heard).toEqual({ kind: 'wish', wish: { minutes: 5 }, unknown: [], told: ['fragile-bones'] });
  });

  it('takes a hundred minutes as they were said', () => {
    expect(wish(saying('minutes', '100'))).toMatchObject({ wish: { minutes: 100 }, unknown: [], told: [] });
  });

  it.each([
    ['nothing at hand', [meaning('kit', 'none')], []],
    ['the same thing twice', [meaning('kit', 'ball'), meaning('kitTwo', 'ball')], ['ball']],
  ])('with %s has that kit', (_, slots, kit) => {
    expect(wish(...slots)).toEqual({ kind: 'wish', wish: { kit }, unknown: [], told: [] });
  });

  it('tells what was said but is not known', () => {
    const heard = wish(
      saying('minutes', '?'),
      unresolved('area'),
      meaning('kind', 'juggling'),
      unresolved('kit'),
    );

    const parts = heard?.kind === 'wish' ? heard.unknown.map(({ part }) => part) : [];
    expect(parts).toEqual(['minutes', 'area', 'kind', 'kit']);
  });

  it('keeps the kit that is known beside one that is not', () => {
    const heard = wish(unresolved('kit'), meaning('kitTwo', 'roller'));

    expect(heard).toMatchObject({ kind: 'wish', wish: { kit: ['roller'] }, unknown: [{ part: 'kit' }] });
  });

  it('may be one exercise', () => {
    const known = intent('ExerciseIntent', { exercise: meaning('exercise', 'cat-cow') });
    expect(hear(known)).toEqual({ kind: 'wish', wish: { exercise: 'cat-cow' }, unknown: [], told: [] });
  });

  it.each([
    ['duration', 'PT20S', { by: 'seconds', seconds: 20 }],
    ['duration', 'PT1M30S', { by: 'seconds', seconds: 90 }],
    ['count', '12', { by: 'count', count: 12 }],
  ])('may be so much of it: %s %s', (slot, said, amount) => {
    const asked = intent('ExerciseIntent', {
      exercise: meaning('exercise', 'plank'),
      [slot]: saying(slot, said),
    });
    expect(hear(asked)).toMatchObject({ wish: { exercise: 'plank', amount } });
  });

  it.each([
    ['PT30M', 30],
    ['PT40S', 1],
    ['PT1H', 60],
  ])('may be as long as %s, in minutes', (said, minutes) => {
    expect(wish(saying('duration', said))).toMatchObject({ wish: { minutes }, unknown: [], told: [] });
  });

  it.each(['P3D', 'PT', 'soon', '?'])('does not know how long "%s" is', (said) => {
    expect(wish(saying('duration', said))).toMatchObject({ wish: {}, unknown: [{ part: 'minutes' }] });
  });

  it.each([
    ['downward dog', 'bird-dog'],
    ['cobra pose', 'childs-pose'],
    ['spine twists', 'supine-twist'],
    ['dead lifts', 'dead-bug'],
  ])('for %s, which is not known, has the two exercises that sound nearest', (said, nearest) => {
    const exercise = { ...unresolved('exercise'), value: said };
    const heard = hear(intent('ExerciseIntent', { exercise }));
    const near =
      heard?.kind === 'wish' ? heard.unknown.flatMap((one) => ('near' in one ? one.near : [])) : [];
    expect(near).toHaveLength(2);
    expect(near).toContain(nearest);
  });

  it("never holds a person's words", () => {
    const heard = wish(unresolved('area'), unresolved('kind'), unresolved('kit'), unresolved('kitTwo'));

    expect(JSON.stringify(heard)).not.toContain('kettlebell');
  });
});

describe('the moment', () => {
  it("is the request's own", () => {
    expect(momentOf(launch())).toBe(Date.parse(timestamp));
  });

  it('is never made up', () => {
    expect(() => momentOf({ ...launch(), timestamp: 'soon' })).toThrow(RequestRefused);
  });
});
