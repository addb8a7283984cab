import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { isObject, isText, listOf, type JsonObject } from '../json';
import { credentials, region, type Database } from './database';

/** What the skill keeps, read from outside: the items of the table as they stand. */
export interface Kept {
  items(): Promise<readonly JsonObject[]>;
  /** Deletes everything of a user. */
  forget(user: string): Promise<void>;
  close(): void;
}

/** Reads the table by DynamoDB's protocol. A home has one item a person, so a scan is short. */
export function keptIn({ endpoint, tableName }: Pick<Database, 'endpoint' | 'tableName'>): Kept {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const table = DynamoDBDocumentClient.from(client);
  const items = async (): Promise<readonly JsonObject[]> => {
    const found = await table.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
    return (found.Items ?? []).filter(isObject);
  };
  return {
    items,
    async forget(user) {
      for (const item of await items()) {
        if (item['user'] !== user) continue;
        const key = { user, person: item['person'] };
        await table.send(new DeleteCommand({ TableName: tableName, Key: key }));
      }
    },
    close: () => {
      client.destroy();
    },
  };
}

/** Items by the person that they are of. */
export const byPerson = (items: readonly JsonObject[]): JsonObject =>
  Object.fromEntries(items.map((item) => [String(item['person']), item]));

export interface PainScore {
  readonly atMs: number;
  readonly when: 'before' | 'after';
  readonly score: number;
}

/** The pain scores in a person's item. Without consent there are none; without the yes they are not shown either. */
export function painIn(item: unknown): readonly PainScore[] {
  if (!isObject(item) || item['consent'] !== 'given') return [];
  return listOf(item['pain']).flatMap((one) => {
    if (!isObject(one)) return [];
    const { atMs, when, score } = one;
    if (typeof atMs !== 'number' || typeof score !== 'number') return [];
    return isText(when) && (when === 'before' || when === 'after') ? [{ atMs, when, score }] : [];
  });
}
