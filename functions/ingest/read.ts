import { decoded } from '../text/decode-bytes.ts';
import { detectLanguage } from '../text/language.ts';
import { batch, fingerprint, type Member } from './batch.ts';
import { inertText } from './clean.ts';
import { type BatchMember, type RawOutcome, type Rejection, rejection } from './draft.ts';
import { type FormatNamed, formatNamed, knownFormats, maxPerArticle, maxPerPage, namedAs } from './file-names.ts';
import { eml } from './formats/eml.ts';
import { feed } from './formats/feed.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonLines, lineLabels } from './formats/jsonl.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { withPage } from './formats/polled.ts';
import { inflated, tooLarge } from './inflate.ts';
import { draftOf, type ReadObserver, type ReadOptions } from './to-draft.ts';

/**
 * What an object's bytes are. The members of a batch are read while they are walked through, once. `rolling`: it is a
 * feed, of which an item that drops off the end has rolled on and is not withdrawn.
 */
export type Reading = { ok: true; rolling: boolean; members: Iterable<Member> } | ({ ok: false } & Rejection);

/** The only member of a file that is one article: its id needs no place. */
const single = (key: string, outcome: RawOutcome, options: ReadOptions): Reading => {
  if (!outcome.ok) return outcome;
  const drafted = draftOf(key, outcome.raw, options);
  return drafted.ok ? { ok: true, rolling: false, members: [drafted] } : drafted;
};

/** The language that a feed's items are written in, taken together: their titles are too short to tell on their own. */
const usualLanguage = (members: readonly BatchMember[]): string => {
  const titles = members.slice(0, 20).flatMap((member) => (member.ok && member.raw.title ? [member.raw.title] : []));
  return detectLanguage(inertText(titles));
};

const characters = (bytes: Buffer, format: string, observer: ReadObserver | undefined) => {
  const source = decoded(bytes, {
    declares: format === 'html' || format === 'feed',
    html: format === 'html',
    several: format === 'feed' || format === 'json',
  });
  if (source.ok) observer?.onText?.(source.text, source.encoding);
  return source;
};

interface Asked {
  key: string;
  bytes: Buffer;
  now?: Date;
  observer?: ReadObserver;
}

/** The format that an object's name says and its bytes, inflated. */
const unpacked = (
  key: string,
  bytes: Buffer,
): { ok: true; format: FormatNamed; bytes: Buffer } | ({ ok: false } & Rejection) => {
  const named = namedAs(key);
  if (!named) return rejection('unknown-format', `The name must end in ${knownFormats}.`);
  const { format, most } = named;
  const inflatedBytes = inflated(bytes, { most, named: named.gzipped });
  if (!inflatedBytes.ok) return inflatedBytes;
  if (inflatedBytes.bytes.length > most) return tooLarge(most);
  if (inflatedBytes.bytes.length === 0) return rejection('empty', 'The file is empty.');
  return { ok: true, format, bytes: inflatedBytes.bytes };
};

/** Articles that were read whole from one file. */
const members = (
  key: string,
  found: readonly BatchMember[],
  { rolling, ...options }: { rolling: boolean } & ReadOptions,
): Reading => {
  const labels = found.flatMap((member) =>
    member.ok ? [{ ...member.raw, mark: fingerprint(member.raw.title, ...member.raw.paragraphs) }] : [],
  );
  const usual = usualLanguage(found);
  return { ok: true, rolling, members: batch(key, found, { labels, rolling, usual, ...options }) };
};

/**
 * Reads the bytes of an object under `articles/` as its name says, mails included. Never throws: what cannot be read comes
 * back with a reason, and so does what is withheld at `now`. Without `now` the time is not considered: then the same key
 * and bytes always give the same drafts, which is what lets `verify` read an article again.
 */
export const readAny = async (asked: Asked): Promise<Reading> => {
  const { key, bytes, now, observer } = asked;
  if (formatNamed(key) !== 'mail') return readObject(asked);
  const mail = unpacked(key, bytes);
  if (!mail.ok) return mail;
  const read = await eml(mail.bytes);
  return read.ok ? members(key, read.members, { rolling: false, now, observer }) : read;
};

/** Reads everything but mails, as `readAny` does. */
export const readObject = ({ key, bytes, now, observer }: Asked): Reading => {
  const options: ReadOptions = { now, observer };
  const file = unpacked(key, bytes);
  if (!file.ok) return file;
  const { format } = file;
  if (format === 'lines') {
    const labels = lineLabels(file.bytes, maxPerArticle);
    const lines = batch(key, jsonLines(file.bytes, maxPerArticle), { labels, rolling: false, ...options });
    return { ok: true, rolling: false, members: lines };
  }
  const source = characters(file.bytes, format, observer);
  if (!source.ok) return source;
  if (!source.text.trim()) return rejection('empty', 'The file is empty.');
  switch (format) {
    case 'text':
      return /^\s*<(?:!doctype html|html)\b/i.test(source.text)
        ? rejection('unknown-format', 'This is a web page. Give it a name that ends in .html.')
        : single(key, plainText(source.text), options);
    case 'markdown':
      return single(key, markdown(source.text), options);
    case 'json': {
      const read = json(source.text);
      if (read.ok && 'members' in read) return members(key, read.members, { rolling: true, ...options });
      // A polled item may have its page with it.
      const max = read.ok && read.raw.page !== undefined ? maxPerPage : maxPerArticle;
      return file.bytes.length > max ? tooLarge(max) : single(key, withPage(read), options);
    }
    case 'html':
      return single(key, html(source.text), options);
    case 'feed': {
      const read = feed(source.text);
      return read.ok ? members(key, read.members, { rolling: true, ...options }) : read;
    }
    case 'mail':
      return rejection('unknown-format', 'A mail is read by `readAny`.');
  }
};
