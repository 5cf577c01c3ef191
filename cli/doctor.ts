import type { Resolver } from 'node:dns/promises';
import { CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { Language } from '../functions/core/reader.ts';
import { runName } from '../functions/core/run.ts';
import { slotAt, slotMinutes } from '../functions/core/slot.ts';
import { listArticles } from '../functions/store/articles.ts';
import { hasLayout } from '../functions/store/mail-parts.ts';
import { listRejectedObjects } from '../functions/store/rejections.ts';
import { hasReport } from '../functions/store/runs.ts';
import { readTopicsInForce } from '../functions/store/topic-catalog.ts';
import type { DeployedStack, Deployment } from './deployment.ts';
import { look, recordText, type WantedRecord } from './dns.ts';
import { sentenceOf, whyUnreachable } from './fault-sentences.ts';
import type { Output } from './output.ts';

/** What a look found. `care`: digests go out, but not as they should; `bad`: they do not. */
interface Finding {
  state: 'good' | 'care' | 'bad';
  found: string;
  /** What to do about it. */
  remedy?: string;
}

/** What is looked at, by name, and how. */
type Looks = Record<string, () => Promise<Finding>>;

const good = (found: string): Finding => ({ state: 'good', found });
const care = (found: string, remedy: string): Finding => ({ state: 'care', found, remedy });
const bad = (found: string, remedy: string): Finding => ({ state: 'bad', found, remedy });

const hour = 3_600_000;
const day = 24 * hour;

/** The sandbox's limit: https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const sandboxQuota = 200;

const named = 3;
/** The first few of many, and how many more there are. */
const someOf = (many: readonly string[]): string =>
  `${many.slice(0, named).join(', ')}${many.length > named ? ` and ${many.length - named} more` : ''}`;

/** What every deployment has, on this machine or deployed. */
const ownLooks = ({
  store,
  breaker,
  secrets,
  mailer,
  sqs,
  queues,
  clock,
  siteUrl,
  name,
  deployed,
}: Deployment): Looks => {
  const tool = (command: string) => `npx broadsheet ${command}${name === 'local' ? '' : ` --stage ${name}`}`;
  const deadLetters = Object.entries(queues).map(([queue, { deadLetterUrl }]) => [
    `Set aside by ${queue}`,
    async () => {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      const count = Number(Attributes?.ApproximateNumberOfMessages);
      return count === 0 ? good('nothing') : care(`${count} messages`, `see docs/runbook.md, then ${tool('redrive')}`);
    },
  ]);
  return {
    Topics: async () => {
      const { file, topics, problems } = await readTopicsInForce(store);
      if (file === 'none') return bad('there are none', tool('topics push FILE'));
      if (file === 'sound') return good(`${topics.length} in force`);
      if (file === 'missing')
        return care(`the topics file is missing; the last ${topics.length} are in force`, tool('topics push FILE'));
      const [problem] = problems;
      return care(
        `line ${problem?.line}, ${problem?.field}: ${problem?.message}`,
        `correct the file, then ${tool('topics push FILE')}`,
      );
    },
    Articles: async () => {
      for await (const _ of listArticles(store)) return good('there are some');
      return care('there are none', tool('import DIR'));
    },
    'Mail templates': async () => {
      const there = await Promise.all(Language.options.map((language) => hasLayout(store, language)));
      const missing = Language.options.filter((_, index) => !there[index]);
      return missing.length === 0
        ? good(`written in ${Language.options.length} languages`)
        : bad(
            `those of this version are missing in ${missing.join(', ')}`,
            deployed ? `npx cdk deploy -c stage=${name}` : 'npm start writes them',
          );
    },
    Keys: async () => {
      const { linkKeys } = await secrets();
      const next = linkKeys.filter(({ verifiesUntil }) => verifiesUntil === undefined).length;
      return next > 1 || !deployed
        ? good(`${linkKeys.length}, the newest signs`)
        : care('the next key is not known yet', 'Secrets Manager: Rotate secret immediately');
    },
    Sending: async () => {
      const stopped = await breaker.stopped();
      return stopped
        ? bad(`stopped at ${stopped.at}: ${stopped.reason}`, 'see sending-stopped in docs/runbook.md')
        : good('not stopped');
    },
    'SES quota': async () => {
      const { max24Hour, maxPerSecond, sentLast24Hours } = await mailer.quota();
      // -1 stands for no limit: https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
      if (max24Hour < 0) return good(`${sentLast24Hours} mails in the last day, no limit, ${maxPerSecond} a second`);
      const found = `${sentLast24Hours} of ${max24Hour} mails in the last day, ${maxPerSecond} a second`;
      if (max24Hour <= sandboxQuota)
        return bad(
          `${found}: the account is in the sandbox and mails verified addresses only`,
          'SES console: Request production access',
        );
      return sentLast24Hours > 0.8 * max24Hour
        ? care(found, 'ask for a higher sending quota (Service Quotas, Amazon SES)')
        : good(found);
    },
    ...Object.fromEntries(deadLetters),
    'Rejected today': async () => {
      const since = clock.now().getTime() - day;
      const lately: string[] = [];
      for await (const { key, lastModified } of listRejectedObjects(store))
        if (lastModified.getTime() > since) lately.push(key);
      return lately.length === 0
        ? good('nothing')
        : care(`${lately.length}: ${someOf(lately)}`, 'tell their publishers; each object says why');
    },
    Pages: async () => {
      const alias = deployed?.records.find(({ purpose }) => purpose === 'Pages');
      const answer = await fetch(siteUrl, { signal: AbortSignal.timeout(10_000) }).catch((fault: Error) =>
        whyUnreachable(fault),
      );
      if (typeof answer === 'string')
        return bad(
          `${siteUrl}: ${answer}`,
          alias ? `create the record: ${recordText(alias)}` : deployed ? 'try again' : 'npm start',
        );
      return answer.ok
        ? good(`${siteUrl} answers`)
        : bad(`${siteUrl} answers ${answer.status}`, deployed ? 'see pages-errors in docs/runbook.md' : 'npm start');
    },
  };
};

/** What SES makes of the domain: it looks at the records by itself, for 72 hours, and then stops looking. */
const identityFinding = (domain: string, status: string | undefined): Finding => {
  switch (status) {
    case 'Success':
      return good(domain);
    case 'Failed':
      return bad(
        `${domain}: SES stopped looking for the DKIM records`,
        'create the DKIM records below, then in the SES console, under the identity, set DKIM up again',
      );
    case undefined:
    case 'NotStarted':
      return bad(`${domain}: SES does not know the domain`, 'deploy again, in the region that mails go out from');
    default:
      return bad(
        `${domain}: SES has not seen the DKIM records yet (${status})`,
        'create the DKIM records below; where they are, wait: SES looks again by itself',
      );
  }
};

/** How SES stands to the stage's sender, one question each. */
const senderLooks = ({ mailDomain, fromAddress, configurationSet, records }: DeployedStack): Looks => {
  const ses = new SESClient();
  const Identities = [mailDomain];
  return {
    'From address': async () => {
      const host = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
      return host === mailDomain || host.endsWith(`.${mailDomain}`)
        ? good(fromAddress)
        : bad(
            `${fromAddress} is not at ${mailDomain}, so SES refuses its mails`,
            'set "from" of the stage in infra/stages.ts and deploy again',
          );
    },
    Domain: async () => {
      if (/(^|\.)example$/.test(mailDomain))
        return bad(`${mailDomain} is the sample's domain`, 'set your own in infra/stages.ts and deploy again');
      const { VerificationAttributes = {} } = await ses.send(
        new GetIdentityVerificationAttributesCommand({ Identities }),
      );
      return identityFinding(mailDomain, VerificationAttributes[mailDomain]?.VerificationStatus);
    },
    'DKIM signing': async () => {
      const { DkimAttributes = {} } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }));
      const { DkimEnabled, DkimVerificationStatus } = DkimAttributes[mailDomain] ?? {};
      return DkimEnabled === false
        ? bad('turned off', 'SES console, under the identity: enable DKIM signatures')
        : identityFinding(mailDomain, DkimVerificationStatus);
    },
    'MAIL FROM': async () => {
      const { MailFromDomainAttributes = {} } = await ses.send(
        new GetIdentityMailFromDomainAttributesCommand({ Identities }),
      );
      const { MailFromDomain: from, MailFromDomainStatus: status } = MailFromDomainAttributes[mailDomain] ?? {};
      const wanted = records.find(({ purpose }) => purpose === 'MAIL FROM MX')?.name;
      if (from === undefined || from !== wanted)
        return care(from ? `${from}, not ${wanted}` : 'not set', 'deploy again');
      return status === 'Success'
        ? good(from)
        : care(
            `${from}: ${status}; until then bounces go to amazonses.com and SPF is not the domain's own`,
            'create the MX record below; where it is, wait, or after three days set it again in the SES console',
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
      if (!set) return bad(`${configurationSet} is not there, so SES refuses mails`, 'deploy again');
      if (set.ReputationOptions?.SendingEnabled === false)
        return bad(`sending through ${configurationSet} is turned off`, 'SES console: enable sending for it');
      return (set.EventDestinations ?? []).some(({ Enabled }) => Enabled)
        ? good(configurationSet)
        : bad('tells of no bounces and complaints', 'deploy again: its event destination is gone or turned off');
    },
    'SES sending': async () => {
      const { Enabled } = await ses.send(new GetAccountSendingEnabledCommand());
      return Enabled === false
        ? bad('SES has paused all sending of the account in this region', 'SES console: Account dashboard says why')
        : good('the account may send');
    },
  };
};

