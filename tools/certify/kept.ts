import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { ownerOf } from '../../lambda/stored/owner';
import { envelope } from '../../simulator/echo/request';
import { alexaWaitsMs, contextOf } from '../../simulator/echo/skill';
import { credentials, region, type Database } from '../../simulator/memory/database';
import { skillId } from '../../simulator/skill-files';
import { replyTo } from '../shared/session-walker/reply';
import { userIdOf, Walker, type Company } from '../shared/session-walker/walker';
import type { Kept } from './seen';

/** Someone who tells a condition and a pain, but will not have them remembered. */
const discreet = (asking: string): string => {
  if (asking === 'pregnancy') return 'yes';
  return asking === 'consent' ? 'no' : replyTo(asking);
};

/**
 * What Alexa sends when someone disables the skill, and will not come back under the same id. The type knows
 * neither the body nor that there is no session.
 */
function disabledBy(userId: string): RequestEnvelope {
  const { version, context } = envelope(
    { skillId, userId, device: 'dot', locale: 'en-US' },
    { id: 'none', age: 'new', attributes: {} },
    { kind: 'launch' },
    { requestId: 'disabled', nowMs: 0 },
  );
  const request = {
    type: 'AlexaSkillEvent.SkillDisabled',
    requestId: 'disabled',
    timestamp: new Date(0).toISOString(),
    locale: 'en-US',
  } as const;
  const body = { userInformationPersistenceStatus: 'NOT_PERSISTED' };
  return { version, context, request: Object.assign({}, request, { body }) };
}

/** Visits of three people, and what the table holds of them afterwards. */
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
    const disabling = new Walker(company, 'someone disabling');
    for (const walker of [leaving, disabling]) await walker.say('open back release');
    const before = {
      leaving: await itemsOf('someone leaving'),
      disabling: await itemsOf('someone disabling'),
    };
    await leaving.say('forget me');
    await company.handler(disabledBy(userIdOf(company.people, 'someone disabling')), contextOf(alexaWaitsMs));
    return {
      ofWhoSaidNo: await itemsOf('someone discreet'),
      forgetting: { before: before.leaving, after: await itemsOf('someone leaving') },
      disabling: { before: before.disabling, after: await itemsOf('someone disabling') },
    };
  } finally {
    client.destroy();
  }
}
