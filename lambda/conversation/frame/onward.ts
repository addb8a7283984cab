import type { Outcome } from '../../triage/check';
import type { Told } from '../../triage/told';
import type { Clearance } from '../../triage/clearance';
import type { Wish } from './heard';
import type { Practice } from './practice/practice';
import type { Goal, GuideScene } from './state';
import type { Turn } from './turn';
import type { PhraseKey } from '../../content/phrase-parameters';

/** The ways in which an Alexa session ends by itself. */
export type Ending = Extract<PhraseKey, 'practice-finished' | 'place-kept' | 'goodbye' | 'nothing-gentle'>;

/** Where a scene hands over to another within one turn. Scenes name each other here, and import none. */
export type Onward =
  /** The short check where a passed one still counts, the full check otherwise. */
  | { readonly to: 'check'; readonly goal: Goal }
  | { readonly to: 'full-check'; readonly goal: Goal }
  /** Signs were told, or may have been: each is asked. `before` is what was allowed until then. */
  | {
      readonly to: 'signs';
      readonly told: readonly Told[];
      readonly goal: Goal;
      readonly before: Clearance | null;
    }
  /** The check from its beginning, but for what was told. */
  | { readonly to: 'anew'; readonly goal: Goal; readonly told: readonly Told[] }
  /** A visit before sent them to a doctor: were they seen? */
  | { readonly to: 'seen'; readonly goal: Goal }
  /** A doctor or the emergency number comes first; `call-out` for whoever may be unable to reach a phone. */
  | { readonly to: 'help-first'; readonly outcome: Outcome; readonly more: 'call-out' | null }
  /** Speech that was not understood in an exercise, or a call for help: is something wrong? */
  | {
      readonly to: 'something-wrong';
      readonly guided: GuideScene;
      readonly because: 'help-asked' | 'not-understood';
    }
  /** Somebody fell, is stuck or cannot get up: are they hurt? */
  | { readonly to: 'hurt-moving'; readonly goal: Goal; readonly told: readonly Told[] }
  /** A check is passed, or holds again. */
  | { readonly to: 'cleared'; readonly clearance: Clearance; readonly goal: Goal }
  | { readonly to: 'wish'; readonly clearance: Clearance; readonly wish: Wish | null }
  | { readonly to: 'check-in'; readonly clearance: Clearance; readonly practice: Practice }
  /** Waits for "ready" at the place of a practice. */
  | { readonly to: 'ready'; readonly clearance: Clearance; readonly practice: Practice }
  /** Speaks a practice from its place on. */
  | { readonly to: 'guide'; readonly clearance: Clearance; readonly practice: Practice }
  /** Whoever could not get up exercises no more that day. */
  | { readonly to: 'rest' }
  | { readonly to: 'farewell'; readonly ending: Ending };

/** What a scene answers with: a finished turn, or the scene that finishes it. */
export type Reply = Turn | Onward;
