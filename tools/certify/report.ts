import { sources, type Finding, type Verdict } from './check';

const titles = { fails: 'Fails', passes: 'Passes', person: 'Only a person can judge' } as const;
const kinds = ['passes', 'person', 'fails'] as const satisfies readonly Verdict['kind'][];
const idWidth = 24;

const detail = (verdict: Verdict): readonly string[] => {
  switch (verdict.kind) {
    case 'passes':
      return [`seen: ${verdict.seen}`];
    case 'person':
      return [`look at: ${verdict.lookAt}`];
    case 'fails':
      return verdict.because;
  }
};

const lines = ({ id, holds, verdict }: Finding): readonly string[] => [
  `  ${id.padEnd(idWidth)} ${holds}`,
  ...detail(verdict).map((line) => `  ${''.padEnd(idWidth)}   ${line}`),
];

/** The findings as text to read: what fails comes last, where a terminal ends. */
export function reportOf(findings: readonly Finding[]): string {
  const blocks = kinds.flatMap((kind) => {
    const those = findings.filter(({ verdict }) => verdict.kind === kind);
    return those.length === 0
      ? []
      : [[`${titles[kind]} (${those.length})`, ...those.flatMap(lines)].join('\n')];
  });
  const used = [...new Set(findings.map(({ source }) => sources[source]))];
  return `${[`The checklist is Amazon's:\n${used.map((url) => `  ${url}`).join('\n')}`, ...blocks].join('\n\n')}\n`;
}

export const failuresIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict.kind === 'fails');
