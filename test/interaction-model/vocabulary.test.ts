import answers from '../../content/en/answers.yaml';
import names from '../../content/en/names.yaml';
import triage from '../../content/en/triage.yaml';
import { contentFor } from '../../lambda/content';
import { areas, kits, questionIds, wishKinds } from '../../lambda/content/terms';
import { earFor, type Hearing } from '../../simulator/hearing/hearing';
import { language, valuesOf, wordingsOf } from './language';

const ear = earFor(language);
const { exercises } = contentFor('en-US');

/** Every question of the check but the one about the floor asks for a warning sign. */
const signs = questionIds.filter((id) => id !== 'floor');

const idsIn = ({ slots }: Hearing) =>
  Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, slot.kind === 'known' ? slot.value.id : slot.said]),
  );

/** What tells of a part of a question only: to deny it is no answer to the whole. */
const isInPart = (id: string): boolean => id === 'in-part' || id.startsWith('in-part-');

/** "Something isn't right": a sign of no question, so that the coach asks which. */
const ofNoQuestion = 'uncaught';

const withoutArticle = (name: string): string => name.replace(/^(?:a|an|the) /u, '');

describe('the ids of the slot values are the ids of the content', () => {
  it.each([
    ['AREA', areas],
    ['KIND', wishKinds],
    ['KIT', [...kits, 'none']],
    ['EXERCISE', Object.keys(exercises)],
    ['QUESTION', Object.keys(answers)],
    ['TOPIC', Object.keys(answers)],
    ['SIGN', [...questionIds, ofNoQuestion]],
    ['SYMPTOM', questionIds],
    ['DENIAL', questionIds],
  ])('%s', (type, ids) => {
    expect(
      valuesOf(type)
        .map(({ id }) => id)
        .filter((id) => !isInPart(id))
        .toSorted(),
    ).toEqual([...ids].toSorted());
  });
});

describe('a part of a sentence that tells a sign has the id of that sign', () => {
  it.each(['SYMPTOM', 'PLACE', 'PAIN_WHERE'])('%s', (type) => {
    const ids = valuesOf(type).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !questionIds.some((sign) => id === sign || id === `in-part-${sign}`))).toEqual(
      [],
    );
  });
});

describe('what the coach calls things can be said back', () => {
  it.each(signs)('the name of %s, with which a person corrects a misheard no', (id) => {
    const hearing = ear(triage.questions[id].name);
    // "Chest pain" names a part of what is asked: reported, it is the sign all the same.
    const reported = idsIn(hearing)['symptom']?.replace(/^in-part-/u, '');
    expect([hearing.intent, reported]).toEqual(['SymptomIntent', id]);
  });

  it.each(areas)('the name of the area %s', (id) => {
    const hearing = ear(`my ${names.areas[id]}`);
    expect([hearing.intent, idsIn(hearing)]).toEqual(['WishIntent', { area: id }]);
  });

  it.each(wishKinds)('the name of the kind %s', (id) => {
    const hearing = ear(`let's do ${names.kinds[id]}`);
    expect([hearing.intent, idsIn(hearing)]).toEqual(['WishIntent', { kind: id }]);
  });

  it.each(kits)('the name of the kit %s', (id) => {
    const hearing = ear(`a ${names.kits[id]}`);
    expect([hearing.intent, idsIn(hearing)]).toEqual(['WishIntent', { kit: id }]);
  });

  it.each(Object.entries(answers))('the name of the topic %s', (id, { name }) => {
    const hearing = ear(`tell me about ${name}`);
    expect([hearing.intent, idsIn(hearing)]).toEqual(['AskIntent', { topic: id }]);
  });

  // Calm breathing and the habits are exercises, and kinds of session that are made of them: the wider wish.
  it.each(Object.entries(exercises))('the name of the exercise %s', (id, { kind, name }) => {
    const hearing = ear(`let's do ${withoutArticle(name)}`);
    const expected = ['breathing', 'habit'].includes(kind) ? { kind: id } : { exercise: id };
    expect(idsIn(hearing)).toEqual(expected);
  });
});

describe('signs have room for everyday and panicked speech', () => {
  const dangerous = [
    'bladder-bowel',
    'saddle-numbness',
    'leg-weakness',
    'chest-pain',
    'sudden-severe',
    'fever',
  ];

  it.each(dangerous)('%s is known in twenty-five clauses or more', (id) => {
    const clauses = valuesOf('SIGN')
      .filter((value) => value.id === id)
      .flatMap(wordingsOf);
    expect(clauses.length).toBeGreaterThanOrEqual(25);
  });

  it.each(signs)('%s can be named, reported and denied in several ways', (id) => {
    for (const [type, least] of [
      ['SIGN', 12],
      ['SYMPTOM', 5],
      ['DENIAL', 10],
    ] as const) {
      const wordings = valuesOf(type)
        .filter((value) => value.id === id || value.id === `in-part-${id}`)
        .flatMap(wordingsOf);
      expect(wordings.length).toBeGreaterThanOrEqual(least);
    }
  });
});
