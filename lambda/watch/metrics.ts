import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Count } from './measures';

/** Takes the counts of one request. */
export type Counting = (counts: readonly Count[]) => void;

/** Where nobody watches, nothing is counted: a machine of one's own has no dashboard. */
export const uncounted: Counting = () => undefined;

/**
 * Writes counts as CloudWatch's embedded metric format to standard output, one line for the plain ones and
 * one for each with a further dimension.
 * @param functionName tells the stages apart.
 */
export function countingFor(functionName: string): Counting {
  const metrics = new Metrics({
    namespace: 'BackRelease',
    serviceName: 'coach',
    defaultDimensions: { function: functionName },
  });
  return (counts) => {
    for (const count of counts) {
      if ('times' in count) metrics.addMetric(count.of, MetricUnit.Count, count.times);
      else
        metrics
          .singleMetric()
          .addDimension(...dimensionOf(count))
          .addMetric(count.of, MetricUnit.Count, 1);
    }
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  };
}

const dimensionOf = (count: Exclude<Count, { times: number }>): [name: string, value: string] =>
  'level' in count ? ['level', count.level] : ['scene', count.scene];
