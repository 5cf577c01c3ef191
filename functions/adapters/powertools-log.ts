import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../core/ports.ts';

/** Structured logs on standard output; `POWERTOOLS_LOG_LEVEL` sets the lowest level that is written. */
export const powertoolsLog = ({ service }: { service: string }): Log => {
  const logger = new Logger({ serviceName: service });
  return {
    info: (message, fields) => logger.info(message, fields),
    warn: (message, fields) => logger.warn(message, fields),
    error: (message, fields) => logger.error(message, fields),
  };
};
