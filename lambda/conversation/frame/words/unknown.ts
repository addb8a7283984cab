import type { Draft } from '../draft';
import type { Heard, Unknown } from '../heard';
import { goalOf } from '../safety/reported-sign';
import { mayChange, type Goal, type ListeningScene } from '../state';

/** Something was named that is not known here: what is, or the two nearest. */
export function sayUnknown(draft: Draft, unknown: Unknown): void {
  const { names, exercises } = draft.world.content;
  switch (unknown.part) {
    case 'kit': {
      const [one, other] = unknown.near.map((id) => names.kits[id]);
      draft.say('unknown-kit', { one: one ?? names.kits.roller, other: other ?? names.kits.ball });
      return;
    }
    case 'exercise': {
      const [one, other] = unknown.near.map((id) => exercises[id]?.name);
      draft.say('unknown-exercise', { one: one ?? names.anExercise, other: other ?? names.anExercise });
      return;
    }
    default:
      draft.say(`unknown-${unknown.part}`, {});
  }
}

/** "Ask back release for kettlebells": nothing of it is known, so what is wanted is asked after the check. */
export const goalOfWish = ({ wish, unknown }: Extract<Heard, { kind: 'wish' }>): Goal =>
  unknown.length > 0 && Object.keys(wish).length === 0 ? { then: 'ask-wish' } : { then: 'plan', wish };

/** The goal of a scene, with a wish on top where it may have one. */
export function goalWith(draft: Draft, scene: ListeningScene, heard: Extract<Heard, { kind: 'wish' }>): Goal {
  const goal = goalOf(draft, scene);
  return mayChange(goal) ? goalOfWish(heard) : goal;
}
