import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { fieldsOf, Misfit, oneOf } from '../stored/decode';
import type { Memory } from '../memory/memory';
import { ownerOf } from '../stored/owner';
import { demandAccount } from './admission';

/** Amazon tells of something that happened to the skill itself. Nobody listens, and nothing can be said. */
export const isSkillEvent = ({ type }: Pick<Request, 'type'>): boolean => type.startsWith('AlexaSkillEvent.');

/** How long the deletion may take: under the function's 7 s. */
const patienceMs = 5000;

/**
 * Deletes everything of everybody under an account that disabled the skill. Whatever else happens to the
 * skill needs no answer.
 * @throws RequestRefused where it says no account.
 * @throws MemoryUnavailable where the database fails: the request fails, it is counted, and an alarm hears of it.
 */
export const heedSkillEvents = (
  memory: Pick<Memory, 'forgetHousehold'>,
  onDeleted: () => void,
): RequestHandler => ({
  canHandle: ({ requestEnvelope }: HandlerInput) => isSkillEvent(requestEnvelope.request),
  handle: async ({ requestEnvelope: { request, context } }) => {
    if (!endsForGood(request)) return {};
    demandAccount(context);
    await memory.forgetHousehold(ownerOf(context.System.user.userId, null), AbortSignal.timeout(patienceMs));
    onDeleted();
    return {};
  },
});

/**
 * Is the skill disabled for good? `PERSISTED` means that Amazon keeps the account's id for a return.
 * Source: "Skill disabled event" in Amazon's skill event reference. ask-sdk-model has no type for the body.
 */
function endsForGood(request: Request): boolean {
  if (request.type !== 'AlexaSkillEvent.SkillDisabled') return false;
  try {
    const body = fieldsOf(request, 'request')('body', fieldsOf);
    return (
      body('userInformationPersistenceStatus', oneOf(['NOT_PERSISTED', 'PERSISTED'])) === 'NOT_PERSISTED'
    );
  } catch (error) {
    // Without a word of it, nothing is deleted that somebody may come back to; it expires by itself.
    if (error instanceof Misfit) return false;
    throw error;
  }
}
