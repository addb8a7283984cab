import { accountFailures } from './failures/account';
import { skillFailures } from './failures/skill';
import { stackFailures } from './failures/stack';
import type { Place } from './place';
import { resourceEvent } from './resource-line';

/**
 * What CDK, CloudFormation and Alexa answer when something is in the way, the most telling first: an expired
 * token in a line of the skill is Alexa's, and not AWS's; and it also leaves a stack that was rolled back.
 */
export const failures = [...skillFailures, ...accountFailures, ...stackFailures] as const;

export type FailureKind = (typeof failures)[number]['kind'] | 'unrecognised';

export interface Recognised {
  readonly kind: FailureKind;
  /** What happened, and how to go on. */
  readonly message: string;
  /** The number of the account that it is about, where the answer names one. */
  readonly account: string | null;
  /** `nothing` where it is certain that AWS was not reached with any right, and so nothing was made. */
  readonly made: 'nothing' | 'perhaps something';
}

const withoutCredentials: readonly FailureKind[] = ['no-credentials', 'credentials-expired', 'other-account'];

/** Credentials may expire half-way: then there are events of resources before. */
const madeBefore = (kind: FailureKind, lines: readonly string[]): Recognised['made'] =>
  withoutCredentials.includes(kind) && !lines.some((line) => resourceEvent(line) !== null)
    ? 'nothing'
    : 'perhaps something';

/** How many of CDK's last lines are shown where nothing is recognised. */
const lastLines = 15;

/** Reads what stands in the way out of what CDK wrote. */
export function recognise(lines: readonly string[], place: Place): Recognised {
  const text = lines.join('\n');
  for (const { kind, pattern, says } of failures) {
    const [whole, ...groups] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const found = groups.find((group) => group !== '') ?? whole;
    const account = /\b\d{12}\b/u.exec(whole)?.[0] ?? null;
    return { kind, message: says(found.trim(), place), account, made: madeBefore(kind, lines) };
  }
  const last = lines.filter((line) => line.trim() !== '').slice(-lastLines);
  const quoted = last.map((line) => `    ${line}`).join('\n');
  return {
    kind: 'unrecognised',
    message:
      `CDK stopped for a reason that is not known here. Its last lines:\n${quoted}\n` +
      `The stack's Events in the CloudFormation console (${place.region}) say more.`,
    account: null,
    made: 'perhaps something',
  };
}
