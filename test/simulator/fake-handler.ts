import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';

/** A skill that counts its launches in the table, so that a test sees whether memory survived. */
const key = { user: { S: 'someone' }, person: { S: 'household' } };

async function countVisit(): Promise<number> {
  const TableName = process.env['TABLE_NAME'];
  // Made anew each time: in one test process every run has a database of its own.
  const table = new DynamoDBClient({});
  const { Item } = await table.send(new GetItemCommand({ TableName, Key: key }));
  const visits = Number(Item?.['visits']?.N ?? 0) + 1;
  await table.send(new PutItemCommand({ TableName, Item: { ...key, visits: { N: String(visits) } } }));
  return visits;
}

export async function handler({ request, session }: RequestEnvelope): Promise<unknown> {
  if (request.type === 'LaunchRequest') {
    return answer(`Visit ${await countVisit()}. Shall we?`, { scene: 'welcome', asking: 'wish' });
  }
  if (request.type !== 'IntentRequest') return { version: '1.0', response: {} };
  switch (request.intent.name) {
    case 'BrokenIntent':
      throw new Error('broken as asked');
    case 'AMAZON.StopIntent':
      return answer('Bye.', { scene: 'farewell', asking: null }, 'close');
    default:
      return answer(`Heard ${request.intent.name} of ${session?.user.userId ?? 'nobody'}.`, {
        scene: 'wish',
        asking: 'wish',
      });
  }
}

function answer(
  words: string,
  place: { readonly scene: string; readonly asking: string | null },
  after: 'listen' | 'close' = 'listen',
) {
  return {
    version: '1.0',
    sessionAttributes: { turn: { exercise: null, disposition: null, ...place } },
    response: {
      outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
      ...(after === 'listen'
        ? { reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Still there?</speak>' } } }
        : {}),
      shouldEndSession: after === 'close',
    },
  };
}
