import { counted } from '../../infra/watch/counted';
import { measures, type Count } from '../../lambda/watch/measures';
import { countingFor } from '../../lambda/watch/metrics';
import { outputWhile } from '../../tools/shared/output-while';

/** The names of what is counted in one way. */
const named = (way: string): readonly string[] =>
  Object.entries(measures).flatMap(([name, counts]) => (counts === way ? [name] : []));

async function written(counts: readonly Count[]): Promise<readonly unknown[]> {
  const lines = await outputWhile(() => {
    countingFor('coach-dev')(counts);
    return Promise.resolve();
  });
  return lines.map((line): unknown => JSON.parse(line));
}

describe('what alarms and dashboard look at', () => {
  it('is what the function counts, by the same names', () => {
    expect([...counted.plain].sort()).toEqual([...named('alone')].sort());
    expect(Object.entries(counted.split).map(([name, { by }]) => [name, `by ${by}`])).toEqual(
      Object.entries(measures).filter(([, counts]) => counts !== 'alone'),
    );
  });

  it('stands in the log in one line, with the dimensions that tell stages apart', async () => {
    const lines = await written([
      { of: 'SessionsBegun', times: 1 },
      { of: 'ExercisesFinished', times: 2 },
    ]);

    expect(lines).toMatchObject([
      {
        service: counted.service,
        function: 'coach-dev',
        SessionsBegun: 1,
        ExercisesFinished: 2,
        _aws: {
          CloudWatchMetrics: [{ Namespace: counted.namespace, Dimensions: [['service', 'function']] }],
        },
      },
    ]);
  });

  it.each([
    [counted.split.Dispositions.by, { of: 'Dispositions', level: 'urgent' } as const, 'urgent'],
    [counted.split.UnclearTurns.by, { of: 'UnclearTurns', scene: 'check-in' } as const, 'check-in'],
  ])('stands in a line of its own where it is split by %s', async (by, count, value) => {
    expect(await written([count])).toMatchObject([
      {
        [by]: value,
        [count.of]: 1,
        _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'function', by]] }] },
      },
    ]);
  });

  it('is nothing where nothing happened', async () => {
    expect(await written([])).toEqual([]);
  });
});
