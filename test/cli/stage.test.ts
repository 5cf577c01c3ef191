import { spawn } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { broadsheet } from '../../cli/program.ts';
import { runName } from '../../functions/core/run.ts';
import { slotAt } from '../../functions/core/slot.ts';
import { keys } from '../../functions/store/keys.ts';
import { signUp } from '../../local/demo/visitor.ts';
import { type Deployed, startDeployed } from '../kit/deployed.ts';
import { type AwsFault, domain, stageName } from '../kit/stage-endpoints.ts';

const topicsFile = `topics:
  - id: trade
    title: Trade
    description: Ports and cargo
    match: { any: [port, cargo] }
`;
const strike = `---
title: Dockers end strike at Corvane
date: 2026-02-01
---

Dockers at the port of Corvane returned to work on Monday after nine days of strike. The harbour board agreed to a rise
of 6 percent. Forty ships had waited outside the port for berths. Cargo worth 80 million crowns was held up.
`;

const denied = (action: string): AwsFault => ({
  code: 'AccessDeniedException',
  message: `User: arn:aws:iam::123456789012:user/ann is not authorized to perform: ${action}`,
  status: 403,
});

let house: Deployed;
let folder: string;
let dns: Resolver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-stage-'));
  await mkdir(join(folder, 'news/harbour-post'), { recursive: true });
  await writeFile(join(folder, 'topics.yaml'), topicsFile);
  await writeFile(join(folder, 'news/harbour-post/strike.md'), strike);
  house = await startDeployed();
  dns = new Resolver({ timeout: 200, tries: 1 });
  dns.setServers([house.dnsServer]);
});
afterAll(async () => {
  await house.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => house.mend());

/** What a command line answers. */
const call = async (...argv: string[]) => {
  let out = '';
  let err = '';
  const code = await broadsheet(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    dns,
  });
  return { code, out, err };
};
/** Types a command about the stage as an operator does. */
const type = (...argv: string[]) => call(...argv, '--stage', stageName);
// biome-ignore lint/suspicious/noExplicitAny: what a command answers in JSON.
const json = async (...argv: string[]): Promise<any> => JSON.parse((await type(...argv, '--json')).out);

describe('an operator of a deployed stage', () => {
  let run = '';

  it('puts topics in force', async () => {
    expect(await type('topics', 'list')).toMatchObject({ code: 1, err: expect.stringContaining('no topics yet') });
    expect((await type('topics', 'check', join(folder, 'topics.yaml'))).code).toBe(0);
    expect(await type('topics', 'push', join(folder, 'topics.yaml'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('Topics in force: 1'),
    });
    expect(await json('topics', 'list')).toMatchObject([{ id: 'trade', title: 'Trade' }]);
  });

  it('imports articles, looks at a digest, and sends it', async () => {
    expect(await json('import', join(folder, 'news'))).toMatchObject({ new: 1, articles: 1, rejected: [] });
    // Windows end a second before now.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const out = join(folder, 'digest.html');
    expect(await type('preview', '--topic', 'trade', '--out', out)).toMatchObject({
      code: 0,
      err: `Stage ${stageName}: the stack broadsheet-${stageName} in us-east-1.\n`,
    });
    expect(await readFile(out, 'utf8')).toContain('Dockers end strike at Corvane');
    const sent = await json('send', '--topic', 'trade', '--to', 'ann@news.example', '--key', 'monday');
    expect(sent).toMatchObject({ balances: true, totals: { sent: 1 } });
    run = sent.run;
    expect(house.product.aws.outbox.mails.at(-1)).toMatchObject({ to: ['ann@news.example'] });
  });

  it('runs a slot and sees what runs did', async () => {
    expect(await json('run')).toMatchObject({ balances: true, totals: { selected: 0 } });
    const { out } = await type('runs', 'list');
    expect(out).toContain(run);
    expect((await type('runs', 'show', run)).out).toContain('1 sent');
    expect((await type('doctor')).out).toMatch(/good {2}Schedule +slot-\S+ was reported/);
  });

  it('answers a reader, whole and by address, and erases them', async () => {
    await signUp(house.product, { address: 'cy@news.example', topics: ['trade'], at: '07:00', zone: 'Europe/Madrid' });
    await house.product.settled();
    const { counts, readers } = await json('readers', 'list');
    expect(counts).toEqual({ active: 1 });
    expect((await type('readers', 'show', 'cy@news.example')).out).toContain('07:00 (Europe/Madrid)');
    const kept = join(folder, 'cy.json');
    expect((await type('readers', 'export', readers[0].id, '--out', kept)).code).toBe(0);
    expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject({ reader: { address: 'cy@news.example' } });
    expect(JSON.parse((await type('readers', 'export', readers[0].id)).out)).toMatchObject({ digests: [{}] });
    expect((await type('readers', 'erase', 'cy@news.example', '--yes')).code).toBe(0);
    expect((await type('readers', 'show', 'cy@news.example')).code).toBe(2);
  });

  it('proves editions, clears faults and counts the cost', async () => {
    expect(await type('verify')).toMatchObject({ code: 0, out: expect.stringContaining(' 0 findings.') });
    const { ingest } = house.product.aws.queues;
    await new SQSClient().send(
      new SendMessageCommand({ QueueUrl: ingest.deadLetterUrl, MessageBody: '{"Event":"s3:TestEvent"}' }),
    );
    expect((await type('doctor')).out).toMatch(/care {2}Set aside by ingest +1 messages\n +→ .*redrive --stage press/);
    expect(await json('redrive')).toMatchObject({ ingest: 1, deliver: 0 });
    expect((await type('resume')).out).toContain('Sending was not stopped.');
    expect((await type('cost', '--readers', '1000')).out).toContain('for a million mails');
  });

  it('is told by the doctor that all is well', async () => {
    const { code, out } = await type('doctor');
    expect(out).not.toMatch(/^(bad|care)/m);
    expect(out.trimEnd().split('\n').at(-1)).toBe('No problems found.');
    expect(code).toBe(0);
    const looked = (await json('doctor')) as { what: string; state: string }[];
    expect(looked.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['DKIM 1', 'DKIM 2', 'DKIM 3', 'MAIL FROM MX', 'MAIL FROM SPF', 'DMARC']),
    );
    expect(house.faults).toEqual([]);
  });
});

