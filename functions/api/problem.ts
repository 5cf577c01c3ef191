import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** An error as RFC 9457 has it. */
export const Problem = z.object({
  type: z.string().default('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
export type Problem = z.infer<typeof Problem>;

const titles = {
  400: 'Bad request',
  404: 'Not found',
  409: 'Conflict',
  422: 'Cannot be done',
  500: 'Something failed here',
  503: 'Try again',
} as const;

/** Answers with a problem document. */
export const problem = <Status extends keyof typeof titles>(context: Context, status: Status, detail: string) =>
  context.json<Problem, Status & ContentfulStatusCode>(
    { type: 'about:blank', title: titles[status], status, detail },
    status,
    { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '10' } : {}) },
  );
