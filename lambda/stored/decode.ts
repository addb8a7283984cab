/** An unknown value did not fit. The message names the place and what belongs there, never the value. */
export class Misfit extends Error {
  override readonly name = 'Misfit';

  constructor(at: string, expected: string) {
    super(`${at}: expected ${expected}`);
  }
}

/**
 * Turns an unknown value into a known one. `at` is its place, for the message.
 * @throws Misfit, and nothing else, whatever the value.
 */
export type Decoder<T> = (value: unknown, at: string) => T;

export const oneOf =
  <const T extends string>(allowed: readonly T[]): Decoder<T> =>
  (value, at) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Misfit(at, allowed.join(' or '));
    return found;
  };

export const whole =
  (least: number, most: number): Decoder<number> =>
  (value, at) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Misfit(at, `a whole number from ${least} to ${most}`);
  };

export const text =
  (longest: number): Decoder<string> =>
  (value, at) => {
    if (typeof value === 'string' && value.length <= longest) return value;
    throw new Misfit(at, `text of at most ${longest} characters`);
  };

export const orNull =
  <T>(inner: Decoder<T>): Decoder<T | null> =>
  (value, at) =>
    value === null ? null : inner(value, at);

export const orAbsent =
  <T>(inner: Decoder<T>): Decoder<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : inner(value, at);

export const listOf =
  <T>(inner: Decoder<T>, most: number): Decoder<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Misfit(at, `a list of at most ${most}`);
    return value.map((one: unknown, index) => inner(one, `${at}[${index}]`));
  };

/** Reads a field of an object by its name. */
export type FieldReader = <T>(name: string, decoder: Decoder<T>) => T;

/** @throws Misfit if the value is not an object. */
export function fieldsOf(value: unknown, at: string): FieldReader {
  const fields = new Map(entriesOf(value, at));
  return (name, decoder) => decoder(fields.get(name), `${at}.${name}`);
}

function entriesOf(value: unknown, at: string): [name: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(at, 'an object');
  return Object.entries(value);
}

/** An object with some of the named fields; others are dropped. */
export const namedBy =
  <T>(names: readonly string[], inner: Decoder<T>): Decoder<Readonly<Record<string, T>>> =>
  (value, at) => {
    const field = fieldsOf(value, at);
    return Object.fromEntries(
      names.flatMap((name) => {
        const found = field(name, orAbsent(inner));
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
  };

/** Where a value does not fit, the fallback stands in for it. */
export const orElse =
  <T>(inner: Decoder<T>, fallback: T): Decoder<T> =>
  (value, at) => {
    try {
      return inner(value, at);
    } catch (error) {
      if (error instanceof Misfit) return fallback;
      throw error;
    }
  };

/** An object with all the fields that it has, each read alike. */
export const everyField =
  <T>(inner: Decoder<T>): Decoder<Readonly<Record<string, T>>> =>
  (value, at) =>
    Object.fromEntries(entriesOf(value, at).map(([name, one]) => [name, inner(one, `${at}.${name}`)]));
