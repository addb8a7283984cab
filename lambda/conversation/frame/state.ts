import type { RecheckId, SafetyId } from '../../content/terms';
import type { PhraseKey } from '../../content/phrase-parameters';
import type { Pace } from '../../pacing/pace';
import type { Answers, Asked } from '../../triage/answers';
import type { Clearance } from '../../triage/clearance';
import type { Disposition } from '../../triage/rules';
import type { Told } from '../../triage/told';
import type { Wish } from './heard';
import type { Practice } from './practice/practice';

/** What follows a check once it is passed. */
export type Goal =
  | { readonly then: 'ask-wish' }
  | { readonly then: 'plan'; readonly wish: Wish }
  | { readonly then: 'resume'; readonly practice: Practice }
  /** Somebody could not get up: what was told is asked about, and there is no more exercise that day. */
  | { readonly then: 'rest' };

/** A routine in hand, or a day of rest, is not given up for a wish that may have been misheard. */
export const mayChange = ({ then }: Goal): boolean => then === 'ask-wish' || then === 'plan';

/** What is being spoken of a practice, from its place on: enough to find the playhead in it again. */
export interface Recital {
  /** When the speech began, epoch milliseconds. */
  readonly sinceMs: number;
  /** How long the words before the exercise take. */
  readonly leadMs: number;
  /** How many cues of the practice are spoken. */
  readonly cues: number;
  readonly pace: Pace;
  /** Where the practice goes on after them. */
  readonly until: Pick<Practice, 'step' | 'place'>;
}

export type CheckScene = {
  readonly name: 'check';
  readonly goal: Goal;
  /** "Not sure" is followed by the question put another way, once. */
  readonly wording: 'first' | 'again';
} & (
  | {
      readonly kind: 'full';
      readonly asking: Asked;
      /** The signs told, each open until its question is answered. Only a check can hold one. */
      readonly told: readonly Told[];
      /** What was allowed before a sign was told: it holds again if there is no such sign. */
      readonly cleared: Clearance | null;
    }
  | { readonly kind: 'read-back'; readonly asking: 'read-back'; readonly heardNo: 'not-yet' | 'once' }
  | { readonly kind: 'short'; readonly asking: RecheckId }
  | {
      readonly kind: 'safety';
      readonly asking: SafetyId;
      readonly told: readonly Told[];
      readonly cleared: Clearance | null;
    }
);

export type WelcomeScene = { readonly name: 'welcome' } & (
  | { readonly asking: 'resume-practice'; readonly practice: Practice }
  /** A routine, to someone who came with a question. */
  | { readonly asking: 'offer' }
);

/** What is offered in place of a wish that cannot be met, by what is other than asked. */
export interface Offer {
  readonly instead: (typeof offered)[number];
  readonly wish: Wish;
}

export const offered = ['minutes', 'kind', 'exercise'] as const;

export interface WishScene {
  readonly name: 'wish';
  readonly asking: 'wish';
  /** What was said of the wish already. */
  readonly soFar: Wish;
  /** A yes takes it. */
  readonly offer: Offer | null;
  readonly clearance: Clearance;
}

export interface CheckInScene {
  readonly name: 'check-in';
  readonly asking: 'consent' | 'pain-before' | 'pain-after';
  readonly practice: Practice;
  readonly clearance: Clearance;
}

/** No guide without a clearance: the type holds the rule. */
export interface GuideScene {
  readonly name: 'guide';
  readonly asking: 'ready';
  readonly practice: Practice;
  readonly clearance: Clearance;
  /** What is being spoken; or waiting for "ready", before an exercise or paused within it. */
  readonly recital: Recital | 'before' | 'within';
}

export interface FarewellScene {
  readonly name: 'farewell';
  readonly asking: null;
}

export type ListeningScene = WelcomeScene | CheckScene | WishScene | CheckInScene | GuideScene;
export type Scene = ListeningScene | FarewellScene;
export type Asking = ListeningScene['asking'];

/** Where a conversation stands. Plain JSON: written out and read back, it goes on as before. */
export interface State {
  readonly schema: typeof stateSchema;
  readonly scene: Scene;
  /** What was answered in the check. Beside a routine it never comes to more than an appointment. */
  readonly answers: Answers;
  /** How often a clearance of this person had ended by then, on whatever device: more, and one has since. */
  readonly lifts: number;
  readonly disposition: Disposition | null;
  /** Turns in a row that were not understood. */
  readonly unclear: number;
  /** How often each phrase was said, so that its variants take turns. */
  readonly said: Readonly<Partial<Record<PhraseKey, number>>>;
  /** Who speaks: the person of the notes, or somebody else in the home. */
  readonly who: 'known' | 'newcomer';
  /** "I cannot keep notes today" is said once. */
  readonly lostNotes: 'unmentioned' | 'mentioned';
}

/** Raised when a stored state can no longer be read as it was. */
export const stateSchema = 4;

/** What a device may show of a state. */
export interface Face {
  readonly scene: Scene['name'];
  readonly asking: Asking | null;
  readonly exercise: string | null;
  readonly disposition: Disposition | null;
}

export function face({ scene, disposition }: State): Face {
  const practice = practiceInHand(scene);
  const exercise = practice?.steps[practice.step]?.exercise ?? null;
  return { scene: scene.name, asking: scene.asking, exercise, disposition };
}

/** The practice that a scene is about, if it is about one. */
export function practiceInHand(scene: Scene): Practice | null {
  if ('practice' in scene) return scene.practice;
  return scene.name === 'check' && scene.goal.then === 'resume' ? scene.goal.practice : null;
}
