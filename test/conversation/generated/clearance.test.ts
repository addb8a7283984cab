import fc from 'fast-check';
import { recheckIds } from '../../../lambda/content/terms';
import { ClearanceWatch, speaksExercise } from '../../support/clearance-watch';
import { conversations } from '../../support/made-up-deeds';
import { play, runs } from '../../support/made-up-talk';

/** The rule that matters most is tried twice as often. */
const moreRuns = { numRuns: 60 };

describe('any conversation', () => {
  it('never speaks an exercise without a clearance', () => {
    let exercises = 0;
    fc.assert(
      fc.property(conversations, (deeds) => {
        const watch = new ClearanceWatch();
        play(deeds, (seen, said, before, talk) => {
          watch.look(seen, said, before, talk.nowMs);
          if (!speaksExercise(seen)) return;
          exercises += 1;
          expect(watch.isCleared).toBe(true);
        });
      }),
      moreRuns,
    );
    expect(exercises).toBeGreaterThan(150);
  });

  it('answers a reported sign with its question, or with an emergency', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, (seen, said, before) => {
          if (said.kind !== 'sign') return;
          const [question] = said.questions;
          if (question === undefined) return;
          expect(speaksExercise(seen)).toBe(false);
          const isAnswer = before?.asking === question;
          const isFull = before?.scene === 'check' && !recheckIds.some((id) => id === before.asking);
          if (isAnswer || isFull) expect(seen.scene === 'check' || seen.disposition !== null).toBe(true);
          else expect(seen.asking).toBe(question);
        });
      }),
      runs,
    );
  });
});
