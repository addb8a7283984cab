import { numberOf } from './numbers';
import { denies } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const phrasesOf = (phrases: string): readonly (readonly string[])[] =>
  phrases
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((one, other) => other.length - one.length);

const fillers = setOf('um umm uh uhm er erm ah hm hmm mm please');

/** What people begin with before they say it. */
const leadIns = setOf(
  'well oh ooh ah aw okay so actually right alright now then hey sorry and but look listen anyway gosh blimey basically whoa honestly',
);

/** An answer before the same in a whole sentence: "yes I'm ready", "no I never had one". */
const yeses = setOf('yes yeah yep yup aye');
const noes = setOf('no nope nah');

/** What makes a request of it: "could you go on". No hedge: "I think no" is not a no. */
const requests = phrasesOf(
  'could you, can you, would you, will you, can we, could we, shall we, can i, could i, i would like to, i want to, i want you to, i need you to, you can, let us, just, i said, i meant, i mean, i would rather, i would prefer to, i think i will, would you mind, how about, shall i, may i, do you think you could, is there any chance you could, i would like you to',
);

/** Said after it, and not part of it. Not "again": it changes what is meant. */
const manners = phrasesOf(
  'love, dear, darling, mate, pal, sir, madam, doc, coach, honey, sweetheart, my dear, my love, will you, would you, at all, thanks, thank you, thanks very much, though, honestly, actually, to be honest, i am afraid, you know, with me, if you can, if you like, if that is okay, or so, or something, or anything, or anything like that, thank god, thank goodness, touch wood, as well, okay, you see, for me, whatsoever, thankfully, luckily, lad, lass, maam, innit, do you know, as it goes, while you are at it, if you would, if you do not mind, if possible, if you could',
);
/** Of a denial these leave something: "no fever today". */
const times = phrasesOf(
  'at the moment, at the minute, now, for now, today, right now, this morning, this evening, tonight, for a bit, for a second, for a minute, for a moment, so far, then',
);
/** "I'm not okay" is no "I'm not", and an okay. */
const mannersOfDenial = manners.filter((phrase) => phrase.join(' ') !== 'okay');
const mannersAndTimes = [...manners, ...times].sort((one, other) => other.length - one.length);
export const trailersOf = (words: readonly string[]): readonly (readonly string[])[] =>
  denies(words) ? mannersOfDenial : mannersAndTimes;

/** Makes it more or less, and nothing else. No "really", which may belong to a not, and no "probably". */
const degrees = setOf('all just quite so very completely totally properly even suddenly only');
/** "Right down", "right past": a degree. "My right leg": a side. */
const afterRight = setOf('down past across into through up round around');

/**
 * The words as said; without "um" and "please"; without a lead-in and words said twice; and with long
 * numbers digit by digit, as an emergency number is said.
 */
export function readingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const few = words.filter((word) => !fillers.has(word));
  const spelled = few.flatMap((word) => (/^\d{3}$/u.test(word) ? digitsOf(word) : [word]));
  return [words, few, coreOf(few), spelled];
}

/**
 * What is left without the manners around it, less at each reading: an answer before, thanks behind, "could
 * you", and degrees. None of them turns what is said round.
 */
export function bareReadingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const core = coreOf(words.filter((word) => !fillers.has(word)));
  const answered = coreOf(withoutAnswerAfter(withoutAnswer(core)));
  const trailing = trailersOf(answered);
  const trimmed = without(answered, trailing, endsWith);
  const asked = coreOf(without(trimmed, requests, startsWith));
  const readings = [
    core,
    answered,
    without(core, trailing, endsWith),
    trimmed,
    asked,
    withoutDegrees(answered),
    withoutDegrees(asked),
  ];
  return distinct(readings).filter(({ length }) => length > 0);
}

/** Each reading once: many utterances have no manners to lose. */
export function distinct(readings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spoken = new Map(readings.map((reading) => [reading.join(' '), reading]));
  return [...spoken.values()];
}

function coreOf(few: readonly string[]): readonly string[] {
  const from = few.findIndex((word) => !leadIns.has(word));
  return few.slice(Math.max(0, from)).filter((word, index, all) => word !== all[index - 1]);
}

/** A "no" goes only where the rest says no too, and a "yes" only where it does not. */
function withoutAnswer(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const agreeing = denies(rest) ? noes : yeses;
  return rest.length > 1 && agreeing.has(first) ? rest : words;
}

/** "No fever, no", "that's right, yes": the same again, where it agrees. */
function withoutAnswerAfter(words: readonly string[]): readonly string[] {
  const rest = words.slice(0, -1);
  const agreeing = denies(rest) ? noes : yeses;
  return rest.length > 1 && agreeing.has(words.at(-1) ?? '') ? rest : words;
}

/** Where a phrase stands in words, as the words that are left without it; null if it does not stand there. */
type Cut = (words: readonly string[], phrase: readonly string[]) => readonly string[] | null;

export const startsWith: Cut = (words, phrase) =>
  phrase.every((word, index) => words[index] === word) ? words.slice(phrase.length) : null;

export const endsWith: Cut = (words, phrase) => {
  const rest = words.slice(0, Math.max(0, words.length - phrase.length));
  return [...rest, ...phrase].join(' ') === words.join(' ') ? rest : null;
};

/** Cuts phrases for as long as there are some, and something is left. */
export function without(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
  cut: Cut,
): readonly string[] {
  for (const phrase of phrases) {
    const rest = cut(words, phrase);
    if (rest !== null && rest.length > 0) return without(rest, phrases, cut);
  }
  return words;
}

/** "About a six", "around half an hour": of amounts alone, since a pain goes "around my chest". */
const vague = setOf('about around roughly');
const amounts = setOf('a an half quarter');
const startsAmount = (word: string): boolean => amounts.has(word) || numberOf([word]) !== null;

/** Not of a denial: "it isn't just numb" denies nothing. */
const withoutDegrees = (words: readonly string[]): readonly string[] =>
  denies(words)
    ? words
    : words.filter(
        (word, index) =>
          !degrees.has(word) &&
          !(vague.has(word) && startsAmount(words[index + 1] ?? '')) &&
          !(word === 'right' && afterRight.has(words[index + 1] ?? '')),
      );

const digits = 'zero one two three four five six seven eight nine'.split(' ');
const digitsOf = (number: string): readonly string[] =>
  Array.from(number, (digit) => digits[Number(digit)] ?? digit);
