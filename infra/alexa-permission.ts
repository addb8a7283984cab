import { Aws, CfnCondition, Fn } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

export interface AlexaPermissionProps {
  readonly function: Function;
  /** `UNSET` while there is none. */
  readonly skillId: string;
}

/**
 * Lets Alexa call the function, for the one skill alone. While the skill has no id it lets Alexa call without
 * one: Alexa checks that it may before it makes a skill. Until then the function itself refuses every request.
 */
export class AlexaPermission extends Construct {
  constructor(scope: Construct, id: string, { function: coach, skillId }: AlexaPermissionProps) {
    super(scope, id);
    const known = new CfnCondition(this, 'SkillIsKnown', {
      expression: Fn.conditionNot(Fn.conditionEquals(skillId, 'UNSET')),
    });
    coach.addPermission('Alexa', {
      scope: this,
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      eventSourceToken: Fn.conditionIf(known.logicalId, skillId, Aws.NO_VALUE).toString(),
    });
  }
}
