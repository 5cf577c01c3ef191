import { resolveCname, resolveMx, resolveTxt } from 'node:dns/promises';
import { CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { keys } from '../../functions/core/keys.ts';
import { Language } from '../../functions/core/reader.ts';
import { shellVersion } from '../../functions/core/shell.ts';
import { parseTopics } from '../../functions/core/topics-file.ts';
import type { House } from './house.ts';
import { sentenceOf } from './refusal.ts';
import type { Teller } from './tell.ts';

/** One thing that was looked at. `care`: digests go out, but not as they should; `bad`: they do not. */
interface Diagnosis {
  what: string;
  state: 'good' | 'care' | 'bad';
  found: string;
  /** What to do about it. */
  remedy?: string;
}

type Look = () => Promise<Diagnosis | Diagnosis[]>;

const good = (what: string, found: string): Diagnosis => ({ what, state: 'good', found });
const care = (what: string, found: string, remedy: string): Diagnosis => ({ what, state: 'care', found, remedy });
const bad = (what: string, found: string, remedy: string): Diagnosis => ({ what, state: 'bad', found, remedy });

const day = 86_400_000;

/** The sandbox's limit: https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const sandboxQuota = 200;

/** What every house has, on this machine or deployed. */
const ownLooks = ({ store, breaker, secrets, mailer, sqs, queues, clock, siteUrl, name, deployed }: House): Look[] => [
  async () => {
    const file = await store.get(keys.topics);
    const push = `broadsheet topics push corpus/topics.yaml${name === 'local' ? '' : ` --stage ${name}`}`;
    if (!file) return bad('Topics', 'there are none', push);
    const parsed = parseTopics(file.body.toString('utf8'));
    return parsed.ok
      ? good('Topics', `${parsed.topics.length} in force`)
      : care(
          'Topics',
          `line ${parsed.problems[0]?.line}: ${parsed.problems[0]?.message}`,
          'correct the file and push it again',
        );
  },
  async () => {
    for await (const _ of store.list({ prefix: keys.articles })) return good('Articles', 'there are some');
    return care('Articles', 'there are none', 'broadsheet import DIR');
  },
  async () => {
    const there = await Promise.all(Language.options.map((language) => store.head(keys.shell(shellVersion, language))));
    const missing = Language.options.filter((_, index) => !there[index]);
    return missing.length === 0
      ? good('Mail templates', `written in ${Language.options.length} languages`)
      : bad('Mail templates', `missing in ${missing.join(', ')}`, deployed ? 'deploy again' : 'npm start writes them');
  },
  async () => {
    const { linkKeys } = await secrets();
    const next = linkKeys.filter(({ verifiesUntil }) => verifiesUntil === undefined).length;
    return next > 1 || !deployed
      ? good('Keys', `${linkKeys.length}, the newest signs`)
      : care('Keys', 'the next key is not known yet', 'Secrets Manager: Rotate secret immediately');
  },
  async () => {
    const stopped = await breaker.stopped();
    return stopped
      ? bad('Sending', `stopped at ${stopped.at}: ${stopped.reason}`, 'see sending-stopped in docs/runbook.md')
      : good('Sending', 'not stopped');
  },
  async () => {
    const { max24Hour, maxPerSecond, sentLast24Hours } = await mailer.quota();
    const found = `${sentLast24Hours} of ${max24Hour} mails used today, ${maxPerSecond} a second`;
    if (max24Hour <= sandboxQuota)
      return bad('SES', `${found}: the account is in the sandbox`, 'SES console: Request production access');
    return sentLast24Hours > 0.8 * max24Hour
      ? care('SES', found, 'ask for a higher sending quota (Service Quotas)')
      : good('SES', found);
  },
  () =>
    Promise.all(
      Object.entries(queues).map(async ([queue, { deadLetterUrl }]) => {
        const { Attributes } = await sqs.send(
          new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
        );
        const count = Number(Attributes?.ApproximateNumberOfMessages);
        return count === 0
          ? good(`Set aside by ${queue}`, 'nothing')
          : care(`Set aside by ${queue}`, `${count} messages`, 'see the runbook, then broadsheet redrive');
      }),
    ),
  async () => {
    const since = new Date(clock.now().getTime() - day).toISOString();
    for await (const { key, lastModified } of store.list({ prefix: 'rejected/' }))
      if (lastModified.toISOString() > since)
        return care('Rejected today', key, 'tell its publisher; the object says why');
    return good('Rejected today', 'nothing');
  },
  async () => {
    const answer = await fetch(siteUrl, { signal: AbortSignal.timeout(10_000) }).catch((fault: Error) => fault.message);
    const found = typeof answer === 'string' ? answer : String(answer.status);
    return typeof answer !== 'string' && answer.ok
      ? good('Pages', `${siteUrl} answers`)
      : bad('Pages', `${siteUrl}: ${found}`, deployed ? 'see pages-errors in docs/runbook.md' : 'npm start');
  },
];

const found = <Record>(asked: Promise<Record[]>): Promise<Record[]> => asked.catch(() => []);

/** The DNS records that mail needs, each compared with what the world sees. */
const dnsLooks = (domain: string, ses: SESClient): Look[] => [
  async () => {
    const { VerificationAttributes = {} } = await ses.send(
      new GetIdentityVerificationAttributesCommand({ Identities: [domain] }),
    );
    const status = VerificationAttributes[domain]?.VerificationStatus ?? 'not there';
    return status === 'Success'
      ? good('Domain', `${domain} is verified`)
      : bad('Domain', `${domain}: ${status}`, 'create the DKIM records below; SES looks again by itself');
  },
  async () => {
    const { DkimAttributes = {} } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities: [domain] }));
    return Promise.all(
      (DkimAttributes[domain]?.DkimTokens ?? []).map(async (token, index) => {
        const name = `${token}._domainkey.${domain}`;
        const target = `${token}.dkim.amazonses.com`;
        return (await found(resolveCname(name))).includes(target)
          ? good(`DKIM ${index + 1}`, name)
          : bad(`DKIM ${index + 1}`, 'missing', `${name} CNAME ${target}`);
      }),
    );
  },
  async () => {
    const { MailFromDomainAttributes = {} } = await ses.send(
      new GetIdentityMailFromDomainAttributesCommand({ Identities: [domain] }),
    );
    const from = MailFromDomainAttributes[domain]?.MailFromDomain;
    if (!from) return care('MAIL FROM', 'not set', 'deploy again');
    const region = await ses.config.region();
    const mx = (await found(resolveMx(from))).some(
      ({ exchange }) => exchange === `feedback-smtp.${region}.amazonses.com`,
    );
    const spf = (await found(resolveTxt(from))).some((parts) => parts.join('').includes('include:amazonses.com'));
    return [
      mx
        ? good('MAIL FROM MX', from)
        : care('MAIL FROM MX', 'missing', `${from} MX 10 feedback-smtp.${region}.amazonses.com`),
      spf
        ? good('MAIL FROM SPF', from)
        : care('MAIL FROM SPF', 'missing', `${from} TXT "v=spf1 include:amazonses.com -all"`),
    ];
  },
  async () => {
    const policy = (await found(resolveTxt(`_dmarc.${domain}`)))
      .map((parts) => parts.join(''))
      .find((text) => /^v=DMARC1/.test(text));
    return policy
      ? good('DMARC', policy)
      : bad(
          'DMARC',
          'missing',
          `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; adkim=s": large mail providers ask for it`,
        );
  },
];

