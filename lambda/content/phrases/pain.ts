import type { Parameters } from './parameters';

/** Consent, pain, and how it goes over days. */
export const painPhrases = {
  // Consent and pain
  'ask-consent': [],
  'reprompt-consent': [],
  'why-consent': [],
  'consent-refused': [],
  'ask-pain-before': [],
  'reprompt-pain-before': [],
  'why-pain-before': [],
  'ask-pain-after': [],
  'reprompt-pain-after': [],
  'why-pain-after': [],
  'score-out-of-range': [],
  'no-score': [],
  'severe-pain': ['advice'],
  'pain-less': [],
  'pain-same': [],
  'pain-more': [],

  // Over days
  'how-it-goes': [],
  'settling-pain': [],
  'gentle-pain': [],
  'pain-worse': [],
  'advice-book': ['advice'],
  'advice-book-firmly': ['advice'],
  'advice-book-now': ['advice'],
  praise: [],
  'praise-week': [],
  'rest-day': [],
  'account-none': [],
  'account-once': [],
  'account-often': ['count'],
  'account-rhythm': [],
  'account-pain-better': ['from', 'to'],
  'account-pain-same': ['from', 'to'],
  'account-pain-worse': ['from', 'to'],
} as const satisfies Parameters;
