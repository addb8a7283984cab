import { counted } from '../../infra/watch/counted';

/** What is watched of a stage, and costs something each month by itself. */
export interface Watched {
  readonly metrics: number;
  /** An alarm on a share is charged for both of its metrics. */
  readonly alarmMetrics: number;
}

/** `test/infra/alarms.spec.ts` counts the second in the template. */
export const watched: Watched = {
  metrics: [...counted.plain, ...Object.values(counted.split).flatMap(({ values }) => values)].length,
  alarmMetrics: 13,
};
