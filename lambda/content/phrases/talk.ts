import type { Parameters } from './parameters';

/** What was not understood, answers, and endings. */
export const talkPhrases = {
  // Not understood, and help
  'unclear-welcome': [],
  'unclear-check': [],
  'unclear-wish': [],
  'unclear-check-in': [],
  'help-welcome': [],
  'help-check': [],
  'help-wish': [],
  'help-check-in': [],
  'help-guide': [],
  'offer-stop': [],
  'adult-enough': [],
  'adults-only': [],

  // Answers
  'can-ask': ['topics'],
  'ask-offer': [],
  'reprompt-offer': [],
  'help-offer': [],
  'what-for-which': [],
  'form-opens': [],
  'form-anything': [],
  'easier-opens': [],
  'easier-anything': [],
  'easier-noted': [],
  'harder-opens': [],
  'harder-anything': [],
  'harder-noted': [],
  'not-harder-now': [],

  // Endings
  'practice-finished': [],
  'place-kept': [],
  goodbye: [],
  'nothing-gentle': [],
  forgotten: [],
  'household-forgotten': [],
  'forget-failed': [],
  sorry: [],
  'sorry-again': [],
} as const satisfies Parameters;
