import type { Draft } from '../draft';
import type { Heard } from '../heard';
import { ask } from './questions';
import type { GuideScene, ListeningScene } from '../state';
import type { Turn } from '../turn';

/** After so many turns in a row that were not understood, an end is offered. */
export const unclearTurnsBeforeOffer = 3;

/**
 * Says what would have worked here, in other words each time, and asks again. Nothing is lost. Not while
 * somebody is guided: there it may be a sign.
 */
export function unclear(draft: Draft, scene: Exclude<ListeningScene, GuideScene>, heard: Heard): Turn {
  if (heard.kind === 'help') return help(draft, scene);
  if (['repeat', 'pardon', 'carry-on'].includes(heard.kind)) return ask(draft, scene);
  draft.unclear = draft.unclearBefore + 1;
  if (draft.unclear >= unclearTurnsBeforeOffer) draft.say('offer-stop', {});
  else draft.say(`unclear-${scene.name}`, {});
  return ask(draft, scene, 'again');
}

/** What can be said here; the session goes on with its question. */
export function help(draft: Draft, scene: ListeningScene): Turn {
  draft.say(`help-${scene.name}`, {});
  return ask(draft, scene, 'again');
}
