import type { Place } from '../place';

/** An answer that is known, and what it means to the person at the terminal. */
export interface Failure {
  readonly kind: string;
  /** Is looked for in everything that CDK wrote, without colours. */
  readonly pattern: RegExp;
  /**
   * What happened, and how to go on.
   * @param found the first group of the pattern that caught something, else all that it matched.
   */
  readonly says: (found: string, place: Place) => string;
}

/** Where the page is that the messages send people to. */
export const page = (heading: string): string => `docs/deploy.md#${heading}`;

/** The command that deletes a stack without the one of its resources that cannot be deleted. */
export const retaining = (stack: string, logicalId: string, { region }: Place): string =>
  `aws cloudformation delete-stack --region ${region} --stack-name ${stack} --retain-resources ${logicalId}`;
