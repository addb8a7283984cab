import fc from 'fast-check';
import { lengthMs } from '../../../lambda/pacing/timeline';
import { limits } from '../../../lambda/speech/limits';
import { ssml } from '../../../lambda/speech/ssml';
import { conversations } from '../../support/made-up-deeds';
import { play, runs } from '../../support/made-up-talk';

describe('any conversation', () => {
  it('stays within the limits of one response', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ speech, reprompt }) => {
          expect(ssml(speech).length).toBeLessThanOrEqual(limits.characters);
          expect(lengthMs(speech)).toBeLessThanOrEqual(limits.responseMs);
          if (reprompt !== null) {
            expect(ssml(reprompt).length).toBeLessThanOrEqual(limits.characters);
            expect(lengthMs(reprompt)).toBeLessThanOrEqual(90_000);
          }
        });
      }),
      runs,
    );
  });

  it('opens the microphone exactly when it asks something', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ asking, reprompt, scene }) => {
          expect(reprompt !== null).toBe(asking !== null);
          expect(asking === null).toBe(scene === 'farewell');
        });
      }),
      runs,
    );
  });

  it('fills in every name in what it says', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ text }) => {
          expect(text).not.toMatch(/[{}]|undefined|null|NaN/u);
        });
      }),
      runs,
    );
  });
});
