import { questionIds } from '../content/terms';
import type { Heard, Plain } from '../conversation/heard';
import { idIn, numberIn, oneIn, valueOf, type Slots } from './slots';
import { wishIn } from './wish';

/** Intents without slots, and what they mean here. */
const plain: Readonly<Record<string, Plain>> = {
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  UnsureIntent: 'unsure',
  ReadyIntent: 'ready',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'carry-on',
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'back',
  'AMAZON.RepeatIntent': 'repeat',
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
  WhyIntent: 'why',
  CheckIntent: 'check',
  KeepGoingIntent: 'keep-going',
  ForgetIntent: 'forget',
  FormIntent: 'form',
  EasierIntent: 'easier',
  ProgressIntent: 'progress',
};

const signIn = (slots: Slots, ...names: readonly string[]) =>
  names.map((name) => valueOf(oneIn(slots, name, questionIds))).find((id) => id !== null) ?? null;

/** "My leg isn't numb" is heard by its place only if Alexa is sure of the "isn't numb": else it is a sign. */
function denialIn(slots: Slots): Heard {
  const named = signIn(slots, 'symptom', 'denial', 'path');
  const place = signIn(slots, 'place');
  const isSure = named !== null || place === null || idIn(slots, 'feeling').kind !== 'unknown';
  return isSure ? { kind: 'denied', question: named ?? place } : { kind: 'sign', question: place };
}

const withSlots: Readonly<Record<string, (slots: Slots) => Heard>> = {
  WishIntent: wishIn,
  ExerciseIntent: wishIn,
  NumberIntent: (slots) => ({ kind: 'number', value: valueOf(numberIn(slots, 'number')) }),
  AskIntent: (slots) => ({
    kind: 'ask',
    topic: valueOf(idIn(slots, 'question')) ?? valueOf(idIn(slots, 'topic')),
  }),
  WhatForIntent: (slots) => ({ kind: 'what-for', exercise: valueOf(idIn(slots, 'exercise')) }),
  NoPainIntent: () => ({ kind: 'number', value: 0 }),
  AgeIntent: (slots) => ({ kind: 'age', years: valueOf(numberIn(slots, 'age')) }),
  // A sign is a whole sentence ("I've wet myself"), a place and how it feels ("my foot", "has gone numb"),
  // or where a pain goes ("down my leg").
  SignIntent: (slots) => ({ kind: 'sign', question: signIn(slots, 'sign', 'place', 'path') }),
  SymptomIntent: (slots) => ({ kind: 'sign', question: signIn(slots, 'symptom') }),
  DenyIntent: denialIn,
};

const meanings: ReadonlyMap<string, (slots: Slots) => Heard> = new Map([
  ...Object.entries(plain).map(([name, kind]) => [name, (): Heard => ({ kind })] as const),
  ...Object.entries(withSlots),
]);

/** Every intent that is understood; the interaction model declares exactly these. */
export const intentNames: readonly string[] = [...meanings.keys()];

/** An intent that is not in the table is not understood, whatever it was meant to be. */
export const meaningOf = (intent: string, slots: Slots): Heard =>
  meanings.get(intent)?.(slots) ?? { kind: 'unclear' };
