import type { Draft } from '../draft';
import type { Onward, Reply } from '../onward';
import type { Practice } from './practice';
import { ask } from '../words/questions';
import type { Location } from './recital';
import type { GuideScene } from '../state';

/** What follows something heard while a practice is guided, given where the person is in it. */
export type Move = (draft: Draft, scene: GuideScene, at: Location) => Reply;

/** Speaks a practice from its place on. */
export const play = ({ clearance }: GuideScene, practice: Practice): Onward => ({
  to: 'guide',
  practice,
  clearance,
});

/** The scene at rest at this place. */
export const waiting = (scene: GuideScene, { where, practice }: Location): GuideScene => ({
  ...scene,
  practice,
  recital: where === 'during' ? 'within' : 'before',
});

/** Stays at the place and waits for "ready". */
export const waitAt: Move = (draft, scene, at) => {
  draft.person = { ...draft.person, practice: at.practice };
  return ask(draft, waiting(scene, at));
};

/** After an answer: on from the place if an exercise was running, else wait as before. */
export const goOn: Move = (draft, scene, at) =>
  at.where === 'during' && typeof scene.recital !== 'string'
    ? play(scene, at.practice)
    : waitAt(draft, scene, at);
