import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** DynamoDB's protocol on this machine, with the table that the handler wants. */
export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  close(): Promise<void>;
}

export const tableName = 'back-release';
/** dynalite takes any credentials; the SDK wants some. */
export const region = 'us-east-1';
export const credentials = { accessKeyId: 'simulated', secretAccessKey: 'simulated' } as const;

/** The AWS SDK's own variables, for a process that is to find this database in place of AWS's. */
export const variablesFor = ({ endpoint }: Pick<Database, 'endpoint'>) =>
  ({
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  }) as const;

/** Starts dynalite on a free loopback port, on LevelDB in a folder or in memory, and makes the table. */
export async function startDatabase(
  storage: { readonly kind: 'memory' } | { readonly kind: 'folder'; readonly path: string },
): Promise<Database> {
  const server = dynalite({
    createTableMs: 0,
    ...(storage.kind === 'folder' ? { path: storage.path } : {}),
  });
  const endpoint = await listening(server);
  await makeTable(endpoint, tableName);
  return {
    endpoint,
    tableName,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}`;
}

/** A table for notes: partition key `user`, sort key `person`. Ready when this resolves. */
export async function makeTable(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema: [
          { AttributeName: 'user', KeyType: 'HASH' },
          { AttributeName: 'person', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'user', AttributeType: 'S' },
          { AttributeName: 'person', AttributeType: 'S' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    while ((await statusIn(client, name)) !== 'ACTIVE') await sleep(5);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}

const statusIn = async (client: DynamoDBClient, name: string): Promise<string | undefined> =>
  (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus;
