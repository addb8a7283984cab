import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { paginateScan, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { reasonOf } from '../../simulator/errors';
import { CommandError } from '../shared/command-error';

/** `missing`: only where there is nothing now. `all`: also over what stands there now. */
export type Which = 'missing' | 'all';

export interface Copied {
  readonly copied: number;
  readonly leftAlone: number;
}

/** The database failed when some were copied already; the cause is its error. */
export class CopyCutOff extends CommandError {
  override readonly name = 'CopyCutOff';
}

/**
 * Copies the notes of a restored table back into the one in use, item by item. What expired meanwhile stays
 * behind. May be run again after it was cut off.
 * @throws CopyCutOff with what was copied so far in place; before that, the database's error.
 */
export async function copyNotes(
  client: DynamoDBDocumentClient,
  { from, to }: { readonly from: string; readonly to: string },
  which: Which,
  nowMs: number,
): Promise<Copied> {
  let [copied, leftAlone] = [0, 0];
  try {
    for await (const { Items: items = [] } of paginateScan({ client }, { TableName: from })) {
      for (const item of items) {
        const isTaken = !isPast(item['expiresAt'], nowMs) && (await put(client, to, item, which));
        if (isTaken) copied += 1;
        else leftAlone += 1;
      }
    }
  } catch (error) {
    if (copied === 0) throw error;
    const said = `Stopped after ${copied} copied and ${leftAlone} left alone: ${reasonOf(error)}`;
    throw new CopyCutOff(`${said}\nRunning it again goes on.`, { cause: error });
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
