import type { Context } from 'ask-sdk-model';

/** A request that this function must not answer. Nothing is read, written or said. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

/** What a deployment decides. */
export interface Settings {
  readonly skillId: string;
  readonly tableName: string;
}

/** What the stack's parameter is until the skill has an id. */
const unset = 'UNSET';

/**
 * The settings in the function's environment.
 * @throws RequestRefused while one is missing: a function that nobody configured answers nobody.
 */
export function settingsIn({ SKILL_ID = unset, TABLE_NAME = '' }: NodeJS.ProcessEnv): Settings {
  if (SKILL_ID === unset || SKILL_ID === '') {
    throw new RequestRefused(
      'SKILL_ID is not set, so every request is refused: deploy again with the parameter SkillId.',
    );
  }
  if (TABLE_NAME === '') {
    throw new RequestRefused('TABLE_NAME is not set: deploy with the stack, which sets it.');
  }
  return { skillId: SKILL_ID, tableName: TABLE_NAME };
}

/**
 * Lets a request in only if it comes from the one skill that this function was deployed for.
 * Source: Amazon has every endpoint verify the application id; for a Lambda function it is the only check.
 * @param request whatever arrived.
 * @throws RequestRefused when it is another skill's, or no request of Alexa's at all.
 */
export function admit(request: unknown, { skillId }: Settings): void {
  const applicationId = ['context', 'System', 'application', 'applicationId'].reduce(within, request);
  if (applicationId !== skillId) {
    throw new RequestRefused(
      "The request is not this skill's: point the other skill elsewhere, or deploy with its id as SkillId.",
    );
  }
}

/**
 * Notes are read and written only where Alexa says whose they are.
 * @throws RequestRefused where no account is named.
 */
export function demandAccount({ System: { user } }: Context): void {
  if (user.userId === '') throw new RequestRefused('The request names no account: send it as Alexa does.');
}

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