/** Each DNS record that the stack asks for, compared with what the world sees. */
const recordLooks = (dns: Resolver, { mailDomain, records }: DeployedStack): Looks => {
  const forMail = records.filter(({ purpose }) => purpose !== 'Pages');
  const signing = forMail.filter(({ purpose }) => purpose === 'DKIM');
  return Object.fromEntries(
    forMail.map((record): [string, () => Promise<Finding>] => [
      record.purpose === 'DKIM' ? `DKIM ${signing.indexOf(record) + 1}` : record.purpose,
      () => recordFinding(dns, record, mailDomain),
    ]),
  );
};

const recordFinding = async (dns: Resolver, record: WantedRecord, domain: string): Promise<Finding> => {
  // Without a MAIL FROM domain SES uses its own, and mails go out.
  const wrong = record.purpose.startsWith('MAIL FROM') ? care : bad;
  const create = recordText(record);
  const sight = await look(dns, record, domain);
  switch (sight.state) {
    case 'there':
      return good(record.type === 'TXT' ? sight.found : record.name);
    case 'missing':
      return wrong('missing', `create the record: ${create}`);
    case 'misplaced':
      return wrong(
        `it stands at ${sight.at}`,
        `your DNS provider adds ${sight.added} to names by itself: enter ${record.name.slice(0, -sight.added.length - 1)}`,
      );
    case 'different':
      return sight.found.length > 1
        ? wrong(`there are ${sight.found.length}: ${sight.found.join(' and ')}`, `keep only: ${create}`)
        : wrong(`it says ${sight.found[0]}`, `change it to: ${create}`);
    case 'unknown':
      return care(`cannot be told: ${sight.reason}`, `try again; the record is ${create}`);
  }
};

