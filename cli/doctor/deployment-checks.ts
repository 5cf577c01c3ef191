import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { signUpsPerDay } from '../../functions/capacity/canary-visits.ts';
import { Language } from '../../functions/core/reader.ts';
import { listArticles } from '../../functions/store/articles.ts';
import { hasLayout } from '../../functions/store/mail-parts.ts';
import { listRejectedObjects } from '../../functions/store/rejections.ts';
import { readTopicsInForce } from '../../functions/store/topic-catalog.ts';
import type { Deployment } from '../deployment.ts';
import { whyUnreachable } from '../fault-sentences.ts';
import { recordText } from './dns.ts';
import { type Checks, fail, ok, warn } from './finding.ts';

const day = 86_400_000;

/** The sandbox's limit: https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const sandboxQuota = 200;

const maxNamed = 3;
/** The first few of many names, and how many more there are. */
const firstOf = (many: readonly string[]): string =>
  `${many.slice(0, maxNamed).join(', ')}${many.length > maxNamed ? ` and ${many.length - maxNamed} more` : ''}`;

/** Checks for every deployment, on this machine or deployed. */
export const deploymentChecks = ({
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
}: Deployment): Checks => {
  const tool = (command: string) => `npx broadsheet ${command}${name === 'local' ? '' : ` --stage ${name}`}`;
  const deadLetters = Object.entries(queues).map(([queue, { deadLetterUrl }]) => [
    `Dead letters, ${queue}`,
    async () => {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      const count = Number(Attributes?.ApproximateNumberOfMessages);
      return count === 0
        ? ok('none')
        : warn(`${count} ${count === 1 ? 'message' : 'messages'}`, `see docs/runbook.md, then run ${tool('redrive')}`);
    },
  ]);
  return {
    Topics: async () => {
      const { file, topics, problems } = await readTopicsInForce(store);
      if (file === 'none') return fail('none', `run ${tool('topics push FILE')}`);
      if (file === 'sound') return ok(`${topics.length} in force`);
      if (file === 'missing')
        return warn(
          `the topics file is missing; the last ${topics.length} topics stay in force`,
          `run ${tool('topics push FILE')}`,
        );
      const [problem] = problems;
      return warn(
        `line ${problem?.line}, ${problem?.field}: ${problem?.message}`,
        `correct the file, then run ${tool('topics push FILE')}`,
      );
    },
    Articles: async () => {
      for await (const _ of listArticles(store)) return ok('found');
      return warn('none', `run ${tool('import DIR')}`);
    },
    'Email templates': async () => {
      const there = await Promise.all(Language.options.map((language) => hasLayout(store, language)));
      const missing = Language.options.filter((_, index) => !there[index]);
      return missing.length === 0
        ? ok(`ready in ${Language.options.length} languages`)
        : fail(
            `missing in this version: ${missing.join(', ')}`,
            `run ${deployed ? `npx cdk deploy -c stage=${name}` : 'npm start'}`,
          );
    },
    Keys: async () => {
      const { linkKeys } = await secrets();
      const next = linkKeys.filter(({ verifiesUntil }) => verifiesUntil === undefined).length;
      return next > 1 || !deployed
        ? ok(`${linkKeys.length}; links are signed with the newest`)
        : warn('the next key is not ready', 'in Secrets Manager, choose Rotate secret immediately');
    },
    Sending: async () => {
      const stopped = await breaker.stopped();
      return stopped
        ? fail(`stopped at ${stopped.at}: ${stopped.reason}`, 'see sending-stopped in docs/runbook.md')
        : ok('not stopped');
    },
    'SES quota': async () => {
      const { max24Hour, maxPerSecond, sentLast24Hours } = await mailer.quota();
      // -1 means no limit: https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
      if (max24Hour < 0)
        return ok(`${sentLast24Hours} emails in the last 24 hours (no limit), ${maxPerSecond} a second`);
      const found = `${sentLast24Hours} of ${max24Hour} emails in the last 24 hours, ${maxPerSecond} a second`;
      if (max24Hour <= sandboxQuota)
        return fail(
          `${found}: the account is in the SES sandbox and can send to verified addresses only; of the canary's 96 visits a day, ` +
            `${signUpsPerDay(max24Hour)} sign up and the others look at pages`,
          'in the SES console, choose Request production access',
        );
      return sentLast24Hours > 0.8 * max24Hour
        ? warn(found, 'request a higher sending quota (Service Quotas, Amazon SES)')
        : ok(found);
    },
    ...Object.fromEntries(deadLetters),
    'Rejected today': async () => {
      const since = clock.now().getTime() - day;
      const rejected: string[] = [];
      for await (const { key, lastModified } of listRejectedObjects(store))
        if (lastModified.getTime() > since) rejected.push(key);
      return rejected.length === 0
        ? ok('none')
        : warn(`${rejected.length}: ${firstOf(rejected)}`, 'read the reason in each object and tell the publisher');
    },
    Pages: async () => {
      const alias = deployed?.records.find(({ purpose }) => purpose === 'Pages');
      const answer = await fetch(siteUrl, { signal: AbortSignal.timeout(10_000) }).catch((fault: Error) =>
        whyUnreachable(fault),
      );
      if (typeof answer === 'string')
        return fail(
          `${siteUrl}: ${answer}`,
          alias ? `create the record: ${recordText(alias)}` : deployed ? 'try again' : 'run npm start',
        );
      return answer.ok
        ? ok(`${siteUrl} answers`)
        : fail(
            `${siteUrl} answers ${answer.status}`,
            deployed ? 'see pages-errors in docs/runbook.md' : 'run npm start',
          );
    },
  };
};
