/** One value that is another now, by its path. What is not there is null. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two pieces of JSON, leaf by leaf. */
export function changesBetween(before: unknown, after: unknown, path = ''): readonly Change[] {
  const [was, is] = [branchesOf(before), branchesOf(after)];
  if (was.size === 0 && is.size === 0) return leafChange(path, before, after);
  const leaves = leafChange(path, was.size === 0 ? before : null, is.size === 0 ? after : null);
  const branches = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    changesBetween(was.get(key), is.get(key), path === '' ? key : `${path}.${key}`),
  );
  return [...(isEmptied(was.size === 0 ? before : after) ? [] : leaves), ...branches];
}

function leafChange(path: string, before: unknown, after: unknown): readonly Change[] {
  const [was, is] = [before ?? null, after ?? null];
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, before: was, after: is }];
}

/** Where values came or went, the list that holds them says nothing of its own. */
const isEmptied = (value: unknown): boolean => typeof value === 'object';

/** The values within a value by their names or places; none within a leaf. */
const branchesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
