/** What is said at a place, and the session may end by it. */
const lastWords = {
  stop: 'stop',
  cancel: 'cancel',
  home: 'go home',
  silence: '(silence)',
  yes: 'yes',
  no: 'no',
} as const;

export type LastWord = keyof typeof lastWords;

export const wordsFor = (last: LastWord): string => lastWords[last];

const everyLastWord = Object.keys(lastWords).filter((word): word is LastWord =>
  Object.hasOwn(lastWords, word),
);

/**
 * A place in the conversation: what is asked there, who gets there soonest, and what is tried. `new` is a
 * person nobody knows yet; `regular` passed the full check once. Where the way is long, less is tried.
 */
export interface Place {
  readonly asking: string;
  readonly person: 'new' | 'regular';
  readonly lastWords: readonly LastWord[];
}

/** Every scene, by a question that is asked in it. */
export const places: readonly Place[] = [
  { asking: 'bladder-bowel', person: 'new', lastWords: everyLastWord },
  { asking: 'read-back', person: 'new', lastWords: ['stop', 'silence', 'no'] },
  { asking: 'consent', person: 'new', lastWords: ['stop', 'no'] },
  { asking: 'short-check-legs', person: 'regular', lastWords: ['stop', 'cancel', 'home', 'silence', 'no'] },
  { asking: 'wish', person: 'regular', lastWords: everyLastWord },
  // After a wish the three questions are answered, and the hour is not over.
  { asking: 'anything-new', person: 'regular', lastWords: ['stop', 'silence', 'no'] },
  { asking: 'pain-before', person: 'regular', lastWords: ['stop', 'silence', 'no'] },
  { asking: 'ready', person: 'regular', lastWords: everyLastWord },
  { asking: 'pain-after', person: 'regular', lastWords: ['home', 'silence', 'no'] },
  { asking: 'resume-practice', person: 'regular', lastWords: everyLastWord },
  // Last, since a sign takes the clearance away, and the way is long after it.
  { asking: 'short-check-legs', person: 'regular', lastWords: ['yes'] },
];

/** What leaves a session where it was. Tried before the last word. The second is of no intent. */
export const passingWords = ['help', 'purple lamp seventeen umbrella'] as const;
