/** The headers that say for whom a request is and whose page sent it, in lower case. */
export interface Caller {
  method: string;
  host?: string | undefined;
  origin?: string | undefined;
  'sec-fetch-site'?: string | undefined;
  'sec-fetch-mode'?: string | undefined;
  'sec-fetch-dest'?: string | undefined;
}

/** 127.0.0.1 to 127.255.255.255, [::1], localhost and names under it, which browsers never look up. */
const loopback = /^(127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.){0,8}localhost)(:\d{1,5})?$/i;
const maxHost = 300;
const reads = new Set(['GET', 'HEAD']);

/**
 * Why a server of this machine refuses a request; undefined where it does not. It answers under loopback names only, so
 * that no web site can have its own name lead here, and no page of another site: of those a browser may follow a link
 * here, which shows the answer to the person and not to the site. Programs, which send neither Origin nor Sec-Fetch-Site,
 * are served.
 */
export const refusalOf = (caller: Caller): string | undefined => {
  const { method, host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': place } = caller;
  if (host.length > maxHost || !loopback.test(host))
    return 'This server answers on this machine only: call it by 127.0.0.1 or localhost.';
  const isLink = reads.has(method) && mode === 'navigate' && place === 'document';
  const isOwnPage = origin === undefined || origin === `http://${host}`;
  // A form of a page that sends no referrer comes with the origin `null`, its own pages' too; the browser then tells the site.
  const isNull = origin === 'null' && site === 'same-origin';
  if (site === 'cross-site' ? isLink : isOwnPage || isNull || isLink) return undefined;
  return 'This server answers no pages of other sites.';
};
