import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { paginateScan, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** `missing`: only where there is nothing now. `all`: also over what stands there now. */
export type Which = 'missing' | 'all';

export interface Copied {
  readonly copied: number;
  readonly leftAlone: number;
}

/**
 * Copies the notes of a restored table back into the one in use, item by item. What expired meanwhile stays
 * behind. May be run again after it was cut off.
 * @throws the database's error, with what was copied so far in place.
 */
export async function copyNotes(
  client: DynamoDBDocumentClient,
  { from, to }: { readonly from: string; readonly to: string },
  which: Which,
  nowMs: number,
): Promise<Copied> {
  let [copied, leftAlone] = [0, 0];
  for await (const { Items: items = [] } of paginateScan({ client }, { TableName: from })) {
    for (const item of items) {
      const isTaken = !isPast(item['expiresAt'], nowMs) && (await put(client, to, item, which));
      if (isTaken) copied += 1;
      else leftAlone += 1;
    }
  }
  return { copied, leftAlone };
}

const isPast = (expiresAt: unknown, nowMs: number): boolean =>
  typeof expiresAt === 'number' && expiresAt * 1000 <= nowMs;

async function put(
  client: DynamoDBDocumentClient,
  to: string,
  item: Record<string, unknown>,
  which: Which,
): Promise<boolean> {
  const condition = { ConditionExpression: 'attribute_not_exists(person)' };
  try {
    await client.send(
      new PutCommand({ TableName: to, Item: item, ...(which === 'missing' ? condition : {}) }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
