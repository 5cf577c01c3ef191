import { type Context, Hono } from 'hono';
import { cardsShown } from '../../archive/topic-news.ts';
import { parseAddress } from '../../core/address.ts';
import { canaryHeader, canaryLinkHeader, isCanary, isCanaryProof } from '../../core/canary-proof.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import { overLimit } from '../../http/limits.ts';
import { answerInFixedTime, clientNetwork, readFields } from '../../http/request.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { homeMain, type Preview } from '../pages/home.ts';
import { checkInboxMain } from '../pages/sign-up.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { type Problems, parseChoices } from '../readers/choices.ts';
import { checkCustomTopic } from '../readers/custom-topic.ts';
import { requestConfirmation } from '../readers/sign-up.ts';
import { answer, rateLimited } from './answer.ts';
import { previewQuery } from './preview.ts';

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
  const guessZone = fields.zone === undefined;
  const shown = guessZone ? { ...fields, zone: [settings.zone] } : fields;
  return answer(
    context,
    app,
    (view) => ({
      title: settings.productName,
      description: view.t('intro'),
      shared: { path: '/', kind: 'website' },
      home: true,
      main: homeMain({
        view,
        fields: shown,
        guessZone,
        problems,
        topics,
        news: new Map(news),
        ...(preview && { preview }),
      }),
    }),
    {
      status: Object.keys(problems).length > 0 ? 422 : 200,
      ...(keptSeconds !== undefined && { keptSeconds }),
    },
  );
};

/** Whether a request comes from the canary, which has a key of its own. */
const isProven = async ({ canaryKey, clock }: AppContext, context: Context): Promise<boolean> => {
  const proof = context.req.header(canaryHeader);
  return canaryKey !== undefined && proof !== undefined && isCanaryProof(proof, await canaryKey(), clock.now());
};

/** The home page with its sign-up form. */
export const signUpRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { secrets, archive, log } = app;

  routes.get(sitePaths.home, (context) =>
    showHome(context, app, { fields: { topics: context.req.queries('topics') ?? [] }, keptSeconds: homeKeptSeconds }),
  );
  routes.get(sitePaths.subscribe, (context) => context.redirect(viewContextOf(context).href(pathTo('home'))));

  routes.post(sitePaths.subscribe, async (context) => {
    const fields = await readFields(context, app);
    const network = clientNetwork(context);
    const { readerSecret } = await secrets();

    if (fieldValue(fields, 'do') === 'preview') {
      const limit = await overLimit(app, { what: 'preview', network, secret: readerSecret });
      if (limit.over) return rateLimited(context, app, limit.retryAfterSeconds);
      return showHome(context, app, { fields, ...(await previewQuery(app, fields)) });
    }

    const topics = new Set((await archive.topics()).map(({ id }) => id));
    const address = parseAddress(fieldValue(fields, 'address'));
    const parsed = parseChoices(fields, (topic) => topics.has(topic));
    const problems: Problems = {
      ...(!address.ok && { address: `problem-address-${address.code}` }),
      ...(!parsed.ok && parsed.problems),
    };
    if (!address.ok || !parsed.ok) return showHome(context, app, { fields, problems });

    if (parsed.choices.own) {
      const check = await checkCustomTopic(app, { topic: parsed.choices.own, network });
      if (!check.ok)
        return 'problem' in check
          ? showHome(context, app, { fields, problems: { own: check.problem } })
          : rateLimited(context, app, check.retryAfterSeconds);
    }
    const canary = isCanary(address.address) && (await isProven(app, context));
    const limit = await overLimit(app, {
      what: 'sign-up',
      // The limit of a mailbox protects its owner, and the canary's has none. Those of networks hold for it as well.
      ...(!canary && { address: address.address }),
      network,
      secret: readerSecret,
    });
    if (limit.over) return rateLimited(context, app, limit.retryAfterSeconds);
    await answerInFixedTime(app, async () => {
      // A bot that fills in every field gets the same answer as everyone.
      if (fieldValue(fields, 'website') !== '')
        log.info('a sign-up filled in the hidden field', { event: 'sign-up.spam' });
      else {
        const path = await requestConfirmation(app, { address: address.address, choices: parsed.choices });
        if (canary && path !== undefined) context.header(canaryLinkHeader, path);
      }
    });
    return context.redirect(viewContextOf(context).href(pathTo('checkInbox')), 303);
  });

  routes.get(sitePaths.checkInbox, (context) =>
    answer(context, app, (view) => ({ title: view.t('check-heading'), main: checkInboxMain(view) })),
  );

  return routes;
};
