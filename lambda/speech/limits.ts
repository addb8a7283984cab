/** What one response may hold. Sources: Alexa's response format and SSML reference; docs/platform.md. */
export const limits = {
  /** Alexa takes fewer than 8,000 characters of output speech, markup counted. */
  characters: 7_500,
  /** The hard cap on audio in one response. */
  responseMs: 240_000,
  /** The longest break. */
  breakMs: 10_000,
} as const;
