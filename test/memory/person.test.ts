import fc from 'fast-check';
import { Misfit } from '../../lambda/stored/decode';
import { person } from '../../lambda/stored/person';
import { regular, stranger, veteran } from './people';

const readOrMisfit = (value: unknown) => {
  try {
    return person(value, 'person');
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
};

it.each([
  ['a stranger', stranger],
  ['a regular', regular],
  ['a veteran', veteran],
])('reads %s back from JSON as they were', (_, whoever) => {
  expect(person(JSON.parse(JSON.stringify(whoever)), 'person')).toEqual(whoever);
});

it('reads any value at all, or says that it does not fit', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readOrMisfit(value)).toBeInstanceOf(Misfit);
    }),
  );
});

it('never throws anything else for a person with one field replaced', () => {
  const fields = Object.keys(regular);
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
      const read = readOrMisfit({ ...regular, [field]: value });
      if (!(read instanceof Misfit)) expect(Object.keys(read).sort()).toEqual([...fields].sort());
    }),
  );
});

it.each([
  ['a pain of eleven', { pain: [{ atMs: 0, when: 'before', score: 11 }] }],
  ['more practices than are kept', { practices: [...veteran.practices, ...veteran.practices] }],
  ['kit that we have not got', { preferences: { ...regular.preferences, kit: ['kettlebell'] } }],
  [
    'a place before the first side',
    { practice: { ...regular.practice, place: { side: 'left', round: -1, rep: 0 } } },
  ],
  [
    'a dose of another kind',
    { practice: { ...regular.practice, steps: [{ exercise: 'x', form: 'floor', dose: { by: 'feel' } }] } },
  ],
  ['a visit and a half', { visits: 1.5 }],
  ['a missing field', { consent: undefined }],
])('does not take %s', (_, change) => {
  expect(readOrMisfit({ ...regular, ...change })).toBeInstanceOf(Misfit);
});

it('names the place that does not fit, and never what stood there', () => {
  const read = readOrMisfit({ ...regular, pain: [{ atMs: 0, when: 'my left leg', score: 1 }] });

  expect(read).toHaveProperty('message', expect.stringContaining('person.pain[0].when'));
  expect(read).toHaveProperty('message', expect.not.stringContaining('leg'));
});
