import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import type { Fault } from './fault';

export type Logging = (fault: Fault) => void;

const logger = new Logger({ serviceName: 'coach' });

/** Writes faults as lines of JSON to standard error, with the id that Lambda gave the request. */
export function loggingFor(context: Context): Logging {
  logger.addContext(context);
  return (fault) => {
    logger.error('Something failed.', { fault });
  };
}
