import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import { openArchive } from '../archive/archive.ts';
import { archivePage } from '../archive/archive-page.ts';
import { Instant } from '../core/article.ts';
import { Story, Window } from '../core/edition.ts';
import { Malformed, Missing, Throttled } from '../core/errors.ts';
import { type Clock, instantOf, type Log, type ObjectStore, type Runs } from '../core/ports.ts';
import { Language, Reader } from '../core/reader.ts';
import { RunInput } from '../core/run.ts';
import { Topic, TopicId } from '../core/topic.ts';
import { type PreviewPorts, preview } from '../mail/preview-digest.ts';
import { pathTo } from '../site/site-paths.ts';
import { latestArrival } from '../site/story-day.ts';
import { storyName } from '../site/story-path.ts';
import { ask, RunStatus, runStatus } from './ask.ts';
import { addCorrectionRoutes, correctionPaths } from './correction-routes.ts';
import { notAsDescribed, Problem, problem } from './problem.ts';

export interface ApiPorts {
  store: ObjectStore;
  runs: Runs;
  clock: Clock;
  log: Log;
  compile: PreviewPorts['compile'];
  siteUrl: string;
}

const maxBody = 256 * 1024;
const documentPath = '/api/openapi.json';
const day = 86_400_000;
const minute = 60_000;

const request = RunInput.options[2].shape;
const digest = { topics: request.topics, window: request.window };

/** A digest to send: the input of a run without what the API decides. */
const DigestToSend = z
  .strictObject({
    ...digest,
    preview: z.literal(false).optional(),
    readerIds: request.readerIds,
    addresses: request.addresses,
  })
  .meta({ id: 'DigestToSend', description: 'Topics and recipients. The default window is the last 24 hours.' });

/** A digest to preview. */
const DigestToPreview = z
  .strictObject({
    ...digest,
    preview: z.literal(true),
    language: Language.default('en'),
    length: Reader.shape.length.default('full'),
  })
  .meta({ id: 'DigestToPreview', description: 'The same, compiled and returned; nothing is sent.' });

const DigestAsk = z.discriminatedUnion('preview', [DigestToPreview, DigestToSend]);

const Previewed = z.object({ html: z.string(), stories: z.int(), missed: z.array(z.string()), window: Window });
const Started = z.object({ id: z.string(), status: z.enum(['started', 'already-started']) });
const Topics = z.object({ topics: z.array(Topic.pick({ id: true, title: true, description: true })) });
const Stories = z.object({
  /** `url`: the story's page, which stays the same as the story grows and whichever edition is read. */
  stories: z.array(z.object({ story: Story, window: Window, url: z.url() })),
  /** Pass this as `before` to get the next page. */
  older: z.string().nullable(),
});

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const aProblem = { description: 'A problem', content: { 'application/problem+json': { schema: Problem } } };
const problems = <Status extends 400 | 404 | 409 | 413 | 415 | 422 | 503>(...statuses: Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, aProblem])) as Record<Status, typeof aProblem>;

const routes = {
  ask: createRoute({
    method: 'post',
    path: '/api/digests',
    summary: 'Send a digest now, or preview one',
    description:
      'The same Idempotency-Key with the same body is the same run, whose mails go out once. A preview needs no key.',
    request: {
      headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }),
      body: { required: true, content: { 'application/json': { schema: DigestAsk } } },
    },
    responses: {
      200: json(Previewed, 'What the digest looks like'),
      202: json(Started, 'The run that sends it'),
      ...problems(400, 409, 413, 415, 422, 503),
    },
  }),
  status: createRoute({
    method: 'get',
    path: '/api/digests/{id}',
    summary: 'The state of a run',
    request: { params: z.object({ id: z.string().regex(/^[\w.-]{1,80}$/) }) },
    responses: { 200: json(RunStatus, 'The state of the run'), ...problems(400, 404) },
  }),
  topics: createRoute({
    method: 'get',
    path: '/api/topics',
    summary: 'The topics that readers can choose',
    responses: { 200: json(Topics, 'In the order of the topics file') },
  }),
  stories: createRoute({
    method: 'get',
    path: '/api/stories',
    summary: "A topic's stories, latest first, without repeats",
    request: {
      query: z.object({
        topic: TopicId,
        since: Instant.optional(),
        before: Instant.optional(),
      }),
    },
    responses: { 200: json(Stories, 'A page of stories'), ...problems(400, 404, 503) },
  }),
};

