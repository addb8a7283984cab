import { withLift } from '../../lambda/conversation/frame/safety/lift';
import type { Wish } from '../../lambda/conversation/frame/heard';
import { dayOf, type Unsettled } from '../../lambda/triage/unsettled';
import type { QuestionId } from '../../lambda/content/terms';
import { Talk, type Seen } from './talk';

const isAnsweredYes = (asking: string | null, signs: readonly QuestionId[]): boolean =>
  [...signs, 'floor', 'read-back'].includes(asking ?? '');

/** Answers no to everything but these signs, until the check is over. */
export function passWith(talk: Talk, signs: readonly QuestionId[], first: Seen = talk.hear('launch')): Seen {
  let seen = first;
  while (seen.scene === 'check') seen = talk.hear(isAnsweredYes(seen.asking, signs) ? 'yes' : 'no');
  return seen;
}

/** Answers no until this is asked. */
export function upTo(
  talk: Talk,
  question: QuestionId | 'read-back',
  first: Seen = talk.hear('launch'),
): Seen {
  let seen = first;
  while (seen.asking !== question) seen = talk.hear(seen.asking === 'floor' ? 'yes' : 'no');
  return seen;
}

/** Someone who passed the check, but for these signs, and hears the first exercise of what they asked for. */
export function guided(
  wish: Wish = { minutes: 10 },
  signs: readonly QuestionId[] = [],
): { talk: Talk; seen: Seen } {
  const talk = new Talk();
  passWith(talk, signs);
  talk.wish(wish);
  talk.hear('no');
  return { talk, seen: talk.hear('ready') };
}

/** The next Alexa session, whatever became of this one. */
export function again(talk: Talk): Seen {
  talk.drop();
  return talk.hear('launch');
}

/** What happens on another device of this person meanwhile. */
export function liftedElsewhere(talk: Talk, how: Unsettled['how'] | null): void {
  const unsettled = how === null ? null : { how, day: dayOf(talk.nowMs) };
  talk.person = withLift(talk.person, { practice: 'kept', unsettled }, talk.person.lifts + 1);
}
