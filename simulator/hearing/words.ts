/** Said for "not" and the like. Written out, since "don't" and "do not" are one thing to hear. */
const contractions: Readonly<Record<string, readonly string[]>> = {
  ...negated({ can: "can't cant cannot", will: "won't wont", shall: "shan't", am: "ain't" }),
  ...negated(
    Object.fromEntries(
      'do does did is are was were has have had could would should must need might'
        .split(' ')
        .map((verb) => [verb, `${verb}n't ${verb}nt`]),
    ),
  ),
  ...joined('am', "i'm im"),
  ...joined('have', "i've ive we've you've they've"),
  ...joined('will', "i'll you'll we'll they'll it'll that'll"),
  ...joined('would', "i'd you'd we'd they'd"),
  ...joined('are', "you're youre we're they're theyre"),
  ...joined(
    'is',
    "it's that's thats there's theres what's whats where's how's who's here's he's she's when's pain's weight's back's neck's spine's body's everything's something's nothing's someone's",
  ),
  "let's": ['let', 'us'],
  lets: ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  ok: ['okay'],
  "o'clock": ['oclock'],
};

function negated(verbs: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(verbs).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, [verb, 'not']])),
  );
}

function joined(verb: string, forms: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    forms.split(' ').map((form) => [form, [form.replace(/(?:'\w+|ve|re|s|m)$/u, ''), verb]]),
  );
}

/** The word that wakes the device; never part of what was asked. */
const wakeWord = 'alexa';

/**
 * The words of an utterance, or of a sample, as Alexa's transcript would have them: lower case, no markup,
 * no emoji, no punctuation, contractions written out, no wake word.
 */
export function wordsOf(text: string): readonly string[] {
  return (plain.test(text) ? text : cleaned(text))
    .split(' ')
    .flatMap((word) => spelledOut(word.includes("'") ? word.replace(/^'+|'+$/gu, '') : word))
    .filter((word) => word !== '' && word !== wakeWord);
}

/** As all of a model is written: nothing to clean. */
const plain = /^[a-z' ]*$/u;

const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\uff07`\u00b4]/gu, "'")
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(/[^\p{L}\p{N}']+/gu, ' ');

const spelled: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contractions));

const spelledOut = (word: string): readonly string[] | string =>
  spelled.get(word) ?? (word.includes("'") ? word.replaceAll("'", '') : word);

const negations: ReadonlySet<string> = new Set(
  'no not never none nothing nobody nope nah neither nor without'.split(' '),
);

/** Is something denied in these words? "My leg is not numb" and "my leg is numb" must come out differently. */
export const denies = (words: readonly string[]): boolean => words.some((word) => negations.has(word));

/** Without the words of a kind that stand at either end. */
export function trimmed(words: readonly string[], kind: ReadonlySet<string>): readonly string[] {
  const from = words.findIndex((word) => !kind.has(word));
  const to = words.findLastIndex((word) => !kind.has(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}
