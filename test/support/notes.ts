import {
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../lambda/memory/client';
import { ownerOf, type Owner } from '../../lambda/stored/owner';
import type { Item } from '../../lambda/stored/record';
import { credentials, region, startDatabase, tableName } from '../../simulator/memory/database';

export { tableName };

/** The moment of most tests. */
export const nowMs = Date.UTC(2026, 0, 5, 8);
export const dayMs = 86_400_000;

let users = 0;
/** Someone whom no other test knows. */
export const someone = (): Owner => ownerOf(`amzn1.ask.account.${(users += 1)}`, null);

/** A signal for calls that nothing should cut short. */
export const unhurried = (): AbortSignal => new AbortController().signal;

/** The function's own client, for a database at this address. */
export const clientAt = (endpoint: string): DynamoDBDocumentClient =>
  documentClient({ endpoint, region, credentials });

/** A table in a real DynamoDB protocol, in memory, and a look behind the notes. */
export interface NotesTable {
  readonly client: DynamoDBDocumentClient;
  readonly endpoint: string;
  item(owner: Owner): Promise<Item | undefined>;
  /** Everything of this user. */
  items(owner: Owner): Promise<readonly Item[]>;
  /** Everything of everybody. */
  scan(): Promise<readonly Item[]>;
  put(item: Item, into?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openNotesTable(): Promise<NotesTable> {
  const database = await startDatabase({ kind: 'memory' });
  const client = clientAt(database.endpoint);
  return {
    client,
    endpoint: database.endpoint,
    item: async (owner) => (await client.send(new GetCommand({ TableName: tableName, Key: owner }))).Item,
    items: async ({ user }) => {
      const query = new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: '#user = :user',
        ExpressionAttributeNames: { '#user': 'user' },
        ExpressionAttributeValues: { ':user': user },
      });
      return (await client.send(query)).Items ?? [];
    },
    scan: async () => (await client.send(new ScanCommand({ TableName: tableName }))).Items ?? [],
    put: async (item, into = tableName) => {
      await client.send(new PutCommand({ TableName: into, Item: item }));
    },
    close: async () => {
      client.destroy();
      await database.close();
    },
  };
}
