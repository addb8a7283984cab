import type { PhraseKey } from '../../content/phrase-parameters';
import { faster, slower } from '../../pacing/pace';
import { goOn, play, type Move } from '../frame/practice/carry-on';
import type { Heard } from '../frame/heard';
import type { Person } from '../frame/person';
import { knownIn } from '../frame/practice/routine-for';

type Preferences = Person['preferences'];

/** Keeps a preference, says so, and goes on in the new manner. */
const prefer =
  (
    change: (before: Preferences) => Partial<Preferences>,
    phrase: Extract<PhraseKey, 'pace-slower' | 'pace-faster' | 'waiting-each-time'>,
  ): Move =>
  (draft, scene, at) => {
    const { preferences } = draft.person;
    draft.person = { ...draft.person, preferences: { ...preferences, ...change(preferences) } };
    draft.say(phrase, {});
    return goOn(draft, scene, at);
  };

/** More or less detail holds from the exercise in hand on. */
const explain =
  (detail: 'full' | 'short'): Move =>
  (draft, scene, at) => {
    const person = { ...draft.person, preferences: { ...draft.person.preferences, detail } };
    draft.person = person;
    draft.say(`detail-${detail}`, {});
    const practice = { ...at.practice, known: knownIn(person, draft.world.content.exercises) };
    return goOn(draft, scene, { ...at, practice });
  };

/** How a practice is guided from now on. */
export const manner = {
  slower: prefer(({ pace }) => ({ pace: slower(pace) }), 'pace-slower'),
  faster: prefer(({ pace }) => ({ pace: faster(pace) }), 'pace-faster'),
  'wait-for-me': prefer(() => ({ unattended: 'ask' }), 'waiting-each-time'),
  'more-detail': explain('full'),
  'less-detail': explain('short'),
  'keep-going': (draft, scene, { practice }) => {
    const { preferences } = draft.person;
    draft.person = { ...draft.person, preferences: { ...preferences, unattended: 'run-on' } };
    draft.say('running-on', {});
    return play(scene, practice);
  },
} as const satisfies Partial<Record<Heard['kind'], Move>>;
