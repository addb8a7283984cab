import type { Finding } from '../../../tools/certify/check';
import { failuresIn } from '../../../tools/certify/report';

/** The ids of the checks that fail. */
export const failing = (findings: readonly Finding[]): readonly string[] =>
  failuresIn(findings).map(({ id }) => id);
