import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Lift } from '../conversation/frame/safety/lift';
import { stranger } from '../conversation/frame/person';
import type { Owner } from '../stored/owner';
import { expiryOf, itemOf } from '../stored/record';

/**
 * The end of every clearance as one write that depends on nothing read: no condition, and a whole record
 * where there was none. A record of an older schema keeps its number; its upgrade finds these fields there.
 */
export function liftCommand(table: string, owner: Owner, lift: Lift, schema: number, nowMs: number) {
  const { practice, unsettled } = lift;
  const set = new Map<string, unknown>([
    ['checkPassedAtMs', null],
    ['expiresAt', expiryOf(nowMs)],
    ...(practice === 'ended' ? [['practice', null] as const] : []),
    ...(unsettled === null ? [] : [['unsettled', unsettled] as const]),
  ]);
  const counted = ['version', 'lifts'];
  const first = { person: stranger, version: 0, lastRequest: '', requestsBefore: [] };
  // Whatever a record must hold besides is set only where there is no record yet.
  const besides = Object.entries(itemOf(owner, first, schema, nowMs)).filter(
    ([name]) => !(name in owner) && !set.has(name) && !counted.includes(name),
  );
  const names = [...set.keys(), ...counted, ...besides.map(([name]) => name)];
  return new UpdateCommand({
    TableName: table,
    Key: owner,
    UpdateExpression: `SET ${[
      ...[...set.keys()].map((name) => `#${name} = :${name}`),
      ...counted.map((name) => `#${name} = if_not_exists(#${name}, :zero) + :one`),
      ...besides.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`),
    ].join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries([...set, ...besides].map(([name, value]) => [`:${name}`, value])),
      ':zero': 0,
      ':one': 1,
    },
    ReturnValues: 'UPDATED_NEW',
  });
}
