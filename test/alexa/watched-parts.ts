import type { Parts } from '../../lambda/alexa/skill';
import { step } from '../../lambda/conversation/step';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import type { Fault } from '../../lambda/watch/fault';
import type { Count } from '../../lambda/watch/measures';
import { tableName, type NotesTable } from '../support/notes';
import { testSeal } from './requests';

/** The real parts of the skill on a table, with a look at what they log and count. */
export interface WatchedParts {
  readonly parts: Parts;
  readonly logged: readonly Fault[];
  readonly counted: readonly Count[];
}

export function watchedParts({ client }: NotesTable, table = tableName): WatchedParts {
  const logged: Fault[] = [];
  const counted: Count[] = [];
  const parts: Parts = {
    step,
    memory: new DynamoMemory(client, table),
    seal: testSeal,
    log: (fault) => logged.push(fault),
    count: (counts) => counted.push(...counts),
  };
  return { parts, logged, counted };
}
