import { DeleteCommand, paginateQuery, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Owner } from './owner';
import { expiryOf, type Item } from './record';

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
export async function deleteCopies(
  client: DynamoDBDocumentClient,
  table: string,
  owner: Owner,
  abortSignal: AbortSignal,
): Promise<void> {
  const query = {
    TableName: table,
    KeyConditionExpression: '#user = :user AND begins_with(person, :prefix)',
    ProjectionExpression: 'person',
    ExpressionAttributeNames: { '#user': 'user' },
    ExpressionAttributeValues: { ':user': owner.user, ':prefix': prefixOf(owner) },
    ConsistentRead: true,
  };
  // Page by page: a page is a megabyte, and an unreadable record may be large.
  for await (const { Items: copies = [] } of paginateQuery({ client }, query, { abortSignal })) {
    await Promise.all(
      copies.map(({ person }: { person?: unknown }) =>
        client.send(new DeleteCommand({ TableName: table, Key: { ...owner, person } }), { abortSignal }),
      ),
    );
  }
}
