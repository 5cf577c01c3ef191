import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Trigger } from 'aws-cdk-lib/triggers';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import type { Env as ApiEnv } from '../functions/api/env.ts';
import type { Env as LayoutsEnv } from '../functions/layouts/env.ts';
import type { Env as WebEnv } from '../functions/web/env.ts';
import type { Canary } from './canary.ts';
import { Desk } from './desk.ts';
import { type Parts, product } from './parts.ts';
import type { WorkQueue } from './queue.ts';
import type { Run } from './run-machine.ts';
import { calls, step, values } from './step.ts';

/** What people see: pages, the operators' API, the desk, and the layouts of mails. */

export const servePages = (parts: Parts, run: Run, canary: Canary) => {
  const web = step<z.input<typeof WebEnv>>()(parts.stack, 'WebFunction', parts.settings('web', 1024, 29, 'The pages'), [
    parts.corpus.bind({
      read: [
        'topics/',
        'editions/',
        'previews/',
        'index/',
        'shells/',
        'withdrawn/',
        'corrections/',
        'desk/decisions/',
        'ingested/topics.json',
        'pictures/printed/',
      ],
      write: ['topics/custom/'],
    }),
    parts.readers.bind('get', 'put', 'update', 'query', 'erase'),
    parts.keys.bind(),
    parts.mail.bind(),
    run.bind(),
    parts.site.bind(),
    parts.site.bindVisitors(),
    canary.bindKey(),
    product(parts),
    values({ CONTACT: parts.stage.contact ?? parts.stage.replyTo, ZONE: parts.stage.zone ?? 'UTC' }),
  ]);
  parts.site.pages(parts.live('Web', web), { pictures: parts.stage.pictures });
  return web;
};

/** The operators' API, on the same host as the pages. */
export const serveApi = (parts: Parts, run: Run, compile: IFunction) => {
  const api = step<z.input<typeof ApiEnv>>()(
    parts.stack,
    'ApiFunction',
    parts.settings('api', 512, 29, "The operators' API"),
    [
      parts.corpus.bind({
        read: ['topics/', 'editions/', 'previews/', 'index/', 'shells/', 'runs/', 'withdrawn/', 'corrections/'],
        write: ['runs/', 'withdrawn/', 'corrections/'],
      }),
      run.bind({ describe: true }),
      parts.site.bind(),
      calls('COMPILE_FUNCTION', compile),
    ],
  );
  parts.site.operators(api);
  return api;
};

/** The editors' desk, on the same host as the pages. */
export const serveDesk = (parts: Parts, ingestQueue: WorkQueue, compile: IFunction, rotate: IFunction) => {
  const { corpus, readers, mail, site, stage } = parts;
  const settings = parts.settings('desk', 1024, 29, "The editors' desk");
  return new Desk(parts.stack, 'Desk', { stage, settings, corpus, readers, mail, site, ingestQueue, compile, rotate })
    .function;
};

/** Writes the mail layouts at each deployment, before the functions that send mails are updated. */
export const writeLayouts = (parts: Parts, senders: Construct[]) => {
  const layouts = step<z.input<typeof LayoutsEnv>>()(
    parts.stack,
    'LayoutsFunction',
    parts.settings('layouts', 1024, 120, 'Renders the mail layouts at each deployment'),
    [parts.corpus.bind({ write: ['shells/'] }), parts.mail.bindSender(), parts.site.bind(), product(parts)],
  );
  new Trigger(parts.stack, 'WriteLayouts', {
    handler: layouts,
    timeout: Duration.minutes(2),
    executeBefore: senders,
  });
  return layouts;
};
