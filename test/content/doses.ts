import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { limits as schema } from '../../lambda/content/limits-schema';
import type { DoseRange } from '../../lambda/content/types';

/** What the exercises must keep inside of, by content id. */
export const limits = schema.parse(parse(readFileSync('content/limits.yaml', 'utf8')));

type Range = readonly [least: number, most: number];

const isInside = ([least, most]: Range, [from, to]: Range): boolean => least >= from && most <= to;

const once: Range = [1, 1];

/** Is every dose of one range allowed by the other? */
export function isWithin(dose: DoseRange, allowed: DoseRange): boolean {
  if (dose.by === 'count') return allowed.by === 'count' && isInside(dose.count, allowed.count);
  if (dose.by !== allowed.by || !isInside(dose.seconds, allowed.seconds)) return false;
  return dose.by === 'time' || allowed.by === 'time' || isInside(dose.rounds ?? once, allowed.rounds ?? once);
}
