import { domainToASCII } from 'node:url';

export type ParsedAddress =
  | { ok: true; address: string }
  | { ok: false; code: 'empty' | 'not-an-address' | 'too-long' | 'no-such-domain' };

// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const localPart = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Parses an address as a person types it and returns the form in which it is stored and mailed: the local part as typed,
 * the domain in lower case and in punycode. Letter case does not matter for whose address it is: see `readerId`. A valid
 * address has no white space, quotes, brackets or control characters, so it cannot break out of a mail header.
 * The syntax is the HTML standard's; lengths are RFC 5321's: 64 for the local part, 254 in all. A domain without
 * a dot, or ending in a number, cannot receive mail and is refused.
 */
export const parseAddress = (typed: string): ParsedAddress => {
  if (typed.length > 1000) return { ok: false, code: 'too-long' };
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, code: 'empty' };
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  if (at < 1 || !localPart.test(local)) return { ok: false, code: 'not-an-address' };
  // Characters that end or split a host are refused before the URL parser could interpret them otherwise.
  const written = trimmed.slice(at + 1);
  if (/[\s/\\?#@:[\]%<>^|\p{C}]/u.test(written)) return { ok: false, code: 'not-an-address' };
  const domain = domainToASCII(written).toLowerCase();
  const labels = domain.split('.');
  if (!labels.every((part) => label.test(part))) return { ok: false, code: 'not-an-address' };
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1)!)) return { ok: false, code: 'no-such-domain' };
  const address = `${local}@${domain}`;
  return local.length > 64 || address.length > 254 ? { ok: false, code: 'too-long' } : { ok: true, address };
};

/** Providers that ignore dots in the local part, by the domain that is canonical for them. */
const dotless: Record<string, string> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

/**
 * The mailbox that an address most likely belongs to: in lower case, without a `+tag`, and without dots if the provider
 * ignores them. Only for limits, because two people's mailboxes may look like one.
 */
export const mailboxOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  const name = local.replace(/(?!^)\+.*$/, '');
  const provider = Object.hasOwn(dotless, domain) ? dotless[domain]! : undefined;
  return provider === undefined ? `${name}@${domain}` : `${name.replaceAll('.', '')}@${provider}`;
};
