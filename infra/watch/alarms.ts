import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { tableOperations } from '../memory';
import type { Measures } from './measures';

/** When something is worth a mail, looked at every five minutes. */
interface Worry {
  readonly metric: IMetric;
  readonly atLeast: number;
  /** In how many of the last three periods it must be so. */
  readonly periodsOfThree: 1 | 2;
  /** What it means for a person, and where to look. */
  readonly meaning: string;
}

const worries = (measures: Measures): Readonly<Record<string, Worry>> => ({
  // A share, since one failure in a million is nothing to get up for; of three requests one is all there is.
  Errors: {
    metric: measures.share(measures.errors, measures.requests, 'errors, %'),
    atLeast: 1,
    periodsOfThree: 1,
    meaning: 'A person heard that the skill does not respond. See the last errors on the dashboard.',
  },
  // The function answers these with an apology, so that Lambda counts no error.
  FailedTurns: {
    metric: measures.share(measures.count('FailedTurns'), measures.requests, 'failed, %'),
    atLeast: 1,
    periodsOfThree: 1,
    meaning: 'A person heard an apology, and the question again. See the last errors on the dashboard.',
  },
  Throttles: {
    metric: measures.throttles,
    atLeast: 1,
    periodsOfThree: 1,
    meaning: "A person heard nothing: the account's limit of concurrent executions is reached. Raise it.",
  },
  // Alexa waits 8 s, and the function ends at 7. Three of them are the cold start, which this metric leaves
  // out, the way there and back, and the time to do something before people notice.
  Slow: {
    metric: measures.duration(99),
    atLeast: 5000,
    // Among a few requests the slowest is the p99: one of them is no trend.
    periodsOfThree: 2,
    meaning: 'One answer in a hundred takes 5 s or more; after 8 a person hears nothing. See the table.',
  },
  DegradedTurns: {
    metric: measures.share(measures.count('DegradedTurns'), measures.requests, 'degraded, %'),
    atLeast: 1,
    periodsOfThree: 1,
    meaning: 'People are told that no notes can be kept today. See the last errors, and the table.',
  },
  // Each one, not a share: whoever disabled the skill was promised it, and nobody is left to complain.
  FailedDeletions: {
    metric: measures.count('FailedDeletions'),
    atLeast: 1,
    periodsOfThree: 1,
    meaning: 'Somebody disabled the skill, and their notes are still there. See the last errors.',
  },
  ...Object.fromEntries(
    tableOperations.map((operation) => [
      `TableThrottles${operation}`,
      turnedAway(measures.tableThrottles(operation)),
    ]),
  ),
});

/** One alarm an operation: a sum has no value while one of its metrics has none, and would never be raised. */
const turnedAway = (metric: IMetric): Worry => ({
  metric,
  atLeast: 1,
  periodsOfThree: 1,
  meaning: 'The table turned requests away: notes are kept late or not at all. See its maximum throughput.',
});

/** An alarm for each worry, told to the topic when it begins and when it is over. */
export function alarmsOn(scope: Construct, measures: Measures, topic: ITopic): Alarm[] {
  const { stackName } = Stack.of(scope);
  return Object.entries(worries(measures)).map(([id, worry]) => {
    const alarm = new Alarm(scope, id, {
      alarmName: `${stackName}-${id}`,
      alarmDescription: worry.meaning,
      metric: worry.metric,
      threshold: worry.atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 3,
      datapointsToAlarm: worry.periodsOfThree,
      // Nobody speaking to it is no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
    return alarm;
  });
}
