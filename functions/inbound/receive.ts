import { hashOf } from '../core/article-id.ts';
import type { Clock, Log, Metrics, ObjectStore, StoredObject } from '../core/ports.ts';
import { instantOf } from '../core/ports.ts';
import { headerOf, type Mail, readMail } from '../newsletters/read-mail.ts';
import { keyOfMail, writeMail } from '../store/newsletter-mails.ts';
import {
  isInboundKey,
  readKnownMail,
  writeConfirmation,
  writeKnownMail,
  writeLastMail,
} from '../store/newsletter-records.ts';
import type { NewsletterSource } from '../store/newsletter-source.ts';
import { writeRejection } from '../store/rejections.ts';
import type { SourcesInForce } from '../store/sources.ts';
import { correctedSubject } from '../text/correction-notes.ts';
import { confirmationLink } from './confirmation.ts';
import { senderVerdict } from './sender.ts';
import { receiptOf, type SesReceipt } from './ses-receipt.ts';

export interface ReceivePorts {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  sources: () => Promise<SourcesInForce>;
  /** The domain at which sources have their addresses. */
  inboundDomain: string;
}

/** What became of a mail. `known`: it was taken in before. */
export type Received =
  | { outcome: 'ignored' }
  | { outcome: 'taken-in' | 'known' | 'confirmation'; source: string }
  | { outcome: 'rejected'; code: string; reason: string; source?: string };

type Refusal = { code: string; reason: string };

/** The largest mail that is read; `ingest` reads as much. Bytes. */
const maxBytes = 10_000_000;
const dayMilliseconds = 86_400_000;
/** A mail corrects one that came at most so many days before. */
const correctionDays = 14;

/** Subjects that are looked at, on one line. Characters. */
const maxSubject = 1000;
const subjectOf = ({ subject }: Mail) => (subject ?? '').replace(/\s+/g, ' ').trim().slice(0, maxSubject);
/** A subject without the mark of a correction, by which the mail that it corrects is found. */
const plainSubject = (mail: Mail) => (correctedSubject(subjectOf(mail)) ?? subjectOf(mail)).toLowerCase();

/** A mail's own name: its Message-ID or, without one, what it says. */
const messageIdOf = (mail: Mail): string => mail.messageId ?? contentOf(mail);
const contentOf = ({ subject, html, text }: Mail): string => hashOf(JSON.stringify([subject, html, text]), 32);

/** The key of an earlier mail that this one corrects, as its header or its subject says. */
const correctedKey = async (store: ObjectStore, source: string, mail: Mail, now: Date): Promise<string | undefined> => {
  for (const name of ['supersedes', 'replaces', 'obsoletes']) {
    const [messageId] = /<[^<>\s]+>/.exec(headerOf(mail, name) ?? '') ?? [];
    const earlier = messageId === undefined ? undefined : await readKnownMail(store, source, { messageId });
    if (earlier) return earlier.key;
  }
  if (correctedSubject(subjectOf(mail)) === undefined) return undefined;
  const subject = plainSubject(mail);
  const earlier = subject ? await readKnownMail(store, source, { subject }) : undefined;
  const age = earlier ? (now.getTime() - Date.parse(earlier.at)) / dayMilliseconds : Number.POSITIVE_INFINITY;
  return age <= correctionDays ? earlier!.key : undefined;
};

/** The day of a mail: that of its own date, unless that is in the future. */
const dayOf = ({ date }: Mail, now: Date): string => {
  const at = Date.parse(date ?? '');
  return instantOf(at <= now.getTime() + dayMilliseconds ? new Date(at) : now).slice(0, 10);
};

/** Keeps a mail as it was received, where `ingest` finds it. The same mail twice is one. */
const takeIn = async (
  { store, clock }: ReceivePorts,
  source: NewsletterSource,
  { mail, bytes }: { mail: Mail; bytes: Buffer },
): Promise<Received> => {
  const now = clock.now();
  const messageId = messageIdOf(mail);
  const content = contentOf(mail);
  const known = await readKnownMail(store, source.id, { messageId });
  if (known?.content === content) return { outcome: 'known', source: source.id };
  const key =
    known?.key ??
    (await correctedKey(store, source.id, mail, now)) ??
    keyOfMail(source.id, { day: dayOf(mail, now), messageId });
  await writeMail(store, key, { source, mail: bytes });
  const remembered = { at: instantOf(now), key, content };
  const subject = plainSubject(mail);
  if (subject) await writeKnownMail(store, source.id, { name: { subject }, mail: remembered });
  await writeLastMail({ store, clock }, source.id, subjectOf(mail).slice(0, 300));
  // Last: a mail that is not known yet is taken in again under the same key.
  await writeKnownMail(store, source.id, { name: { messageId }, mail: remembered });
  return { outcome: 'taken-in', source: source.id };
};

