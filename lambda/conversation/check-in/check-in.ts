import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import { sayHowItGoes, scoredBefore } from './pain-before';
import { withScore, worstPain } from '../frame/person';
import type { Onward, Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import type { CheckInScene } from '../frame/state';
import { unclear } from '../frame/words/unclear';
import { withClearance } from '../frame/safety/kept-clearance';

/** Before the first exercise: may scores be kept, and how is the pain? Without consent nothing is asked. */
export function beginCheckIn(
  draft: Draft,
  { practice, clearance }: Extract<Onward, { to: 'check-in' }>,
): Reply {
  // A number of somebody else in the home tells nothing about whose notes these are.
  if (draft.who === 'newcomer') return { to: 'ready', practice, clearance };
  switch (draft.person.consent) {
    case 'unasked':
      return ask(draft, { name: 'check-in', asking: 'consent', practice, clearance });
    case 'given':
      sayHowItGoes(draft);
      return ask(draft, { name: 'check-in', asking: 'pain-before', practice, clearance });
    case 'refused':
      return { to: 'ready', practice, clearance };
  }
}

export function hearInCheckIn(draft: Draft, scene: CheckInScene, heard: Heard): Reply {
  if (heard.kind === 'why') {
    draft.say(`why-${scene.asking}`, {});
    return ask(draft, scene);
  }
  return scene.asking === 'consent' ? hearConsent(draft, scene, heard) : hearScore(draft, scene, heard);
}

function hearConsent(draft: Draft, scene: CheckInScene, heard: Heard): Reply {
  const { practice, clearance } = scene;
  switch (heard.kind) {
    case 'yes':
      draft.person = withClearance({ ...draft.person, consent: 'given' }, clearance);
      return ask(draft, { ...scene, asking: 'pain-before' });
    case 'no':
    case 'unsure':
    case 'next':
    case 'skip':
      draft.person = { ...draft.person, consent: 'refused' };
      draft.say('consent-refused', {});
      return { to: 'ready', practice, clearance };
    default:
      return unclear(draft, scene, heard);
  }
}

function hearScore(draft: Draft, scene: CheckInScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'number':
      return scored(draft, scene, heard.value);
    case 'age':
      return scored(draft, scene, heard.years);
    case 'no':
    case 'next':
    case 'skip':
    case 'unsure':
    case 'ready':
    case 'carry-on':
      return withoutScore(draft, scene);
    default:
      return unclear(draft, scene, heard);
  }
}

function scored(draft: Draft, scene: CheckInScene, score: number | null): Reply {
  if (score === null || !Number.isInteger(score) || score < 0 || score > worstPain) {
    draft.say('score-out-of-range', {});
    return ask(draft, scene);
  }
  if (scene.asking === 'pain-before') return scoredBefore(draft, scene, score);
  draft.person = withScore(draft.person, { atMs: draft.world.nowMs, when: 'after', score });
  return afterwards(draft, scene, score);
}

function withoutScore(draft: Draft, scene: CheckInScene): Reply {
  draft.say('no-score', {});
  return scene.asking === 'pain-after'
    ? { to: 'farewell', ending: 'practice-finished' }
    : { to: 'guide', practice: scene.practice, clearance: scene.clearance };
}

function afterwards(draft: Draft, { practice }: CheckInScene, score: number): Reply {
  const before = draft.person.pain.findLast(
    ({ when, atMs }) => when === 'before' && atMs >= practice.startedAtMs,
  );
  if (before === undefined || score === before.score) draft.say('pain-same', {});
  else draft.say(score < before.score ? 'pain-less' : 'pain-more', {});
  return { to: 'farewell', ending: 'practice-finished' };
}
