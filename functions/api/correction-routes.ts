import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { dismissByHand, issueCorrection } from '../archive/correct-by-hand.ts';
import { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import type { Clock, ObjectStore } from '../core/ports.ts';
import { TopicId } from '../core/topic.ts';
import { Correction } from '../corrections/correction.ts';
import { listCorrections, listCorrectionsOf, readCorrection } from '../store/corrections.ts';
import { ShownCorrection, shownCorrections } from '../store/shown-corrections.ts';
import { Problem, problem } from './problem.ts';

const day = 86_400_000;
const defaultDays = 30;
const name = z.string().trim().min(1).max(120);
const words = z.string().trim().min(1).max(2000);

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const aProblem = { description: 'A problem', content: { 'application/problem+json': { schema: Problem } } };
const params = z.object({ id: Correction.shape.id });

/** What the API offers of corrections. */
export const correctionPaths = {
  corrections: createRoute({
    method: 'get',
    path: '/api/corrections',
    summary: 'Corrections since an instant, by default of the last 30 days, oldest first',
    request: { query: z.object({ since: Instant.optional() }) },
    responses: { 200: json(z.object({ corrections: z.array(ShownCorrection) }), 'The corrections'), 400: aProblem },
  }),
  correction: createRoute({
    method: 'get',
    path: '/api/corrections/{id}',
    summary: 'What was said, in which stories, and what is right',
    request: { params },
    responses: { 200: json(ShownCorrection, 'The correction'), 400: aProblem, 404: aProblem },
  }),
  dismissal: createRoute({
    method: 'post',
    path: '/api/corrections/{id}/dismissal',
    summary: 'Dismiss a false correction',
    request: {
      params,
      body: {
        required: true,
        content: { 'application/json': { schema: z.strictObject({ by: name, reason: words }) } },
      },
    },
    responses: { 200: json(ShownCorrection, 'The correction'), 400: aProblem, 404: aProblem },
  }),
  issued: createRoute({
    method: 'post',
    path: '/api/corrections/issued',
    summary: 'Correct a story by hand',
    description: 'The same request again is the same correction.',
    request: {
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.strictObject({
              topic: TopicId,
              story: name,
              was: words,
              now: words.optional(),
              note: words.optional(),
              by: name,
            }),
          },
        },
      },
    },
    responses: { 200: json(ShownCorrection, 'The correction'), 400: aProblem, 422: aProblem },
  }),
};

/** Adds the routes of corrections to the operators' API. */
export const addCorrectionRoutes = (
  app: OpenAPIHono,
  { store, clock, archive }: { store: ObjectStore; clock: Clock; archive: Archive },
): void => {
  /** A correction as it may be shown, which the others of its article decide as well. */
  const shown = async (correction: Correction): Promise<ShownCorrection> => {
    const others: Correction[] = [];
    for await (const stored of listCorrectionsOf(store, correction.article.id))
      if (stored.state === 'found' && stored.value.id !== correction.id) others.push(stored.value);
    return (await shownCorrections(archive, [correction, ...others]))[0]!;
  };

  app.openapi(correctionPaths.corrections, async (context) => {
    const { since = new Date(clock.now().getTime() - defaultDays * day).toISOString() } = context.req.valid('query');
    const corrections: Correction[] = [];
    for await (const stored of listCorrections(store, { from: since })) {
      if (stored.state === 'unreadable') throw new Malformed(`${stored.key} cannot be read. ${stored.reason}`);
      if (stored.state === 'found') corrections.push(stored.value);
    }
    return context.json({ corrections: await shownCorrections(archive, corrections) }, 200);
  });

  app.openapi(correctionPaths.correction, async (context) => {
    const { id } = context.req.valid('param');
    const stored = await readCorrection(store, id);
    if (stored.state === 'unreadable') throw new Malformed(`${stored.key} cannot be read. ${stored.reason}`);
    return stored.state === 'found'
      ? context.json(await shown(stored.value), 200)
      : problem(context, 404, `There is no correction ${id}.`);
  });

  app.openapi(correctionPaths.dismissal, async (context) => {
    const { id } = context.req.valid('param');
    const dismissed = await dismissByHand({ store, clock }, { id, ...context.req.valid('json') });
    if (dismissed.outcome === 'unreadable') throw new Malformed(`${dismissed.key} cannot be read.`);
    return dismissed.outcome === 'dismissed'
      ? context.json(await shown(dismissed.correction), 200)
      : problem(context, 404, `There is no correction ${id}.`);
  });

  app.openapi(correctionPaths.issued, async (context) => {
    const issued = await issueCorrection({ store, clock, archive }, context.req.valid('json'));
    return issued.outcome === 'issued'
      ? context.json(await shown(issued.correction), 200)
      : problem(context, 422, issued.reason);
  });
};
