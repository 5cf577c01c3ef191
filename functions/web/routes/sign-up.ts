import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { cardsShown } from '../../archive/topic-news.ts';
import { parseAddress } from '../../core/address.ts';
import type { Reader } from '../../core/reader.ts';
import { pathTo, sitePaths } from '../../core/site-paths.ts';
import { readerByAddress } from '../../store/find-reader.ts';
import type { AppContext } from '../app-context.ts';
import { addressField, trapField } from '../pages/fields.ts';
import { homeMain, type Preview } from '../pages/home.ts';
import { message } from '../pages/page.ts';
import { checkMailMain, confirmedMain, confirmMain } from '../pages/sign-up.ts';
import { visitOf } from '../pages/visit.ts';
import { type Fields, type Problems, parseChoices, typed } from '../readers/choices.ts';
import { checkCustomTopic, previewTopic, tooBroad } from '../readers/custom-topic.ts';
import { parseQuery } from '../readers/custom-topic-query.ts';
import { forHolder, type Holder, linkTo } from '../readers/links.ts';
import { topicTitles } from '../readers/notifications.ts';
import { askToConfirm, confirm, confirmationOf, sendLostLink } from '../readers/sign-up.ts';
import { answer, badLink, tooOften } from './answer.ts';
import { overLimit } from './limits.ts';
import { answerAlike, clientNetwork, readFields } from './request.ts';

const homeKeptSeconds = 60;

/** The home page with a form in any state. */
const showHome = async (
  context: Context,
  app: AppContext,
  {
    fields,
    problems = {},
    preview,
    keptSeconds,
  }: { fields: Fields; problems?: Problems; preview?: Preview; keptSeconds?: number },
) => {
  const { archive, settings } = app;
  const topics = await archive.topics();
  const news = await Promise.all(
    topics.slice(0, cardsShown).map(async ({ id }) => [id, await archive.news(id)] as const),
  );
  return answer(
    context,
    app,
    (visit) => ({
      title: settings.productName,
      description: visit.say('lede'),
      shared: { path: '/', kind: 'website' },
      home: true,
      main: homeMain({ visit, fields, problems, topics, news: new Map(news), ...(preview && { preview }) }),
    }),
    {
      status: Object.keys(problems).length > 0 ? 422 : 200,
      ...(keptSeconds !== undefined && { keptSeconds }),
    },
  );
};

/** What a query would have brought, or what is wrong with it. */
export const previewQuery = async (
  app: AppContext,
  query: string,
): Promise<{ preview: Preview } | { problems: Problems }> => {
  const parsed = parseQuery(query);
  if (!parsed.ok) return { problems: { own: `problem-query-${parsed.code}` } };
  const articles = await app.archive.recent();
  const reason = tooBroad(parsed.topic, articles);
  if (reason) return { problems: { own: `problem-query-${reason}` } };
  return { preview: { topic: parsed.topic, ...previewTopic(parsed.topic, articles) } };
};

