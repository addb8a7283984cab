import { stackOf } from '../../infra/stage';
import { commandFor } from '../shared/deployment/again';
import { cdk } from '../shared/deployment/cdk';
import { ConflictError } from '../shared/deployment/errors';
import type { Place, SkillId } from '../shared/deployment/place';
import type { StepProgress } from '../shared/deployment/progress';
import { mustRunCdk } from '../shared/deployment/step';
import type { World } from '../shared/deployment/world';

/**
 * The coach answers a skill already: then the skill stack may be brought up to date, not made.
 * @throws ConflictError if deploying it would register one.
 */
export async function refuseSecondSkill(
  place: Place,
  answered: SkillId,
  progress: StepProgress,
  world: World,
): Promise<void> {
  const difference = await mustRunCdk(cdk.compareSkill(place), place, progress, world);
  if (difference.some((line) => line.startsWith('[+] Alexa::ASK::Skill ')))
    throw otherSkill(place, answered, null);
}

/**
 * Two skills and one coach: which one it answers is not for a script to choose.
 * @param registered the skill of the skill stack; null where there is none.
 */
export const otherSkill = (place: Place, answered: SkillId, registered: SkillId | null): ConflictError =>
  new ConflictError(
    [
      `The coach is up to date, and answers the skill ${answered} as before.`,
      registered === null
        ? `That one was not registered by ${stackOf(place.stage, 'Skill')}, so no second one was registered beside it.`
        : `${stackOf(place.stage, 'Skill')} registered another one: ${registered}.`,
      `To stay with it:   ${commandFor('deploy', place, `--skill-id ${answered}`)}`,
      `To leave it:       ${commandFor('deploy', place, '--new-skill')}`,
      'A skill knows people by ids of its own, so whoever used the one begins anew with the other.',
    ].join('\n'),
  );
