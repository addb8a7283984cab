import type { Variation } from '../../content/terms';
import { variedWords } from '../../pacing/exercise';
import type { Draft } from '../frame/draft';
import { goOn, type Move } from '../frame/practice/carry-on';
import type { Heard } from '../frame/heard';
import { withStepBack } from './step-back';
import type { Practice } from '../frame/practice/practice';
import type { Location } from '../frame/practice/recital';

/** The practice with the exercise in hand done easier or harder, also when it is taken up again. */
const withVariation = (practice: Practice, variation: Variation): Practice => ({
  ...practice,
  steps: practice.steps.map((step, index) => (index === practice.step ? { ...step, variation } : step)),
});

/** In the middle of an exercise its words come at once; before it they are part of its beginning. */
function sayVariation(draft: Draft, { where, practice }: Location, variation: 'easier' | 'harder'): void {
  const planned = practice.steps[practice.step];
  const exercise = draft.world.content.exercises[planned?.exercise ?? ''];
  if (where === 'between' || practice.place === null || planned === undefined || exercise === undefined) {
    draft.say(`${variation}-noted`, {});
    return;
  }
  draft.speak(variedWords(draft.world.content, { exercise, form: planned.form }, variation));
}

/** Less or more of the exercise in hand. What was too much is a step back; gentle clearance stays gentle. */
export const varying = {
  easier: (draft, scene, at) => {
    draft.person = withStepBack(draft.person, at, draft.world.nowMs);
    sayVariation(draft, at, 'easier');
    return goOn(draft, scene, { ...at, practice: withVariation(at.practice, 'easier') });
  },
  harder: (draft, scene, at) => {
    if (scene.clearance.level === 'gentle') {
      draft.say('not-harder-now', {});
      return goOn(draft, scene, at);
    }
    sayVariation(draft, at, 'harder');
    return goOn(draft, scene, { ...at, practice: withVariation(at.practice, 'harder') });
  },
} as const satisfies Partial<Record<Heard['kind'], Move>>;
