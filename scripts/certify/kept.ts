import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ownerOf } from '../../lambda/memory/owner';
import { credentials, region, type Database } from '../../simulator/memory/database';
import type { Kept } from './exchange';
import { replyTo } from './places';
import { userIdOf, Walker, type Company } from './walker';

/** Someone who tells a condition and a pain, but will not have them remembered. */
const discreet = (asking: string): string => {
  if (asking === 'pregnancy') return 'yes';
  return asking === 'consent' ? 'no' : replyTo(asking);
};

/** Visits of two people, and what the table holds of them afterwards. */
export async function keptAfterVisits(company: Company, database: Database): Promise<Kept> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: database.endpoint, region, credentials }),
  );
  const itemsOf = async (name: string): Promise<readonly string[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: database.tableName,
        KeyConditionExpression: '#user = :user',
        ExpressionAttributeNames: { '#user': 'user' },
        ExpressionAttributeValues: { ':user': ownerOf(userIdOf(company.people, name), null).user },
      }),
    );
    return Items.map((item) => JSON.stringify(item));
  };
  try {
    await new Walker(company, 'someone discreet').goTo('ready', discreet);
    const leaving = new Walker(company, 'someone leaving');
    await leaving.say('open back release');
    const beforeForgetting = await itemsOf('someone leaving');
    await leaving.say('forget me');
    return {
      ofWhoSaidNo: await itemsOf('someone discreet'),
      beforeForgetting,
      afterForgetting: await itemsOf('someone leaving'),
    };
  } finally {
    client.destroy();
  }
}
