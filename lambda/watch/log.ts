import { Logger } from '@aws-lambda-powertools/logger';
import type { Fault } from './fault';

export type Logging = (fault: Fault) => void;

const logger = new Logger({ serviceName: 'coach' });

/**
 * Writes faults as lines of JSON to standard error.
 * @param invocation the id that Lambda gave this invocation, which is no id of Alexa's; none outside of Lambda.
 */
export const loggingFor =
  (invocation: string | undefined): Logging =>
  (fault) => {
    logger.error('Something failed.', { invocation, fault });
  };
