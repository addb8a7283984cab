import type { Finding } from '../../../tools/certify/check';
import { failuresIn } from '../../../tools/certify/report';

/** The ids of the checks that fail. */
export const failing = (findings: readonly Finding[]): readonly string[] =>
  failuresIn(findings).map(({ id }) => id);

/** The checks that fail, each with why: for where none may. */
export const failures = (findings: readonly Finding[]): readonly string[] =>
  failuresIn(findings).flatMap(({ id, verdict }) =>
    verdict.kind === 'fails' ? verdict.because.map((reason) => `${id}: ${reason}`) : [],
  );
