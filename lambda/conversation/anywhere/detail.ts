import type { Draft } from '../frame/draft';
import type { ListeningScene } from '../frame/state';
import type { Turn } from '../frame/turn';
import { ask } from '../frame/words/questions';

/** Before a practice there is nothing to explain yet: it is kept for what comes. */
export function preferDetail(
  draft: Draft,
  scene: ListeningScene,
  heard: 'more-detail' | 'less-detail',
): Turn {
  const detail = heard === 'more-detail' ? 'full' : 'short';
  const { preferences } = draft.person;
  draft.person = { ...draft.person, preferences: { ...preferences, detail } };
  draft.say(`detail-${detail}`, {});
  return ask(draft, scene);
}
