import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { durationWords } from '../../http/duration.ts';
import type { Html } from '../../http/page-html.ts';
import type { DeskPorts } from '../desk-context.ts';
import { type Done, doneKeys, frame, message, type Room } from '../pages/frame.ts';
import { type DeskView, deskViewOf } from '../pages/view.ts';
import type { Session } from '../session.ts';

export type Refusal =
  | 'not-found'
  | 'wrong-method'
  | 'no-form'
  | 'too-large'
  | 'too-slow'
  | 'too-often'
  | 'old-form'
  | 'failed';

/** What routes find in the context once an editor is signed in. */
export type DeskVariables = { Variables: { session: Session; fields: Record<string, string[]> } };

/** The view of a request, with who is signed in. */
export const viewOf = (context: Context, { settings }: Pick<DeskPorts, 'settings'>): DeskView =>
  deskViewOf(context, { zone: settings.zone, session: context.get('session') as Session | undefined });

/** Answers with a page of the desk, which no cache keeps. */
export const answer = (
  context: Context,
  ports: Pick<DeskPorts, 'settings'>,
  content: (view: DeskView) => { title: string; main: Html; here?: Room },
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> => {
  const view = viewOf(context, ports);
  context.header('Cache-Control', 'no-store');
  context.header('Content-Language', view.language);
  return context.html(frame(view, { productName: ports.settings.productName, ...content(view) }), status);
};

/** Answers with an error page: `key` names its heading and its sentence in the catalogue. */
export const refuse = (
  context: Context,
  ports: Pick<DeskPorts, 'settings'>,
  { status, key, values }: { status: ContentfulStatusCode; key: Refusal; values?: Record<string, string> },
) =>
  answer(
    context,
    ports,
    ({ t }) => ({ title: t(`${key}-heading`), main: message(t(`${key}-heading`), t(`${key}-body`, values)) }),
    status,
  );

/** What the form before this page did, if its redirect says so. */
export const doneOf = (context: Context): { done?: Done } => {
  const done = doneKeys.find((key) => key === context.req.query('done'));
  return done === undefined ? {} : { done };
};

/** Redirects from a posted form to a page that then says what was done. */
export const redirectDone = (context: Context, ports: Pick<DeskPorts, 'settings'>, path: string, done: Done) =>
  context.redirect(viewOf(context, ports).href(`${path}${path.includes('?') ? '&' : '?'}done=${done}`), 303);

/** Answers 429 and says, in the page and in a header, when to try again. */
export const rateLimited = (context: Context, ports: Pick<DeskPorts, 'settings'>, retryAfterSeconds: number) => {
  context.header('Retry-After', String(retryAfterSeconds));
  const time = durationWords(viewOf(context, ports).language, retryAfterSeconds);
  return refuse(context, ports, { status: 429, key: 'too-often', values: { time } });
};
