import { DeleteCommand, paginateQuery, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Which items of a user: those whose sort key begins so, or all of them. */
export interface Whose {
  readonly user: string;
  readonly personPrefix: string | null;
}

/** Deletes items of one user, however many there are. Nothing to delete is no error. */
export async function deleteItems(
  client: DynamoDBDocumentClient,
  table: string,
  whose: Whose,
  abortSignal: AbortSignal,
): Promise<void> {
  const query = {
    TableName: table,
    ...conditionFor(whose),
    ProjectionExpression: 'person',
    // Consistent: what was written a moment ago is deleted too.
    ConsistentRead: true,
  };
  // Page by page: a page is a megabyte, and an unreadable record may be large.
  for await (const { Items: items = [] } of paginateQuery({ client }, query, { abortSignal })) {
    await Promise.all(
      items.map(({ person }: { person?: unknown }) => {
        const one = new DeleteCommand({ TableName: table, Key: { user: whose.user, person } });
        return client.send(one, { abortSignal });
      }),
    );
  }
}

/** A key may not begin with nothing: all of a user is another condition. */
function conditionFor({ user, personPrefix }: Whose) {
  const names = { ExpressionAttributeNames: { '#user': 'user' } };
  if (personPrefix === null) {
    return {
      KeyConditionExpression: '#user = :user',
      ...names,
      ExpressionAttributeValues: { ':user': user },
    };
  }
  return {
    KeyConditionExpression: '#user = :user AND begins_with(person, :prefix)',
    ...names,
    ExpressionAttributeValues: { ':user': user, ':prefix': personPrefix },
  };
}
