import type { App, Environment } from 'aws-cdk-lib';
import { CoachStack } from './coach-stack';
import { SkillStack } from './skill-stack';
import { stackOf, type Stage } from './stage';

/** What `npm run build` and `npm run skill-package` wrote: two folders. */
export interface Built {
  readonly bundle: string;
  readonly skillPackage: string;
}

/** Everything that is deployed of a stage. The skill needs the function, never the other way round. */
export interface BackRelease {
  readonly coach: CoachStack;
  readonly skill: SkillStack;
}

export function backRelease(
  app: App,
  stage: Stage,
  env: Environment,
  { bundle, skillPackage }: Built,
): BackRelease {
  const coach = new CoachStack(app, stackOf(stage, 'Coach'), { env, stage, bundle });
  const skill = new SkillStack(app, stackOf(stage, 'Skill'), {
    env,
    skillPackage,
    functionArn: coach.functionArn,
  });
  return { coach, skill };
}
