import { shortestMinutes, longestMinutes, usualMinutes } from '../../routine/minutes';
import type { Draft } from '../draft';
import type { Heard, Wish } from '../heard';
import type { Practice } from '../practice';
import { withReckoning } from '../levels';
import { numberWords } from '../numbers';
import type { Onward, Reply } from '../onward';
import { ask } from '../questions';
import { announce, knownIn, routineFor } from '../routine-for';
import type { WishScene } from '../state';
import { unclear } from '../unclear';

/** Asks what the person would like, or plans what they have said already. */
export function beginWish(draft: Draft, { clearance, wish }: Extract<Onward, { to: 'wish' }>): Reply {
  const scene: WishScene = { name: 'wish', asking: 'wish', soFar: {}, clearance };
  return wish === null ? ask(draft, scene) : hearWish(draft, scene, wish);
}

export function hearInWish(draft: Draft, scene: WishScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'wish': {
      const [unknown] = heard.unknown;
      const wish = { ...scene.soFar, ...heard.wish };
      if (unknown === undefined) return hearWish(draft, scene, wish);
      draft.say(`unknown-${unknown}`, {});
      return ask(draft, { ...scene, soFar: wish }, 'again');
    }
    case 'number':
      return heard.value === null
        ? unclear(draft, scene, heard)
        : hearWish(draft, scene, { ...scene.soFar, minutes: heard.value });
    case 'yes':
    case 'ready':
    case 'unsure':
    case 'carry-on':
      return hearWish(draft, scene, scene.soFar);
    case 'no':
      return { to: 'farewell', ending: 'goodbye' };
    case 'check':
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    case 'why':
      draft.say('why-wish', {});
      return ask(draft, scene);
    default:
      return unclear(draft, scene, heard);
  }
}

function hearWish(draft: Draft, scene: WishScene, wish: Wish): Reply {
  const kind = wish.kind ?? 'full';
  const kit = wish.kit ?? draft.person.preferences.kit;
  const minutes =
    wish.minutes ?? Math.min(draft.person.preferences.minutes ?? usualMinutes[kind], longestMinutes[kind]);
  if (minutes < shortestMinutes[kind] || minutes > longestMinutes[kind]) {
    draft.say('minutes-out-of-range', {
      shortest: numberWords(draft.world.content, shortestMinutes[kind]),
      longest: numberWords(draft.world.content, longestMinutes[kind]),
    });
    return ask(draft, { ...scene, soFar: withoutMinutes(wish) });
  }
  draft.person = withPreferences(draft, wish);
  draft.person = withReckoning(draft);
  const request = { minutes, kind, area: wish.area ?? 'all', kit: kit ?? [] };
  const routine = routineFor(draft, wish, request, scene.clearance);
  if (routine === null) {
    draft.say('nothing-fits', {});
    return ask(draft, scene, 'again');
  }
  const practice: Practice = {
    wish,
    steps: routine.steps,
    step: 0,
    place: null,
    position: draft.person.practice?.position ?? 'standing',
    startedAtMs: draft.world.nowMs,
    known: knownIn(draft.person),
    done: [],
  };
  draft.person = { ...draft.person, practice };
  announce(draft, routine, minutes, wish);
  return { to: 'check-in', practice, clearance: scene.clearance };
}

function withPreferences({ person }: Draft, { kit, minutes }: Wish): Draft['person'] {
  const { preferences } = person;
  return {
    ...person,
    preferences: { ...preferences, kit: kit ?? preferences.kit, minutes: minutes ?? preferences.minutes },
  };
}

const withoutMinutes = (wish: Wish): Wish => {
  const rest = new Map(Object.entries(wish));
  rest.delete('minutes');
  return Object.fromEntries(rest);
};
