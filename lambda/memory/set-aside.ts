import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { deleteItems } from './delete-items';
import type { Owner } from '../stored/owner';
import { expiryOf, type Item } from '../stored/record';

const prefixOf = ({ person }: Owner) => `set-aside#${person}#`;

/**
 * Moves a record that cannot be read out of the way, whole, to where someone can look at it:
 * a copy goes under `set-aside#<person>#<epoch ms>`, and only once that is written the original goes.
 * @throws the database's error. A failed condition means that somebody replaced the record meanwhile.
 */
export async function setAside(
  client: DynamoDBDocumentClient,
  table: string,
  owner: Owner,
  item: Item,
  nowMs: number,
  abortSignal: AbortSignal,
): Promise<void> {
  const copy = { ...item, person: `${prefixOf(owner)}${nowMs}`, expiresAt: expiryOf(nowMs) };
  await client.send(new PutCommand({ TableName: table, Item: copy }), { abortSignal });
  const original = new DeleteCommand({ TableName: table, Key: owner, ...unchanged(item['lastRequest']) });
  await client.send(original, { abortSignal });
}

/** Every write has its own request's id, so the same id means the same record. */
function unchanged(lastRequest: unknown) {
  if (lastRequest === undefined) return { ConditionExpression: 'attribute_not_exists(lastRequest)' };
  return {
    ConditionExpression: 'lastRequest = :seen',
    ExpressionAttributeValues: { ':seen': lastRequest },
  };
}

/** Deletes what was set aside of a person. */
export const deleteCopies = (
  client: DynamoDBDocumentClient,
  table: string,
  owner: Owner,
  abortSignal: AbortSignal,
): Promise<void> =>
  deleteItems(client, table, { user: owner.user, personPrefix: prefixOf(owner) }, abortSignal);
