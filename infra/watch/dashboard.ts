import {
  AlarmStatusWidget,
  type Alarm,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { tableOperations } from '../memory';
import type { Measures } from './measures';

export interface Shown {
  readonly measures: Measures;
  readonly alarms: Alarm[];
  readonly logGroup: ILogGroup;
}

/** The whole width of a dashboard, in its grid. */
const whole = 24;
const half = whole / 2;

const question = (words: string, answer: string): IWidget =>
  new TextWidget({ markdown: `## ${words}\n${answer}`, width: whole, height: 2 });

const graph = (title: string, left: IMetric[]): IWidget =>
  new GraphWidget({ title, left, width: half, leftYAxis: { min: 0 } });

/** Four questions, and under each what answers it. */
const rows = ({ measures, alarms, logGroup }: Shown): IWidget[][] => [
  [
    question(
      'Is it up?',
      'Errors and throttled requests are people who heard nothing; failed turns, people who heard an apology.',
    ),
  ],
  [
    new AlarmStatusWidget({ title: 'Alarms', alarms, width: half, height: 6 }),
    graph('Requests', [
      measures.requests,
      measures.errors,
      measures.count('FailedTurns'),
      measures.throttles,
    ]),
  ],
  [
    new LogQueryWidget({
      title: 'The last errors',
      logGroupNames: [logGroup.logGroupName],
      view: LogQueryVisualizationType.TABLE,
      queryLines: [
        'fields @timestamp, @message',
        // A function that was ended for its time writes no error of its own.
        'filter level = "ERROR" or (type = "platform.report" and record.status != "success")',
        'sort @timestamp desc',
        'limit 20',
      ],
      width: whole,
    }),
  ],
  [question('Is it fast?', 'Alexa waits 8 seconds for cold start, answer and way together.')],
  [
    graph('An answer, in ms', [measures.duration(50), measures.duration(99)]),
    graph(
      'The table, in ms',
      tableOperations.map((operation) => measures.tableLatency(operation)),
    ),
  ],
  [
    new LogQueryWidget({
      title: 'Cold starts, in ms',
      logGroupNames: [logGroup.logGroupName],
      view: LogQueryVisualizationType.LINE,
      queryLines: [
        'filter type = "platform.report" and ispresent(record.metrics.initDurationMs)',
        'stats pct(record.metrics.initDurationMs, 50) as p50, pct(record.metrics.initDurationMs, 99) as p99 by bin(1h)',
      ],
      width: whole,
    }),
  ],
  [question('Is it safe?', 'Who was sent to a doctor, who reported a sign, whom it did not understand.')],
  [
    graph('Outcomes of the check', measures.split('Dispositions')),
    graph('Not understood, by scene', measures.split('UnclearTurns')),
  ],
  [
    graph('Signs reported', [measures.count('SignsReported')]),
    graph('Notes out of reach, deleted, not deleted', [
      measures.count('DegradedTurns'),
      measures.count('NotesDeleted'),
      measures.count('FailedDeletions'),
    ]),
  ],
  [question('Do people finish?', 'A practice counts as finished when it came to its own end.')],
  [
    graph('Sessions and practices', [
      measures.count('SessionsBegun'),
      measures.count('PracticesBegun'),
      measures.count('PracticesFinished'),
    ]),
    graph('Exercises finished', [measures.count('ExercisesFinished')]),
  ],
  [
    new SingleValueWidget({
      title: 'Of the practices begun',
      metrics: [
        measures.share(measures.count('PracticesFinished'), measures.count('PracticesBegun'), 'finished, %'),
      ],
      setPeriodToTimeRange: true,
      width: whole,
    }),
  ],
];

/** Named by CloudFormation: a dashboard's name counts in all regions of an account. */
export const dashboardOf = (scope: Construct, shown: Shown): Dashboard =>
  new Dashboard(scope, 'Dashboard', { start: '-P1D', widgets: rows(shown) });
