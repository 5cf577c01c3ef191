import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { parseAddress } from '../../core/address.ts';
import type { Reader } from '../../core/reader.ts';
import { pathTo, sitePaths } from '../../core/site-paths.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import type { ListedTopic } from '../../store/home-page.ts';
import type { AppContext } from '../app-context.ts';
import type { Preview } from '../pages/home.ts';
import { message } from '../pages/page.ts';
import { type Done, doneKeys, eraseMain, moveMain, pauseMain, preferencesMain } from '../pages/preferences.ts';
import { visitOf } from '../pages/visit.ts';
import { type Fields, fieldsOf, type Problems, parseChoices, typed } from '../readers/choices.ts';
import { checkCustomTopic } from '../readers/custom-topic.ts';
import { forHolder, linkTo } from '../readers/links.ts';
import { topicTitles } from '../readers/notifications.ts';
import { askNewAddress, comeBack, dataOf, moveAddress, pause, saveChoices } from '../readers/preferences.ts';
import { sendNow } from '../readers/send-now.ts';
import { answer, badLink, tooOften } from './answer.ts';
import { overLimit } from './limits.ts';
import { answerAlike, clientNetwork, readFields } from './request.ts';
import { previewQuery } from './sign-up.ts';

const doneOf = (context: Context): { done?: Done } => {
  const done = context.req.query('done');
  return done !== undefined && Object.hasOwn(doneKeys, done) ? { done: done as Done } : {};
};

/** Leads on to a page that says what was done. */
const done = (context: Context, path: string, what: Done) =>
  context.redirect(visitOf(context).href(`${path}?done=${what}`), 303);

/** Pauses as a form asks: for some days, until a day, or not any more. Gives what was done or what is wrong. */
const pauseAsAsked = async (app: AppContext, reader: Reader, fields: Fields): Promise<Done | Problems> => {
  if (typed(fields, 'do') === 'resume') {
    await pause(app, { reader, until: undefined });
    return 'resumed';
  }
  const [days, date] = [Number(typed(fields, 'days')), typed(fields, 'until')];
  const until = days > 0 ? { days: Math.min(366, Math.round(days)) } : { date };
  if ('date' in until && !z.iso.date().safeParse(date).success) return { until: 'problem-until' };
  return (await pause(app, { reader, until })) ? 'paused' : { until: 'problem-until' };
};

