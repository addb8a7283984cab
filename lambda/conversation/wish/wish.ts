import type { Draft } from '../frame/draft';
import type { Heard, Wish } from '../frame/heard';
import { keptKit, withKit } from '../frame/practice/kit';
import { withReckoning } from './reckoning';
import { practiceFor } from './practice-for';
import { asksForPain } from '../frame/practice/practice';
import type { Onward, Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import type { WishScene } from '../frame/state';
import { unclear } from '../frame/words/unclear';
import { sayUnknown } from '../frame/words/unknown';

/** Asks what the person would like, or plans what they have said already. */
export function beginWish(draft: Draft, { clearance, wish }: Extract<Onward, { to: 'wish' }>): Reply {
  const scene: WishScene = { name: 'wish', asking: 'wish', soFar: {}, offer: null, clearance };
  return wish === null ? ask(draft, scene) : hearWish(draft, scene, wish);
}

export function hearInWish(draft: Draft, scene: WishScene, heard: Heard): Reply {
  const { soFar, offer } = scene;
  switch (heard.kind) {
    case 'wish':
      return hearNamed(draft, scene, heard);
    case 'number':
      return heard.value === null
        ? unclear(draft, scene, heard)
        : hearWish(draft, scene, { ...soFar, minutes: heard.value });
    case 'yes':
    case 'ready':
    case 'unsure':
    case 'carry-on':
      return hearWish(draft, scene, offer?.wish ?? soFar);
    case 'no':
    case 'next':
    case 'skip':
      return refused(draft, scene);
    case 'check':
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    case 'why':
      draft.say('why-wish', {});
      return ask(draft, scene);
    default:
      return unclear(draft, scene, heard);
  }
}

/** A no is first to the offer, or to the kit that was asked for with the wish; only then is it to all of it. */
function refused(draft: Draft, scene: WishScene): Reply {
  if (scene.offer !== null) return ask(draft, { ...scene, soFar: {}, offer: null }, 'again');
  if (draft.person.preferences.kit !== null) return { to: 'farewell', ending: 'goodbye' };
  draft.person = withKit(draft.person, { kit: [] });
  draft.say('no-kit-noted', {});
  return ask(draft, scene);
}

/** A wish may come in pieces: "my lower back", then "ten minutes". What is not known gets the nearest. */
function hearNamed(draft: Draft, scene: WishScene, heard: Extract<Heard, { kind: 'wish' }>): Reply {
  const [unknown] = heard.unknown;
  const wish = { ...scene.soFar, ...heard.wish };
  if (unknown !== undefined) {
    sayUnknown(draft, unknown);
    return ask(draft, { ...scene, soFar: wish, offer: null }, 'again');
  }
  const kit = keptKit(wish);
  if (kit === null) return hearWish(draft, scene, wish);
  draft.person = withKit(draft.person, wish);
  draft.say(kit.length === 0 ? 'no-kit-noted' : 'kit-noted', {});
  return ask(draft, { ...scene, soFar: wish, offer: null });
}

/** Plans a wish; what cannot be met gets a plain sentence and a safe offer. */
function hearWish(draft: Draft, scene: WishScene, wish: Wish): Reply {
  const { clearance } = scene;
  draft.person = withReckoning(draft);
  const planned = practiceFor(draft, wish, clearance);
  if ('instead' in planned) return ask(draft, { ...scene, soFar: {}, offer: planned });
  draft.person = { ...draft.person, practice: planned };
  return asksForPain(draft.world.content, planned)
    ? { to: 'check-in', practice: planned, clearance }
    : { to: 'ready', practice: planned, clearance };
}
