/**
 * Links of newsletters. A link of a mail may be one that counts clicks, that belongs to one subscriber, or both: it is
 * never followed, and printed only as far as the page behind it can be read in the link itself.
 */

/** Hosts, with those below them, whose links count clicks and hide where they lead. */
const trackers = [
  'list-manage.com',
  'ct.sendgrid.net',
  'sendgrid.net',
  'awstrack.me',
  'mailgun.org',
  'mail.beehiiv.com',
  'hubspotlinks.com',
  'hubspotlinksfree.com',
  'convertkit-mail.com',
  'convertkit-mail2.com',
  'convertkit-mail3.com',
  'kit-mail3.com',
  'klclick.com',
  'klclick1.com',
  'klclick2.com',
  'klclick3.com',
  'rs6.net',
  'acemlna.com',
  'acemlnb.com',
  'emlnk.com',
  'activehosted.com',
  'cmail19.com',
  'cmail20.com',
  'createsend1.com',
  'mjt.lu',
  'sendibt2.com',
  'sendibt3.com',
  'sendibm1.com',
  'sibforms.com',
  'brevo.net',
  'mlsend.com',
  'mlsnd.com',
  'customeriomail.com',
  'pstmrk.it',
  'exacttarget.com',
  'safelinks.protection.outlook.com',
  'urldefense.com',
  'urldefense.proofpoint.com',
  'inxmail.com',
  'emarsys.net',
  'getrevue.co',
  'bit.ly',
  't.co',
  'lnkd.in',
  'tinyurl.com',
  'ow.ly',
  'buff.ly',
  'goo.gl',
];

/** Whether a host is a domain or below it. */
export const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** A first label that hosts for counting clicks have, and what follows it in their paths: letters that say nothing. */
const countingLabel = /^(?:clicks?|links?|lnk|trk|track|tracking|go|email|e|t|r|ctrk|engage|news|mail|em)\d{0,3}\./;
const opaque = /(?:^|[/?=&])[A-Za-z0-9_~+%.-]{24,}/;
const hasDigitsAmongLetters = (text: string) => /[A-Za-z][^/?=&-]*\d[^/?=&-]*[A-Za-z]/.test(text);

/** Paths under which services that send mails redirect, on hosts of their own or of their customers. */
const countingPath =
  /^\/(?:(?:ls|wf)\/click|ss\/c\/|track(?:ing)?\/click|lt\.php|tn\.jsp|(?:tr|mk)\/cl\/|CL0\/|L0\/|redirect\/|app-link\/|campaign\/[0-9a-f-]{36}\/[0-9a-f-]{36}|e\/c\/|lnk\/|click\/|c\/[A-Za-z0-9_-]{16,}|cl?\d?\/[A-Za-z0-9_=-]{20,}|r\/[0-9a-f]{6,}(?:$|[/?])|link\/(?:c\/|[0-9a-f]{8}-[0-9a-f]{4}-)|Ctc\/|t\/[a-z]-[a-z]-|u\/click)/i;

const isTracker = ({ hostname, pathname, search }: URL): boolean => {
  if (trackers.some((domain) => isBelow(hostname, domain))) return true;
  if (countingPath.test(pathname)) return true;
  const rest = `${pathname}${search}`;
  const found = countingLabel.test(hostname) ? opaque.exec(rest)?.[0] : undefined;
  return found !== undefined && hasDigitsAmongLetters(found);
};

/** Parameters that hold the page that a link leads to. */
const targets = [
  'url',
  'u',
  'q',
  'redirect',
  'redirect_url',
  'target',
  'dest',
  'destination',
  'link',
  'href',
  'goto',
  'to',
];

/** Parameters that count visits. */
const counting =
  /^(?:utm_|mc_|_hs|hsa_|__hs|pk_|mtm_|matomo_|bhlid|_bh|vero_|ck_|sb_|oly_|wickedid|dm_|trk|xtor|at_)|^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|mkt_tok|cid|cmpid|ref|ref_src|ref_url|referrer|source|src|s_cid|ns_campaign|ns_mchannel|ceid|emci|emdi|elqTrackId|elq|elqTrack|spm|campaign_id|publication_id|post_id|isFreemail|triedRedirect|triggerShare|trackid|_ke|_kx|smid|si|rcid|nl|nlid|mailid|mid)$/i;

/** Parameters that are one subscriber's own: whoever has them can act for the subscriber, or knows who it is. */
const personal =
  /^(?:token|access_?token|jwt|jwt_token|auth|key|apikey|api_key|sig|signature|hash|uuid|uid|user|user_?id|sid|session|member|member_?id|subscriber|subscriber_?id|subscription|email|e|em|mail|contact|contact_?id|recipient|r|m|login|code|otp|ticket|secret|password|pw|hmac)$/i;

