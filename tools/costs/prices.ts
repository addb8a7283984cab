/**
 * List prices in US dollars, region us-east-1, without any free tier, written down in November 2026 from
 * Amazon's price pages. They change: whoever plans with them looks them up.
 */
export const prices = {
  /** aws.amazon.com/lambda/pricing, on ARM. */
  lambdaPerRequest: 0.2 / 1_000_000,
  lambdaPerGigabyteSecond: 0.000_013_333_4,
  /** aws.amazon.com/dynamodb/pricing/on-demand */
  readUnit: 0.125 / 1_000_000,
  writeUnit: 0.625 / 1_000_000,
  tableGigabyteMonth: 0.25,
  /** Point-in-time recovery. */
  recoveryGigabyteMonth: 0.2,
  /** aws.amazon.com/cloudwatch/pricing */
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  /** aws.amazon.com/kms/pricing, for the key that encrypts alarms. */
  keyMonth: 1,
  /** aws.amazon.com/secrets-manager/pricing */
  secretMonth: 0.4,
} as const;

/** What nobody could measure without an account, and is assumed, on the dear side. */
export const assumed = {
  /** Of one request on Lambda with its two calls to the table, cold starts spread over all. */
  billedSeconds: 0.15,
  memoryMegabytes: 512,
  /** Lambda's own lines for one request, START and REPORT. */
  platformLogBytes: 900,
  /** How often one person comes in a month. */
  sessionsPerPerson: 8,
} as const;

/** The share of each kind of session. */
export const mix = { 'first visit': 0.1, 'ten minutes': 0.6, 'movement break': 0.3 } as const;

export type Kind = keyof typeof mix;
