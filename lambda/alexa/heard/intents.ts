import type { Heard, Plain } from '../../conversation/frame/heard';
import { ageIn } from './age';
import { denialIn, signIn, signSlots, signsIn } from './sign';
import { idIn, numberIn, valueOf, type Slots } from './slots';
import { exerciseIn, wishIn, type Vocabulary } from './wish';

/** Intents without slots, and what they mean here. */
const plain: Readonly<Record<string, Plain>> = {
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  UnsureIntent: 'unsure',
  OneSideIntent: 'one-side',
  AllIntent: 'all',
  NeedHelpIntent: 'need-help',
  SomeoneElseIntent: 'someone-else',
  NewcomerIntent: 'newcomer',
  ReadyIntent: 'ready',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'carry-on',
  'AMAZON.NextIntent': 'next',
  SkipIntent: 'skip',
  'AMAZON.PreviousIntent': 'back',
  'AMAZON.RepeatIntent': 'repeat',
  PardonIntent: 'pardon',
  'AMAZON.StartOverIntent': 'start-over',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'stop',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.FallbackIntent': 'unclear',
  SlowerIntent: 'slower',
  FasterIntent: 'faster',
  MoreTimeIntent: 'more-time',
  HowLongIntent: 'how-long',
  WhereIntent: 'where',
  HurtsIntent: 'hurts',
  FineIntent: 'fine',
  WhyIntent: 'why',
  CheckIntent: 'check',
  KeepGoingIntent: 'keep-going',
  WaitForMeIntent: 'wait-for-me',
  EmergencyIntent: 'emergency',
  CrisisIntent: 'crisis',
  ForgetIntent: 'forget',
  ForgetHouseholdIntent: 'forget-household',
  FormIntent: 'form',
  EasierIntent: 'easier',
  HarderIntent: 'harder',
  MoreDetailIntent: 'more-detail',
  LessDetailIntent: 'less-detail',
  ProgressIntent: 'progress',
};

type Meaning = (slots: Slots, vocabulary: Vocabulary) => Heard;

const withSlots: Readonly<Record<string, Meaning>> = {
  WishIntent: wishIn,
  ExerciseIntent: exerciseIn,
  NumberIntent: (slots) => ({ kind: 'number', value: valueOf(numberIn(slots, 'number')) }),
  AskIntent: (slots) => ({
    kind: 'ask',
    topic: valueOf(idIn(slots, 'question')) ?? valueOf(idIn(slots, 'topic')),
  }),
  WhatForIntent: (slots) => ({
    kind: 'what-for',
    exercise: valueOf(idIn(slots, 'exercise')) ?? valueOf(idIn(slots, 'kind')),
  }),
  NoPainIntent: () => ({ kind: 'number', value: 0 }),
  AgeIntent: ageIn,
  CannotGetUpIntent: (slots) => ({ kind: 'cannot-get-up', told: signsIn(slots, signSlots) }),
  SignIntent: signIn,
  SymptomIntent: signIn,
  DenyIntent: denialIn,
};

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(plain).map(([name, kind]) => [name, (): Heard => ({ kind })] as const),
  ...Object.entries(withSlots),
]);

/** Every intent that is understood; the interaction model declares exactly these. */
export const intentNames: readonly string[] = [...meanings.keys()];

/** An intent that is not in the table is not understood, whatever it was meant to be. */
export const meaningOf = (intent: string, slots: Slots, vocabulary: Vocabulary): Heard =>
  meanings.get(intent)?.(slots, vocabulary) ?? { kind: 'unclear' };
