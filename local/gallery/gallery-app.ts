import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { MemoryObjects } from '../../functions/adapters/memory/memory-object-store.ts';
import { Language } from '../../functions/core/reader.ts';
import { framePolicy, withPicturesInside } from '../demo/inbox.ts';
import { inScheme, Scheme } from './colour-scheme.ts';
import { galleryCases, languagesOf, showCase } from './gallery-cases.ts';
import { galleryPage, plainText, ViewChoice } from './gallery-page.ts';
import { openSite } from './gallery-site.ts';
import { mailSettings } from './gallery-store.ts';

/** Keeps the connection open by which the page notices a restart. Milliseconds. */
const pulse = 15_000;

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-src 'self'; base-uri 'none'";

/** The product's pages cannot be framed; in the gallery, only the gallery can frame them. */
const framedPolicy = (policy: string) => policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** The gallery: one page to click through every case, and each case on its own for the page's frames. */
export const galleryApp = (filled: MemoryObjects): Hono => {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });

  app.get('/', (context) => {
    context.header('content-security-policy', pagePolicy);
    return context.html(galleryPage(ViewChoice.parse(context.req.query())));
  });

  app.get('/alive', (context) =>
    streamSSE(context, async (stream) => {
      while (!stream.aborted) {
        await stream.writeSSE({ data: '' });
        // Its timer keeps no process running whose server has stopped.
        await setTimeout(pulse, undefined, { ref: false });
      }
    }),
  );

  /** Style and script of the pages. */
  app.get('/:scheme/assets/:file', async (context) => {
    const scheme = Scheme.safeParse(context.req.param('scheme'));
    if (!scheme.success) return context.notFound();
    const { app: site } = await openSite(filled, 'en');
    const asset = await site.request(`/assets/${context.req.param('file')}`);
    const type = asset.headers.get('content-type');
    return context.body(inScheme(await asset.text(), scheme.data), 200, type === null ? {} : { 'content-type': type });
  });

  app.get('/pictures/:picture', async (context) => {
    const { app: site } = await openSite(filled, 'en');
    return site.request(context.req.path);
  });

  app.get('/:scheme/:case/:language/:part{text}?', async (context) => {
    const scheme = Scheme.safeParse(context.req.param('scheme'));
    const language = Language.safeParse(context.req.param('language'));
    const one = galleryCases.find(({ id }) => id === context.req.param('case'));
    const part = context.req.param('part');
    if (!scheme.success || !language.success || !one || !languagesOf(one).includes(language.data))
      return context.notFound();
    const { html, mail, policy } = await showCase(filled, one, language.data);
    if (part === 'text' && mail) {
      context.header('content-security-policy', framePolicy);
      return context.html(inScheme(String(plainText(mail)), scheme.data));
    }
    context.header('content-security-policy', policy === undefined ? framePolicy : framedPolicy(policy));
    const { siteUrl } = mailSettings;
    const { app: site } = await openSite(filled, 'en');
    const shown =
      policy === undefined
        ? await withPicturesInside(html, { siteUrl, load: (path) => site.request(path) })
        : html.replaceAll(`src="${siteUrl}/`, 'src="/');
    return context.html(
      inScheme(shown, scheme.data).replaceAll(/(href|src)="\/assets\//g, `$1="/${scheme.data}/assets/`),
    );
  });

  app.notFound((context) =>
    context.text('Links and forms lead nowhere in the gallery: go back, or choose another case.\n', 404),
  );
  return app;
};
