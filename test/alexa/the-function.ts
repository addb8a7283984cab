import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { ownerOf } from '../../lambda/stored/owner';
import type { Item } from '../../lambda/stored/record';
import { variablesFor } from '../../simulator/memory/database';
import { openNotesTable, tableName } from '../support/notes';
import { envelope, skillId, type Circumstances } from './requests';

/** The function itself as it is deployed, on a real table, with nothing written to the terminal. */
export interface TheFunction {
  handler(event: RequestEnvelope): Promise<ResponseEnvelope>;
  stored(who: Circumstances): Promise<Item | undefined>;
  /** Everything of everybody. */
  scan(): Promise<readonly Item[]>;
  /** An Alexa session of somebody after these requests: what the next one comes with. */
  after(who: Circumstances, requests: readonly Request[]): Promise<Circumstances>;
  close(): Promise<void>;
}

export async function openTheFunction(): Promise<TheFunction> {
  const table = await openNotesTable();
  Object.assign(process.env, variablesFor(table), {
    SKILL_ID: skillId,
    TABLE_NAME: tableName,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  // Only now: it opens its client for the database when it is loaded.
  const { handler } = await import('../../lambda');
  return {
    handler,
    stored: ({ userId = '', personId }) => table.item(ownerOf(userId, personId ?? null)),
    scan: () => table.scan(),
    after: async (who, requests) => {
      let now: Circumstances = who;
      for (const request of requests) {
        const { sessionAttributes = {} } = await handler(envelope(request, now));
        now = { ...who, attributes: sessionAttributes };
      }
      return now;
    },
    close: () => table.close(),
  };
}

let people = 0;
/** Somebody whom no other test knows, with a voice that is recognised. */
export const somebody = (): Circumstances => {
  people += 1;
  return { userId: `amzn1.ask.account.${people}`, personId: `amzn1.ask.person.${people}` };
};
