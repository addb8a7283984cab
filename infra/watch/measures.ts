import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { TableOperation } from '../memory';
import { counted, type PlainCount, type SplitCount } from './counted';

const period = Duration.minutes(5);

const shortly = { period, statistic: Stats.SUM };

/** Everything that is measured of one coach, in steps of five minutes. */
export class Measures {
  readonly #coach: Function;
  readonly #table: Table;

  constructor(coach: Function, table: Table) {
    this.#coach = coach;
    this.#table = table;
  }

  get requests(): Metric {
    return this.#coach.metricInvocations({ ...shortly, label: 'requests' });
  }

  get errors(): Metric {
    return this.#coach.metricErrors({ ...shortly, label: 'errors' });
  }

  get throttles(): Metric {
    return this.#coach.metricThrottles({ ...shortly, label: 'throttled' });
  }

  /** How long an answer took, in milliseconds; the cold start before it is not in it. */
  duration(percentile: number): Metric {
    return this.#coach.metricDuration({
      period,
      statistic: Stats.percentile(percentile),
      label: `p${percentile}`,
    });
  }

  /** Requests of an operation that the table turned away. */
  tableThrottles(operation: TableOperation): Metric {
    return this.#ofTable('ThrottledRequests', operation, Stats.SUM);
  }

  /** How long an operation took, in milliseconds. */
  tableLatency(operation: TableOperation): Metric {
    return this.#ofTable('SuccessfulRequestLatency', operation, Stats.AVERAGE);
  }

  count(metricName: PlainCount): Metric {
    return this.#counted(metricName, {});
  }

  /** One metric for each value that the count is split by. */
  split(metricName: SplitCount): Metric[] {
    const { by, values } = counted.split[metricName];
    return values.map((value) => this.#counted(metricName, { [by]: value }).with({ label: value }));
  }

  /** How much of the one is of the other, in percent; nothing where nothing happened. */
  share(part: Metric, whole: Metric, label: string): MathExpression {
    return new MathExpression({
      // A count that nobody has reached yet is not there at all.
      expression: '100 * FILL(part, 0) / whole',
      usingMetrics: { part, whole },
      period,
      label,
    });
  }

  #ofTable(metricName: string, operation: TableOperation, statistic: string): Metric {
    const dimensionsMap = { TableName: this.#table.tableName, Operation: operation };
    return new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap,
      period,
      statistic,
      label: operation,
    });
  }

  #counted(metricName: PlainCount | SplitCount, more: Readonly<Record<string, string>>): Metric {
    const { namespace, service } = counted;
    const dimensionsMap = { service, function: this.#coach.functionName, ...more };
    return new Metric({ ...shortly, namespace, metricName, dimensionsMap, label: metricName });
  }
}
