import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { topicsOf } from '../../archive/archive.ts';
import { isRequested } from '../../core/ledger.ts';
import { instantOf } from '../../core/ports.ts';
import { everything, guestOf, type Reader } from '../../core/reader.ts';
import { fieldValue } from '../../http/form-fields.ts';
import { readFields } from '../../http/request.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import { touchCustomTopic } from '../../store/custom-topics.ts';
import type { AppContext } from '../app-context.ts';
import { digestPage } from '../pages/digest.ts';
import { message } from '../pages/page.ts';
import { unsubscribedMain, unsubscribeMain } from '../pages/preferences.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { linkTo, lookUpLink, withLink } from '../readers/links.ts';
import { undoName, undoUnsubscribe, unsubscribe } from '../readers/unsubscribe.ts';
import { answer, badLink, notFound } from './answer.ts';

/** The digest's story that a page begins with, counted from 0. */
const Place = z.coerce.number().int().min(0);

/** The pages that links in a digest lead to: unsubscribe, undo, and the digest on the web. */
export const mailRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { settings, archive, clock } = app;

  /**
   * A valid unsubscribe link always succeeds, even if the reader has been deleted. It only allows unsubscribing and
   * undoing it; a link to the preferences is sent by mail.
   */
  const showUnsubscribed = async (context: Context, { reader, from }: { reader?: Reader; from: string }) => {
    const name = reader && undoName(reader, clock.now());
    const undo =
      reader && name?.startsWith(`${from} `)
        ? { purpose: 'undo' as const, readerId: reader.id, about: name }
        : undefined;
    const topic = from === everything ? undefined : ((await archive.topic(from))?.title ?? from);
    const main = { topic, undo: undo && (await linkTo(app, undo)) };
    return answer(
      context,
      app,
      (view) => ({ title: view.t('unsubscribe'), main: unsubscribedMain(view, main) }),
      reader ? { reader } : {},
    );
  };

  const showUnsubscribe = async (context: Context, { token, reader }: { token: string; reader?: Reader }) => {
    const topics = reader ? await topicsOf(archive, reader.topics) : [];
    return answer(
      context,
      app,
      (view) => ({ title: view.t('unsubscribe-heading'), main: unsubscribeMain(view, { token, topics }) }),
      reader ? { reader } : {},
    );
  };

  routes.get(sitePaths.unsubscribe, async (context) => {
    const holder = await lookUpLink(app, context, 'unsubscribe');
    if (!holder.ok && holder.code !== 'gone') return badLink(context, app, holder.code);
    const mayBeMailed = holder.ok ? holder.reader.state === 'active' : !(await app.optOuts.has(holder.claim.readerId));
    return mayBeMailed ? showUnsubscribe(context, holder) : showUnsubscribed(context, { from: everything });
  });

  // RFC 8058: mail programs post `List-Unsubscribe=One-Click` to the address of the page.
  routes.post(sitePaths.unsubscribe, async (context) => {
    const holder = await lookUpLink(app, context, 'unsubscribe');
    if (!holder.ok) {
      if (holder.code !== 'gone') return badLink(context, app, holder.code);
      // Not a reader, but an operator may have sent them a digest: record that they have opted out.
      await app.optOuts.add(holder.claim.readerId);
      return showUnsubscribed(context, { from: everything });
    }
    // Whatever a mail program posts here, its user wants to unsubscribe: accept a body that is not a form.
    const form = await readFields(context, app).catch((error: unknown) => {
      if (error instanceof HTTPException && (error.status === 400 || error.status === 415)) return {};
      throw error;
    });
    const topic = fieldValue(form, 'topic');
    // This can be undone, so a custom topic outlives its last reader for as long.
    if (holder.reader.topics.includes(topic)) await touchCustomTopic(app.store, topic);
    const outcome = await unsubscribe(app, { readerId: holder.reader.id, ...(topic !== '' && { topic }) });
    if (outcome && outcome.from === undefined) return showUnsubscribe(context, { ...holder, reader: outcome.reader });
    return showUnsubscribed(context, { reader: outcome?.reader, from: outcome?.from ?? everything });
  });

  routes.post(
    sitePaths.undo,
    withLink(app, 'undo', async (context, { claim }) => {
      const undone = await undoUnsubscribe(app, { readerId: claim.readerId, name: claim.about ?? '' });
      return undone
        ? context.redirect(viewContextOf(context).href(pathTo('undone')), 303)
        : badLink(context, app, 'expired');
    }),
  );

  routes.get(sitePaths.undone, (context) =>
    answer(context, app, ({ t, href }) => ({
      title: t('done-undone'),
      main: message(
        t('unsubscribe'),
        html`<p class="notice" role="status">${t('done-undone')}</p>`,
        html`<p class="actions"><a class="button quiet" href="${href(pathTo('link'))}">${t('get-link')}</a></p>`,
      ),
    })),
  );

  routes.get(sitePaths.digest, async (context) => {
    const holder = await lookUpLink(app, context, 'view');
    const isGuests = !holder.ok && holder.code === 'gone' && isRequested(holder.claim.about ?? '');
    if (!holder.ok && !isGuests) return badLink(context, app, holder.code);
    const { token, claim } = holder;
    const reader = holder.ok
      ? holder.reader
      : guestOf({ id: claim.readerId, address: '', topics: [], from: instantOf(new Date(claim.issuedAt * 1000)) });
    // People forward links to this page, so nothing on it can change the reader's subscription.
    const byMail = `${settings.siteUrl}${pathTo('link')}`;
    const page = await digestPage(app, {
      reader,
      digest: claim.about ?? '',
      from: Place.catch(0).parse(context.req.query('from')),
      links: {
        ...(!isGuests && { manage: { preferences: byMail, pause: byMail } }),
        unsubscribe: byMail,
        view: `${settings.siteUrl}${pathTo('digest', { token })}`,
      },
    });
    if (page === undefined) return notFound(context, app);
    context.header('Cache-Control', 'no-store');
    return context.html(page);
  });

  return routes;
};
