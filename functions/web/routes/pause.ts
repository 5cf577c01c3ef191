import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Reader } from '../../core/reader.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import { readFields } from '../../http/request.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { type Done, pauseMain } from '../pages/preferences.ts';
import type { Problems } from '../readers/choices.ts';
import { withLink } from '../readers/links.ts';
import { pause } from '../readers/preferences.ts';
import { answer } from './answer.ts';
import { doneOf, redirectDone } from './done.ts';

/** Pauses for a number of days or until a date, or ends the pause, as the form says. Returns what was done or the problems. */
export const applyPause = async (app: AppContext, reader: Reader, fields: Fields): Promise<Done | Problems> => {
  if (fieldValue(fields, 'do') === 'resume') {
    await pause(app, { reader, until: undefined });
    return 'resumed';
  }
  const [days, date] = [Number(fieldValue(fields, 'days')), fieldValue(fields, 'until')];
  const until = days > 0 ? { days: Math.min(366, Math.round(days)) } : { date };
  if ('date' in until && !z.iso.date().safeParse(date).success) return { until: 'problem-until' };
  return (await pause(app, { reader, until })) ? 'paused' : { until: 'problem-until' };
};

/** The page that pauses digests, linked from every mail. */
export const pauseRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { clock } = app;

  const showPause = (
    context: Context,
    {
      token,
      reader,
      fields = {},
      problems = {},
    }: { token: string; reader: Reader; fields?: Fields; problems?: Problems },
  ) =>
    answer(
      context,
      app,
      (view) => ({
        title: view.t('pause'),
        main: pauseMain({ view, fields, problems }, { token, reader, now: clock.now(), ...doneOf(context) }),
      }),
      { reader, status: Object.keys(problems).length > 0 ? 422 : 200 },
    );

  routes.get(sitePaths.pause, withLink(app, 'preferences', showPause));

  routes.post(
    sitePaths.pause,
    withLink(app, 'preferences', async (context, { token, reader }) => {
      const fields = await readFields(context, app);
      const outcome = await applyPause(app, reader, fields);
      return typeof outcome === 'string'
        ? redirectDone(context, pathTo('pause', { token }), outcome)
        : showPause(context, { token, reader, fields, problems: outcome });
    }),
  );

  return routes;
};
