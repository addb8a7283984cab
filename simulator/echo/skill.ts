import type { RequestEnvelope, SessionEndedErrorType } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { reasonOf } from '../errors';
import { readAnswer, type Answer } from './answer';

/** Lambda's context, without the callbacks that its runtime refuses since Node.js 24. */
export type LambdaContext = Omit<Context, 'done' | 'fail' | 'succeed'>;

/** The built handler: `handler(event, context)`. What it answers is not trusted, it is read. */
export type Handler = (event: RequestEnvelope, context: LambdaContext) => unknown;

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly type: SessionEndedErrorType; readonly reason: string };

/** Alexa waits this long for a skill. */
export const alexaWaitsMs = 8000;

/**
 * Sends one request to the handler; what comes back is what is left of it as JSON, as with Alexa. Never throws: a handler that
 * throws, says nothing, or takes longer than `waitsMs` is a problem with a reason.
 */
export async function ask(handler: Handler, request: RequestEnvelope, waitsMs: number): Promise<Reply> {
  try {
    const response = await within(waitsMs, handler(structuredClone(request), contextOf(waitsMs)));
    const answer = readAnswer(asJson(response));
    if (typeof answer !== 'string') return { kind: 'answer', answer };
    return { kind: 'problem', type: 'INVALID_RESPONSE', reason: answer };
  } catch (error) {
    const type = error instanceof TooLate ? 'ENDPOINT_TIMEOUT' : 'INVALID_RESPONSE';
    return { kind: 'problem', type, reason: `the handler failed: ${reasonOf(error)}` };
  }
}

class TooLate extends Error {}

async function within(waitsMs: number, work: unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate(`no answer within ${waitsMs} ms`));
    }, waitsMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is left of a value once it has been sent as JSON. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** What Lambda tells a function of the invocation. */
export function contextOf(waitsMs: number): LambdaContext {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'back-release-simulated',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:back-release-simulated',
    memoryLimitInMB: '256',
    // Lambda's own: it is another than Alexa's.
    awsRequestId: 'simulated',
    logGroupName: '/aws/lambda/back-release-simulated',
    logStreamName: 'simulated',
    getRemainingTimeInMillis: () => waitsMs,
  };
}
