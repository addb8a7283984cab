import { lengthOff } from './bounds';
import type { Measured } from './measure';

const columns: readonly (readonly [head: string, cell: (row: Measured) => string])[] = [
  ['planned s', ({ plannedMs }) => seconds(plannedMs)],
  ['rendered s', ({ renderedMs }) => seconds(renderedMs)],
  ['off %', (row) => percent(lengthOff(row))],
  ['own pace s', ({ naturalMs }) => seconds(naturalMs)],
  ['off %', ({ naturalMs, plannedMs }) => percent(naturalMs / plannedMs - 1)],
  ['silences', ({ silences }) => String(silences)],
  ['worst off ms', ({ worstOffMs }) => worstOffMs.toFixed(1)],
  ['longest s', ({ longestQuietMs }) => (longestQuietMs / 1000).toFixed(2)],
];

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(2)}`;

/** What was measured, a line each, in columns. */
export function pacingTable(title: string, rows: readonly Measured[]): string {
  const cells = [
    [title, ...columns.map(([head]) => head)],
    ...rows.map((row) => [row.name, ...columns.map(([, cell]) => cell(row))]),
  ];
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  return cells
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}
