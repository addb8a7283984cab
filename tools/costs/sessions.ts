import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Listener } from '../../simulator/hearing/listener';
import { credentials, region, startDatabase, type Database } from '../../simulator/memory/database';
import { replyTo } from '../shared/session-walker/reply';
import { Walker } from '../shared/session-walker/walker';
import { Meter, type Usage } from './counting';
import type { Kind } from './prices';

/** What was counted of whole sessions, and of the notes of someone who comes regularly. */
export interface Counted {
  readonly sessions: Readonly<Record<Kind, Usage>>;
  readonly itemBytes: number;
}

/** As a regular: the history is full, and the item, which is written whole, grows no more with it. */
export const visitsBefore = 30;

const tenMinutes = (asking: string): string =>
  asking === 'wish' ? 'ten minutes for my lower back' : replyTo(asking);

/** Plays whole sessions on the function's own parts, and counts what each of them used. */
export async function countSessions(listen: Listener): Promise<Counted> {
  const database = await startDatabase({ kind: 'memory' });
  const meter = new Meter(database);
  const person = new Walker({ handler: meter.handler, listen, people: 'costs' }, 'somebody');
  const visit = async (opening: string): Promise<Usage> => {
    meter.take();
    let { turn } = await person.say(opening);
    while (turn.open) ({ turn } = await person.say(turn.asking === null ? 'stop' : tenMinutes(turn.asking)));
    await person.say('(wait 1 day)');
    return meter.take();
  };
  try {
    const firstVisit = await visit('open back release');
    for (let visits = 1; visits < visitsBefore; visits += 1) await visit('open back release');
    return {
      sessions: {
        'first visit': firstVisit,
        'ten minutes': await visit('open back release'),
        'movement break': await visit('ask back release for a movement break'),
      },
      itemBytes: await largestItem(database),
    };
  } finally {
    meter.close();
    await database.close();
  }
}

/** As JSON, which is somewhat more than what DynamoDB counts. */
async function largestItem({ endpoint, tableName }: Database): Promise<number> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }));
  try {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName }));
    return Math.max(0, ...Items.map((item) => Buffer.byteLength(JSON.stringify(item))));
  } finally {
    client.destroy();
  }
}
