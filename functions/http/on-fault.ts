import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Throttled } from '../core/errors.ts';
import type { Log } from '../core/ports.ts';
import { formTypes } from './request.ts';

/** Requests that are answered with a page of their own; any other fault has the page "failed". */
const refusals: Record<number, 'no-form' | 'too-slow' | 'too-large'> = {
  400: 'no-form',
  408: 'too-slow',
  413: 'too-large',
  415: 'no-form',
};

/** The page that answers what was thrown in a route: its status, and the key of its words. Logs what is our fault. */
export const refusalFor = (
  context: Context,
  error: Error,
  { log, message }: { log: Log; message: string },
): { status: ContentfulStatusCode; key: 'no-form' | 'too-slow' | 'too-large' | 'failed' } => {
  const status = error instanceof HTTPException ? error.status : error instanceof Throttled ? 503 : 500;
  if (status >= 500)
    log.error(message, { event: 'page.failed', route: routePath(context), method: context.req.method, error });
  if (status === 415) context.header('Accept', formTypes.join(', '));
  return { status: status as ContentfulStatusCode, key: refusals[status] ?? 'failed' };
};
