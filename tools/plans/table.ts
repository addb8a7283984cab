import { mostOff } from '../../lambda/routine/against-time';
import { leastShare } from '../../lambda/routine/share';
import type { Measured } from './measured';
import type { Mix, PersonKind } from './mixes';

/** The columns of the table, and how wide each is. */
const columns = [
  ['person', 11],
  ['asked s', 7],
  ['planned s', 9],
  ['off', 6],
  ['area', 6],
  ['share', 5],
  ['ground', 6],
  ['moves', 5],
  ['parts', 5],
  ['kit', 16],
  ['said', 9],
] as const;

const line = (cells: readonly string[]): string =>
  columns.map(([, width], at) => (cells[at] ?? '').padStart(width)).join('  ');

export const heading = line(columns.map(([name]) => name));

const percent = (part: number): string => `${(part * 100).toFixed(0)}%`;

export const rowOf = (person: PersonKind, { minutes, area, kit, ground }: Mix, result: Measured): string =>
  line([
    person,
    String(minutes * 60),
    String(result.plannedSeconds),
    `${(result.off * 100).toFixed(1)}%`,
    area,
    percent(result.share),
    ground,
    String(result.changesOfPosition),
    String(result.exercises),
    kit.join('+') || 'none',
    result.said === 'as-asked' ? '' : result.said,
  ]);

/** What a table comes to. It is good when what misses its time is said, and no area gets less than its half. */
export function summaryOf(
  person: PersonKind,
  measured: readonly { readonly mix: Mix; readonly result: Measured }[],
): { readonly line: string; readonly isGood: boolean } {
  const results = measured.map(({ result }) => result);
  const off = Math.max(...results.map((result) => Math.abs(result.off)));
  const said = results.filter((result) => result.said !== 'as-asked').length;
  const poor = results.filter(({ share }) => share < leastShare).length;
  const empty = results.filter(({ exercises }) => exercises === 0).length;
  const parts = [
    `${person}: ${results.length} mixes`,
    `at most ${(off * 100).toFixed(1)}% off`,
    `${said} beyond ${percent(mostOff)}, each said`,
    `${poor} with less than ${percent(leastShare)} for the area`,
    `${empty} empty`,
  ];
  return { line: parts.join('; '), isGood: poor === 0 && empty === 0 };
}
