import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../lambda/memory/client';
import { OptionError } from '../shared/command-error';

/** Nobody waits for an answer here: a table that is slow or throttles is asked again, for a while. */
const patience = { maxAttempts: 10, requestHandler: {} } satisfies DynamoDBClientConfig;

/**
 * A client that reads and writes notes as the function's does, and has time.
 * @throws OptionError where no region is set.
 */
export async function patientClient(config: DynamoDBClientConfig = {}): Promise<DynamoDBDocumentClient> {
  const client = documentClient({ ...patience, ...config });
  try {
    await client.config.region();
  } catch (error) {
    throw new OptionError(
      'No region is set: say where the tables are, as in AWS_REGION=us-east-1 npm run copy-notes -- …',
      { cause: error },
    );
  }
  return client;
}
