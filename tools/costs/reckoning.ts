import { usageOf, type Usage } from './counting';
import { assumed, mix, prices, type Kind } from './prices';
import type { Counted } from './sessions';
import type { Watched } from './watched';

/** A line of the bill: so many of something, in US dollars. */
export interface Charge {
  readonly what: string;
  readonly dollars: number;
}

const kinds = Object.keys(mix).filter((kind): kind is Kind => Object.hasOwn(mix, kind));

/** What one session uses, of all kinds by their share. */
export const averageOf = ({ sessions }: Pick<Counted, 'sessions'>): Usage =>
  usageOf((name) => kinds.reduce((sum, kind) => sum + mix[kind] * sessions[kind][name], 0));

const gigabyte = 1e9;

/** What so many sessions a month cost, apart from what is there anyway. */
export function chargesFor(sessions: number, counted: Counted): readonly Charge[] {
  const { requests, readUnits, writeUnits, logBytes } = averageOf(counted);
  const billed = requests * assumed.billedSeconds * (assumed.memoryMegabytes / 1024);
  const keptGigabytes = ((sessions / assumed.sessionsPerPerson) * counted.itemBytes) / gigabyte;
  const logged = (logBytes + requests * assumed.platformLogBytes) / gigabyte;
  return [
    { what: 'Lambda, requests', dollars: sessions * requests * prices.lambdaPerRequest },
    { what: 'Lambda, time', dollars: sessions * billed * prices.lambdaPerGigabyteSecond },
    { what: 'DynamoDB, reads', dollars: sessions * readUnits * prices.readUnit },
    { what: 'DynamoDB, writes', dollars: sessions * writeUnits * prices.writeUnit },
    {
      what: 'DynamoDB, storage and recovery',
      dollars: keptGigabytes * (prices.tableGigabyteMonth + prices.recoveryGigabyteMonth),
    },
    { what: 'CloudWatch, logs', dollars: sessions * logged * prices.logGigabyte },
  ];
}

/** What a stage costs though nobody comes. */
export const standingCharges = ({ metrics, alarmMetrics }: Watched): readonly Charge[] => [
  { what: `${metrics} metrics, once each is counted,`, dollars: metrics * prices.metricMonth },
  { what: `alarms on ${alarmMetrics} metrics`, dollars: alarmMetrics * prices.alarmMonth },
  { what: 'a dashboard', dollars: prices.dashboardMonth },
  { what: 'a key for the mails of the alarms', dollars: prices.keyMonth },
  { what: 'a secret', dollars: prices.secretMonth },
];

export const totalOf = (charges: readonly Charge[]): number =>
  charges.reduce((sum, { dollars }) => sum + dollars, 0);
