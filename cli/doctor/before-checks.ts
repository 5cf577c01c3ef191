import type { Resolver } from 'node:dns/promises';
import { GetIdentityVerificationAttributesCommand, SESClient } from '@aws-sdk/client-ses';
import { lookUp } from './dns.ts';
import { type Checks, fail, ok, warn } from './finding.ts';

/**
 * Checks before a stage is deployed for the first time: what exists already for its domain and would make CloudFormation roll
 * the deployment back, because it does not create anything twice.
 */
export const beforeChecks = (dns: Resolver, domain: string): Checks => ({
  'SES identity': async () => {
    const ses = new SESClient();
    const [region, { VerificationAttributes = {} }] = await Promise.all([
      ses.config.region(),
      ses.send(new GetIdentityVerificationAttributesCommand({ Identities: [domain] })),
    ]);
    return VerificationAttributes[domain] === undefined
      ? ok(`the stack will create ${domain} in ${region}`)
      : fail(
          `SES already has ${domain} in ${region}, so the deployment would be rolled back`,
          'set "existingIdentity" to true for the stage in infra/stages.ts, or delete the identity in the SES console',
        );
  },
  DMARC: async () => {
    const record = { purpose: 'DMARC' as const, name: `_dmarc.${domain}`, type: 'TXT' as const, value: 'v=DMARC1' };
    const sight = await lookUp(dns, record, domain);
    switch (sight.state) {
      case 'missing':
      case 'misplaced':
        return ok('none yet; the stack has one that asks for reports only');
      case 'unknown':
        return warn(`could not be checked: ${sight.reason}`, 'try again before you deploy');
      default:
        return fail(
          `${record.name} has a record already; with "hostedZone" the deployment would be rolled back, and two records are invalid`,
          'set "dmarc" to \'off\' for the stage in infra/stages.ts',
        );
    }
  },
});
