import type { Check } from '../shared/triage/check';
import { graphOf, type Box, type End, type Ending } from '../shared/triage/graph';

const classOf = (ending: string) => ending.replaceAll('-', '_');

const colours: Readonly<Record<Ending, string>> = {
  emergency: 'fill:#b3261e,color:#ffffff,stroke:#7a1510',
  urgent: 'fill:#e8a33d,color:#000000,stroke:#9c6410',
  appointment: 'fill:#f5e08a,color:#000000,stroke:#a08a1d',
  'self-care': 'fill:#cfe8cf,color:#000000,stroke:#4d8a4d',
  shapes: 'fill:#d6e4f5,color:#000000,stroke:#4b74a8',
};

function boxLine(box: Box): string {
  switch (box.kind) {
    case 'step':
      return `${box.id}(["${box.words}"])`;
    case 'read-back':
      return `${box.id}{{"${box.words}"}}`;
    case 'question':
    case 'split':
      return `${box.id}{{"${box.asks}"}}`;
    case 'pair':
      return `${box.id}(["${box.one} with ${box.withAnyOf.join(' or ')}"])`;
    case 'ending':
      return `${box.id}["${box.words}"]:::${classOf(box.ending)}`;
  }
}

const endLine = (end: End): string => (typeof end === 'string' ? end : boxLine(end));

/** The check as a Mermaid flowchart: the questions downwards, what an answer leads to beside them. */
export function flowchart(check: Pick<Check, 'rules' | 'emergencyPairs'>): string {
  return [
    'flowchart TD',
    ...graphOf(check).map((part) => {
      if (part.kind !== 'way') return `  ${boxLine(part)}`;
      const said = part.said === null ? '' : `|"${part.said}"|`;
      return `  ${endLine(part.from)} -->${said} ${endLine(part.to)}`;
    }),
    ...Object.entries(colours).map(([ending, style]) => `  classDef ${classOf(ending)} ${style}`),
  ].join('\n');
}