/** Where readers change everything, pause, move, take their data along and are erased. */
export const preferencesRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { secrets, readers, clock, archive, log } = app;

  /** Public topics, and after them those that only the reader has. One that cannot be read stays theirs, unnamed. */
  const topicsFor = async (reader: Reader): Promise<ListedTopic[]> => {
    const open = await archive.topics();
    const shown = new Set(open.map(({ id }) => id));
    const own = await Promise.all(
      reader.topics
        .filter((id) => !shown.has(id))
        .map(async (id): Promise<ListedTopic[]> => {
          const found = await archive.find(id);
          if (found.state === 'found') return [found.topic];
          if (found.state === 'gone') return [];
          return [{ id, title: sayInMail(reader.language, 'unnamedTopic', {}), description: '' }];
        }),
    );
    return [...open, ...own.flat()];
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
    const titles = await topicTitles(archive, reader.topics);
    return answer(
      context,
      app,
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
      (visit) => ({
        title: visit.say('pause'),
        main: pauseMain({ visit, fields, problems }, { token, reader, now: clock.now(), ...doneOf(context) }),
      }),
      { reader, status: Object.keys(problems).length > 0 ? 422 : 200 },
    );

  routes.get(sitePaths.preferences, forHolder(app, 'preferences', showPreferences));

  routes.post(
    sitePaths.preferences,
    forHolder(app, 'preferences', async (context, { token, reader }) => {
      const fields = await readFields(context, app);
      const here = pathTo('preferences', { token });
      const again = (problems: Problems) =>
        showPreferences(context, { token, reader, fields: { ...fieldsOf(reader), ...fields }, problems });
      const network = clientNetwork(context);
      const { readerSecret } = await secrets();

      switch (typed(fields, 'do')) {
        case 'save': {
          const known = new Set((await topicsFor(reader)).map(({ id }) => id));
          const parsed = parseChoices(fields, (topic) => known.has(topic));
          if (!parsed.ok) return showPreferences(context, { token, reader, fields, problems: parsed.problems });
          const { own } = parsed.choices;
          const check = own ? await checkCustomTopic(app, { topic: own, network, reader }) : { ok: true as const };
          if (!check.ok)
            return 'problem' in check
              ? showPreferences(context, { token, reader, fields, problems: { own: check.problem } })
              : tooOften(context, app, check.retryAfterSeconds);
          await saveChoices(app, reader.id, parsed.choices);
          return done(context, here, 'saved');
        }
        case 'preview': {
          const limit = await overLimit(app, { what: 'preview', network, secret: readerSecret });
          if (limit.over) return tooOften(context, app, limit.retryAfterSeconds);
          const found = await previewQuery(app, typed(fields, 'own'));
          return showPreferences(context, { token, reader, fields, ...found });
        }
        case 'pause':
        case 'resume': {
          const outcome = await pauseAsAsked(app, reader, fields);
          return typeof outcome === 'string' ? done(context, here, outcome) : again(outcome);
        }
        case 'now': {
          if (reader.state !== 'active') return done(context, here, 'nothing-new');
          const sent = await sendNow(app, { reader, network });
          return sent.outcome === 'over-limit'
            ? tooOften(context, app, sent.retryAfterSeconds)
            : done(context, here, sent.outcome);
        }
        case 'back':
          await comeBack(app, reader.id);
          return done(context, here, 'back');
        case 'address': {
          const address = parseAddress(typed(fields, 'address'));
          if (!address.ok) return again({ address: `problem-address-${address.code}` });
          const limited = { what: 'sign-up' as const, address: address.address, network, secret: readerSecret };
          const limit = await overLimit(app, limited);
          if (limit.over) return tooOften(context, app, limit.retryAfterSeconds);
          await answerAlike(app, () => askNewAddress(app, { reader, address: address.address }));
          return done(context, here, 'address');
        }
        default:
          return showPreferences(context, { token, reader });
      }
    }),
  );

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

  routes.get(
    sitePaths.leave,
    forHolder(app, 'preferences', async (context, { reader }) =>
      context.redirect(visitOf(context).href(await linkTo(app, { purpose: 'unsubscribe', readerId: reader.id }))),
    ),
  );

  routes.get(sitePaths.pause, forHolder(app, 'preferences', showPause));

  routes.post(
    sitePaths.pause,
    forHolder(app, 'preferences', async (context, { token, reader }) => {
      const fields = await readFields(context, app);
      const outcome = await pauseAsAsked(app, reader, fields);
      return typeof outcome === 'string'
        ? done(context, pathTo('pause', { token }), outcome)
        : showPause(context, { token, reader, fields, problems: outcome });
    }),
  );

  routes.get(
    sitePaths.address,
    forHolder(app, 'address', (context, { token, reader }) =>
      answer(
        context,
        app,
        (visit) => ({ title: visit.say('move-heading'), main: moveMain(visit, { token, address: reader.address }) }),
        { reader },
      ),
    ),
  );

  routes.post(
    sitePaths.address,
    forHolder(app, 'address', async (context, { claim, reader }) => {
      const outcome = await moveAddress(app, { from: claim.about ?? '', to: reader.id });
      if (outcome === 'gone') return badLink(context, app, 'expired');
      if (outcome === 'moved')
        return done(context, await linkTo(app, { purpose: 'preferences', readerId: reader.id }), 'moved');
      return answer(
        context,
        app,
        ({ say, href }) => ({
          title: say('done-moved'),
          main: message(
            say('done-moved'),
            html`<p class="actions"><a class="button quiet" href="${href(pathTo('link'))}">${say('get-link')}</a></p>`,
          ),
        }),
        { reader },
      );
    }),
  );

  return routes;
};
