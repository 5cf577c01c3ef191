import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { parseAddress } from '../core/address.ts';
import type { ListedTopic } from '../core/front.ts';
import { signLink } from '../core/link.ts';
import { type Reader, readerId } from '../core/reader.ts';
import { answer, badLink, notFound, tooOften } from './answer.ts';
import { type Fields, fieldsOf, type Problems, parseChoices, typed } from './choices.ts';
import { digestPage } from './digest.ts';
import type { Preview } from './home.ts';
import { everything, leave, undoLeave } from './leave.ts';
import { topicTitles } from './letters.ts';
import { overLimit } from './limits.ts';
import { keepOwnTopicOn } from './own-topic.ts';
import { message } from './page.ts';
import type { WebHouse } from './ports.ts';
import { askNewAddress, comeBack, dataOf, moveAddress, pause, saveChoices } from './preferences.ts';
import {
  type Done,
  doneKeys,
  eraseMain,
  leaveMain,
  leftMain,
  moveMain,
  pauseMain,
  preferencesMain,
} from './preferences-pages.ts';
import { clientNetwork, holderOf, inAtLeast, readFields } from './request.ts';
import { sendNow } from './send-now.ts';
import { previewQuery } from './sign-up-routes.ts';
import { visitOf } from './visit.ts';

/** Which of a digest's stories a page begins with, from 0. */
const Place = z.coerce.number().int().min(0);

const doneOf = (context: Context): { done?: Done } => {
  const done = context.req.query('done');
  return done !== undefined && Object.hasOwn(doneKeys, done) ? { done: done as Done } : {};
};

