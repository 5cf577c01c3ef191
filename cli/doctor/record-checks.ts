import type { Resolver } from 'node:dns/promises';
import type { DeployedStack } from '../deployment.ts';
import { lookUp, recordText, type WantedRecord } from './dns.ts';
import { type Checks, type Finding, fail, ok, warn } from './finding.ts';

const recordFinding = async (dns: Resolver, record: WantedRecord, domain: string): Promise<Finding> => {
  // Without a MAIL FROM domain SES uses its own, and emails go out; they do without newsletters coming in.
  const wrong = /^(?:MAIL FROM|Inbound)/.test(record.purpose) ? warn : fail;
  const create = recordText(record);
  const sight = await lookUp(dns, record, domain);
  switch (sight.state) {
    case 'there':
      return ok(record.type === 'TXT' ? sight.found : record.name);
    case 'missing':
      return wrong('missing', `create the record: ${create}`);
    case 'misplaced':
      return wrong(
        `found at ${sight.at}`,
        `your DNS provider adds ${sight.added} to names automatically: enter ${record.name.slice(0, -sight.added.length - 1)}`,
      );
    case 'different':
      return sight.found.length > 1
        ? wrong(`${sight.found.length} records: ${sight.found.join(' and ')}`, `keep only this one: ${create}`)
        : wrong(`it contains ${sight.found[0]}`, `change it to: ${create}`);
    case 'unknown':
      return warn(`could not be checked: ${sight.reason}`, `try again; the record should be: ${create}`);
  }
};

/** A check of each DNS record for sending that the stack needs, against public DNS. */
export const recordChecks = (dns: Resolver, { mailDomain, records }: DeployedStack): Checks => {
  const forMail = records.filter(({ purpose }) => purpose !== 'Pages');
  const signing = forMail.filter(({ purpose }) => purpose === 'DKIM');
  return Object.fromEntries(
    forMail.map((record): [string, () => Promise<Finding>] => [
      record.purpose === 'DKIM' ? `DKIM ${signing.indexOf(record) + 1}` : record.purpose,
      () => recordFinding(dns, record, mailDomain),
    ]),
  );
};