/** Home, sign-up, confirmation, and a new link by mail. */
export const signUpRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { secrets, readers, archive, clock, log } = app;

  routes.get(sitePaths.home, (context) =>
    showHome(context, app, { fields: { topics: context.req.queries('topics') ?? [] }, keptSeconds: homeKeptSeconds }),
  );
  routes.get(sitePaths.subscribe, (context) => context.redirect(visitOf(context).href(pathTo('home'))));

  routes.post(sitePaths.subscribe, async (context) => {
    const fields = await readFields(context, app);
    const network = clientNetwork(context);
    const { readerSecret } = await secrets();

    if (typed(fields, 'do') === 'preview') {
      const limit = await overLimit(app, { what: 'preview', network, secret: readerSecret });
      if (limit.over) return tooOften(context, app, limit.retryAfterSeconds);
      return showHome(context, app, { fields, ...(await previewQuery(app, typed(fields, 'own'))) });
    }

    const topics = new Set((await archive.topics()).map(({ id }) => id));
    const address = parseAddress(typed(fields, 'address'));
    const parsed = parseChoices(fields, (topic) => topics.has(topic));
    const problems: Problems = {
      ...(!parsed.ok && parsed.problems),
      ...(!address.ok && { address: `problem-address-${address.code}` }),
    };
    if (!address.ok || !parsed.ok) return showHome(context, app, { fields, problems });

    if (parsed.choices.own) {
      const check = await checkCustomTopic(app, { topic: parsed.choices.own, network });
      if (!check.ok)
        return 'problem' in check
          ? showHome(context, app, { fields, problems: { own: check.problem } })
          : tooOften(context, app, check.retryAfterSeconds);
    }
    const limit = await overLimit(app, { what: 'sign-up', address: address.address, network, secret: readerSecret });
    if (limit.over) return tooOften(context, app, limit.retryAfterSeconds);
    await answerAlike(app, async () => {
      // A program that fills in every field is told what everyone is told.
      if (typed(fields, 'website') !== '') log.info('A sign-up filled in the trap.');
      else await askToConfirm(app, { address: address.address, choices: parsed.choices });
    });
    return context.redirect(visitOf(context).href(pathTo('checkInbox')), 303);
  });

  routes.get(sitePaths.checkInbox, (context) =>
    answer(context, app, (visit) => ({ title: visit.say('check-heading'), main: checkMailMain(visit) })),
  );

  const showConfirm = async (context: Context, { token, claim, reader }: Holder, { again = false } = {}) => {
    const waiting = confirmationOf(reader, claim.about, clock.now());
    if (waiting.state === 'gone') return badLink(context, app, 'expired');
    if (waiting.state === 'already') return showConfirmed(context, reader, 'already');
    const { choices, shown, changed } = waiting;
    const { own } = choices;
    const topics = [
      ...(await topicTitles(
        archive,
        choices.topics.filter((topic) => topic !== own?.id),
      )),
      ...(own ? [own.title] : []),
    ];
    const content = { token, topics, schedule: choices.schedule, shown, changed: changed || again };
    return answer(
      context,
      app,
      (visit) => ({ title: visit.say('confirm-heading'), main: confirmMain(visit, content) }),
      { reader: choices },
    );
  };

  routes.get(
    sitePaths.confirm,
    forHolder(app, 'confirm', (context, holder) => showConfirm(context, holder)),
  );

  routes.post(
    sitePaths.confirm,
    forHolder(app, 'confirm', async (context, holder) => {
      // A button without its form confirms what the mail said.
      const { shown } = await readFields(context, app).catch((): Fields => ({}));
      const { claim } = holder;
      const outcome = await confirm(app, { id: holder.reader.id, about: claim.about, shown: shown?.[0] });
      if (outcome === 'gone') return badLink(context, app, 'expired');
      const reader = (await readers.get(holder.reader.id))!;
      return outcome === 'changed'
        ? showConfirm(context, { ...holder, reader }, { again: true })
        : showConfirmed(context, reader, outcome);
    }),
  );

  /** Only the confirmation itself leads to the preferences: its link works for days, and mails are passed on. */
  const showConfirmed = async (context: Context, reader: Reader, outcome: 'confirmed' | 'later' | 'already') => {
    const topics = await topicTitles(archive, reader.topics);
    const preferences =
      outcome === 'already' ? pathTo('link') : await linkTo(app, { purpose: 'preferences', readerId: reader.id });
    return answer(
      context,
      app,
      (visit) => ({
        title: visit.say(outcome === 'already' ? 'confirmed-already' : 'confirmed-heading'),
        main: confirmedMain(visit, { preferences, topics, reader, outcome }),
      }),
      { reader },
    );
  };

  const showLinkForm = (context: Context, { fields, problems }: { fields: Fields; problems: Problems }) =>
    answer(
      context,
      app,
      (visit) => ({
        title: visit.say('get-link'),
        main: message(
          visit.say('get-link'),
          visit.say('get-link-body'),
          html`<form method="post" action="${visit.href(pathTo('link'))}">${addressField({ visit, fields, problems })}${trapField(visit)}<p class="actions"><button>${visit.say('send-link')}</button></p></form>`,
        ),
      }),
      { status: Object.keys(problems).length > 0 ? 422 : 200 },
    );

  routes.get(sitePaths.link, (context) => showLinkForm(context, { fields: {}, problems: {} }));

  routes.post(sitePaths.link, async (context) => {
    const fields = await readFields(context, app);
    const address = parseAddress(typed(fields, 'address'));
    if (!address.ok) return showLinkForm(context, { fields, problems: { address: `problem-address-${address.code}` } });
    const { readerSecret } = await secrets();
    const network = clientNetwork(context);
    const limit = await overLimit(app, { what: 'link', address: address.address, network, secret: readerSecret });
    if (limit.over) return tooOften(context, app, limit.retryAfterSeconds);
    await answerAlike(app, async () => {
      if (typed(fields, 'website') !== '') return;
      const reader = await readerByAddress(readers, address.address, readerSecret);
      if (reader && reader.state !== 'suppressed') await sendLostLink(app, reader);
    });
    return context.redirect(visitOf(context).href(pathTo('checkInbox')), 303);
  });

  return routes;
};
