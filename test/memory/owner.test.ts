import { household, ownerOf } from '../../lambda/stored/owner';

const userId = 'amzn1.ask.account.AHJK';
const personId = 'amzn1.ask.person.AMCX';

describe('whose notes they are', () => {
  it('is the household unless a voice is recognised', () => {
    expect(ownerOf(userId, null).person).toBe(household);
    expect(ownerOf(userId, personId).person).not.toBe(household);
  });

  it('is the same every time, and another for anyone else', () => {
    expect(ownerOf(userId, personId)).toEqual(ownerOf(userId, personId));
    expect(ownerOf(`${userId}B`, personId).user).not.toBe(ownerOf(userId, personId).user);
    expect(ownerOf(userId, `${personId}B`).person).not.toBe(ownerOf(userId, personId).person);
  });

  it('names nobody', () => {
    expect(Object.values(ownerOf(userId, personId))).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/u),
      expect.stringMatching(/^[0-9a-f]{64}$/u),
    ]);
  });

  it('does not give one id the same hash as user and as person', () => {
    const { user, person } = ownerOf(userId, userId);

    expect(user).not.toBe(person);
  });
});
