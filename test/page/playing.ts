import type { Mark, Part, Playing, Snapshot, TurnShown } from '../../simulator/web/protocol';

export const parts: readonly Part[] = [
  { words: 'Breathe in.', startsMs: 0, wordsMs: 1000, silenceMs: 3000, breath: 'in' },
  { words: 'And out.', startsMs: 4000, wordsMs: 1000, silenceMs: 5000, breath: 'out' },
];

export const mark: Mark = {
  ...{ atMs: 2000, exercise: 'cat-cow', name: 'cat cow' },
  ...{ side: null, round: 0, rep: 1, reps: 10, breaths: [] },
};

/** Ten seconds that began at the first second. */
export const playing: Playing = {
  ...{ turn: 1, beganAtMs: 1000, lengthMs: 10_000, parts, marks: [mark] },
  ...{ reprompt: [], repromptedAtMs: null },
};

export const turn: TurnShown = {
  ...{ number: 1, you: 'open back release', alexa: 'Hello.', atMs: 1000, intent: 'LaunchRequest' },
  ...{ scene: 'check', asking: null, exercise: null, disposition: null },
  ...{ open: true, notes: [], fault: null },
};

export const snapshot: Snapshot = {
  revision: 1,
  device: { phase: 'listening', sinceMs: 11_000, untilMs: 19_000 },
  clock: { mode: 'real', nowMs: 12_000 },
  playing,
  turns: [turn],
  household: {
    device: 'dot',
    devices: ['dot'],
    locale: 'en-US',
    locales: ['en-US'],
    people: [],
    speaker: '',
  },
  intents: { tried: [], untried: [] },
  pain: [],
  replay: null,
};
