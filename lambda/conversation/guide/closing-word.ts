import { fill } from '../../content/fill';
import { inTurn } from '../../pacing/cue';
import { wentWell } from '../../progress/reckoning';
import { rhythm } from '../../progress/rhythm';
import type { Draft } from '../frame/draft';
import { isMoreThanHabit } from '../frame/practice/practice';

/**
 * A word at the end of a practice: a day of rest where it is due, else praise where it went well. Praise
 * is counted over all visits, so that no sentence of it comes twice in a row; pushing on earns none.
 */
export function sayClosingWord(draft: Draft): void {
  const { person, world } = draft;
  const last = person.practices.at(-1);
  if (last === undefined || !isMoreThanHabit(world.content, last.exercises)) return;
  const counted = person.practices.filter(({ exercises }) => isMoreThanHabit(world.content, exercises));
  const found = rhythm(counted, world.nowMs);
  if (found === 'rest-day') {
    draft.say('rest-day', {});
    return;
  }
  if (!wentWell(person.progress, last, person.pain)) return;
  const key = found === 'week-full' ? 'praise-week' : 'praise';
  const { praises } = person.progress;
  draft.speak(fill(inTurn(world.content.phrases[key], praises), {}));
  draft.person = { ...person, progress: { ...person.progress, praises: praises + 1 } };
}
