import type { Finding } from '../../scripts/certify/check';
import { failuresIn } from '../../scripts/certify/report';

/** The ids of the checks that fail. */
export const failing = (findings: readonly Finding[]): readonly string[] =>
  failuresIn(findings).map(({ id }) => id);