const accountLooks = ({ store, clock, name }: Deployment, { stackName, status, deployedAt }: DeployedStack): Looks => ({
  Stack: async () => {
    if (/IN_PROGRESS$/.test(status)) return care(`${status}: it is being deployed`, 'look again when that is done');
    if (/ROLLBACK_COMPLETE$/.test(status))
      return care(`${status}: the last deployment failed and was undone`, 'its events in CloudFormation say why');
    return /FAILED$/.test(status) ? bad(status, 'its events in CloudFormation say why') : good(status);
  },
  Schedule: async () => {
    const now = clock.now();
    for (let ago = 0; ago <= hour; ago += slotMinutes * 60_000) {
      const slot = slotAt(new Date(now.getTime() - ago).toISOString());
      const run = runName({ kind: 'scheduled', slot }, now);
      if (await hasReport(store, run)) return good(`${run} was reported`);
    }
    return now.getTime() - deployedAt.getTime() < hour
      ? good('no run yet; the first comes at the next quarter of an hour')
      : bad('no run in the last hour', 'see no-run-in-an-hour in docs/runbook.md');
  },
  Lambda: async () => {
    const { AccountLimit } = await new LambdaClient().send(new GetAccountSettingsCommand());
    const limit = AccountLimit?.ConcurrentExecutions ?? 0;
    return limit >= 100
      ? good(`${limit} functions at once`)
      : care(
          `only ${limit} functions at once: digests and pages are slow, and some are turned away`,
          'ask for 1,000 (Service Quotas, AWS Lambda, Concurrent executions)',
        );
  },
  Alarms: async () => {
    const alarms = [];
    const pages = paginateDescribeAlarms({ client: new CloudWatchClient() }, { AlarmNamePrefix: `${stackName}-` });
    for await (const { MetricAlarms = [] } of pages) alarms.push(...MetricAlarms);
    const sounding = alarms.filter(({ StateValue }) => StateValue === 'ALARM');
    const muted = alarms.filter(({ ActionsEnabled }) => ActionsEnabled === false);
    if (alarms.length === 0) return care('there are none', `npx cdk deploy -c stage=${name}`);
    if (sounding.length > 0)
      return care(
        sounding.map(({ AlarmName, AlarmDescription }) => `${AlarmName}: ${AlarmDescription}`).join('\n'),
        'the runbook takes up each',
      );
    return muted.length > 0
      ? care(`${muted.length} of ${alarms.length} tell nobody`, 'CloudWatch: enable the actions of all alarms')
      : good(`${alarms.length}, none sounds`);
  },
});

