import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { skillOf } from '../../lambda/alexa/skill';
import { contentFor } from '../../lambda/content';
import { step } from '../../lambda/conversation/step';
import { documentClient } from '../../lambda/memory/client';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import { ssml } from '../../lambda/speech/ssml';
import { countingFor } from '../../lambda/watch/metrics';
import type { Handler } from '../../simulator/echo/skill';
import { isObject } from '../../simulator/json';
import { credentials, region, type Database } from '../../simulator/memory/database';
import { skillId } from '../../simulator/skill-files';
import { outputWhile } from '../output-while';

/** What one session used. */
export interface Usage {
  readonly requests: number;
  readonly reads: number;
  readonly readUnits: number;
  readonly writes: number;
  readonly writeUnits: number;
  /** Of what the function itself writes. */
  readonly logBytes: number;
}

const nothing: Usage = { requests: 0, reads: 0, readUnits: 0, writes: 0, writeUnits: 0, logBytes: 0 };

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
      contentFor,
      ssml,
      log: () => {
        throw new Error('A counted session failed: its costs would be those of an apology.');
      },
      count: countingFor('coach-stage'),
      sorry: { again: '', goodbye: '' },
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
    const sum = (name: keyof Usage) => this.usage[name] + (more[name] ?? 0);
    this.usage = {
      requests: sum('requests'),
      reads: sum('reads'),
      readUnits: sum('readUnits'),
      writes: sum('writes'),
      writeUnits: sum('writeUnits'),
      logBytes: sum('logBytes'),
    };
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