/** Pages of a subscription, not of an article. */
const ownPages =
  /(?:^|[/._-])(?:unsub(?:scribe)?|opt-?out|subscri(?:be|ption|ptions)|preferences?|manage|login|sign-?in|sign-?up|signup|account|magic|confirm|verify|abmelden|abbestellen|desabonn|d[eé]sinscri|darse-?de-?baja|baja|profile|forward(?:-to-a-friend)?|vcard)(?:$|[/._?-])/i;

const decodedWhole = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const webAddressIn = (text: string): string | undefined => {
  const [found] = /^https?:\/\/[^\s"'<>\\]+/i.exec(text) ?? [];
  return found !== undefined && URL.canParse(found) ? found : undefined;
};

/** The address in a piece of a link that is written in base64, by itself or in a field of JSON. */
const inBase64 = (piece: string): string | undefined => {
  if (!/^[A-Za-z0-9_+/-]{16,}={0,2}$/.test(piece)) return undefined;
  const text = Buffer.from(piece, 'base64').toString('utf8');
  if (/[^\x20-\x7e]/.test(text)) return undefined;
  const [, field] = /"(?:e|u|url|href|link|redirect)"\s*:\s*"(https?:[^"]+)"/.exec(text) ?? [];
  return webAddressIn(field?.replaceAll('\\/', '/') ?? text);
};

/** The page that a link leads to, where the link itself says so. */
const targetIn = (url: URL, counts: boolean): string | undefined => {
  for (const name of targets) {
    const value = url.searchParams.get(name);
    const address = value === null ? undefined : webAddressIn(decodedWhole(value));
    if (address !== undefined) return address;
  }
  if (!counts) return undefined;
  // `/v3/__https://host/page__;!!` and `/v2/url?u=https-3A__host_page`.
  const [, defended] = /\/v3\/__(https?:\/{1,2}.+?)__;/i.exec(url.pathname) ?? [];
  if (defended !== undefined) return webAddressIn(defended.replace(/^(https?:)\/{1,2}/i, '$1//'));
  const [, inPath] = /\/(https?(?::|%3a)(?:\/|%2f){1,2}[^/].*)$/i.exec(url.pathname) ?? [];
  if (inPath !== undefined) {
    // What is encoded ends at the next slash that is not.
    const whole = /^https?%3a|^https?:%2f/i.test(inPath) ? inPath.split('/')[0]! : inPath;
    return webAddressIn(decodedWhole(whole).replace(/^(https?:)\/{1,2}/i, '$1//'));
  }
  const [, bare] = /^\/3s\/([^/]+)\//.exec(url.pathname) ?? [];
  if (bare !== undefined) return webAddressIn(`https://${decodedWhole(bare)}`);
  for (const piece of [...url.pathname.split('/'), ...url.searchParams.values()]) {
    const address = inBase64(decodedWhole(piece));
    if (address !== undefined) return address;
  }
  return undefined;
};

const holdsAddress = (value: string) => /[^\s@]+(?:@|%40)[^\s@]+\.[a-z]{2,}/i.test(value);

/**
 * The page of an article that a link in a mail leads to: without what counts visits or belongs to the subscriber, and
 * read out of links that count clicks. Undefined where the page cannot be read in the link, or is one of the subscription.
 */
export const articleLink = (href: string): string | undefined => {
  let address = href.trim();
  for (let wrapped = 0; wrapped < 4; wrapped++) {
    if (address.length > 4000 || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
    const url = new URL(address);
    const counts = isTracker(url);
    const target = targetIn(url, counts);
    if (target === undefined) {
      if (counts || url.username || url.password || ownPages.test(url.pathname)) return undefined;
      const kept = [...url.searchParams].filter(
        ([name, value]) => !counting.test(name) && !personal.test(name) && !holdsAddress(value),
      );
      url.search = new URLSearchParams(kept).toString();
      if (holdsAddress(url.pathname)) return undefined;
      if (/[=@]/.test(url.hash) || holdsAddress(url.hash)) url.hash = '';
      return url.href;
    }
    address = target;
  }
  return undefined;
};

/** Hosts of networks to share things on or to follow somebody at. */
const socialHosts = [
  'facebook.com',
  'fb.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'linkedin.com',
  'youtube.com',
  'tiktok.com',
  'threads.net',
  'threads.com',
  'bsky.app',
  'mastodon.social',
  'pinterest.com',
  'whatsapp.com',
  'wa.me',
  't.me',
  'telegram.me',
  'reddit.com',
  'snapchat.com',
];

/** Whether a link leads to somebody's page on a social network, or shares something there. */
export const isSocial = (href: string): boolean =>
  URL.canParse(href) && socialHosts.some((domain) => isBelow(new URL(href).hostname.replace(/^www\./, ''), domain));
