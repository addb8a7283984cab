import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { sealWith } from '../../lambda/alexa/seal';
import { skillOf } from '../../lambda/alexa/skill';
import { step } from '../../lambda/conversation/step';
import { documentClient } from '../../lambda/memory/client';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import { countingFor } from '../../lambda/watch/metrics';
import type { Handler } from '../../simulator/echo/skill';
import { isObject } from '../../simulator/json';
import { credentials, region, type Database } from '../../simulator/memory/database';
import { skillId } from '../../simulator/skill-files';
import { outputWhile } from '../shared/output-while';

/** What is counted of a session: `logBytes` is what the function itself writes. */
export const usageNames = ['requests', 'reads', 'readUnits', 'writes', 'writeUnits', 'logBytes'] as const;

type UsageName = (typeof usageNames)[number];

/** What one session used. */
export type Usage = Readonly<Record<UsageName, number>>;

/** So much of each. */
export const usageOf = (much: (name: UsageName) => number): Usage => ({
  requests: much('requests'),
  reads: much('reads'),
  readUnits: much('readUnits'),
  writes: much('writes'),
  writeUnits: much('writeUnits'),
  logBytes: much('logBytes'),
});

const nothing = usageOf(() => 0);

/** The function's own parts on a real table, with everything counted that Amazon counts. */
export class Meter {
  usage = nothing;
  readonly #client: DynamoDBDocumentClient;
  readonly handler: Handler;

  constructor(database: Database) {
    this.#client = documentClient({ endpoint: database.endpoint, region, credentials });
    this.#countCapacity();
    const skill = skillOf(skillId, {
      step,
      memory: new DynamoMemory(this.#client, database.tableName),
      seal: sealWith({ skillId, tableName: database.tableName }),
      log: () => {
        throw new Error('A counted session failed: its costs would be those of an apology.');
      },
      count: countingFor('coach-stage'),
    });
    this.handler = async (event) => {
      const answer: { response?: unknown } = {};
      const lines = await outputWhile(async () => {
        answer.response = await skill.invoke(event);
      });
      this.#add({ requests: 1, logBytes: Buffer.byteLength(lines.join('')) });
      return answer.response;
    };
  }

  /** What was used since the last time. */
  take(): Usage {
    const { usage } = this;
    this.usage = nothing;
    return usage;
  }

  close(): void {
    this.#client.destroy();
  }

  #add(more: Partial<Usage>): void {
    const { usage } = this;
    this.usage = usageOf((name) => usage[name] + (more[name] ?? 0));
  }

  /** The table itself says what each call would be charged with. */
  #countCapacity(): void {
    this.#client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
          const result = await next(args);
          const units = unitsIn(result.output);
          if (units === null) throw new Error(`${commandName ?? 'A call'} came without its capacity.`);
          const isRead = /^(?:Get|Query)/u.test(commandName ?? '');
          this.#add(isRead ? { reads: 1, readUnits: units } : { writes: 1, writeUnits: units });
          return result;
        },
      { step: 'initialize', priority: 'low' },
    );
  }
}

function unitsIn(output: unknown): number | null {
  const consumed = isObject(output) ? output['ConsumedCapacity'] : undefined;
  const units = isObject(consumed) ? consumed['CapacityUnits'] : undefined;
  return typeof units === 'number' ? units : null;
}
