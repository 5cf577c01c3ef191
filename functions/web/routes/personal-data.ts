import { Hono } from 'hono';
import { sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { message } from '../pages/page.ts';
import { eraseMain } from '../pages/preferences.ts';
import { withLink } from '../readers/links.ts';
import { dataOf } from '../readers/preferences.ts';
import { answer } from './answer.ts';

/** Downloading and erasing what is stored about a reader. */
export const personalDataRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { readers, log } = app;

  routes.get(
    sitePaths.data,
    withLink(app, 'preferences', async (context, { reader }) => {
      context.header('Cache-Control', 'no-store');
      context.header('Content-Disposition', 'attachment; filename="broadsheet.json"');
      return context.body(JSON.stringify(await dataOf(app, reader), null, 2), 200, {
        'Content-Type': 'application/json; charset=utf-8',
      });
    }),
  );

  routes.get(
    sitePaths.erase,
    withLink(app, 'preferences', (context, { token, reader }) =>
      answer(context, app, (view) => ({ title: view.t('erase-heading'), main: eraseMain(view, token) }), {
        reader,
      }),
    ),
  );

  routes.post(
    sitePaths.erase,
    withLink(app, 'preferences', async (context, { reader }) => {
      await readers.erase(reader.id);
      log.info('a reader was erased at their request', { event: 'reader.erased', reader: reader.id });
      return answer(
        context,
        app,
        ({ t }) => ({ title: t('erased-heading'), main: message(t('erased-heading'), t('erased-body')) }),
        { reader },
      );
    }),
  );

  return routes;
};
