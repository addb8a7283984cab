import { isObject } from '../json';

/** Is this an error of the operating system with one of these codes? */
export const isSystemError = (error: unknown, ...codes: readonly string[]): boolean =>
  isObject(error) && codes.some((code) => error['code'] === code);
