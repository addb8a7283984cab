import { Match } from 'aws-cdk-lib/assertions';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('prod').coach;
const topic = () => ({ Ref: theOne(coach(), 'AWS::SNS::Topic') });

describe('the topic', () => {
  const ourAlarms = {
    Effect: 'Allow',
    Principal: { Service: 'cloudwatch.amazonaws.com' },
    Condition: {
      ArnLike: {
        'aws:SourceArn': { 'Fn::Join': ['', Match.arrayWith([':alarm:BackRelease-prod-Coach-*'])] },
      },
      StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    },
  };

  it('is encrypted with a key that turns', () => {
    coach().hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    coach().hasResourceProperties('AWS::SNS::Topic', {
      KmsMasterKeyId: { 'Fn::GetAtt': [theOne(coach(), 'AWS::KMS::Key'), 'Arn'] },
    });
  });

  it('lets in our alarms, by TLS alone', () => {
    coach().hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [topic()],
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ ...ourAlarms, Action: 'sns:Publish', Resource: topic() }),
        ],
      },
    });
  });

  it('has a key that our alarms may use, without which they would reach nobody', () => {
    coach().hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({ ...ourAlarms, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] }),
        ]),
      },
    });
  });

  it('lets in every alarm: their names begin as it wants them', () => {
    coach().allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmName: Match.stringLikeRegexp('^BackRelease-prod-Coach-'),
    });
  });

  it('mails to whoever was named, and to nobody where nobody was', () => {
    const [condition = ''] = Object.keys(
      coach().findConditions('*', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AlarmEmail' }, ''] }] }),
    );

    coach().resourceCountIs('AWS::SNS::Subscription', 1);
    coach().hasResource('AWS::SNS::Subscription', {
      Properties: { Protocol: 'email', Endpoint: { Ref: 'AlarmEmail' }, TopicArn: topic() },
      Condition: condition,
    });
  });
});
