import { Hono } from 'hono';
import { sitePaths } from '../../core/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { message } from '../pages/page.ts';
import { eraseMain } from '../pages/preferences.ts';
import { forHolder } from '../readers/links.ts';
import { dataOf } from '../readers/preferences.ts';
import { answer } from './answer.ts';

/** Downloading and erasing what is stored about a reader. */
export const personalDataRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { readers, log } = app;

  routes.get(
    sitePaths.data,
    forHolder(app, 'preferences', async (context, { reader }) => {
      context.header('Cache-Control', 'no-store');
      context.header('Content-Disposition', 'attachment; filename="broadsheet.json"');
      return context.body(JSON.stringify(await dataOf(app, reader), null, 2), 200, {
        'Content-Type': 'application/json; charset=utf-8',
      });
    }),
  );

  routes.get(
    sitePaths.erase,
    forHolder(app, 'preferences', (context, { token, reader }) =>
      answer(context, app, (visit) => ({ title: visit.say('erase-heading'), main: eraseMain(visit, token) }), {
        reader,
      }),
    ),
  );

  routes.post(
    sitePaths.erase,
    forHolder(app, 'preferences', async (context, { reader }) => {
      await readers.erase(reader.id);
      log.info('A reader was erased at their wish.', { reader: reader.id });
      return answer(
        context,
        app,
        ({ say }) => ({ title: say('erased-heading'), main: message(say('erased-heading'), say('erased-body')) }),
        { reader },
      );
    }),
  );

  return routes;
};
