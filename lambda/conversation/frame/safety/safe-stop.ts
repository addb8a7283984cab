import { spoken } from '../../../pacing/cue';
import type { Position } from '../../../content/terms';
import { upright } from '../../../pacing/exercise';
import { nowhere } from '../../../pacing/timeline';
import type { Draft } from '../draft';
import type { Location } from '../practice/recital';

/** How to stop safely from where someone is: the first thing said when something is wrong. */
export function sayComeOut(draft: Draft, { where, practice }: Location): void {
  draft.say('stop-now', {});
  if (where === 'between') return;
  const step = practice.steps[practice.step];
  const form = step && draft.world.content.exercises[step.exercise]?.forms[step.form];
  if (form === undefined) return;
  // On the way down nobody is yet where the exercise's own words would lead them out of.
  if (practice.position === form.position) draft.speak(form.comeOut, 2);
  else draft.say('stop-on-the-way', {});
}

/** The safe way up at the end of a practice, for someone who lies on the floor. */
export function sayHowToRise(draft: Draft, position: Position): void {
  if (upright.includes(position)) return;
  for (const step of draft.world.content.moves.rise)
    draft.play(spoken(step.say, nowhere, 'usual', step.wait));
}

const lying: readonly Position[] = ['supine', 'side', 'roller'];

/** The same in one breath, for whoever leaves in the middle. */
export function sayHowToRiseInBrief(draft: Draft, position: Position): void {
  if (upright.includes(position)) return;
  draft.say(lying.includes(position) ? 'rise-from-lying' : 'rise-from-knees', {});
}
