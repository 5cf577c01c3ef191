import { Hono } from 'hono';
import { html } from 'hono/html';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { message } from '../pages/page.ts';
import { moveMain } from '../pages/preferences.ts';
import { linkTo, withLink } from '../readers/links.ts';
import { moveAddress } from '../readers/preferences.ts';
import { answer, badLink } from './answer.ts';
import { redirectDone } from './done.ts';

/** The page that the confirmation of a new address links to. */
export const addressRoutes = (app: AppContext): Hono => {
  const routes = new Hono();

  routes.get(
    sitePaths.address,
    withLink(app, 'address', (context, { token, reader }) =>
      answer(
        context,
        app,
        (view) => ({ title: view.t('move-heading'), main: moveMain(view, { token, address: reader.address }) }),
        { reader },
      ),
    ),
  );

  routes.post(
    sitePaths.address,
    withLink(app, 'address', async (context, { claim, reader }) => {
      const outcome = await moveAddress(app, { from: claim.about ?? '', to: reader.id });
      if (outcome === 'gone') return badLink(context, app, 'expired');
      if (outcome === 'moved')
        return redirectDone(context, await linkTo(app, { purpose: 'preferences', readerId: reader.id }), 'moved');
      return answer(
        context,
        app,
        ({ t, href }) => ({
          title: t('done-moved'),
          main: message(
            t('done-moved'),
            html`<p class="actions"><a class="button quiet" href="${href(pathTo('link'))}">${t('get-link')}</a></p>`,
          ),
        }),
        { reader },
      );
    }),
  );

  return routes;
};
