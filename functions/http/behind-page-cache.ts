import { createHash, timingSafeEqual } from 'node:crypto';
import type { PagesFunction } from './pages-function.ts';

/** The header in which CloudFront proves that it is the one of this stage. */
export const pageCacheKeyHeader = 'x-page-cache-key';
/** The header in which it says who the visitor is. */
const viewerHeader = 'x-viewer-address';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Pages that may be called through a CDN, whose address API Gateway then takes for the visitor's: of a request with the key, the
 * visitor is the one that the CDN names. Without the right key the headers count for nothing, so nobody can write them.
 */
export const behindPageCache =
  (pages: PagesFunction, key: () => Promise<string>): PagesFunction =>
  async (event, context) => {
    const { [pageCacheKeyHeader]: given, [viewerHeader]: sourceIp, ...headers } = event.headers;
    const isKnown = given !== undefined && timingSafeEqual(digest(given), digest(await key()));
    if (!isKnown || sourceIp === undefined) return pages({ ...event, headers }, context);
    const { requestContext } = event;
    const http = { ...requestContext.http, sourceIp };
    return pages({ ...event, headers, requestContext: { ...requestContext, http } }, context);
  };
