import type { Database } from '../../simulator/memory/database';
import { skillId } from '../../simulator/skill-files';

/** What stands on this machine for what the function's environment refers to. */
export const standsFor = ({ tableName }: Database): Readonly<Record<string, string>> => ({
  'AWS::DynamoDB::Table': tableName,
  Parameter: skillId,
});
