import { sayComeOut, sayHowToRiseInBrief } from '../frame/safety/safe-stop';
import { withPlace } from '../frame/practice/history';
import type { Draft } from '../frame/draft';
import { sayOnLeaving } from '../frame/safety/leaving';
import type { BesideAge } from '../frame/heard';
import type { Reply } from '../frame/onward';
import { locate } from '../frame/practice/recital';
import type { ListeningScene } from '../frame/state';
import type { Turn } from '../frame/turn';

/** Leaving keeps the place, but not silence about a sign that was told: it gets its advice and its number. */
export function stop(draft: Draft, scene: ListeningScene): Reply {
  keepPlace(draft, scene);
  sayTheWayUp(draft, scene);
  if (sayOnLeaving(draft, scene) === 'said') return draft.close();
  return { to: 'farewell', ending: draft.person.practice === null ? 'goodbye' : 'place-kept' };
}

export function keepPlace(draft: Draft, scene: ListeningScene): void {
  if (scene.name !== 'guide') return;
  draft.person = withPlace(draft.person, locate(draft, scene).practice, draft.world.nowMs);
}

/** Deletes at once. Where that may have failed, says so: nobody may believe in a deletion that did not happen. */
export function forget(draft: Draft, scene: ListeningScene | null, who: 'forget' | 'forget-household'): Turn {
  if (scene !== null) {
    sayTheWayUp(draft, scene);
    sayOnLeaving(draft, scene);
  }
  if (draft.world.memory === 'lost') {
    draft.say('forget-failed', {});
    return draft.close();
  }
  const forgotten = who === 'forget' ? 'forgotten' : 'household-forgotten';
  draft.say(forgotten, {});
  return draft.close(forgotten);
}

/** Nobody is left on the floor without a word. Short: whoever says stop has heard enough. */
function sayTheWayUp(draft: Draft, scene: ListeningScene): void {
  if (scene.name === 'guide') sayHowToRiseInBrief(draft, locate(draft, scene).practice.position);
}

/** Whoever could not get up exercises no more that day. */
export function restToday(draft: Draft): Turn {
  draft.say('rests-today', {});
  draft.say('rise-or-call', { number: draft.world.content.locale.emergencyNumber });
  return draft.close();
}

/** Whatever was allowed before was allowed to somebody else. A sign told with the age gets the number, at least. */
export function adultsOnly(draft: Draft, scene: ListeningScene | null, beside: BesideAge | undefined): Turn {
  if (scene?.name === 'guide') sayComeOut(draft, locate(draft, scene));
  if (scene !== null) sayOnLeaving(draft, scene);
  draft.lift({ practice: 'ended', unsettled: null });
  if (beside !== undefined && tellsSign(beside))
    draft.say('help-now', { number: draft.world.content.locale.emergencyNumber });
  draft.say('adults-only', {});
  return draft.close();
}

const tellsSign = (beside: BesideAge): boolean => beside.kind === 'sign' || beside.told.length > 0;
