/** How a text ends, as Amazon's testers hear it. */

export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Where a question may stand: "Give me a number. Zero is none, ten the worst." */
const lastFew = 3;
const prompts = /\?|\b(?:say|tell me|give me|answer|name|try)\b/iu;

/** Does it end by asking for something: in a question, or in telling what may be said? */
export const endsByAsking = (text: string): boolean =>
  sentencesOf(text)
    .slice(-lastFew)
    .some((sentence) => prompts.test(sentence));

/** Is the last thing said a question? */
export const endsInQuestion = (text: string): boolean => sentencesOf(text).at(-1)?.endsWith('?') === true;

const negated = /\b(?:not|never|no|cannot|nor|without)\b|n't\b/iu;
const claim =
  /\b(?:cure[sd]?|heals?|treats?|treatment|guarantee[sd]?|diagnos\w+|clinically|proven|saves? (?:a |your )?(?:life|lives))\b/iu;
const call = /\bi(?:'ll| will| am going to|'m| can| have)? (?:call|calling|called|dial|ring)\b/iu;

/** Sentences that claim to cure, treat or diagnose, or to call someone; those that deny it are none. */
export const claimsIn = (text: string): readonly string[] =>
  sentencesOf(text).filter(
    (sentence) => (claim.test(sentence) || call.test(sentence)) && !negated.test(sentence),
  );
