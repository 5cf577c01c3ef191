import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { topicsOf } from '../../archive/archive.ts';
import { isRequested } from '../../core/ledger.ts';
import { instantOf } from '../../core/ports.ts';
import { everything, guestOf, type Reader } from '../../core/reader.ts';
import { pathTo, sitePaths } from '../../core/site-paths.ts';
import { touchCustomTopic } from '../../store/custom-topics.ts';
import type { AppContext } from '../app-context.ts';
import { digestPage } from '../pages/digest.ts';
import { message } from '../pages/page.ts';
import { unsubscribedMain, unsubscribeMain } from '../pages/preferences.ts';
import { visitOf } from '../pages/visit.ts';
import { fieldValue } from '../readers/choices.ts';
import { leave, undoLeave, undoName } from '../readers/leave.ts';
import { forHolder, holderOf, linkTo } from '../readers/links.ts';
import { answer, badLink, notFound } from './answer.ts';
import { readFields } from './request.ts';

/** Which of a digest's stories a page begins with, from 0. */
const Place = z.coerce.number().int().min(0);

/** Where each digest's own links lead: leaving, taking that back, and the digest itself. */
export const mailRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { settings, archive, clock } = app;

  /**
   * A valid unsubscribe link always succeeds, also for a reader who has been deleted.
   * What it leads to is leaving and undoing that; a link to the preferences comes by mail alone.
   */
  const showLeft = async (context: Context, { reader, left }: { reader?: Reader; left: string }) => {
    const name = reader && undoName(reader, clock.now());
    const undo =
      reader && name?.startsWith(`${left} `)
        ? { purpose: 'undo' as const, readerId: reader.id, about: name }
        : undefined;
    const topic = left === everything ? undefined : ((await archive.topic(left))?.title ?? left);
    const main = { topic, undo: undo && (await linkTo(app, undo)) };
    return answer(
      context,
      app,
      (visit) => ({ title: visit.say('unsubscribe'), main: unsubscribedMain(visit, main) }),
      reader ? { reader } : {},
    );
  };

  const showLeave = async (context: Context, { token, reader }: { token: string; reader?: Reader }) => {
    const topics = reader ? await topicsOf(archive, reader.topics) : [];
    return answer(
      context,
      app,
      (visit) => ({ title: visit.say('leave-heading'), main: unsubscribeMain(visit, { token, topics }) }),
      reader ? { reader } : {},
    );
  };

  routes.get(sitePaths.unsubscribe, async (context) => {
    const holder = await holderOf(app, context, 'unsubscribe');
    if (!holder.ok && holder.code !== 'gone') return badLink(context, app, holder.code);
    const mayBeMailed = holder.ok ? holder.reader.state === 'active' : !(await app.optOuts.has(holder.claim.readerId));
    return mayBeMailed ? showLeave(context, holder) : showLeft(context, { left: everything });
  });

  // RFC 8058: mail programs post `List-Unsubscribe=One-Click` to the very address of the page.
  routes.post(sitePaths.unsubscribe, async (context) => {
    const holder = await holderOf(app, context, 'unsubscribe');
    if (!holder.ok) {
      if (holder.code !== 'gone') return badLink(context, app, holder.code);
      // No reader, but an operator may have named them: remembered, so that none mails them again.
      await app.optOuts.add(holder.claim.readerId);
      return showLeft(context, { left: everything });
    }
    // Whatever a mail program posts, it wants out: a body that is no form is no reason to refuse.
    const form = await readFields(context, app).catch((error: unknown) => {
      if (error instanceof HTTPException && (error.status === 400 || error.status === 415)) return {};
      throw error;
    });
    const topic = fieldValue(form, 'topic');
    // Leaving can be undone: a topic of somebody's own outlives its last reader for as long.
    if (holder.reader.topics.includes(topic)) await touchCustomTopic(app.store, topic);
    const outcome = await leave(app, { readerId: holder.reader.id, ...(topic !== '' && { topic }) });
    if (outcome && outcome.left === undefined) return showLeave(context, { ...holder, reader: outcome.reader });
    return showLeft(context, { reader: outcome?.reader, left: outcome?.left ?? everything });
  });

  routes.post(
    sitePaths.undo,
    forHolder(app, 'undo', async (context, { claim }) => {
      const undone = await undoLeave(app, { readerId: claim.readerId, name: claim.about ?? '' });
      return undone ? context.redirect(visitOf(context).href(pathTo('undone')), 303) : badLink(context, app, 'expired');
    }),
  );

  routes.get(sitePaths.undone, (context) =>
    answer(context, app, ({ say, href }) => ({
      title: say('done-undone'),
      main: message(
        say('unsubscribe'),
        html`<p class="notice" role="status">${say('done-undone')}</p>`,
        html`<p class="actions"><a class="button quiet" href="${href(pathTo('link'))}">${say('get-link')}</a></p>`,
      ),
    })),
  );

  routes.get(sitePaths.digest, async (context) => {
    const holder = await holderOf(app, context, 'view');
    const isGuests = !holder.ok && holder.code === 'gone' && isRequested(holder.claim.about ?? '');
    if (!holder.ok && !isGuests) return badLink(context, app, holder.code);
    const { token, claim } = holder;
    const reader = holder.ok
      ? holder.reader
      : guestOf({ id: claim.readerId, address: '', topics: [], from: instantOf(new Date(claim.issuedAt * 1000)) });
    // People pass this page on: it leads to nothing that changes what its reader gets.
    const byMail = `${settings.siteUrl}${pathTo('link')}`;
    const page = await digestPage(app, {
      reader,
      digest: claim.about ?? '',
      from: Place.catch(0).parse(context.req.query('from')),
      links: {
        preferences: byMail,
        pause: byMail,
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
