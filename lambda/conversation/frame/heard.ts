import type { Amount } from '../../pacing/dose';
import type { Area, Kit, QuestionId, WishKind } from '../../content/terms';

/** What a person asked for, as far as they said it. Out-of-range values arrive as they were said. */
export interface Wish {
  readonly minutes?: number;
  readonly area?: Area;
  readonly kind?: WishKind;
  /** The kit at hand; an empty list is "I have nothing". */
  readonly kit?: readonly Kit[];
  /** One exercise by name: a content id. */
  readonly exercise?: string;
  /** How much of it. */
  readonly amount?: Amount;
}

/** What can be heard without any detail. */
export const plainKinds = [
  'launch',
  'yes',
  'no',
  'unsure',
  'ready',
  'pause',
  'carry-on',
  'next',
  /** "Not this one": what is in hand, or was just announced, is left out. */
  'skip',
  'back',
  'repeat',
  /** "Pardon?": the last words, not the last exercise. */
  'pardon',
  'start-over',
  'stop',
  'help',
  'slower',
  'faster',
  'more-time',
  'how-long',
  'where',
  'hurts',
  'why',
  'check',
  'keep-going',
  'wait-for-me',
  /** "That feels good": nothing to do. */
  'fine',
  /** "In one leg only." */
  'one-side',
  /** "All of them", "both". */
  'all',
  /** "Help me", "I need help": with the words of the coach, or in trouble. */
  'need-help',
  /** "My husband has chest pain": a sign, and not the person's own. */
  'someone-else',
  /** "It's not me", "I'm new here": another person than the one whose notes these are. */
  'newcomer',
  /** "Call an ambulance." */
  'emergency',
  /** "I want to die." */
  'crisis',
  'forget',
  /** "Forget all of us." */
  'forget-household',
  /** "Am I doing it right?", about the exercise in hand. */
  'form',
  'easier',
  'harder',
  /** "More detail": the full script from now on. */
  'more-detail',
  'less-detail',
  /** "How am I doing?" */
  'progress',
  'unclear',
] as const;

export type Plain = (typeof plainKinds)[number];

/** What was said, free of Alexa's JSON. Values are content ids, never a person's words. */
export type Heard =
  | { readonly kind: Plain }
  | { readonly kind: 'number'; readonly value: number | null }
  /** `beside`: what was said in the same breath. It counts for an adult alone: "I'm sixty, ten minutes". */
  | { readonly kind: 'age'; readonly years: number | null; readonly beside?: BesideAge }
  | {
      readonly kind: 'wish';
      readonly wish: Wish;
      readonly unknown: readonly Unknown[];
      /** Signs and conditions told in the same breath: "a short stretch, I've got osteoporosis". */
      readonly told: readonly QuestionId[];
    }
  /** Signs reported: "my leg just went numb". None: something about the body that we did not catch. */
  | { readonly kind: 'sign'; readonly questions: readonly QuestionId[] }
  /**
   * "I've fallen", "I'm stuck", "I fainted": may be hurt, and may be unable to move. With the signs told in the
   * same breath: "I can't get up, and I wet myself".
   */
  | { readonly kind: 'cannot-get-up'; readonly told: readonly QuestionId[] }
  /**
   * A sign denied, all of what its question asks or a part: "no numbness" leaves tingling and weakness
   * open. `null`: something or other was denied.
   */
  | { readonly kind: 'denied'; readonly question: QuestionId | null; readonly extent: 'whole' | 'part' }
  /** A question to the coach. `null`: about something that it has no answer to. */
  | { readonly kind: 'ask'; readonly topic: string | null }
  /** "What is cat cow for?" `null`: no exercise was named, so it is the one in hand. */
  | { readonly kind: 'what-for'; readonly exercise: string | null }
  /** The platform closed the Alexa session: nobody answered the reprompt, or anything else. */
  | { readonly kind: 'ended'; readonly how: 'silence' | 'other' };

export type BesideAge = Extract<Heard, { kind: 'wish' | 'sign' }>;

/** A part of a wish that was said but is not known here: "with a kettlebell". `near`: the ids that come nearest. */
export type Unknown =
  | { readonly part: 'minutes' | 'area' | 'kind' }
  | { readonly part: 'kit'; readonly near: readonly Kit[] }
  | { readonly part: 'exercise'; readonly near: readonly string[] };
