import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { admit, settingsIn } from './alexa/admission';
import { repaired } from './alexa/envelope';
import { sealWith } from './alexa/seal';
import { skillOf } from './alexa/skill';
import { step } from './conversation/step';
import { documentClient } from './memory/client';
import { DynamoMemory } from './memory/dynamo-memory';
import { loggingFor } from './watch/log';
import { countingFor, uncounted } from './watch/metrics';

// The one thing that outlives a request: its connections are slow to open.
const client = documentClient();

/** Lambda's own name for the function: there is none on a machine of one's own. */
const { AWS_LAMBDA_FUNCTION_NAME: functionName } = process.env;
const counting = functionName === undefined ? uncounted : countingFor(functionName);

/**
 * The function behind the skill. It reads TABLE_NAME and SKILL_ID, and the variables of Lambda and the AWS SDK.
 * Whatever else is broken about a request, it is answered.
 * Async, not made by the SDK's `lambda()`: the Node.js 24 runtime refuses handlers that take a callback.
 * @throws RequestRefused for another skill's request, and for every request while a setting is missing.
 * @throws MemoryUnavailable where a skill that was disabled cannot be forgotten: nobody else would hear of it.
 */
export const handler = async (event: RequestEnvelope, context?: Context): Promise<ResponseEnvelope> => {
  const settings = settingsIn(process.env);
  admit(event, settings);
  const skill = skillOf(settings.skillId, {
    step,
    memory: new DynamoMemory(client, settings.tableName),
    seal: sealWith(settings),
    log: loggingFor(context?.awsRequestId),
    count: counting,
  });
  return skill.invoke(repaired(event), context);
};
