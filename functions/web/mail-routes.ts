import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Reader } from '../core/reader.ts';
import { answer, badLink, notFound } from './answer.ts';
import { typed } from './choices.ts';
import { digestPage } from './digest.ts';
import { everything, leave, undoLeave } from './leave.ts';
import { forHolder, holderOf, linkTo } from './links.ts';
import { topicsOf } from './newsstand.ts';
import { keepOwnTopicOn } from './own-topic.ts';
import type { WebHouse } from './ports.ts';
import { leaveMain, leftMain } from './preferences-pages.ts';
import { done } from './preferences-routes.ts';
import { readFields } from './request.ts';

/** Which of a digest's stories a page begins with, from 0. */
const Place = z.coerce.number().int().min(0);

/** Where each digest's own links lead: leaving, taking that back, and the digest itself. */
export const mailRoutes = (house: WebHouse): Hono => {
  const app = new Hono();
  const { settings, newsstand } = house;

  /** A good unsubscribe link never fails to unsubscribe: for someone who is not there any more there is nothing left to do. */
  const showLeft = async (context: Context, { reader, left }: { reader?: Reader; left: string }) => {
    const undo = reader && (await linkTo(house, { purpose: 'undo', readerId: reader.id, about: left }));
    const preferences = reader && (await linkTo(house, { purpose: 'preferences', readerId: reader.id }));
    const topic = left === everything ? undefined : ((await newsstand.topic(left))?.title ?? left);
    return answer(
      context,
      house,
      (visit) => ({
        title: visit.say('unsubscribe'),
        main: leftMain(visit, { topic, undo, preferences }),
      }),
      reader ? { reader } : {},
    );
  };

  app.get('/unsubscribe/:token', async (context) => {
    const holder = await holderOf(house, context, 'unsubscribe');
    if (!holder.ok)
      return holder.code === 'gone' ? showLeft(context, { left: everything }) : badLink(context, house, holder.code);
    const { token, reader } = holder;
    if (reader.state !== 'active') return showLeft(context, { left: everything });
    const topics = await topicsOf(newsstand, reader.topics);
    return answer(
      context,
      house,
      (visit) => ({ title: visit.say('leave-heading'), main: leaveMain(visit, { token, topics }) }),
      { reader },
    );
  });

  // RFC 8058: mail programs post `List-Unsubscribe=One-Click` to the very address of the page.
  app.post('/unsubscribe/:token', async (context) => {
    const holder = await holderOf(house, context, 'unsubscribe');
    if (!holder.ok)
      return holder.code === 'gone' ? showLeft(context, { left: everything }) : badLink(context, house, holder.code);
    // Whatever a mail program posts, it wants out: a body that is no form is no reason to refuse.
    const form = await readFields(context, house).catch((error: unknown) => {
      if (error instanceof HTTPException && (error.status === 400 || error.status === 415)) return {};
      throw error;
    });
    const topic = typed(form, 'topic');
    // Leaving can be undone: a topic of somebody's own outlives its last reader for as long.
    await keepOwnTopicOn(house, topic);
    const outcome = await leave(house, { readerId: holder.reader.id, ...(topic !== '' && { topic }) });
    return showLeft(context, outcome ?? { left: everything });
  });

  app.post(
    '/undo/:token',
    forHolder(house, 'undo', async (context, { reader, claim }) => {
      await undoLeave(house, { readerId: reader.id, left: claim.about ?? everything });
      return done(context, await linkTo(house, { purpose: 'preferences', readerId: reader.id }), 'undone');
    }),
  );

  app.get(
    '/digest/:token',
    forHolder(house, 'view', async (context, { token, reader, claim }) => {
      const preferences = await linkTo(house, { purpose: 'preferences', readerId: reader.id });
      const page = await digestPage(house, {
        reader,
        digest: claim.about ?? '',
        from: Place.catch(0).parse(context.req.query('from')),
        links: {
          preferences: `${settings.siteUrl}${preferences}`,
          pause: `${settings.siteUrl}${preferences.replace('preferences', 'pause')}`,
          unsubscribe: `${settings.siteUrl}${await linkTo(house, { purpose: 'unsubscribe', readerId: reader.id })}`,
          view: `${settings.siteUrl}/digest/${token}`,
        },
      });
      if (page === undefined) return notFound(context, house);
      context.header('Cache-Control', 'no-store');
      return context.html(page);
    }),
  );

  return app;
};
