import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Architecture, Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface CoachProps {
  readonly table: Table;
  /** The skill that may call; with `UNSET` the function refuses every request. */
  readonly skillId: string;
  /** The folder that `npm run build` wrote. */
  readonly bundle: string;
}

/** The function that answers Alexa. */
export class Coach extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, { table, skillId, bundle }: CoachProps) {
    super(scope, id);
    this.function = new Function(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundle),
      // Alexa waits 8 s: an answer after 7 would come to nobody.
      timeout: Duration.seconds(7),
      // Twice what it uses: processor time comes with memory, and a cold start is heard as silence.
      memorySize: 512,
      environment: { TABLE_NAME: table.tableName, SKILL_ID: skillId },
      loggingFormat: LoggingFormat.JSON,
      logGroup: new LogGroup(this, 'Logs', {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    // What lambda/memory calls, and no more: no scan, no batch, no table management.
    table.grant(
      this.function,
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:Query',
    );
  }
}
