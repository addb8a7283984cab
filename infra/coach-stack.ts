import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlexaPermission } from './alexa-permission';
import { Coach } from './coach';
import { Memory } from './memory';
import type { Stage } from './stage';
import { Watch } from './watch/watch';

export interface CoachStackProps extends StackProps {
  readonly stage: Stage;
  /** The folder with the built function. */
  readonly bundle: string;
}

/** The function, what it remembers, and what watches over both. */
export class CoachStack extends Stack {
  readonly functionArn: string;

  constructor(scope: Construct, id: string, { stage, bundle, ...props }: CoachStackProps) {
    super(scope, id, { ...props, description: `Back Release (${stage}): the coach` });
    // Parameters, since a later deployment keeps their values: whoever deploys again names neither.
    // The skill's id exists only after the function that it points at: deploy, register, deploy with the id.
    const skillId = new CfnParameter(this, 'SkillId', {
      default: 'UNSET',
      allowedPattern: '^(UNSET|amzn1\\.ask\\.skill\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$',
      constraintDescription: 'must be UNSET or the id of an Alexa skill, amzn1.ask.skill.<uuid>',
      description: 'The id of the Alexa skill. Until it is set, every request is refused.',
    }).valueAsString;
    const alarmEmail = new CfnParameter(this, 'AlarmEmail', {
      default: '',
      allowedPattern: '^([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?$',
      constraintDescription: 'must be empty or an e-mail address',
      description: 'Who hears of alarms. Empty: nobody does.',
    }).valueAsString;

    const { table } = new Memory(this, 'Memory', { stage });
    const coach = new Coach(this, 'Coach', { table, skillId, bundle });
    new AlexaPermission(this, 'Alexa', { function: coach.function, skillId });
    const { dashboardUrl } = new Watch(this, 'Watch', { coach, table, alarmEmail });
    this.functionArn = coach.function.functionArn;

    const outputs = {
      FunctionArn: this.functionArn,
      TableName: table.tableName,
      DashboardUrl: dashboardUrl,
      ConfiguredSkillId: skillId,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