describe('the doctor', () => {
  /** The finding under a name, once something is changed. */
  const finding = async (what: string) =>
    ((await json('doctor')) as { what: string; state: string; found: string; remedy?: string }[]).find(
      (one) => one.what === what,
    );

  it.each([
    ['DKIM 1', `token1._domainkey.${domain} CNAME token1.dkim.amazonses.com`, 'bad'],
    ['DKIM 2', `token2._domainkey.${domain} CNAME token2.dkim.amazonses.com`, 'bad'],
    ['DKIM 3', `token3._domainkey.${domain} CNAME token3.dkim.amazonses.com`, 'bad'],
    ['MAIL FROM MX', `bounce.${domain} MX 10 feedback-smtp.us-east-1.amazonses.com`, 'care'],
    ['MAIL FROM SPF', `bounce.${domain} TXT "v=spf1 include:amazonses.com -all"`, 'care'],
    ['DMARC', `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; adkim=s; rua=mailto:desk@${domain}"`, 'bad'],
  ])('says that %s is missing, and the record as it is to be entered', async (what, record, state) => {
    const [name, kind] = record.split(' ') as [string, string];
    house.world.zone.delete(`${name} ${kind}`);
    expect(await finding(what)).toEqual({ what, state, found: 'missing', remedy: `create the record: ${record}` });
    expect((await type('doctor')).code).toBe(state === 'bad' ? 1 : 0);
  });

  it('tells what is missing from what cannot be told: name servers that fail or do not answer', async () => {
    const { zone } = house.world;
    zone.set(`_dmarc.${domain} TXT`, 'SERVFAIL');
    zone.set(`bounce.${domain} MX`, 'silence');
    expect(await finding('DMARC')).toMatchObject({ state: 'care', found: expect.stringContaining('(SERVFAIL)') });
    expect(await finding('MAIL FROM MX')).toMatchObject({
      state: 'care',
      found: 'cannot be told: no name server answered in time',
    });
  });

  it('sees a record that is wrong, stands twice, or under a name that has the domain twice', async () => {
    const { zone } = house.world;
    zone.set(`token1._domainkey.${domain} CNAME`, ['token9.dkim.amazonses.com']);
    zone.set(`_dmarc.${domain} TXT`, ['v=DMARC1; p=none', 'v=DMARC1; p=reject']);
    zone.delete(`token2._domainkey.${domain} CNAME`);
    zone.set(`token2._domainkey.${domain}.${domain} CNAME`, ['token2.dkim.amazonses.com']);
    expect(await finding('DKIM 1')).toMatchObject({
      state: 'bad',
      found: 'it says token9.dkim.amazonses.com',
      remedy: expect.stringMatching(/^change it to: token1\._domainkey/),
    });
    expect(await finding('DMARC')).toMatchObject({ state: 'bad', found: expect.stringContaining('there are 2: ') });
    expect(await finding('DKIM 2')).toMatchObject({
      state: 'bad',
      remedy: `your DNS provider adds ${domain} to names by itself: enter token2._domainkey`,
    });
  });

  it("takes one's own DMARC policy, texts of other services and a different letter case", async () => {
    const { zone } = house.world;
    zone.set(`_dmarc.${domain} TXT`, ['v=DMARC1; p=reject; rua=mailto:else@where.test']);
    zone.set(`bounce.${domain} TXT`, ['other-service=1', 'v=spf1 include:amazonses.com ~all']);
    zone.set(`token1._domainkey.${domain} CNAME`, ['Token1.DKIM.amazonses.com']);
    for (const what of ['DMARC', 'MAIL FROM SPF', 'DKIM 1'])
      expect(await finding(what)).toMatchObject({ state: 'good' });
  });

  it.each<[string, string, string, RegExp, () => void]>([
    [
      'the sandbox',
      'SES quota',
      'bad',
      /in the sandbox/,
      () => Object.assign(house.product.aws.ses.quota, { max24Hour: 200 }),
    ],
    [
      'no sending limit',
      'SES quota',
      'good',
      /no limit/,
      () => Object.assign(house.product.aws.ses.quota, { max24Hour: -1 }),
    ],
    [
      'a domain that SES waits for',
      'Domain',
      'bad',
      /not seen the DKIM records yet/,
      () => Object.assign(house.world.ses, { verification: 'Pending' }),
    ],
    [
      'a domain that SES gave up',
      'Domain',
      'bad',
      /stopped looking/,
      () => Object.assign(house.world.ses, { verification: 'Failed' }),
    ],
    [
      'a domain that SES does not know',
      'Domain',
      'bad',
      /does not know the domain/,
      () => Object.assign(house.world.ses, { verification: undefined }),
    ],
    [
      "the sample's domain",
      'Domain',
      'bad',
      /the sample's domain/,
      () => Object.assign(house.world.stack!.outputs, { MailDomain: 'news.example' }),
    ],
    [
      'an address of another domain',
      'From address',
      'bad',
      /not at herald\.test/,
      () => Object.assign(house.world.stack!.outputs, { FromAddress: 'digest@else.test' }),
    ],
    [
      'DKIM turned off',
      'DKIM signing',
      'bad',
      /turned off/,
      () => Object.assign(house.world.ses, { dkimEnabled: false }),
    ],
    [
      'a MAIL FROM domain not seen yet',
      'MAIL FROM',
      'care',
      /Pending/,
      () => Object.assign(house.world.ses, { mailFrom: 'Pending' }),
    ],
    [
      'no configuration set',
      'Configuration set',
      'bad',
      /is not there/,
      () => Object.assign(house.world.ses, { configurationSet: undefined }),
    ],
    [
      'a configuration set that tells nothing',
      'Configuration set',
      'bad',
      /no bounces/,
      () => Object.assign(house.world.ses.configurationSet!, { destinationEnabled: false }),
    ],
    [
      'a configuration set turned off',
      'Configuration set',
      'bad',
      /turned off/,
      () => Object.assign(house.world.ses.configurationSet!, { sendingEnabled: false }),
    ],
    [
      'sending paused by SES',
      'SES sending',
      'bad',
      /paused/,
      () => Object.assign(house.world.ses, { sendingEnabled: false }),
    ],
    ['a low limit of functions', 'Lambda', 'care', /only 10 /, () => Object.assign(house.world, { concurrency: 10 })],
    [
      'an alarm that sounds',
      'Alarms',
      'care',
      /AlarmsRunLate.*runbook\.md#run-late/,
      () => Object.assign(house.world.alarms[0]!, { StateValue: 'ALARM' }),
    ],
    [
      'alarms that tell nobody',
      'Alarms',
      'care',
      /1 of 1 tell nobody/,
      () => Object.assign(house.world.alarms[0]!, { ActionsEnabled: false }),
    ],
    ['no alarms', 'Alarms', 'care', /there are none/, () => Object.assign(house.world, { alarms: [] })],
    [
      'a deployment that was undone',
      'Stack',
      'care',
      /failed and was undone/,
      () => Object.assign(house.world.stack!, { status: 'UPDATE_ROLLBACK_COMPLETE' }),
    ],
    [
      'a deployment under way',
      'Stack',
      'care',
      /is being deployed/,
      () => Object.assign(house.world.stack!, { status: 'UPDATE_IN_PROGRESS' }),
    ],
    [
      'pages that cannot be reached',
      'Pages',
      'bad',
      /ECONNREFUSED/,
      () => Object.assign(house.world.stack!.outputs, { SiteUrl: 'http://127.0.0.1:54999' }),
    ],
    [
      'pages that fail',
      'Pages',
      'bad',
      /answers 404/,
      () => Object.assign(house.world.stack!.outputs, { SiteUrl: `${house.product.site.url}/nowhere` }),
    ],
    [
      'a right that is lacking',
      'Alarms',
      'bad',
      /could not look\. AWS does not let you do this: .*DescribeAlarms/,
      () => Object.assign(house.world.faults, { CloudWatch: denied('cloudwatch:DescribeAlarms') }),
    ],
    [
      'a right that is lacking for Lambda',
      'Lambda',
      'bad',
      /does not let you/,
      () => Object.assign(house.world.faults, { Lambda: denied('lambda:GetAccountSettings') }),
    ],
    [
      'calls that are too fast',
      'Domain',
      'bad',
      /AWS asks to slow down/,
      () => Object.assign(house.world.faults, { SES: { code: 'Throttling', message: 'Rate exceeded', status: 400 } }),
    ],
  ])('tells of %s under its own name', async (_, what, state, found, change) => {
    change();
    expect(await finding(what)).toMatchObject({ state, found: expect.stringMatching(found) });
  });

  it('tells of a schedule that starts nothing, once there should have been a run', async () => {
    for (const ago of [0, 15, 30, 45, 60]) {
      const slot = slotAt(new Date(Date.now() - ago * 60_000).toISOString());
      await new S3Client().send(
        new DeleteObjectCommand({
          Bucket: house.product.environment.BUCKET,
          Key: keys.report(runName({ kind: 'scheduled', slot }, new Date())),
        }),
      );
    }
    expect(await finding('Schedule')).toMatchObject({ state: 'good', found: expect.stringContaining('no run yet') });
    house.world.stack!.createdAt = new Date(Date.now() - 2 * 3_600_000);
    expect(await finding('Schedule')).toMatchObject({
      state: 'bad',
      remedy: expect.stringContaining('no-run-in-an-hour'),
    });
  });
});

