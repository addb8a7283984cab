import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { tableOperations } from './memory';

export interface CoachProps {
  readonly table: Table;
  /** The skill that may call; with `UNSET` the function refuses every request. */
  readonly skillId: string;
  /** The folder that `npm run build` wrote. */
  readonly bundle: string;
}

/** The actions have the names of the operations. */
const tableActions = tableOperations.map((operation) => `dynamodb:${operation}`);

const logActions = ['logs:CreateLogStream', 'logs:PutLogEvents'];

/** The function that answers Alexa, with what it writes to its log. */
export class Coach extends Construct {
  readonly function: Function;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, { table, skillId, bundle }: CoachProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of its own: the managed policy for functions may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: tableActions, resources: [table.tableArn] }));
    role.addToPolicy(new PolicyStatement({ actions: logActions, resources: [this.logGroup.logGroupArn] }));
    this.function = new Function(this, 'Function', {
      role,
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
      logGroup: this.logGroup,
    });
    for (const rule of findings) Validations.of(this.function).acknowledge(rule);
  }
}

/** The rules that do not fit this function, each with its reason. */
const findings = [
  {
    id: 'Serverless-LambdaTracing',
    reason:
      'Tracing lengthens the cold start, which is heard as silence. There is one call to one table: duration and table latency on the dashboard say which of the two is slow.',
  },
  ...['Serverless-LambdaDLQ', 'Serverless-LambdaAsyncFailureDestination'].map((id) => ({
    id,
    reason:
      'Whoever speaks waits for the answer. Whether Alexa waits for it at a skill event too, or sends a failed one again, is not documented. A lost one is covered by the expiry after 400 days, a failed one by an alarm too.',
  })),
];
