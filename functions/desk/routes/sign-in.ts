import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { parseAddress } from '../../core/address.ts';
import { Throttled } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import { fieldValue } from '../../http/form-fields.ts';
import { overLimit } from '../../http/limits.ts';
import { answerInFixedTime, clientNetwork, readFields } from '../../http/request.ts';
import { assembleNotification } from '../../mail/assemble-notification.ts';
import { addAudit } from '../../store/desk-audit.ts';
import { endSession } from '../../store/desk-sessions.ts';
import { readLayout } from '../../store/mail-parts.ts';
import type { DeskPorts, Editor } from '../desk-context.ts';
import { deskPath, deskPaths } from '../desk-paths.ts';
import { message } from '../pages/frame.ts';
import type { DeskView } from '../pages/view.ts';
import { beginSession, editorAt, forgetSession, isSignInLink, signInPath, useSignInLink } from '../session.ts';
import { answer, type DeskVariables, rateLimited, viewOf } from './answer.ts';

/** Mails an editor a link to sign in, in the language of the page that they asked on. */
const sendLink = async (
  ports: DeskPorts,
  { editor, language }: { editor: Editor; language: DeskView['language'] },
): Promise<void> => {
  const { store, clock, mailer, settings, newId } = ports;
  const { raw } = assembleNotification({
    layout: await readLayout(store, language),
    notification: 'sign-in',
    fields: {
      to: editor.address,
      at: instantOf(clock.now()),
      id: `sign-in.${newId()}`,
      link: `${settings.siteUrl}${await signInPath(ports, editor)}`,
      asked: null,
    },
  });
  const sent = await mailer.send({ to: editor.address, raw, tags: { notice: 'sign-in' } });
  if (sent.outcome !== 'accepted' && sent.outcome !== 'unknown')
    throw new Throttled(`SES did not accept a link to the desk: ${sent.outcome}`);
};

const badLink = (context: Context, ports: DeskPorts) =>
  answer(
    context,
    ports,
    ({ t, href }) => ({
      title: t('bad-link-heading'),
      main: message(
        t('bad-link-heading'),
        t('bad-link-body'),
        html`<p class="actions"><a class="button" href="${href(deskPath('signIn'))}">${t('ask-again')}</a></p>`,
      ),
    }),
    410,
  );

/** The pages that lead to a session: asking for a link, and the link. A scanner that opens a link does not use it up. */
export const signInRoutes = (ports: DeskPorts): Hono => {
  const routes = new Hono();

  const showForm = (context: Context, { typed = '', isWrong = false }: { typed?: string; isWrong?: boolean } = {}) =>
    answer(
      context,
      ports,
      ({ t, href }) => ({
        title: t('sign-in-heading'),
        main: message(
          t('sign-in-heading'),
          t('sign-in-body'),
          html`<form method="post" action="${href(deskPath('signIn'))}"><div class="field"><label for="address">${t('address')}</label>
<input type="email" id="address" name="address" value="${typed}" autocomplete="email" inputmode="email" autocapitalize="none" spellcheck="false" maxlength="320" required dir="ltr"${
            isWrong ? html` aria-invalid="true" aria-describedby="address-problem" autofocus` : ''
          }>
${isWrong ? html`<p class="problem" id="address-problem">${t('problem-address')}</p>` : ''}</div><p class="actions"><button>${t('send-link')}</button></p></form>`,
        ),
      }),
      isWrong ? 422 : 200,
    );

  routes.get(deskPaths.signIn, (context) => showForm(context));

  routes.post(deskPaths.signIn, async (context) => {
    const typed = fieldValue(await readFields(context, ports), 'address');
    const parsed = parseAddress(typed);
    if (!parsed.ok) return showForm(context, { typed, isWrong: true });
    const { address } = parsed;
    const { readerSecret } = await ports.secrets();
    const network = clientNetwork(context);
    const limit = await overLimit(ports, { what: 'sign-in', address, network, secret: readerSecret });
    if (limit.over) return rateLimited(context, ports, limit.retryAfterSeconds);
    const { language } = viewOf(context, ports);
    await answerInFixedTime(ports, async () => {
      const editor = editorAt(ports, address);
      if (editor) await sendLink(ports, { editor, language });
    });
    return answer(context, ports, ({ t }) => ({
      title: t('check-heading'),
      main: message(t('check-heading'), t('check-body')),
    }));
  });

  routes.get(deskPaths.signInLink, async (context) => {
    const token = context.req.param('token');
    if (!(await isSignInLink(ports, token))) return badLink(context, ports);
    return answer(context, ports, ({ t, href }) => ({
      title: t('sign-in-heading'),
      main: message(
        t('sign-in-heading'),
        t('link-body'),
        html`<form method="post" action="${href(deskPath('signInLink', { token }))}"><p class="actions"><button>${t('sign-in')}</button></p></form>`,
      ),
    }));
  });

  routes.post(deskPaths.signInLink, async (context) => {
    const session = await useSignInLink(ports, context.req.param('token'));
    if (!session) return badLink(context, ports);
    await addAudit(ports, { editor: session.editor, action: 'sign-in', about: {} });
    beginSession(context, ports, session);
    return context.redirect(viewOf(context, ports).href(deskPath('desk')), 303);
  });

  return routes;
};

/** Signing out ends the session for whoever holds its cookie. */
export const signOutRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  routes.post(deskPaths.signOut, async (context) => {
    const { id, editor } = context.get('session');
    await endSession(ports.store, id);
    await addAudit(ports, { editor, action: 'sign-out', about: {} });
    forgetSession(context, ports);
    return context.redirect(viewOf(context, ports).href(deskPath('signIn')), 303);
  });
  return routes;
};
