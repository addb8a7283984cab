import { Match } from 'aws-cdk-lib/assertions';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('prod').coach;
const arnOf = (type: string) => ({ 'Fn::GetAtt': [theOne(coach(), type), 'Arn'] });

describe('the table', () => {
  it('is keyed by user and person, on demand, and lets items expire', () => {
    coach().hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'user', KeyType: 'HASH' },
        { AttributeName: 'person', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('is encrypted, and can be restored to any moment of a week', () => {
    coach().hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    });
  });

  it.each([
    ['prod', 'Retain', true],
    ['dev', 'Delete', false],
  ] as const)('in %s has the deletion policy %s, and protection: %p', (stage, policy, isProtected) => {
    synthesised(stage).coach.hasResource('AWS::DynamoDB::Table', {
      Properties: { DeletionProtectionEnabled: isProtected },
      DeletionPolicy: policy,
      UpdateReplacePolicy: policy,
    });
  });
});

describe('the function', () => {
  it('runs on Node 24 on ARM and gives up before Alexa does', () => {
    coach().hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 7,
      MemorySize: 512,
    });
  });

  it('is told the table and the skill, and nothing else', () => {
    coach().hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.exact({
          TABLE_NAME: { Ref: theOne(coach(), 'AWS::DynamoDB::Table') },
          SKILL_ID: { Ref: 'SkillId' },
        }),
      },
    });
  });

  it('logs in JSON, for one month', () => {
    coach().hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    coach().hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: theOne(coach(), 'AWS::Logs::LogGroup') } },
    });
  });
});

describe("the function's role", () => {
  it('may do four things with the one table, and write to the one log', () => {
    coach().resourceCountIs('AWS::IAM::Policy', 1);
    coach().hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: theOne(coach(), 'AWS::IAM::Role') }],
      PolicyDocument: {
        Statement: Match.exact([
          {
            Effect: 'Allow',
            Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
            Resource: arnOf('AWS::DynamoDB::Table'),
          },
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: arnOf('AWS::Logs::LogGroup'),
          },
        ]),
      },
    });
  });

  it('has no other policy, and is for Lambda alone', () => {
    coach().hasResourceProperties('AWS::IAM::Role', {
      ManagedPolicyArns: Match.absent(),
      Policies: Match.absent(),
      AssumeRolePolicyDocument: {
        Statement: Match.exact([
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
        ]),
      },
    });
  });
});
