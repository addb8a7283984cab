import { mostPainScores, mostPractices } from '../../lambda/conversation/frame/person';
import { table } from '../shared/markdown-table';
import { usageNames, type Usage } from './counting';
import { averageOf, chargesFor, standingCharges, totalOf } from './reckoning';
import { assumed, mix, prices } from './prices';
import { visitsBefore, type Counted } from './sessions';
import type { Watched } from './watched';

const whole = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 1 });
const dollars = (amount: number): string =>
  `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** docs/costs.md, as Markdown. */
export function costsPage(counted: Counted, watched: Watched): string {
  return `${[
    introduction,
    '## What a session uses',
    usageTable(counted),
    `The item of a person is ${whole(counted.itemBytes / 1000)} KB after ${visitsBefore} visits, and each write charges a unit a kilobyte for the whole of it. It holds the last ${mostPractices} practices and ${mostPainScores} scores, and no more, so the average is that of people who come regularly.`,
    '## What it comes to',
    `A month, in US dollars, region us-east-1, no free tier counted. Assumed, and not measured: a request is billed ${assumed.billedSeconds} s at ${assumed.memoryMegabytes} MB, Lambda writes ${assumed.platformLogBytes} bytes of its own for it, and a person comes ${assumed.sessionsPerPerson} times a month.`,
    chargesTable(counted),
    `A stage costs ${dollars(totalOf(standingCharges(watched)))} a month besides, even if nobody comes: ${standingWords(watched)}. The dashboard, ten metrics and ten alarms are free in an account that has no others.`,
    limits(counted),
  ].join('\n\n')}\n`;
}

const introduction = `# What it costs to run

Drawn by \`npm run costs\`. The requests, reads, writes and bytes are counted: whole sessions are played on the function's own parts, and the table says what it would charge for each call. \`test/tools/costs\` fails when a figure here is off by a fifth. The prices are Amazon's list prices of November 2026, in [tools/costs/prices.ts](../tools/costs/prices.ts); look them up before you plan with them. Nothing here was ever billed: nobody has run it in an account yet.`;

function usageTable({ sessions }: Pick<Counted, 'sessions'>): string {
  const row = (kind: string, used: Usage) => [kind, ...usageNames.map((name) => whole(used[name]))];
  const shares = Object.entries(mix).map(([kind, share]) => `${share * 100}% ${kind}`);
  return [
    table([
      ['session', 'requests', 'reads', 'read units', 'writes', 'write units', 'bytes logged'],
      ...Object.entries(sessions).map(([kind, used]) => row(kind, used)),
      row('**average**', averageOf({ sessions })),
    ]),
    `The average is of ${shares.join(', ')}.`,
  ].join('\n\n');
}

function chargesTable(counted: Counted): string {
  const [thousand, million] = [chargesFor(1000, counted), chargesFor(1_000_000, counted)];
  const row = (name: string, small: number, large: number) => [name, dollars(small), dollars(large)];
  return table([
    ['', 'a thousand sessions', 'a million sessions'],
    ...thousand.map(({ what, dollars: small }, at) => row(what, small, million[at]?.dollars ?? 0)),
    row('**all**', totalOf(thousand), totalOf(million)),
  ]);
}

const standingWords = (watched: Watched): string =>
  standingCharges(watched)
    .map((charge) => `${charge.what} ${dollars(charge.dollars)}`)
    .join('; ');

/** A month of thirty days, with three times the average in its busiest hours. */
function limits(counted: Counted): string {
  const { requests } = averageOf(counted);
  const busy = (3 * 1_000_000 * requests) / (30 * 86_400);
  return `## What limits the growth

- **Lambda's concurrency.** A million sessions a month are ${whole(busy)} requests a second in busy hours, and so ${whole(busy * assumed.billedSeconds)} at once. An account has 1,000 at first, or fewer when it is new: ask for more before the alarm on throttles does.
- **The table.** On demand it takes 4,000 write units a second from the first minute, and doubles by itself. One person is one item with one write a turn: there is no hot key.
- **Logs** are the third of the bill after the table's writes and Lambda's time. They are what tells whether anybody finishes. Whoever wants them cheaper keeps them shorter.
- **Writes.** Each turn of a practice writes the whole item, since nothing may rely on a goodbye. At $${prices.writeUnit * 1_000_000} a million units that is the price of never losing a place.
- **One region.** Someone far from it waits longer for each answer. Alexa accepts an endpoint for each part of the world; this deploys one.`;
}
