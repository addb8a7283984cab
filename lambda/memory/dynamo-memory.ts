import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Lift } from '../conversation/frame/safety/lift';
import { stranger } from '../conversation/frame/person';
import { fieldsOf, whole } from '../stored/decode';
import { deleteItems } from './delete-items';
import { MemoryError, MemoryUnavailable, UnreadableRecord } from '../stored/errors';
import { liftCommand } from './lift-command';
import type { Kept, Memory, Note, Recalled, Revision } from './memory';
import type { Owner } from '../stored/owner';
import { isExpired, itemOf, readRecord, type Item } from '../stored/record';
import { schemaAfter, upgrades as allUpgrades, type Upgrade } from '../stored/schema';
import { deleteCopies, setAside } from './set-aside';

const nobody: Recalled = { person: stranger, revision: { kind: 'none' }, requests: [] };

/** Notes on a DynamoDB table with the keys `user` and `person`. */
export class DynamoMemory implements Memory {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly upgrades: readonly Upgrade[];

  constructor(client: DynamoDBDocumentClient, table: string, upgrades: readonly Upgrade[] = allUpgrades) {
    this.client = client;
    this.table = table;
    this.upgrades = upgrades;
  }

  async recall(owner: Owner, nowMs: number, abortSignal: AbortSignal): Promise<Recalled> {
    return available('read', async () => {
      // Consistent: what another device of this household wrote a moment ago must count.
      const get = new GetCommand({ TableName: this.table, Key: owner, ConsistentRead: true });
      const { Item: item } = await this.client.send(get, { abortSignal });
      return item === undefined ? nobody : await this.recalled(owner, item, nowMs, abortSignal);
    });
  }

  private async recalled(
    owner: Owner,
    item: Item,
    nowMs: number,
    abortSignal: AbortSignal,
  ): Promise<Recalled> {
    try {
      const { person, version, lastRequest, requestsBefore } = readRecord(item, this.upgrades);
      const requests = [lastRequest, ...requestsBefore];
      const revision: Revision = { kind: 'numbered', version };
      return isExpired(item, nowMs) ? { ...nobody, revision } : { person, revision, requests };
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      await setAside(this.client, this.table, owner, item, nowMs, abortSignal);
      return nobody;
    }
  }

  async keep(owner: Owner, note: Note, abortSignal: AbortSignal): Promise<Kept> {
    const { person, onto, requestId, requestsBefore, nowMs } = note;
    const version = onto.kind === 'none' ? 1 : onto.version + 1;
    const record = { person, version, lastRequest: requestId, requestsBefore };
    const put = new PutCommand({
      TableName: this.table,
      Item: itemOf(owner, record, schemaAfter(this.upgrades), nowMs),
      ...conditionOn(onto),
    });
    return available('written', async () => {
      try {
        await this.client.send(put, { abortSignal });
        return { kind: 'written', revision: { kind: 'numbered', version } };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return { kind: 'overtaken' };
        throw error;
      }
    });
  }

  async lift(owner: Owner, lift: Lift, nowMs: number, abortSignal: AbortSignal): Promise<Revision> {
    const update = liftCommand(this.table, owner, lift, schemaAfter(this.upgrades), nowMs);
    return available('written', async () => {
      const { Attributes: after } = await this.client.send(update, { abortSignal });
      return {
        kind: 'numbered',
        version: fieldsOf(after, 'after')('version', whole(1, Number.MAX_SAFE_INTEGER)),
      };
    });
  }

  async forget(owner: Owner, abortSignal: AbortSignal): Promise<void> {
    await available('deleted', async () => {
      await deleteCopies(this.client, this.table, owner, abortSignal);
      await this.client.send(new DeleteCommand({ TableName: this.table, Key: owner }), { abortSignal });
    });
  }

  async forgetHousehold({ user }: Pick<Owner, 'user'>, abortSignal: AbortSignal): Promise<void> {
    await available('deleted', () =>
      deleteItems(this.client, this.table, { user, personPrefix: null }, abortSignal),
    );
  }
}

function conditionOn(revision: Revision) {
  const name = { ExpressionAttributeNames: { '#seen': revision.kind === 'none' ? 'user' : 'version' } };
  if (revision.kind === 'none') return { ConditionExpression: 'attribute_not_exists(#seen)', ...name };
  return {
    ConditionExpression: '#seen = :version',
    ...name,
    ExpressionAttributeValues: { ':version': revision.version },
  };
}

/** Everything that a database can throw becomes one error: the reasons differ, what to do does not. */
async function available<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof MemoryError) throw cause;
    throw new MemoryUnavailable(`Notes could not be ${what}: see the cause, the table and its permissions.`, {
      cause,
    });
  }
}
