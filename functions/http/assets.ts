import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { script, style } from './asset-files.static.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#8c1c13"/><path d="M8 7h9.5c3.4 0 5.4 1.7 5.4 4.5 0 2-1.1 3.4-2.9 4 2.3.5 3.7 2.1 3.7 4.4 0 3.2-2.3 5.1-6 5.1H8v-1.4l2.2-.4V8.8L8 8.4zm6 6.200h2.600c1.700 0 2.700-.9 2.700-2.700s-1-2.600-2.700-2.600H14zm0 8.500h3c1.900 0 3-1 3-3s-1.100-2.900-3-2.900H14z" fill="#fff"/></svg>`;

/** A file by a path below `folder` that changes with its content. */
export const asset = (name: string, type: string, body: string, folder = '/assets') => {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  return { path: `${folder}/${hash}-${name}`, type, body };
};

/** Serves a file at its path, for caches to keep: another content has another path. */
export const serveAsset = (routes: Hono, { path, type, body }: ReturnType<typeof asset>): void => {
  routes.get(path, (context) =>
    context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
  );
};

/** The files that pages load. Their paths change with their content, so that they can be cached indefinitely. */
export const assets = {
  style: asset('broadsheet.css', 'text/css; charset=utf-8', style),
  script: asset('broadsheet.js', 'text/javascript; charset=utf-8', script),
  icon: asset('broadsheet.svg', 'image/svg+xml', icon),
};
