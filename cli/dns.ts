import type { Resolver } from 'node:dns/promises';

/** A DNS record that a stack asks for. */
export interface WantedRecord {
  /** What it is for. */
  purpose: 'DKIM' | 'MAIL FROM MX' | 'MAIL FROM SPF' | 'DMARC' | 'Pages';
  name: string;
  type: 'CNAME' | 'MX' | 'TXT';
  value: string;
}

const purposeOf = ({ name, type, value }: Pick<WantedRecord, 'name' | 'type' | 'value'>): WantedRecord['purpose'] => {
  if (type === 'MX') return 'MAIL FROM MX';
  if (type === 'TXT') return name.startsWith('_dmarc.') ? 'DMARC' : 'MAIL FROM SPF';
  return name.includes('._domainkey.') && value.includes('dkim') ? 'DKIM' : 'Pages';
};

/** Reads a stack's output such as `bounce.news.example MX 10 feedback-smtp.eu-west-1.amazonses.com`. */
export const recordOf = (output: string): WantedRecord | undefined => {
  const [, name, type, value] = /^(\S+) (CNAME|MX|TXT) (.+)$/.exec(output) ?? [];
  if (!name || !type || !value) return undefined;
  const record = { name, type: type as WantedRecord['type'], value };
  return { purpose: purposeOf(record), ...record };
};

/** As DNS providers' forms and zone files take it. */
export const recordText = ({ name, type, value }: WantedRecord) => `${name} ${type} ${value}`;

/** What the world sees of a record. `unknown`: nobody could be asked, so nothing is said of the record. */
export type Sight =
  | { state: 'there'; found: string }
  | { state: 'missing' }
  /** The provider's form added the domain to a name that had it already. */
  | { state: 'misplaced'; at: string; added: string }
  | { state: 'different'; found: string[] }
  | { state: 'unknown'; reason: string };

/** DNS says for sure that there is nothing: no such name, or no such record at the name. */
const nothing = new Set(['ENOTFOUND', 'ENODATA']);
const failures: Record<string, string> = {
  ESERVFAIL: "the domain's name servers fail (SERVFAIL)",
  ETIMEOUT: 'no name server answered in time',
  ECONNREFUSED: 'no name server can be reached',
  EREFUSED: 'the name server refuses to answer',
};

const plain = (text: string) => text.toLowerCase().replace(/\.$/, '');

/** Asks for the records of a type at a name, each as text. Those of a TXT name that speak of other things are left out. */
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

/** Whether what is there does what the wanted record is for: an SPF that lets SES send, any DMARC policy of one's own. */
const serves = ({ type, value }: WantedRecord, found: string): boolean => {
  if (type === 'CNAME') return found === plain(value);
  if (type === 'MX') return found.split(' ')[1] === plain(value.split(' ')[1]!);
  return /^v=DMARC1/i.test(found) || /\binclude:amazonses\.com\b/i.test(found);
};

/** Looks a record up. One at a name that must have but one is `different` when it has company. */
export const look = async (dns: Resolver, record: WantedRecord, domain: string): Promise<Sight> => {
  const asked = async (wanted: WantedRecord) =>
    ask(dns, wanted).catch((fault: NodeJS.ErrnoException) => {
      if (nothing.has(fault.code ?? '')) return [];
      throw fault;
    });
  try {
    const found = await asked(record);
    if (found.length === 1 && serves(record, found[0]!)) return { state: 'there', found: found[0]! };
    if (found.length > 0) return { state: 'different', found };
    // The zone that a form adds is the domain or, under a parent's zone, what follows its first label.
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
