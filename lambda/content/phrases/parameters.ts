/** Phrases by key, and what is filled into each. */
export type Parameters = Readonly<Record<string, readonly string[]>>;
