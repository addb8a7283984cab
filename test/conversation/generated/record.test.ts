import fc from 'fast-check';
import { mostPainScores, mostPractices } from '../../../lambda/conversation/frame/person';
import { person as readPerson } from '../../../lambda/stored/person';
import { fixedCatalogue } from '../../support/fixed-catalogue';
import { conversations } from '../../support/made-up-deeds';
import { play, runs } from '../../support/made-up-talk';

describe('any conversation', () => {
  it('keeps a bounded record of a person', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, (_seen, _said, _before, { person }) => {
          expect(person.practices.length).toBeLessThanOrEqual(mostPractices);
          expect(person.pain.length).toBeLessThanOrEqual(mostPainScores);
          if (person.consent !== 'given') expect([...person.pain, ...person.conditions]).toEqual([]);
          if (person.consent !== 'given') expect(person.episode).toBeNull();
          expect(person.progress.standings.length).toBeLessThanOrEqual(fixedCatalogue.length);
          expect(readPerson(JSON.parse(JSON.stringify(person)), 'person')).toEqual(person);
        });
      }),
      runs,
    );
  });
});
