import { Match } from 'aws-cdk-lib/assertions';
import { counted } from '../../infra/watch/counted';
import { shownAs, shownIn } from './dashboard';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('prod').coach;
const coachName = () => theOne(coach(), 'AWS::Lambda::Function');
const topic = () => ({ Ref: theOne(coach(), 'AWS::SNS::Topic') });
const ofFunction = () => [{ Name: 'FunctionName', Value: { Ref: coachName() } }];
const metric = (namespace: string, name: string, dimensions: unknown = Match.anyValue()) =>
  Match.objectLike({
    MetricStat: {
      Metric: { Namespace: namespace, MetricName: name, Dimensions: dimensions },
    },
  });

describe('alarms', () => {
  it('all go to the topic when they begin and when they are over, and not when nobody speaks', () => {
    coach().allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: [topic()],
      OKActions: [topic()],
      TreatMissingData: 'notBreaching',
    });
  });

  it.each(['Errors', 'Throttles', 'Duration'])("watch the function's %s", (name) => {
    coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([metric('AWS/Lambda', name, ofFunction())]),
    });
  });

  it('find the slowest of a hundred answers slow well before Alexa gives up', () => {
    coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: [Match.objectLike({ MetricStat: { Metric: { MetricName: 'Duration' }, Stat: 'p99' } })],
      Threshold: 5000,
    });
  });

  it.each(['GetItem', 'PutItem', 'DeleteItem', 'Query'])('watch what the table throttles of %s', (name) => {
    coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: [
        metric('AWS/DynamoDB', 'ThrottledRequests', [
          { Name: 'Operation', Value: name },
          { Name: 'TableName', Value: { Ref: theOne(coach(), 'AWS::DynamoDB::Table') } },
        ]),
      ],
    });
  });

  it('watch turns without notes, by the dimensions that the function writes', () => {
    coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([
        metric('BackRelease', 'DegradedTurns', [
          { Name: 'function', Value: { Ref: coachName() } },
          { Name: 'service', Value: 'coach' },
        ]),
      ]),
    });
  });
});

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

describe('the dashboard', () => {
  it('shows everything that the function counts', () => {
    const ours = (name: string, more: Readonly<Record<string, string>> = {}) =>
      shownAs('BackRelease', name, { service: 'coach', function: coachName(), ...more });
    const split = Object.entries(counted.split).flatMap(([name, { by, values }]) =>
      values.map((value) => ours(name, { [by]: value })),
    );

    expect(shownIn(coach()).metrics).toEqual(
      expect.arrayContaining([...counted.plain.map((name) => ours(name)), ...split]),
    );
  });

  it('shows whether the function answers, and how fast', () => {
    const names = ['Invocations', 'Errors', 'Throttles', 'Duration'];

    expect(shownIn(coach()).metrics).toEqual(
      expect.arrayContaining(names.map((name) => shownAs('AWS/Lambda', name, { FunctionName: coachName() }))),
    );
  });

  it('shows every alarm', () => {
    const alarms = Object.keys(coach().findResources('AWS::CloudWatch::Alarm'));

    expect(shownIn(coach()).alarms).toEqual(alarms);
  });
});
