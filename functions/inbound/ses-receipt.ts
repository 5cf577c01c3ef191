import type { Mail } from '../newsletters/read-mail.ts';

/**
 * What SES found out about a mail when it received it. SES writes its findings above everything that the sender wrote, and
 * only there are they believed: a sender can write the same fields, but no higher.
 */
export interface SesReceipt {
  /** The addresses that it was delivered to. */
  recipients: string[];
  spam: boolean;
  virus: boolean;
  /** Domains that the mail comes from for certain, by DKIM and SPF. */
  proved: ReadonlySet<string>;
  /** The domain of the From field if DMARC passed. */
  dmarc: string | undefined;
}

/** The last field that SES writes for itself before the mail as it came begins; all fields before it are SES's. */
const lastField = 'x-ses-receipt';
const fields = new Set([
  'return-path',
  'received',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
  lastField,
]);

/** The fields that SES wrote, each once; undefined if they are not there as SES writes them. */
const fieldsOfSes = ({ headers }: Pick<Mail, 'headers'>): Map<string, string> | undefined => {
  const found = new Map<string, string>();
  for (const { name, value } of headers.slice(0, fields.size)) {
    if (!fields.has(name) || found.has(name)) return undefined;
    found.set(name, value.replace(/\s+/g, ' ').trim());
    if (name === lastField) return found;
  }
  return undefined;
};

const received =
  /^from (?<helo>\S+) \(.*\) by inbound-smtp\.[a-z0-9-]+\.amazon(?:aws|ses)\.com with \w+ id \w+ for (?<recipients>.+?); /i;

/** A sender who puts anything else in here may want it to be read as a finding. */
const plainHelo = /^[\w.:[\]-]+$/;
const plainReturnPath = /^<?(?:[\w.!#$%&'*+/=?^`{|}~-]+@(?<domain>[\w.-]+))?>?$/;

const domainIn = (text: string, property: string): string | undefined => {
  const [, domain] = new RegExp(`(?:^| )${property}=(?:[^\\s@;]*@)?([\\w.-]+)(?: |$)`, 'i').exec(text) ?? [];
  return domain?.toLowerCase().replace(/\.$/, '');
};

/** The statements of an `Authentication-Results` field of SES, by method; undefined if they are not SES's. */
const statementsIn = (value: string): { method: string; result: string; rest: string }[] | undefined => {
  const [authority, ...parts] = value
    .replace(/\([^()]*\)/g, ' ')
    .split(';')
    .map((part) => part.trim());
  if (authority !== 'amazonses.com' || /[()"]/.test(parts.join(';'))) return undefined;
  const statements = parts.flatMap((part) => {
    const [, method, result, rest] = /^(spf|dkim|dmarc)=(\w+)(.*)$/i.exec(part) ?? [];
    return method ? [{ method: method.toLowerCase(), result: result!.toLowerCase(), rest: rest! }] : [];
  });
  const count = (method: string) => statements.filter((one) => one.method === method).length;
  return count('spf') > 1 || count('dmarc') > 1 ? undefined : statements;
};

/** Reads what SES wrote about a mail. Undefined if SES did not receive it. */
export const receiptOf = (mail: Pick<Mail, 'headers'>): SesReceipt | undefined => {
  const ses = fieldsOfSes(mail);
  const { helo, recipients } = received.exec(ses?.get('received') ?? '')?.groups ?? {};
  if (!ses || helo === undefined || recipients === undefined) return undefined;
  const receipt: SesReceipt = {
    recipients: [...recipients.matchAll(/[^\s<>,;]+@[^\s<>,;]+/g)].map(([address]) => address.toLowerCase()),
    spam: !/^(?:PASS|GRAY|PROCESSING_FAILED)$/i.test(ses.get('x-ses-spam-verdict') ?? ''),
    virus: !/^(?:PASS|GRAY|PROCESSING_FAILED)$/i.test(ses.get('x-ses-virus-verdict') ?? ''),
    proved: new Set(),
    dmarc: undefined,
  };
  const envelope = plainReturnPath.exec(ses.get('return-path') ?? '');
  const statements = statementsIn(ses.get('authentication-results') ?? '');
  if (!plainHelo.test(helo) || !envelope || !statements) return receipt;
  const passed = statements.filter(({ result }) => result === 'pass');
  const proved = passed.flatMap(({ method, rest }) => {
    if (method === 'spf') return envelope.groups?.domain?.toLowerCase() ?? [];
    return method === 'dkim' ? (domainIn(rest, 'header\\.i') ?? domainIn(rest, 'header\\.d') ?? []) : [];
  });
  const dmarc = passed.find(({ method }) => method === 'dmarc');
  return { ...receipt, proved: new Set(proved), dmarc: dmarc && domainIn(dmarc.rest, 'header\\.from') };
};
