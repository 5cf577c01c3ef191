import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { parseAddress } from '../core/address.ts';
import { readerId } from '../core/reader.ts';
import { answer, badLink, tooOften } from './answer.ts';
import { type Fields, type Problems, parseChoices, typed } from './choices.ts';
import { addressField, trapField } from './fields.ts';
import { cardsShown } from './front.ts';
import { homeMain, type Preview } from './home.ts';
import { sendLink, topicTitles } from './letters.ts';
import { overLimit } from './limits.ts';
import { forHolder, linkTo } from './links.ts';
import { previewTopic } from './own-topic.ts';
import { message } from './page.ts';
import type { WebHouse } from './ports.ts';
import { parseQuery } from './query.ts';
import { clientNetwork, inAtLeast, readFields } from './request.ts';
import { askToConfirm, confirm } from './sign-up.ts';
import { checkMailMain, confirmedMain, confirmMain } from './sign-up-pages.ts';
import { visitOf } from './visit.ts';

const homeKeptSeconds = 60;

/** The home page with a form in any state. */
const showHome = async (
  context: Context,
  house: WebHouse,
  {
    fields,
    problems = {},
    preview,
    keptSeconds,
  }: { fields: Fields; problems?: Problems; preview?: Preview; keptSeconds?: number },
) => {
  const { newsstand, settings } = house;
  const topics = await newsstand.topics();
  const news = await Promise.all(
    topics.slice(0, cardsShown).map(async ({ id }) => [id, await newsstand.news(id)] as const),
  );
  return answer(
    context,
    house,
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
  house: WebHouse,
  query: string,
): Promise<{ preview: Preview } | { problems: Problems }> => {
  const parsed = parseQuery(query);
  if (!parsed.ok) return { problems: { own: `problem-query-${parsed.code}` } };
  return { preview: { topic: parsed.topic, ...previewTopic(parsed.topic, await house.newsstand.recent()) } };
};

/** Home, sign-up, confirmation, and a new link by mail. */
export const signUpRoutes = (house: WebHouse): Hono => {
  const app = new Hono();
  const { settings, secrets, readers, newsstand, log } = house;

  app.get('/', (context) =>
    showHome(context, house, { fields: { topics: context.req.queries('topics') ?? [] }, keptSeconds: homeKeptSeconds }),
  );
  app.get('/subscribe', (context) => context.redirect(visitOf(context).href('/')));

  app.post('/subscribe', async (context) => {
    const fields = await readFields(context, house);
    const network = clientNetwork(context);
    const { readerSecret } = await secrets();

    if (typed(fields, 'do') === 'preview') {
      const limit = await overLimit(house, { what: 'preview', network, secret: readerSecret });
      if (limit.over) return tooOften(context, house, limit.retryAfterSeconds);
      return showHome(context, house, { fields, ...(await previewQuery(house, typed(fields, 'own'))) });
    }

    const topics = new Set((await newsstand.topics()).map(({ id }) => id));
    const address = parseAddress(typed(fields, 'address'));
    const parsed = parseChoices(fields, (topic) => topics.has(topic));
    const problems: Problems = {
      ...(!parsed.ok && parsed.problems),
      ...(!address.ok && { address: `problem-address-${address.code}` }),
    };
    if (!address.ok || !parsed.ok) return showHome(context, house, { fields, problems });

    const sent = visitOf(context).href('/check-your-mail');
    return inAtLeast(settings.answerMilliseconds, async () => {
      // A program that fills in every field is told what everyone is told.
      if (typed(fields, 'website') !== '') {
        log.info('A sign-up filled in the trap.');
        return context.redirect(sent, 303);
      }
      const id = readerId(address.address, readerSecret);
      const limit = await overLimit(house, { what: 'sign-up', readerId: id, network, secret: readerSecret });
      if (limit.over) return tooOften(context, house, limit.retryAfterSeconds);
      await askToConfirm(house, { address: address.address, choices: parsed.choices });
      return context.redirect(sent, 303);
    });
  });

  app.get('/check-your-mail', (context) =>
    answer(context, house, (visit) => ({ title: visit.say('check-heading'), main: checkMailMain(visit) })),
  );

  app.get(
    '/confirm/:token',
    forHolder(house, 'confirm', async (context, { token, reader }) => {
      if (reader.state === 'active') return showConfirmed(context, reader.id, true);
      if (reader.state !== 'pending') return badLink(context, house, 'expired');
      const topics = await topicTitles(newsstand, reader.topics);
      return answer(
        context,
        house,
        (visit) => ({ title: visit.say('confirm-heading'), main: confirmMain(visit, { token, topics, reader }) }),
        { reader },
      );
    }),
  );

  app.post(
    '/confirm/:token',
    forHolder(house, 'confirm', async (context, { reader }) => {
      const outcome = await confirm(house, reader.id);
      if (outcome === 'gone') return badLink(context, house, 'expired');
      return showConfirmed(context, reader.id, outcome === 'already');
    }),
  );

  const showConfirmed = async (context: Context, id: string, already: boolean) => {
    const reader = (await readers.get(id))!;
    const topics = await topicTitles(newsstand, reader.topics);
    const preferences = await linkTo(house, { purpose: 'preferences', readerId: id });
    return answer(
      context,
      house,
      (visit) => ({
        title: visit.say(already ? 'confirmed-already' : 'confirmed-heading'),
        main: confirmedMain(visit, { preferences, topics, reader, already }),
      }),
      { reader },
    );
  };

  const showLinkForm = (context: Context, { fields, problems }: { fields: Fields; problems: Problems }) =>
    answer(
      context,
      house,
      (visit) => ({
        title: visit.say('get-link'),
        main: message(
          visit.say('get-link'),
          visit.say('get-link-body'),
          html`<form method="post" action="${visit.href('/link')}">${addressField({ visit, fields, problems })}${trapField(visit)}<p class="actions"><button>${visit.say('send-link')}</button></p></form>`,
        ),
      }),
      { status: Object.keys(problems).length > 0 ? 422 : 200 },
    );

  app.get('/link', (context) => showLinkForm(context, { fields: {}, problems: {} }));

  app.post('/link', async (context) => {
    const fields = await readFields(context, house);
    const address = parseAddress(typed(fields, 'address'));
    if (!address.ok) return showLinkForm(context, { fields, problems: { address: `problem-address-${address.code}` } });
    const { readerSecret } = await secrets();
    const id = readerId(address.address, readerSecret);
    return inAtLeast(settings.answerMilliseconds, async () => {
      const network = clientNetwork(context);
      const limit = await overLimit(house, { what: 'link', readerId: id, network, secret: readerSecret });
      if (limit.over) return tooOften(context, house, limit.retryAfterSeconds);
      const reader = typed(fields, 'website') === '' ? await readers.get(id) : undefined;
      if (reader && reader.state !== 'suppressed') await sendLink(house, reader);
      return context.redirect(visitOf(context).href('/check-your-mail'), 303);
    });
  });

  return app;
};
