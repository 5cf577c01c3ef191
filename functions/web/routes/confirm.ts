import { type Context, Hono } from 'hono';
import type { Reader } from '../../core/reader.ts';
import { pathTo, sitePaths } from '../../core/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { confirmedMain, confirmMain } from '../pages/sign-up.ts';
import type { Fields } from '../readers/choices.ts';
import { type LinkOwner, linkTo, withLink } from '../readers/links.ts';
import { topicTitles } from '../readers/notifications.ts';
import { confirm, confirmationOf } from '../readers/sign-up.ts';
import { answer, badLink } from './answer.ts';
import { readFields } from './request.ts';

/** The page that a confirmation mail links to; its button confirms. */
export const confirmRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { readers, archive, clock } = app;

  /** Only the confirmation itself leads to the preferences: its link works for days, and mails are forwarded. */
  const showConfirmed = async (context: Context, reader: Reader, outcome: 'confirmed' | 'later' | 'already') => {
    const topics = await topicTitles(archive, reader.topics);
    const preferences =
      outcome === 'already' ? pathTo('link') : await linkTo(app, { purpose: 'preferences', readerId: reader.id });
    return answer(
      context,
      app,
      (view) => ({
        title: view.t(outcome === 'already' ? 'confirmed-already' : 'confirmed-heading'),
        main: confirmedMain(view, { preferences, topics, reader, outcome }),
      }),
      { reader },
    );
  };

  const showConfirm = async (context: Context, { token, claim, reader }: LinkOwner, { again = false } = {}) => {
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
      return outcome === 'changed'
        ? showConfirm(context, { ...holder, reader }, { again: true })
        : showConfirmed(context, reader, outcome);
    }),
  );

  return routes;
};
