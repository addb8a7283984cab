import { table } from '../shared/markdown-table';
import type { Trial } from './trial';

/** So many of a room's mutants have to be caught. */
const leastShare = 0.95;

const heads = { caught: 'caught  ', survived: 'SURVIVED', 'no end': 'NO END  ' } as const;
const whichAre = (kind: Trial['verdict']['kind'], trials: readonly Trial[]): readonly Trial[] =>
  trials.filter(({ verdict }) => verdict.kind === kind);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).padStart(5)} s`;

/** One trial, when it has ended. */
export const lineOf = ({ mutant, verdict, tookMs }: Trial): string =>
  [
    `${heads[verdict.kind]} ${seconds(tookMs)}  ${mutant.name}`,
    ...(verdict.kind === 'caught' ? [verdict.by] : []),
  ].join(', by ');

interface Count {
  readonly room: string;
  readonly mutants: number;
  readonly caught: number;
}

const countsOf = (trials: readonly Trial[]): readonly Count[] =>
  [...new Set(trials.map(({ room }) => room))].toSorted().map((room) => {
    const tried = trials.filter((trial) => trial.room === room);
    return { room, mutants: tried.length, caught: whichAre('caught', tried).length };
  });

const shareOf = ({ caught, mutants }: Count): number => caught / mutants;

/** The rooms in which too many survived. */
export const roomsBelow = (trials: readonly Trial[]): readonly string[] =>
  countsOf(trials)
    .filter((count) => shareOf(count) < leastShare)
    .map(({ room }) => room);

/** What was caught in each room; then the others, and where they live. */
export function reportOf(trials: readonly Trial[]): string {
  const counts = table([
    ['room', 'mutants', 'caught', 'share'],
    ...countsOf(trials).map((count) => [
      ...[count.room, String(count.mutants), String(count.caught)],
      `${Math.floor(shareOf(count) * 100)}%`,
    ]),
  ]);
  return [
    counts,
    ...listed('Survivors, which no test misses:', whichAre('survived', trials)),
    ...listed('Without an end; try these again, alone:', whichAre('no end', trials)),
    ...roomsBelow(trials).map((room) => `Fewer than ${leastShare * 100}% are caught in ${room}.`),
  ].join('\n');
}

const listed = (head: string, trials: readonly Trial[]): readonly string[] =>
  trials.length === 0
    ? []
    : [
        '',
        head,
        ...trials.map(({ mutant, line }) => `${mutant.name}\n  ${mutant.file}:${line}`).toSorted(),
        '',
      ];
