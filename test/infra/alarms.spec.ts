import { Match } from 'aws-cdk-lib/assertions';
import { watched } from '../../tools/costs/watched';
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

  it('are raised by a single deletion that failed, however many requests went well', () => {
    coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: [
        Match.objectLike({
          MetricStat: {
            Metric: Match.objectLike({ Namespace: 'BackRelease', MetricName: 'FailedDeletions' }),
            Stat: 'Sum',
          },
        }),
      ],
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      DatapointsToAlarm: 1,
    });
  });

  it('look at as many metrics as docs/costs.md charges for', () => {
    const alarms = Object.values(coach().findResources('AWS::CloudWatch::Alarm'));

    expect(JSON.stringify(alarms).match(/"MetricStat":/gu)).toHaveLength(watched.alarmMetrics);
  });

  it.each(['DegradedTurns', 'FailedTurns'])(
    'watch %s, by the dimensions that the function writes',
    (name) => {
      coach().hasResourceProperties('AWS::CloudWatch::Alarm', {
        Metrics: Match.arrayWith([
          metric('BackRelease', name, [
            { Name: 'function', Value: { Ref: coachName() } },
            { Name: 'service', Value: 'coach' },
          ]),
        ]),
      });
    },
  );
});