/** Answers requests that no route handles, and turns faults into problem documents (RFC 9457). */
const answerFaults = (app: OpenAPIHono, log: Log): void => {
  for (const [path, method] of [
    ...Object.values({ ...routes, ...correctionPaths }).map(
      (route) => [route.getRoutingPath(), route.method.toUpperCase()] as const,
    ),
    [documentPath, 'GET'] as const,
  ])
    app.all(path, (context) => {
      const allowed = method === 'GET' ? 'GET, HEAD' : method;
      context.header('allow', allowed);
      return problem(
        context,
        405,
        `${context.req.method} is not allowed here. The Allow header lists the methods that are.`,
      );
    });
  app.notFound((context) =>
    problem(context, 404, `There is no ${context.req.method} ${context.req.path.slice(0, 200)}.`),
  );
  app.onError((error, context) => {
    if (error instanceof Throttled || error instanceof Missing) return problem(context, 503, error.message);
    if (error instanceof HTTPException) return problem(context, 400, 'The body is not JSON.');
    if (error instanceof Malformed) {
      log.error('an API call read an object that is not valid', {
        event: 'api.unreadable',
        path: context.req.path,
        error,
      });
      return problem(context, 500, error.message);
    }
    log.error('an API call failed', { event: 'api.failed', path: context.req.path, error });
    return problem(context, 500, 'The log has the details.');
  });
};

/** The operators' API. Who may call is decided in front of it, by IAM. The OpenAPI document is served at /api/openapi.json. */
export const createApi = (ports: ApiPorts): OpenAPIHono => {
  const { store, clock, log, siteUrl } = ports;
  const archive = openArchive({ store, clock, log, keepMilliseconds: minute });
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (!result.success) return notAsDescribed(context, result.error);
    },
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.use(
    bodyLimit({
      maxSize: maxBody,
      onError: (context) => problem(context, 413, `The body has more than ${maxBody} bytes.`),
    }),
  );
  app.post(routes.ask.path, async (context, next) =>
    /^application\/json\b/i.test(context.req.header('content-type') ?? '')
      ? next()
      : problem(context, 415, 'Send JSON, with "content-type: application/json".'),
  );
  /** Why a digest of these topics cannot be made; undefined if it can. */
  const topicsProblem = async (context: Context, topics: readonly string[]) => {
    const found = await Promise.all(topics.map(async (id) => ({ id, ...(await archive.find(id)) })));
    const named = (state: string) => found.filter((each) => each.state === state).map(({ id }) => id);
    if (named('gone').length > 0) return problem(context, 422, `There is no topic ${named('gone').join(', ')}.`);
    if (named('unreadable').length > 0)
      return problem(context, 503, `The topic ${named('unreadable').join(', ')} cannot be read at the moment.`);
    return undefined;
  };

  app.openapi(routes.ask, async (context) => {
    const body = context.req.valid('json');
    const fault = await topicsProblem(context, body.topics);
    if (fault) return fault;
    if (body.window?.to && body.window.from >= body.window.to)
      return problem(context, 422, 'The window ends before it begins.');
    if (body.preview) {
      const { topics, language, length } = body;
      const now = clock.now();
      const window = { from: instantOf(new Date(now.getTime() - day)), to: instantOf(now), ...body.window };
      const shown = await preview(ports, { topics, window, language, length });
      return context.json({ ...shown, window }, 200);
    }
    const key = context.req.valid('header')['idempotency-key'];
    if (key === undefined) return problem(context, 400, 'Sending needs an Idempotency-Key header.');
    const { preview: _, ...digestToSend } = body;
    const asked = await ask(ports, { key, asked: digestToSend });
    switch (asked.outcome) {
      case 'refused':
        return problem(context, 422, asked.reason);
      case 'key-taken':
        return problem(context, 409, `The key was used for another digest: ${asked.run}.`);
      default:
        log.info('an operator requested a digest', {
          event: 'digest.requested',
          run: asked.run,
          outcome: asked.outcome,
        });
        return context.json({ id: asked.run, status: asked.outcome }, 202, { location: `/api/digests/${asked.run}` });
    }
  });

  app.openapi(routes.status, async (context) => {
    const { id } = context.req.valid('param');
    const status = await runStatus(store, id);
    return status ? context.json(status, 200) : problem(context, 404, `There is no run ${id}.`);
  });

  app.openapi(routes.topics, async (context) => {
    const topics = await archive.topics();
    return context.json({ topics: topics.map(({ id, title, description }) => ({ id, title, description })) }, 200);
  });

  app.openapi(routes.stories, async (context) => {
    const { topic, since, before } = context.req.valid('query');
    const found = await archive.find(topic);
    if (found.state === 'gone') return problem(context, 404, `There is no topic ${topic}.`);
    if (found.state === 'unreadable') return problem(context, 503, `The topic ${topic} cannot be read at the moment.`);
    const page = await archivePage(archive, { topic, before: before ? new Date(before) : clock.now() });
    const stories = page.stories
      .filter(({ story }) => since === undefined || latestArrival(story) > since)
      .map(({ story, window, beginning }) => ({
        ...{ story, window },
        url: `${siteUrl}${pathTo('topicStory', { topic, story: storyName(beginning) })}`,
      }));
    const more = page.older !== undefined && stories.length === page.stories.length;
    return context.json({ stories, older: more ? page.older! : null }, 200);
  });

  addCorrectionRoutes(app, { store, clock, archive });

  app.doc31(documentPath, {
    openapi: '3.1.0',
    info: { title: 'Broadsheet for operators', version: '1' },
    servers: [{ url: siteUrl }],
    security: [{ iam: [] }],
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'iam', {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    description: 'AWS Signature Version 4 for the service execute-api',
  });

  answerFaults(app, log);
  return app;
};
