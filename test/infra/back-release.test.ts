import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { BackRelease } from '../../infra/back-release';

const template = Template.fromStack(
  new BackRelease(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), 'BackRelease', {
    bundle: 'content', // any folder: what is in the bundle has its own tests
  }),
);

describe('the table', () => {
  it('is keyed by user and person, on demand, and lets items expire', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'user', KeyType: 'HASH' },
        { AttributeName: 'person', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('is encrypted, can be restored, and outlives the stack', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
      DeletionPolicy: 'Retain',
    });
  });
});

describe('the function', () => {
  it('runs on Node 24 on ARM and gives up before Alexa does', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 7,
    });
  });

  it('is told the table and the skill, and nothing else', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.exact({ TABLE_NAME: { Ref: Match.anyValue() }, SKILL_ID: { Ref: 'SkillId' } }),
      },
    });
  });

  it('refuses by default: no skill id is set', () => {
    template.hasParameter('SkillId', { Default: 'UNSET' });
  });

  it('may do four things with the one table', () => {
    const policies = Object.values(template.findResources('AWS::IAM::Policy'));
    expect(policies).toHaveLength(1);
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
            Resource: Match.anyValue(),
          },
        ],
      },
    });
    expect(JSON.stringify(policies)).not.toContain('"*"');
  });

  it('keeps its logs for one month', () => {
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    template.hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    });
  });
});
