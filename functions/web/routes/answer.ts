import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reader } from '../../core/reader.ts';
import { durationWords } from '../../http/duration.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { WebPorts } from '../app-context.ts';
import { message, type PageContent, page } from '../pages/page.ts';
import { type ViewContext, viewContextOf } from '../pages/view-context.ts';

export interface Answer {
  status?: ContentfulStatusCode;
  /** The reader whose language the page uses. */
  reader?: Pick<Reader, 'language'>;
  /** Seconds that shared caches may keep the page; without it none may, because the page is personal. */
  keptSeconds?: number;
}

type Refusal =
  | 'not-found'
  | 'withdrawn'
  | 'withdrawn-article'
  | 'wrong-method'
  | 'no-form'
  | 'too-large'
  | 'too-slow'
  | 'too-often'
  | 'unreadable'
  | 'failed';

/** Answers with a page. */
export const answer = (
  context: Context,
  { settings, clock }: Pick<WebPorts, 'settings' | 'clock'>,
  content: (view: ViewContext) => PageContent,
  { status = 200, reader, keptSeconds }: Answer = {},
): Response | Promise<Response> => {
  const view = viewContextOf(context, reader);
  context.header('Cache-Control', keptSeconds === undefined ? 'no-store' : `public, max-age=${keptSeconds}`);
  context.header('Content-Language', view.language);
  if (keptSeconds !== undefined) context.header('Vary', 'Accept-Language');
  return context.html(page({ view, settings, now: clock.now() }, content(view)), status);
};

/** Answers with an error page: `key` names its heading and its sentence in the catalogue. */
export const refuse = (
  context: Context,
  ports: Pick<WebPorts, 'settings' | 'clock'>,
  { status, key, values }: { status: ContentfulStatusCode; key: Refusal; values?: Record<string, string | number> },
) =>
  answer(
    context,
    ports,
    ({ t, href }) => ({
      title: t(`${key}-heading`),
      main: message(
        t(`${key}-heading`),
        t(`${key}-body`, values),
        html`<p class="actions"><a class="button quiet" href="${href(pathTo('home'))}">${t('all-topics')}</a></p>`,
      ),
    }),
    { status },
  );

/** Answers 404. */
export const notFound = (context: Context, ports: Pick<WebPorts, 'settings' | 'clock'>) =>
  refuse(context, ports, { status: 404, key: 'not-found' });

/** Answers 429 and says, in the page and in a header, when to try again. */
export const rateLimited = (
  context: Context,
  ports: Pick<WebPorts, 'settings' | 'clock'>,
  retryAfterSeconds: number,
) => {
  context.header('Retry-After', String(retryAfterSeconds));
  const time = durationWords(viewContextOf(context).language, retryAfterSeconds);
  return refuse(context, ports, { status: 429, key: 'too-often', values: { time } });
};

/** Answers a link that is invalid or expired, or whose reader no longer exists, and offers a new one by mail. */
export const badLink = (
  context: Context,
  ports: Pick<WebPorts, 'settings' | 'clock'>,
  code: 'bad' | 'expired' | 'gone',
) =>
  answer(
    context,
    ports,
    ({ t, href }) => ({
      title: t(code === 'expired' ? 'old-link-heading' : 'bad-link-heading'),
      main: message(
        t(code === 'expired' ? 'old-link-heading' : 'bad-link-heading'),
        t(code === 'expired' ? 'old-link-body' : 'bad-link-body'),
        html`<p class="actions"><a class="button" href="${href(pathTo('link'))}">${t('get-link')}</a> <a class="button quiet" href="${href(pathTo('home'))}">${t('subscribe')}</a></p>`,
      ),
    }),
    { status: code === 'bad' ? 404 : 410 },
  );