describe('what stands in the way is told in a sentence', () => {
  const sentence = async () => {
    const { code, out, err } = await type('doctor');
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toHaveLength(2);
    return err;
  };

  it.each<[string, RegExp, () => void]>([
    [
      'no stack',
      /no stack broadsheet-press in this account in us-east-1\. .*npx cdk deploy -c stage=press/,
      () => Object.assign(house.world, { stack: undefined }),
    ],
    [
      'a first deployment that failed',
      /failed \(ROLLBACK_COMPLETE\)/,
      () => Object.assign(house.world, { stack: { ...house.world.stack, status: 'ROLLBACK_COMPLETE', outputs: {} } }),
    ],
    [
      'a deployment that has just begun',
      /still being deployed/,
      () => Object.assign(house.world, { stack: { ...house.world.stack, status: 'CREATE_IN_PROGRESS', outputs: {} } }),
    ],
    [
      'a stack that is going',
      /is being deleted/,
      () => Object.assign(house.world.stack!, { status: 'DELETE_IN_PROGRESS' }),
    ],
    [
      'an older stack',
      /of another version: it does not say BUCKET, TABLE\./,
      () => {
        delete house.world.stack!.outputs.Bucket;
        delete house.world.stack!.outputs.Table;
      },
    ],
    [
      'no credentials',
      /no AWS credentials/,
      () => {
        delete process.env.AWS_ACCESS_KEY_ID;
        delete process.env.AWS_SECRET_ACCESS_KEY;
      },
    ],
    [
      'a profile that is not there',
      /no AWS credentials/,
      () => {
        process.env.AWS_PROFILE = 'nobody';
        delete process.env.AWS_ACCESS_KEY_ID;
        delete process.env.AWS_SECRET_ACCESS_KEY;
      },
    ],
    [
      'no region',
      /no AWS region/,
      () => {
        delete process.env.AWS_REGION;
      },
    ],
    [
      'no right',
      /AWS does not let you do this: .*DescribeStacks/,
      () =>
        Object.assign(house.world.faults, {
          CloudFormation: { ...denied('cloudformation:DescribeStacks'), code: 'AccessDenied' },
        }),
    ],
    [
      'credentials that have expired',
      /have expired/,
      () =>
        Object.assign(house.world.faults, {
          CloudFormation: {
            code: 'ExpiredToken',
            message: 'The security token included in the request is expired',
            status: 403,
          },
        }),
    ],
    [
      'credentials of nobody',
      /does not know these credentials/,
      () =>
        Object.assign(house.world.faults, {
          CloudFormation: {
            code: 'InvalidClientTokenId',
            message: 'The security token included in the request is invalid.',
            status: 403,
          },
        }),
    ],
    [
      'too many calls',
      /asks to slow down/,
      () =>
        Object.assign(house.world.faults, {
          CloudFormation: { code: 'Throttling', message: 'Rate exceeded', status: 400 },
        }),
    ],
    [
      'no way to AWS',
      /cannot be reached: ECONNREFUSED/,
      () => {
        process.env.AWS_ENDPOINT_URL_CLOUDFORMATION = 'http://127.0.0.1:54999';
      },
    ],
  ])('%s', async (_, words, change) => {
    change();
    expect(await sentence()).toMatch(words);
  });

  it('a stage whose name cannot be one is asked for wrongly', async () => {
    expect((await call('doctor', '--stage', 'prod; rm')).code).toBe(2);
  });
});

