import { credentials, region, type Database } from '../../simulator/memory/database';
import { skillId } from '../../simulator/skill-files';

/** What stands on this machine for what the function's environment refers to. */
export const standsFor = ({ tableName }: Database): Readonly<Record<string, string>> => ({
  'AWS::DynamoDB::Table': tableName,
  Parameter: skillId,
});

/** What Lambda gives to every function, with the database of this machine in place of AWS's own. */
export const around = ({ endpoint }: Database): Readonly<Record<string, string>> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
});
