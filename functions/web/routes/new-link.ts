import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { parseAddress } from '../../core/address.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import { overLimit } from '../../http/limits.ts';
import { answerInFixedTime, clientNetwork, readFields } from '../../http/request.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import { readerByAddress } from '../../store/find-reader.ts';
import type { AppContext } from '../app-context.ts';
import { addressField, honeypotField } from '../pages/fields.ts';
import { message } from '../pages/page.ts';
import { viewContextOf } from '../pages/view-context.ts';
import type { Problems } from '../readers/choices.ts';
import { sendLostLink } from '../readers/sign-up.ts';
import { answer, rateLimited } from './answer.ts';

/** The page where readers ask for a new link to their preferences by mail. */
export const newLinkRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { readers, secrets } = app;

  const showLinkForm = (context: Context, { fields, problems }: { fields: Fields; problems: Problems }) =>
    answer(
      context,
      app,
      (view) => ({
        title: view.t('get-link'),
        main: message(
          view.t('get-link'),
          view.t('get-link-body'),
          html`<form method="post" action="${view.href(pathTo('link'))}">${addressField({ view, fields, problems })}${honeypotField(view)}<p class="actions"><button>${view.t('send-link')}</button></p></form>`,
        ),
      }),
      { status: Object.keys(problems).length > 0 ? 422 : 200 },
    );

  routes.get(sitePaths.link, (context) => showLinkForm(context, { fields: {}, problems: {} }));

  routes.post(sitePaths.link, async (context) => {
    const fields = await readFields(context, app);
    const address = parseAddress(fieldValue(fields, 'address'));
    if (!address.ok) return showLinkForm(context, { fields, problems: { address: `problem-address-${address.code}` } });
    const { readerSecret } = await secrets();
    const network = clientNetwork(context);
    const limit = await overLimit(app, { what: 'link', address: address.address, network, secret: readerSecret });
    if (limit.over) return rateLimited(context, app, limit.retryAfterSeconds);
    await answerInFixedTime(app, async () => {
      if (fieldValue(fields, 'website') !== '') return;
      const reader = await readerByAddress(readers, address.address, readerSecret);
      if (reader && reader.state !== 'suppressed') await sendLostLink(app, reader);
    });
    return context.redirect(viewContextOf(context).href(pathTo('checkInbox')), 303);
  });

  return routes;
};
