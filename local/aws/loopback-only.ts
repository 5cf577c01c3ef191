/** The headers that show which host a request is for and which page sent it, in lower case. */
export interface Caller {
  method: string;
  host?: string | undefined;
  origin?: string | undefined;
  'sec-fetch-site'?: string | undefined;
  'sec-fetch-mode'?: string | undefined;
  'sec-fetch-dest'?: string | undefined;
}

/** 127.0.0.1 to 127.255.255.255, [::1], localhost and its subdomains, which browsers do not look up. */
const loopback = /^(127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.){0,8}localhost)(:\d{1,5})?$/i;
const maxHost = 300;
const reads = new Set(['GET', 'HEAD']);

/**
 * Why a server of this machine refuses a request; undefined if it does not. It accepts loopback names only, so that no web
 * site can point its own name here, and refuses pages of other sites. A browser may follow a link from such a page, because
 * that shows the response to the person, not to the site. Programs that send neither Origin nor Sec-Fetch-Site are served.
 */
export const refusalOf = (caller: Caller): string | undefined => {
  const { method, host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': place } = caller;
  if (host.length > maxHost || !loopback.test(host))
    return 'This server only accepts requests from this machine. Use 127.0.0.1 or localhost.';
  const isLink = reads.has(method) && mode === 'navigate' && place === 'document';
  const isOwnPage = origin === undefined || origin === `http://${host}`;
  // A form on a page without referrer has the origin `null`, even on the same site; the browser then states the site.
  const isNull = origin === 'null' && site === 'same-origin';
  if (site === 'cross-site' ? isLink : isOwnPage || isNull || isLink) return undefined;
  return 'This server only accepts requests from its own pages.';
};
