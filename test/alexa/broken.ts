import type { RequestEnvelope } from 'ask-sdk-model';

/** Where something stands in a request: the names on the way to it. */
export type Path = readonly string[];

/** What stands there instead of what Alexa documents. */
export const instead: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'a number': 5,
  'a string': 'a string',
  'a list': ['a list'],
  'an object': { an: 'object' },
  'a very long string': 'x'.repeat(100_000),
};

/** Every place in a request, but not those inside of the attributes: they have a test of their own. */
export function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (at.at(-1) === 'attributes' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...at, name], ...placesIn(inner, [...at, name])]);
}

/** A request with something else at one place, as it comes out of JSON. */
export const broken = (request: unknown, at: Path, value: unknown): RequestEnvelope =>
  // What arrives at a function is claimed to be a request. Nothing else is known of it.
  JSON.parse(JSON.stringify(replaced(request, at, value))) as RequestEnvelope;

function replaced(whole: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((one: unknown, index) => (`${index}` === name ? replaced(one, rest, value) : one));
  }
  const fields: Record<string, unknown> = { ...(typeof whole === 'object' ? whole : {}) };
  return { ...fields, [name]: replaced(fields[name], rest, value) };
}