/** Everything a reader does with the links in their mails. */
export const readerRoutes = (house: WebHouse): Hono => {
  const app = new Hono();
  const { settings, secrets, readers, clock, newsstand, log } = house;

  const sign = async (purpose: 'preferences' | 'unsubscribe' | 'undo', id: string, about?: string) => {
    const { linkKeys } = await secrets();
    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    return signLink({ purpose, readerId: id, issuedAt, ...(about !== undefined && { about }) }, linkKeys);
  };

  /** Public topics, and after them those that only the reader has. */
  const topicsFor = async (reader: Reader): Promise<ListedTopic[]> => {
    const open = await newsstand.topics();
    const shown = new Set(open.map(({ id }) => id));
    const own = await Promise.all(reader.topics.filter((id) => !shown.has(id)).map((id) => newsstand.topic(id)));
    return [...open, ...own.filter((topic) => topic !== undefined)];
  };

  const showPreferences = async (
    context: Context,
    {
      token,
      reader,
      fields,
      problems = {},
      preview,
    }: { token: string; reader: Reader; fields?: Fields; problems?: Problems; preview?: Preview },
  ) => {
    const topics = await topicsFor(reader);
    const titles = await topicTitles(newsstand, reader.topics);
    return answer(
      context,
      house,
      (visit) => ({
        title: visit.say('preferences'),
        main: preferencesMain({
          visit,
          token,
          reader,
          topics,
          titles,
          now: clock.now(),
          fields: fields ?? fieldsOf(reader),
          problems,
          ...doneOf(context),
          ...(preview && { preview }),
        }),
      }),
      { reader, status: Object.keys(problems).length > 0 ? 422 : 200 },
    );
  };

  const done = (context: Context, path: string, what: Done) =>
    context.redirect(visitOf(context).href(`${path}?done=${what}`), 303);

  /** Pauses as a form asks: for some days, until a day, or not any more. Gives what was done or what is wrong. */
  const pauseAsAsked = async (reader: Reader, fields: Fields): Promise<Done | Problems> => {
    if (typed(fields, 'do') === 'resume') {
      await pause(house, { reader, until: undefined });
      return 'resumed';
    }
    const [days, date] = [Number(typed(fields, 'days')), typed(fields, 'until')];
    const until = days > 0 ? { days: Math.min(366, Math.round(days)) } : { date };
    if ('date' in until && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
      return { until: 'problem-until' };
    return (await pause(house, { reader, until })) ? 'paused' : { until: 'problem-until' };
  };

  app.get('/preferences/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'preferences');
    return holder.ok ? showPreferences(context, { token, reader: holder.reader }) : badLink(context, house, holder);
  });

  app.post('/preferences/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    const fields = await readFields(context, house);
    const here = `/preferences/${token}`;
    const again = (problems: Problems, preview?: Preview) =>
      showPreferences(context, {
        token,
        reader,
        fields: { ...fieldsOf(reader), ...fields },
        problems,
        ...(preview && { preview }),
      });
    const network = clientNetwork(context);
    const { readerSecret } = await secrets();

    switch (typed(fields, 'do')) {
      case 'save': {
        const known = new Set((await topicsFor(reader)).map(({ id }) => id));
        const parsed = parseChoices(fields, (topic) => known.has(topic));
        if (!parsed.ok) return showPreferences(context, { token, reader, fields, problems: parsed.problems });
        await saveChoices(house, reader.id, parsed.choices);
        return done(context, here, 'saved');
      }
      case 'preview': {
        const limit = await overLimit(house, { what: 'preview', network, secret: readerSecret });
        if (limit.over) return tooOften(context, house, limit.retryAfterSeconds);
        const found = await previewQuery(house, typed(fields, 'own'));
        return showPreferences(context, { token, reader, fields, ...found });
      }
      case 'pause':
      case 'resume': {
        const outcome = await pauseAsAsked(reader, fields);
        return typeof outcome === 'string' ? done(context, here, outcome) : again(outcome);
      }
      case 'now': {
        if (reader.state !== 'active') return done(context, here, 'nothing-new');
        const sent = await sendNow(house, { reader, network });
        return sent.outcome === 'over-limit'
          ? tooOften(context, house, sent.retryAfterSeconds)
          : done(context, here, sent.outcome);
      }
      case 'back':
        await comeBack(house, reader.id);
        return done(context, here, 'back');
      case 'address': {
        const address = parseAddress(typed(fields, 'address'));
        if (!address.ok) return again({ address: `problem-address-${address.code}` });
        return inAtLeast(settings.answerMilliseconds, async () => {
          const id = readerId(address.address, readerSecret);
          const limit = await overLimit(house, { what: 'sign-up', readerId: id, network, secret: readerSecret });
          if (limit.over) return tooOften(context, house, limit.retryAfterSeconds);
          await askNewAddress(house, { reader, address: address.address });
          return done(context, here, 'address');
        });
      }
      default:
        return showPreferences(context, { token, reader });
    }
  });

  app.get('/preferences/:token/data', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    context.header('Cache-Control', 'no-store');
    context.header('Content-Disposition', 'attachment; filename="broadsheet.json"');
    return context.body(JSON.stringify(await dataOf(house, holder.reader), null, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  app.get('/preferences/:token/erase', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    return answer(context, house, (visit) => ({ title: visit.say('erase-heading'), main: eraseMain(visit, token) }), {
      reader,
    });
  });

  app.post('/preferences/:token/erase', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    await readers.erase(reader.id);
    log.info('A reader was erased at their wish.', { reader: reader.id });
    return answer(
      context,
      house,
      ({ say }) => ({ title: say('erased-heading'), main: message(say('erased-heading'), say('erased-body')) }),
      { reader },
    );
  });

  app.get('/preferences/:token/leave', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    return context.redirect(visitOf(context).href(`/unsubscribe/${await sign('unsubscribe', holder.reader.id)}`));
  });

  app.get('/pause/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    return answer(
      context,
      house,
      (visit) => ({
        title: visit.say('pause'),
        main: pauseMain({ visit, fields: {}, problems: {} }, { token, reader, now: clock.now(), ...doneOf(context) }),
      }),
      { reader },
    );
  });

  app.post('/pause/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'preferences');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    const fields = await readFields(context, house);
    const outcome = await pauseAsAsked(reader, fields);
    if (typeof outcome === 'string') return done(context, `/pause/${token}`, outcome);
    return answer(
      context,
      house,
      (visit) => ({
        title: visit.say('pause'),
        main: pauseMain({ visit, fields, problems: outcome }, { token, reader, now: clock.now() }),
      }),
      { reader, status: 422 },
    );
  });

  /** A good unsubscribe link never fails to unsubscribe: for someone who is not there any more there is nothing left to do. */
  const showLeft = async (context: Context, { reader, left }: { reader?: Reader; left: string }) => {
    const undo = reader && `/undo/${await sign('undo', reader.id, left)}`;
    const preferences = reader && `/preferences/${await sign('preferences', reader.id)}`;
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
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'unsubscribe');
    if (!holder.ok)
      return holder.code === 'gone' ? showLeft(context, { left: everything }) : badLink(context, house, holder);
    const { reader } = holder;
    if (reader.state !== 'active') return showLeft(context, { left: everything });
    const topics = (await Promise.all(reader.topics.map((id) => newsstand.topic(id)))).filter(
      (topic) => topic !== undefined,
    );
    return answer(
      context,
      house,
      (visit) => ({ title: visit.say('leave-heading'), main: leaveMain(visit, { token, topics }) }),
      { reader },
    );
  });

  // RFC 8058: mail programs post `List-Unsubscribe=One-Click` to the very address of the page.
  app.post('/unsubscribe/:token', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'unsubscribe');
    if (!holder.ok)
      return holder.code === 'gone' ? showLeft(context, { left: everything }) : badLink(context, house, holder);
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

  app.post('/undo/:token', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'undo');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader, claim } = holder;
    await undoLeave(house, { readerId: reader.id, left: claim.about ?? everything });
    return done(context, `/preferences/${await sign('preferences', reader.id)}`, 'undone');
  });

  app.get('/address/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'address');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader } = holder;
    return answer(
      context,
      house,
      (visit) => ({ title: visit.say('move-heading'), main: moveMain(visit, { token, address: reader.address }) }),
      { reader },
    );
  });

  app.post('/address/:token', async (context) => {
    const holder = await holderOf(house, context.req.param('token'), 'address');
    if (!holder.ok) return badLink(context, house, holder);
    const { claim, reader } = holder;
    const outcome = await moveAddress(house, { from: claim.about ?? '', to: reader.id });
    if (outcome === 'gone') return badLink(context, house, { ok: false, code: 'expired' });
    return done(context, `/preferences/${await sign('preferences', reader.id)}`, 'moved');
  });

  app.get('/digest/:token', async (context) => {
    const token = context.req.param('token');
    const holder = await holderOf(house, token, 'view');
    if (!holder.ok) return badLink(context, house, holder);
    const { reader, claim } = holder;
    const preferences = await sign('preferences', reader.id);
    const link = (path: string) => `${settings.siteUrl}${path}`;
    const page = await digestPage(house, {
      reader,
      digest: claim.about ?? '',
      from: Place.catch(0).parse(context.req.query('from')),
      links: {
        preferences: link(`/preferences/${preferences}`),
        pause: link(`/pause/${preferences}`),
        unsubscribe: link(`/unsubscribe/${await sign('unsubscribe', reader.id)}`),
        view: link(`/digest/${token}`),
      },
    });
    if (page === undefined) return notFound(context, house);
    context.header('Cache-Control', 'no-store');
    return context.html(page);
  });

  return app;
};