const isTooOld = ({ date }: Mail, { maxAgeDays }: NewsletterSource, now: Date): boolean =>
  date !== undefined && (now.getTime() - Date.parse(date)) / dayMilliseconds > maxAgeDays;

/** Works on a mail for one source that it was sent to. */
const receiveFor = async (
  ports: ReceivePorts,
  source: NewsletterSource,
  { mail, bytes, receipt }: { mail: Mail; bytes: Buffer; receipt: SesReceipt },
): Promise<Received> => {
  const { id } = source;
  const refuse = (code: string, reason: string): Received => ({ outcome: 'rejected', code, reason, source: id });
  if (source.paused) return refuse('paused', 'The source is paused.');
  const verdict = senderVerdict(mail, receipt, source.newsletter.from);
  const link = confirmationLink(mail);
  if (link !== undefined) {
    const [{ address: from }, subject] = [mail.from[0]!, subjectOf(mail).slice(0, 300)];
    await writeConfirmation(ports, id, { from: from.slice(0, 254), subject, link, proved: verdict.ok });
    return { outcome: 'confirmation', source: id };
  }
  if (!verdict.ok) return refuse(verdict.code, verdict.reason);
  if (isTooOld(mail, source, ports.clock.now()))
    return refuse('too-old', `The mail is from ${mail.date!.slice(0, 10)}, more than ${source.maxAgeDays} days ago.`);
  return takeIn(ports, source, { mail, bytes });
};

/** Why a mail is for no source, or must not be read for any; undefined if it may be. */
const refusalOf = (receipt: SesReceipt | undefined, object: StoredObject): Refusal | undefined => {
  if (!receipt)
    return {
      code: 'not-received',
      reason: 'SES did not receive this mail. To add a mail by hand, put it under articles/<source>/ as an .eml file.',
    };
  if (receipt.virus) return { code: 'virus', reason: 'SES found a virus in the mail.' };
  if (receipt.spam) return { code: 'spam', reason: 'SES takes the mail for spam.' };
  if (object.body.length > maxBytes) return { code: 'too-large', reason: `The mail has more than ${maxBytes} bytes.` };
  return undefined;
};

/** The sources that a mail was sent to, by the addresses that SES delivered it to. */
const addressees = (
  { recipients }: SesReceipt,
  inboundDomain: string,
  newsletters: readonly NewsletterSource[],
): { addresses: string[]; found: NewsletterSource[] } => {
  const addresses = recipients.filter((address) => address.endsWith(`@${inboundDomain}`));
  const names = new Set(addresses.map((address) => address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '')));
  return { addresses, found: newsletters.filter(({ id }) => names.has(id)) };
};

/**
 * Works on one object under `inbound/`: a mail of a newsletter's sender is kept for `ingest`, a list's question whether it
 * may send is kept for the operator, and everything else is rejected with a reason. Doing it again changes nothing. Throws
 * only if storage fails.
 */
export const receive = async (ports: ReceivePorts, key: string): Promise<Received[]> => {
  const { store, inboundDomain } = ports;
  if (!isInboundKey(key)) return [{ outcome: 'ignored' }];
  const object = await store.get(key, { maxBytes: maxBytes + 1 });
  if (!object) return [{ outcome: 'ignored' }];
  const mail = await readMail(object.body);
  const reject = async (refusals: readonly (Refusal & { source?: string })[]): Promise<void> => {
    const [first] = refusals;
    if (!first) return;
    const from = mail?.from[0]?.address.slice(0, 254);
    await writeRejection(ports, {
      key,
      etag: object.etag,
      code: first.code,
      reason: refusals.map(({ reason }) => reason).join(' '),
      ...(first.source !== undefined && { source: first.source }),
      ...(from && { from }),
    });
  };
  if (!mail) {
    const refusal = { code: 'malformed', reason: 'This is not a mail that can be read.' };
    await reject([refusal]);
    return [{ outcome: 'rejected', ...refusal }];
  }
  const receipt = receiptOf(mail);
  const { addresses, found } = receipt
    ? addressees(receipt, inboundDomain, (await ports.sources()).newsletters)
    : { addresses: [], found: [] };
  const refusal =
    refusalOf(receipt, object) ??
    (found.length === 0
      ? {
          code: 'unknown-source',
          reason: `No newsletter has the address ${addresses.join(' or ') || 'that it was sent to'}.`,
        }
      : undefined);
  if (refusal) {
    const source = found[0]?.id;
    const known = { ...refusal, ...(source !== undefined && { source }) };
    await reject([known]);
    return [{ outcome: 'rejected', ...known }];
  }
  const outcomes: Received[] = [];
  for (const source of found)
    outcomes.push(await receiveFor(ports, source, { mail, bytes: object.body, receipt: receipt! }));
  await reject(outcomes.flatMap((one) => (one.outcome === 'rejected' ? [one] : [])));
  return outcomes;
};