describe('exit codes', () => {
  const stage = ['--stage', stageName];
  const cases: [string, string[], number, RegExp | string, RegExp | string][] = [
    ['all well', ['topics', 'list', ...stage], 0, '', /trade/],
    ['something wrong in a file', ['topics', 'check', 'bad.yaml'], 1, '', /bad\.yaml:2 /],
    ['no such stage', ['topics', 'list', '--stage', 'nowhere'], 1, /^There is no stack broadsheet-nowhere/, ''],
    [
      'an unknown topic',
      ['preview', '--topic', 'nope', ...stage],
      2,
      /There is no topic nope\. There are: trade\./,
      '',
    ],
    ['several people', ['send', '--topic', 'trade', '--to', 'a@b.test,c@b.test', ...stage], 2, /say --yes/, ''],
    ['an unknown command', ['prewiev'], 2, /^Unknown command 'prewiev'.*preview/, ''],
    ['a lacking option', ['preview'], 2, /^Required option '--topic <id>' not specified/, ''],
    ['no command', [], 2, /^Usage: broadsheet/, ''],
    ['a call for help', ['--help'], 0, '', /^Usage: broadsheet/],
  ];
  /** Where the tests' own files are. */
  const here = (argv: string[]) => argv.map((one) => (one === 'bad.yaml' ? join(folder, one) : one));
  beforeAll(() => writeFile(join(folder, 'bad.yaml'), 'topics:\n  - id: Trade!\n    title: Trade\n'));

  it.each(cases)('tell of %s, in words and in JSON', async (_, argv, code, err, out) => {
    const plain = await call(...here(argv));
    expect(plain).toMatchObject({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) });
    const inJson = await call(...here(argv), '--json');
    expect(inJson.code).toBe(code);
    if (err !== '') expect(JSON.parse(inJson.out).error).toMatch(argv.length === 0 ? /^No command given/ : err);
  });

  it.each(cases.filter((_, index) => [2, 3].includes(index)))(
    'reach the layout with %s',
    async (_, argv, code, err) => {
      const child = spawn(process.execPath, ['cli/broadsheet.js', ...here(argv), '--json'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env },
      });
      const [out, faults, [ended]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      expect(ended).toBe(code);
      expect(JSON.parse(out)).toEqual(err === '' ? expect.anything() : { error: expect.stringMatching(err) });
      expect(faults).toMatch(err);
      expect(faults).not.toContain('node:internal');
    },
  );
});
