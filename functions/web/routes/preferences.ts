import { type Context, Hono } from 'hono';
import { parseAddress } from '../../core/address.ts';
import type { Reader } from '../../core/reader.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import { overLimit } from '../../http/limits.ts';
import { answerInFixedTime, clientNetwork, readFields } from '../../http/request.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { ListedTopic } from '../../store/home-page.ts';
import type { AppContext } from '../app-context.ts';
import type { Preview } from '../pages/home.ts';
import { preferencesMain } from '../pages/preferences.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { fieldsOf, type Problems, parseChoices } from '../readers/choices.ts';
import { checkCustomTopic } from '../readers/custom-topic.ts';
import { linkTo, withLink } from '../readers/links.ts';
import { topicTitles } from '../readers/notifications.ts';
import { askNewAddress, resubscribe, saveChoices } from '../readers/preferences.ts';
import { sendNow } from '../readers/send-now.ts';
import { answer, rateLimited } from './answer.ts';
import { doneOf, redirectDone } from './done.ts';
import { applyPause } from './pause.ts';
import { previewQuery } from './preview.ts';

/** The public topics, then those that only the reader has. One that cannot be read stays in the list without its name. */
const topicsFor = async ({ archive }: AppContext, reader: Reader): Promise<ListedTopic[]> => {
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

/** The preferences page with a form in any state. */
const showPreferences = async (
  context: Context,
  app: AppContext,
  {
    token,
    reader,
    fields,
    problems = {},
    preview,
  }: { token: string; reader: Reader; fields?: Fields; problems?: Problems; preview?: Preview },
) => {
  const { archive, clock } = app;
  const topics = await topicsFor(app, reader);
  const titles = await topicTitles(archive, reader.topics);
  return answer(
    context,
    app,
    (view) => ({
      title: view.t('preferences'),
      main: preferencesMain({
        view,
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

/** A posted preferences form. */
interface Submission {
  context: Context;
  app: AppContext;
  token: string;
  reader: Reader;
  fields: Fields;
}

/** Shows the form again; fields that this part of the page did not post show what is stored. */
const showAgain = ({ context, app, token, reader, fields }: Submission, problems: Problems) =>
  showPreferences(context, app, { token, reader, fields: { ...fieldsOf(reader), ...fields }, problems });

const redirectToPreferences = ({ context, token }: Submission, done: Parameters<typeof redirectDone>[2]) =>
  redirectDone(context, pathTo('preferences', { token }), done);

const save = async (submission: Submission) => {
  const { context, app, token, reader, fields } = submission;
  const known = new Set((await topicsFor(app, reader)).map(({ id }) => id));
  const parsed = parseChoices(fields, (topic) => known.has(topic));
  if (!parsed.ok) return showPreferences(context, app, { token, reader, fields, problems: parsed.problems });
  const { own } = parsed.choices;
  const network = clientNetwork(context);
  const check = own ? await checkCustomTopic(app, { topic: own, network, reader }) : { ok: true as const };
  if (!check.ok)
    return 'problem' in check
      ? showPreferences(context, app, { token, reader, fields, problems: { own: check.problem } })
      : rateLimited(context, app, check.retryAfterSeconds);
  await saveChoices(app, reader.id, parsed.choices);
  return redirectToPreferences(submission, 'saved');
};

const preview = async ({ context, app, token, reader, fields }: Submission) => {
  const { readerSecret } = await app.secrets();
  const limit = await overLimit(app, { what: 'preview', network: clientNetwork(context), secret: readerSecret });
  if (limit.over) return rateLimited(context, app, limit.retryAfterSeconds);
  return showPreferences(context, app, {
    token,
    reader,
    fields,
    ...(await previewQuery(app, fields)),
  });
};

const pauseOrResume = async (submission: Submission) => {
  const outcome = await applyPause(submission.app, submission.reader, submission.fields);
  return typeof outcome === 'string' ? redirectToPreferences(submission, outcome) : showAgain(submission, outcome);
};

const sendDigestNow = async (submission: Submission) => {
  const { context, app, reader } = submission;
  if (reader.state !== 'active') return redirectToPreferences(submission, 'nothing-new');
  const sent = await sendNow(app, { reader, network: clientNetwork(context) });
  return sent.outcome === 'over-limit'
    ? rateLimited(context, app, sent.retryAfterSeconds)
    : redirectToPreferences(submission, sent.outcome);
};

const subscribeAgain = async (submission: Submission) => {
  await resubscribe(submission.app, submission.reader.id);
  return redirectToPreferences(submission, 'back');
};

const changeAddress = async (submission: Submission) => {
  const { context, app, reader, fields } = submission;
  const parsed = parseAddress(fieldValue(fields, 'address'));
  if (!parsed.ok) return showAgain(submission, { address: `problem-address-${parsed.code}` });
  const { address } = parsed;
  const { readerSecret } = await app.secrets();
  const network = clientNetwork(context);
  const limit = await overLimit(app, { what: 'sign-up', address, network, secret: readerSecret });
  if (limit.over) return rateLimited(context, app, limit.retryAfterSeconds);
  await answerInFixedTime(app, () => askNewAddress(app, { reader, address }));
  return redirectToPreferences(submission, 'address');
};

/** What the buttons of the page do, by the value of their `do` field. */
const actions = new Map<string, (submission: Submission) => Promise<Response>>([
  ['save', save],
  ['preview', preview],
  ['pause', pauseOrResume],
  ['resume', pauseOrResume],
  ['now', sendDigestNow],
  ['back', subscribeAgain],
  ['address', changeAddress],
]);

/** The page where readers change their preferences, and the link from it that unsubscribes. */
export const preferencesRoutes = (app: AppContext): Hono => {
  const routes = new Hono();

  routes.get(
    sitePaths.preferences,
    withLink(app, 'preferences', (context, { token, reader }) => showPreferences(context, app, { token, reader })),
  );

  routes.post(
    sitePaths.preferences,
    withLink(app, 'preferences', async (context, { token, reader }) => {
      const fields = await readFields(context, app);
      const act = actions.get(fieldValue(fields, 'do'));
      return act ? act({ context, app, token, reader, fields }) : showPreferences(context, app, { token, reader });
    }),
  );

  routes.get(
    sitePaths.leave,
    withLink(app, 'preferences', async (context, { reader }) =>
      context.redirect(viewContextOf(context).href(await linkTo(app, { purpose: 'unsubscribe', readerId: reader.id }))),
    ),
  );

  return routes;
};
