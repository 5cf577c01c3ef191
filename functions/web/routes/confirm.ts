import { type Context, Hono } from 'hono';
import type { Reader } from '../../core/reader.ts';
import type { Fields } from '../../http/form-fields.ts';
import { readFields } from '../../http/request.ts';
import { sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { alreadyMain, confirmedMain, confirmMain } from '../pages/sign-up.ts';
import { type FirstDigest, firstDigestOf } from '../readers/first-digest.ts';
import { type LinkOwner, linkTo, withLink } from '../readers/links.ts';
import { topicTitles } from '../readers/notifications.ts';
import { confirm, confirmationOf } from '../readers/sign-up.ts';
import { answer, badLink } from './answer.ts';

/** The page that a confirmation mail links to; its button confirms. */
export const confirmRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { readers, archive, clock } = app;

  const showAlready = async (context: Context, reader: Reader) => {
    const topics = await topicTitles(archive, reader.topics);
    return answer(
      context,
      app,
      (view) => ({ title: view.t('confirmed-already'), main: alreadyMain(view, { topics, reader }) }),
      { reader },
    );
  };

  /** Only the confirmation itself leads to the preferences: its link works for days, and mails are forwarded. */
  const showConfirmed = async (context: Context, reader: Reader, first: FirstDigest) => {
    const topics = await topicTitles(archive, reader.topics);
    const claim = { purpose: 'preferences' as const, readerId: reader.id };
    const [preferences, path] = await Promise.all([linkTo(app, claim), linkTo(app, claim, 'welcome')]);
    return answer(
      context,
      app,
      (view) => ({
        title: view.t('confirmed-heading'),
        main: confirmedMain(view, { reader, topics, preferences, path, first }),
      }),
      { reader },
    );
  };

  const showConfirm = async (context: Context, { token, claim, reader }: LinkOwner, { again = false } = {}) => {
    const waiting = confirmationOf(reader, claim.about, clock.now());
    if (waiting.state === 'gone') return badLink(context, app, 'expired');
    if (waiting.state === 'already') return showAlready(context, reader);
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
    return answer(context, app, (view) => ({ title: view.t('confirm-heading'), main: confirmMain(view, content) }), {
      reader: choices,
    });
  };

  routes.get(
    sitePaths.confirm,
    withLink(app, 'confirm', (context, holder) => showConfirm(context, holder)),
  );

  routes.post(
    sitePaths.confirm,
    withLink(app, 'confirm', async (context, holder) => {
      // A button without its form confirms what the mail described.
      const { shown } = await readFields(context, app).catch((): Fields => ({}));
      const { claim } = holder;
      const outcome = await confirm(app, { id: holder.reader.id, about: claim.about, shown: shown?.[0] });
      if (outcome === 'gone') return badLink(context, app, 'expired');
      const reader = (await readers.get(holder.reader.id))!;
      if (outcome === 'changed') return showConfirm(context, { ...holder, reader }, { again: true });
      if (outcome === 'already') return showAlready(context, reader);
      return showConfirmed(context, reader, { state: outcome === 'later' ? 'later' : 'coming' });
    }),
  );

  routes.get(
    sitePaths.welcome,
    withLink(app, 'preferences', async (context, { reader }) =>
      showConfirmed(context, reader, await firstDigestOf(app, reader)),
    ),
  );

  return routes;
};
