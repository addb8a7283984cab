import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Coach } from './coach';
import { Memory } from './memory';

export interface BackReleaseProps extends StackProps {
  /** The folder with the built function. */
  readonly bundle: string;
}

/** Everything that is deployed. */
export class BackRelease extends Stack {
  constructor(scope: Construct, id: string, { bundle, ...props }: BackReleaseProps) {
    super(scope, id, props);
    // A parameter, since the skill's id exists only after the function that it points at: deploy, register
    // the skill, deploy again with the id.
    const skillId = new CfnParameter(this, 'SkillId', {
      default: 'UNSET',
      description:
        'The id of the Alexa skill (amzn1.ask.skill....). Until it is set, every request is refused.',
    });
    const { table } = new Memory(this, 'Memory');
    new Coach(this, 'Coach', { table, skillId: skillId.valueAsString, bundle });
  }
}
