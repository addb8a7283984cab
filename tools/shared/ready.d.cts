/**
 * What is in the way of running anything here, or null.
 * @param version Node's, as `20.19.0`.
 * @param exists whether a path of the project is there.
 */
export function missing(version: string, exists: (path: string) => boolean): string | null;
