import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { withTimeout } from './request.ts';
import { detectLanguage } from './request-language.ts';

/** What every page may load: nothing from elsewhere. It is never framed, and sends no Referer. */
const secured = (policy: { styleSrc: string[]; scriptSrc: string[]; connectSrc?: string[] }) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      ...policy,
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  });
const forPages = secured({ styleSrc: ["'self'"], scriptSrc: ["'self'"], connectSrc: ["'self'"] });
// A mail shown as a page carries its styles inside, as mail must, and no script.
const forMails = secured({ styleSrc: ["'unsafe-inline'"], scriptSrc: ["'none'"] });

const limitBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new HTTPException(413);
  },
});

/** Node’s own hash: Web Crypto is loaded when it is first used, a twentieth of a cold start. */
const generateDigest = (body: Uint8Array): ArrayBuffer =>
  new Uint8Array(createHash('sha1').update(body).digest()).buffer;

/**
 * What all apps with pages do before a route: security headers, compression, the visitor's language, ETags, and limits on
 * methods and bodies. `isMail` tells the paths that show a mail; `refuseMethod` answers with a page, and `Allow` is then set.
 */
export const guard = (
  routes: Hono,
  {
    bodyMilliseconds,
    isMail,
    refuseMethod,
  }: {
    bodyMilliseconds: number;
    isMail: (path: string) => boolean;
    refuseMethod: (context: Context) => Response | Promise<Response>;
  },
): void => {
  routes.use((context, next) => (isMail(context.req.path) ? forMails : forPages)(context, next));
  routes.use(compress());
  routes.use(detectLanguage);
  routes.use(etag({ generateDigest }));
  routes.use(
    methodNotAllowed({
      app: routes,
      onMethodNotAllowed: (context, methods) => {
        const allow = [...methods, 'OPTIONS'].join(', ');
        if (context.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
        context.header('Allow', allow);
        return refuseMethod(context);
      },
    }),
  );
  // Without Content-Length, limitBody reads the stream, however slowly it arrives; hence the timeout.
  routes.use(async (context, next) => {
    await withTimeout(bodyMilliseconds, Promise.resolve(limitBody(context, async () => {})));
    return next();
  });
};
