import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { inOneLine, plainIssues } from '../store/plain-issues.ts';

/** A problem document (RFC 9457). */
export const Problem = z.object({
  type: z.string().default('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** What is wrong in a body, header or query, each with its JSON pointer. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const titles = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be carried out',
  500: 'Internal error',
  503: 'Try again',
} as const;

/** Answers with a problem document. */
export const problem = <Status extends keyof typeof titles>(
  context: Context,
  status: Status,
  detail: string,
  errors?: Problem['errors'],
) =>
  context.json<Problem, Status & ContentfulStatusCode>(
    { type: 'about:blank', title: titles[status], status, detail, ...(errors && { errors }) },
    status,
    { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '10' } : {}) },
  );

/** Answers that the request does not match the OpenAPI document. */
export const notAsDescribed = (context: Context, error: z.ZodError) =>
  problem(context, 400, `The request does not match /api/openapi.json: ${inOneLine(error)}.`, plainIssues(error));
