import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, NumberValue } from '@aws-sdk/lib-dynamodb';

/** Alexa waits 8 s for the whole answer; the SDK's own time-outs are far longer, or none. */
const patience = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1500, throwOnRequestTimeout: true },
} satisfies DynamoDBClientConfig;

/**
 * A client for the table, short of patience. Region, credentials and endpoint come from the AWS SDK's own
 * variables, unless a test says otherwise.
 */
export const documentClient = (config: DynamoDBClientConfig = {}): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ ...patience, ...config }), {
    marshallOptions: { removeUndefinedValues: true },
    unmarshallOptions: { wrapNumbers: exactNumber },
  });

/** A number that JavaScript cannot hold stays as it was stored: unreadable here, but whole in a copy. */
function exactNumber(stored: string): number | NumberValue {
  const number = Number(stored);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : NumberValue.from(stored);
}
