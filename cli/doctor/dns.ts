import type { Resolver } from 'node:dns/promises';

/** A DNS record that a stack needs. */
export interface WantedRecord {
  /** What the record is for. */
  purpose: 'DKIM' | 'MAIL FROM MX' | 'Inbound MX' | 'MAIL FROM SPF' | 'DMARC' | 'Pages';
  name: string;
  type: 'CNAME' | 'MX' | 'TXT';
  value: string;
}

const purposeOf = ({ name, type, value }: Pick<WantedRecord, 'name' | 'type' | 'value'>): WantedRecord['purpose'] => {
  if (type === 'MX') return value.includes('inbound-smtp.') ? 'Inbound MX' : 'MAIL FROM MX';
  if (type === 'TXT') return name.startsWith('_dmarc.') ? 'DMARC' : 'MAIL FROM SPF';
  return name.includes('._domainkey.') && value.includes('dkim') ? 'DKIM' : 'Pages';
};

/** Parses a stack output such as `bounce.news.example MX 10 feedback-smtp.eu-west-1.amazonses.com`. */
export const recordOf = (output: string): WantedRecord | undefined => {
  const [, name, type, value] = /^(\S+) (CNAME|MX|TXT) (.+)$/.exec(output) ?? [];
  if (!name || !type || !value) return undefined;
  const record = { name, type: type as WantedRecord['type'], value };
  return { purpose: purposeOf(record), ...record };
};

/** The record as DNS providers' forms and zone files take it. */
export const recordText = ({ name, type, value }: WantedRecord) => `${name} ${type} ${value}`;

/** What public DNS has for a record. `unknown`: no name server answered, so it may or may not be there. */
export type Sight =
  | { state: 'there'; found: string }
  | { state: 'missing' }
  /** The provider's form added the domain to a name that already had it. */
  | { state: 'misplaced'; at: string; added: string }
  | { state: 'different'; found: string[] }
  | { state: 'unknown'; reason: string };

/** Codes by which DNS says for certain that there is no such name, or no such record at the name. */
const nothing = new Set(['ENOTFOUND', 'ENODATA']);
const failures: Record<string, string> = {
  ESERVFAIL: "the domain's name servers failed (SERVFAIL)",
  ETIMEOUT: 'no name server answered in time',
  ECONNREFUSED: 'no name server can be reached',
  EREFUSED: 'the name server refused to answer',
};

const plain = (text: string) => text.toLowerCase().replace(/\.$/, '');

/** Looks up the records of a type at a name, each as text. TXT records for other purposes are left out. */
const ask = async (dns: Resolver, { name, type, value }: WantedRecord): Promise<string[]> => {
  switch (type) {
    case 'CNAME':
      return (await dns.resolveCname(name)).map(plain);
    case 'MX':
      return (await dns.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${plain(exchange)}`);
    case 'TXT': {
      const [kind = ''] = value.replaceAll('"', '').split(/[ ;]/);
      const texts = (await dns.resolveTxt(name)).map((parts) => parts.join(''));
      return texts.filter((text) => text.toLowerCase().startsWith(kind.toLowerCase()));
    }
  }
};

/** Whether a record serves the purpose of the wanted one: any SPF that lets SES send, any DMARC policy. */
const serves = ({ type, value }: WantedRecord, found: string): boolean => {
  if (type === 'CNAME') return found === plain(value);
  if (type === 'MX') return found.split(' ')[1] === plain(value.split(' ')[1]!);
  return /^v=DMARC1/i.test(found) || /\binclude:amazonses\.com\b/i.test(found);
};

/** Looks up a record. If there is more than one where only one is allowed, it is `different`. */
export const lookUp = async (dns: Resolver, record: WantedRecord, domain: string): Promise<Sight> => {
  const asked = async (wanted: WantedRecord) =>
    ask(dns, wanted).catch((fault: NodeJS.ErrnoException) => {
      if (nothing.has(fault.code ?? '')) return [];
      throw fault;
    });
  try {
    const found = await asked(record);
    if (found.length === 1 && serves(record, found[0]!)) return { state: 'there', found: found[0]! };
    if (found.length > 0) return { state: 'different', found };
    // A form adds the zone: the domain or, if the zone is the parent's, what follows its first label.
    for (const added of [domain, domain.replace(/^[^.]+\./, '')]) {
      const at = `${record.name}.${added}`;
      if ((await asked({ ...record, name: at })).length > 0) return { state: 'misplaced', at, added };
    }
    return { state: 'missing' };
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException;
    return { state: 'unknown', reason: failures[code] ?? message };
  }
};