/** A look that failed says so under its own name, and hides no other. */
const failed = (fault: unknown): Finding =>
  bad(
    `could not look. ${sentenceOf(fault) ?? `Broadsheet does not know why (${fault instanceof Error ? fault.name : typeof fault}).`}`,
    'look again when that is mended',
  );

/**
 * Looks at everything that digests need and says what to do about what is not well. Questions about DNS records go to
 * `dns`. Gives the exit code: 1 where digests cannot go out.
 */
export const doctor = async (deployment: Deployment, output: Output, dns: Resolver): Promise<number> => {
  const { deployed } = deployment;
  const looks: Looks = {
    ...ownLooks(deployment),
    ...(deployed && {
      ...senderLooks(deployed),
      ...recordLooks(dns, deployed),
      ...accountLooks(deployment, deployed),
    }),
  };
  const width = Math.max(...Object.keys(looks).map((what) => what.length));
  const diagnoses = await Promise.all(
    Object.entries(looks).map(async ([what, examine]) => ({ what, ...(await examine().catch(failed)) })),
  );
  const under = `\n${' '.repeat(width + 8)}`;
  for (const { what, state, found, remedy } of diagnoses) {
    output.say(`${state.padEnd(4)}  ${what.padEnd(width)}  ${found.replaceAll('\n', under)}`);
    if (remedy) output.say(`${' '.repeat(width + 6)}→ ${remedy}`);
  }
  const counted = (state: Finding['state']) => diagnoses.filter((one) => one.state === state).length;
  const [ill, warned] = [counted('bad'), counted('care')];
  output.say();
  const problems = `${ill} ${ill === 1 ? 'problem' : 'problems'}`;
  const warnings = `${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
  if (ill > 0) output.say(`Digests may not go out: ${problems}, ${warnings}.`);
  else output.say(warned > 0 ? `Digests go out; ${warnings}.` : 'No problems found.');
  output.result(diagnoses);
  return ill > 0 ? 1 : 0;
};
