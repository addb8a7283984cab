// The function in a process of its own, as Lambda's runtime has it: loads the handler, says how long that took,
// then answers one event a message. Plain JavaScript, because the Node.js it runs on has no compiler with it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const [folder, specification] = process.argv.slice(2);
const [file, name] = specification.split('.');

const began = performance.now();
const { [name]: handler } = createRequire(import.meta.url)(join(folder, file));
process.send({
  kind: 'loaded',
  version: process.version,
  loadMs: performance.now() - began,
  parameters: handler.length,
});

let invocations = 0;
const context = () => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
  memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  awsRequestId: `invocation-${(invocations += 1)}`,
  logGroupName: 'local',
  logStreamName: 'local',
  getRemainingTimeInMillis: () => 7000,
});

const answerTo = async (event) => {
  const asked = performance.now();
  try {
    return { kind: 'answered', answer: await handler(event, context()), tookMs: performance.now() - asked };
  } catch (error) {
    return { kind: 'failed', reason: `${error.name}: ${error.message}` };
  }
};

process.on('message', (event) => {
  void answerTo(event).then((answer) => process.send(answer));
});
process.on('disconnect', () => process.exit());
