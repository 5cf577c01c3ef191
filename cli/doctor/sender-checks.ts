import {
  DescribeActiveReceiptRuleSetCommand,
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import type { DeployedStack } from '../deployment.ts';
import { type Checks, type Finding, fail, ok, warn } from './finding.ts';

/** The finding for a verification status. SES looks for the records by itself for 72 hours, then stops. */
const identityFinding = (domain: string, status: string | undefined): Finding => {
  switch (status) {
    case 'Success':
      return ok(domain);
    case 'Failed':
      return fail(
        `${domain}: SES stopped looking for the DKIM records`,
        'create the DKIM records below, then set up DKIM again for the identity in the SES console',
      );
    case undefined:
    case 'NotStarted':
      return fail(`${domain}: SES does not know the domain`, 'deploy again in the region from which emails are sent');
    default:
      return fail(
        `${domain}: SES has not found the DKIM records yet (${status})`,
        'create the DKIM records below; if they exist, wait: SES will look again',
      );
  }
};

/** Whether SES receives newsletters: of a region's sets of receipt rules only the active one is applied. */
const receivingFinding = async (ses: SESClient, ruleSet: string): Promise<Finding> => {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand());
  if (Metadata?.Name === ruleSet) return ok(`received by the rules of ${ruleSet}`);
  const name = Metadata?.Name;
  return warn(
    name ? `not received: the active receipt rules are those of ${name}` : 'not received: no receipt rules are active',
    name
      ? `set "ruleSet" of "inbound" in infra/stages.ts to ${name} and deploy again`
      : `aws ses set-active-receipt-rule-set --rule-set-name ${ruleSet}`,
  );
};

/** Checks of what SES knows about the stage's sender, and whether it receives newsletters for the stage. */
export const senderChecks = ({
  mailDomain,
  fromAddress,
  configurationSet,
  inboundRuleSet,
  records,
}: DeployedStack): Checks => {
  const ses = new SESClient();
  const Identities = [mailDomain];
  return {
    'From address': async () => {
      const host = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
      return host === mailDomain || host.endsWith(`.${mailDomain}`)
        ? ok(fromAddress)
        : fail(
            `${fromAddress} is not at ${mailDomain}, so SES rejects its emails`,
            'correct "from" for the stage in infra/stages.ts and deploy again',
          );
    },
    Domain: async () => {
      if (/(^|\.)example$/.test(mailDomain))
        return fail(`${mailDomain} is the sample domain`, 'set your own in infra/stages.ts and deploy again');
      const { VerificationAttributes = {} } = await ses.send(
        new GetIdentityVerificationAttributesCommand({ Identities }),
      );
      return identityFinding(mailDomain, VerificationAttributes[mailDomain]?.VerificationStatus);
    },
    'DKIM signing': async () => {
      const { DkimAttributes = {} } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }));
      const { DkimEnabled, DkimVerificationStatus } = DkimAttributes[mailDomain] ?? {};
      return DkimEnabled === false
        ? fail('turned off', 'enable DKIM signatures for the identity in the SES console')
        : identityFinding(mailDomain, DkimVerificationStatus);
    },
    'MAIL FROM': async () => {
      const { MailFromDomainAttributes = {} } = await ses.send(
        new GetIdentityMailFromDomainAttributesCommand({ Identities }),
      );
      const { MailFromDomain: from, MailFromDomainStatus: status } = MailFromDomainAttributes[mailDomain] ?? {};
      const wanted = records.find(({ purpose }) => purpose === 'MAIL FROM MX')?.name;
      if (wanted === undefined) return ok(from ?? 'that of SES; the identity is not the stack’s');
      if (from === undefined || from !== wanted)
        return warn(from ? `${from}, not ${wanted}` : 'not set', 'deploy again');
      return status === 'Success'
        ? ok(from)
        : warn(
            `${from}: ${status}; until it is verified, bounces go to amazonses.com and SPF does not cover your domain`,
            'create the MX record below; if it exists, wait, or after three days set it again in the SES console',
          );
    },
    'Configuration set': async () => {
      const set = await ses
        .send(
          new DescribeConfigurationSetCommand({
            ConfigurationSetName: configurationSet,
            ConfigurationSetAttributeNames: ['eventDestinations', 'reputationOptions'],
          }),
        )
        .catch((fault: Error) => {
          if (fault.name.startsWith('ConfigurationSetDoesNotExist')) return undefined;
          throw fault;
        });
      if (!set) return fail(`${configurationSet} does not exist, so SES rejects emails`, 'deploy again');
      if (set.ReputationOptions?.SendingEnabled === false)
        return fail(`sending through ${configurationSet} is turned off`, 'enable sending for it in the SES console');
      const told = (set.EventDestinations ?? []).flatMap(({ Enabled, MatchingEventTypes }) =>
        Enabled ? (MatchingEventTypes ?? []) : [],
      );
      if (!told.includes('bounce'))
        return fail(
          'bounces and complaints are not reported',
          'deploy again: the event destination is missing or turned off',
        );
      return told.includes('send')
        ? ok(configurationSet)
        : warn(
            'sends are not reported: a mail whose answer from SES was lost is sent again after eleven minutes',
            'deploy again: the event destination of sends is missing or turned off',
          );
    },
    ...(inboundRuleSet !== undefined && { Newsletters: () => receivingFinding(ses, inboundRuleSet) }),
    'SES sending': async () => {
      const { Enabled } = await ses.send(new GetAccountSendingEnabledCommand());
      return Enabled === false
        ? fail(
            'SES has paused all sending for the account in this region',
            'see why in the SES console, Account dashboard',
          )
        : ok('enabled for the account');
    },
  };
};