const accountLooks = (stackName: string): Look[] => [
  async () => {
    const { AccountLimit } = await new LambdaClient().send(new GetAccountSettingsCommand());
    const limit = AccountLimit?.ConcurrentExecutions ?? 0;
    return limit >= 100
      ? good('Lambda', `${limit} functions at once`)
      : care('Lambda', `only ${limit} functions at once`, 'ask for 1,000 (Service Quotas, Concurrent executions)');
  },
  async () => {
    const sounding: string[] = [];
    const pages = paginateDescribeAlarms(
      { client: new CloudWatchClient() },
      { AlarmNamePrefix: stackName, StateValue: 'ALARM' },
    );
    for await (const { MetricAlarms = [] } of pages)
      sounding.push(...MetricAlarms.map(({ AlarmName = '' }) => AlarmName));
    return sounding.length === 0
      ? good('Alarms', 'none sounds')
      : care('Alarms', sounding.join(', '), 'each says what to do in its description');
  },
];

/** Looks at everything that digests need, each on its own, so that one fault hides no other. */
const examine = async (house: House): Promise<Diagnosis[]> => {
  const { deployed } = house;
  const looks = [
    ...ownLooks(house),
    ...(deployed ? [...dnsLooks(deployed.mailDomain, new SESClient()), ...accountLooks(deployed.stackName)] : []),
  ];
  const diagnoses = await Promise.all(
    looks.map((look) =>
      look().catch((fault: unknown) =>
        bad(
          'Could not look',
          sentenceOf(fault) ?? (fault instanceof Error ? fault.message : String(fault)),
          'see above',
        ),
      ),
    ),
  );
  return diagnoses.flat();
};

/** Says what is well and what to do about the rest. Gives the exit code: 1 where digests cannot go out. */
export const doctor = async (house: House, tell: Teller): Promise<number> => {
  const diagnoses = await examine(house);
  tell.table(
    ['', 'What', 'Found', 'What to do'],
    diagnoses.map(({ what, state, found: seen, remedy }) => [state, what, seen, remedy ?? '']),
  );
  tell.result(diagnoses);
  return diagnoses.some(({ state }) => state === 'bad') ? 1 : 0;
};
