import { Parser } from 'htmlparser2';
import { isSocial } from '../newsletters/links.ts';
import { headerOf, type Mail } from '../newsletters/read-mail.ts';

/** Mails by which a list asks whether its new subscriber really wants it. */

interface Link {
  href: string;
  words: string;
}

/** A mail of a list that asks is short. Characters. */
const shortMail = 1500;
/** Links of such a mail beside the one that confirms. */
const fewLinks = 4;
/** Characters of a mail that are looked at. */
const maxRead = 500_000;

/** Words of such mails in the six languages, in subjects and on buttons. */
const asking =
  /\bconfirm(?:ation)?\b|\bverify\b|\bactivate\b|\bopt-?in\b|complete your (?:sign ?-?up|subscription)|finish signing up|bestätig|anmeldung abschließen|aktivier|confirmez|confirmer|confirmation|valider|validez|activez|confirm(?:a|e|ar|ación)\b|verifica|activar?\b|تأكيد|أكد|تاكيد|تفعيل|تصدیق|توثیق|کنفرم/iu;
/** Words in links that confirm, as parts of a path or a parameter. */
const confirming =
  /(?:^|[/._?&=-])(?:confirm(?:ation|ed)?|opt-?in|verify|verification|activate|activation|double-?opt-?in|doi|bestaetigen|bestaetigung|confirmer|confirmar)(?:$|[/._?&=-])/i;
const leaving = /unsub|opt-?out|abmeld|abbestell|d[eé]sabon|d[eé]sinscri|baja|إلغاء|privacy|terms|datenschutz/iu;

/** The links of a mail and the characters of text that it shows. */
const shownBy = ({ html, text }: Mail): { links: Link[]; length: number } => {
  const links: Link[] = [];
  let length = 0;
  let open: Link | undefined;
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'style' || name === 'script') unseen++;
      if (name !== 'a' || href === undefined) return;
      open = { href: href.trim(), words: '' };
      links.push(open);
    },
    ontext: (data) => {
      if (unseen === 0) length += data.trim().length;
      if (open) open.words += data;
    },
    onclosetag: (name) => {
      if (name === 'style' || name === 'script') unseen--;
      if (name === 'a') open = undefined;
    },
  });
  parser.end((html ?? '').slice(0, maxRead));
  if (links.length === 0)
    for (const [href] of (text ?? '').slice(0, maxRead).matchAll(/https?:\/\/[^\s<>"'()[\]]+/gi))
      links.push({ href, words: '' });
  const usable = links.filter(({ href }) => /^https?:\/\//i.test(href) && URL.canParse(href) && href.length <= 4000);
  return { links: usable, length: length || (text ?? '').trim().length };
};

/** How much a link looks like the one that confirms. */
const weightOf = ({ href, words }: Link): number => {
  if (leaving.test(href) || leaving.test(words) || isSocial(href)) return 0;
  const { pathname, search } = new URL(href);
  return (asking.test(words) ? 2 : 0) + (confirming.test(`${pathname}${search}`) ? 1 : 0);
};

/**
 * The link by which a list's own mail asks to confirm a subscription; undefined for every other mail. Such a mail has a
 * link that confirms and either says so in its subject, or is short and cannot be unsubscribed from, as no news can.
 */
export const confirmationLink = (mail: Mail): string | undefined => {
  const { links, length } = shownBy(mail);
  const best = links.reduce<{ link?: Link; weight: number }>(
    (most, link) => {
      const weight = weightOf(link);
      return weight > most.weight ? { link, weight } : most;
    },
    { weight: 0 },
  );
  const isShort = length <= shortMail;
  const isOfList = headerOf(mail, 'list-unsubscribe') !== undefined;
  const asks = asking.test(mail.subject ?? '');
  const others = links.filter(({ href }) => href !== best.link?.href && !isSocial(href) && !leaving.test(href));
  // Where the subject asks and few links lead to one host, the first is the one, whatever it is called.
  const isOneHost = others.length <= fewLinks && new Set(others.map(({ href }) => new URL(href).host)).size === 1;
  if (!best.link && asks && isShort && !isOfList && isOneHost) return new URL(others[0]!.href).href;
  if (!best.link) return undefined;
  const isAsked = asks ? isShort || !isOfList : isShort && !isOfList && others.length <= fewLinks;
  return isAsked ? new URL(best.link.href).href : undefined;
};
