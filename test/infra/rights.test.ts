import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Template } from 'aws-cdk-lib/assertions';
import { parseHTML } from 'linkedom';
import { memoryFetchPage } from '../../functions/adapters/memory/memory-fetch-page.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import { keys } from '../../functions/store/keys.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';
import { stages } from '../../infra/stages.ts';
import { sesFields } from '../inbound/ses-mail.ts';
import { htmlMail } from '../ingest/newsletters/make-mail.ts';
import { drawnPng } from '../kit/drawn-picture.ts';
import { importRecordedProduct, named, running } from '../kit/recorded-handlers.ts';
import { stackOf, withoutCode } from '../kit/stack.ts';

/**
 * The whole product runs on embedded servers, which do not check permissions. Each call that a function makes to AWS is
 * recorded with the function that made it, and compared with the role that the stack gives it.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const feed = `<rss version="2.0"><channel><title>Harbour</title><item><title>A ferry</title>
  <link>https://harbour.example/a-ferry</link><description>The ferry sailed.</description></item></channel></rss>`;
type Call = { by: HandlerName; action: string; on: string };
const calls = new Map<string, Call>();

/** Which permission each command needs, and on what; a key of S3 with its prefix, a queue by the end of its address. */
const needs: Record<string, (input: Record<string, string>) => [action: string, on: string]> = {
  GetObjectCommand: ({ Key, VersionId }) => [`s3:GetObject${VersionId ? 'Version' : ''}`, Key!],
  HeadObjectCommand: ({ Key }) => ['s3:GetObject', Key!],
  PutObjectCommand: ({ Key }) => ['s3:PutObject', Key!],
  DeleteObjectCommand: ({ Key }) => ['s3:DeleteObject', Key!],
  ListObjectsV2Command: ({ Prefix }) => ['s3:ListBucket', Prefix!],
  GetCommand: () => ['dynamodb:GetItem', 'table'],
  PutCommand: () => ['dynamodb:PutItem', 'table'],
  UpdateCommand: () => ['dynamodb:UpdateItem', 'table'],
  DeleteCommand: () => ['dynamodb:DeleteItem', 'table'],
  BatchWriteCommand: () => ['dynamodb:BatchWriteItem', 'table'],
  ScanCommand: () => ['dynamodb:Scan', 'table'],
  QueryCommand: ({ IndexName }) => ['dynamodb:Query', IndexName ? `table/index/${IndexName}` : 'table'],
  SendMessageCommand: ({ QueueUrl }) => ['sqs:SendMessage', QueueUrl!.split('/').at(-1)!],
  SendMessageBatchCommand: ({ QueueUrl }) => ['sqs:SendMessage', QueueUrl!.split('/').at(-1)!],
  SendRawEmailCommand: () => ['ses:SendRawEmail', 'identity'],
  GetSendQuotaCommand: () => ['ses:GetSendQuota', '*'],
  GetSecretValueCommand: ({ SecretId }) => [
    'secretsmanager:GetSecretValue',
    SecretId!.endsWith('-source-credentials') ? 'source-credentials' : 'secret',
  ],
  StartExecutionCommand: () => ['states:StartExecution', 'machine'],
  DescribeExecutionCommand: () => ['states:DescribeExecution', 'execution'],
  InvokeCommand: ({ FunctionName }) => ['lambda:InvokeFunction', FunctionName!],
};

/** The name used here for a name in the template. */
const called: [RegExp, string][] = [
  [/^(Corpus|MailSends)Bucket[0-9A-F]+\/?/, ''],
  [/^ReadersTable[0-9A-F]+/, 'table'],
  [/^(Poll|Inbound|Ingest|Pictures|Deliver|Feedback)Dead[0-9A-F]+$/, '$1-dead'],
  [/^PollQueue[0-9A-F]+$/, 'poll.fifo'],
  [/^(Deliver|Ingest)Queue[0-9A-F]+$/, '$1'],
  [/^((Desk)?KeysSecret|KeysLinks)[0-9A-F]+$/, 'secret'],
  [/^SourceCredentialsSecret[0-9A-F]+$/, 'source-credentials'],
  [/^RunMachine[0-9A-F]+$/, 'machine'],
  [/^CompileFunction[0-9A-F]+$/, 'compile'],
  [/^arn:.*:execution:.*:\*$/, 'execution'],
  [/^arn:.*:identity\/\*$/, 'identity'],
];

const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': joined } = value as Record<string, never>;
  if (Ref) return Ref;
  if (attribute) return attribute[0]!;
  const [separator, parts] = joined as unknown as [string, unknown[]];
  return parts.map(nameOf).join(separator);
};
const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);
const allows = ({ action, pattern }: { action: string; pattern: string }, call: Call) =>
  action === call.action &&
  (pattern.endsWith('*') ? call.on.startsWith(pattern.slice(0, -1)) : pattern.toLowerCase() === call.on.toLowerCase());

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Condition?: { StringLikeIfExists?: { 's3:prefix': string[] } };
}

/** The rights of each function's role, as actions and patterns of what they are on. */
const rightsIn = (template: Template) => {
  const rights = new Map<string, { action: string; pattern: string }[]>();
  for (const [id, { Properties }] of Object.entries(template.findResources('AWS::IAM::Policy'))) {
    const [, name] = /^(\w+)FunctionRoleDefaultPolicy/.exec(id) ?? [];
    if (!name) continue;
    const found = (Properties.PolicyDocument.Statement as Statement[]).flatMap(({ Action, Resource, Condition }) => {
      const patterns =
        Condition?.StringLikeIfExists?.['s3:prefix'] ??
        list(Resource).map((one) => called.reduce((text, [from, to]) => text.replace(from, to), nameOf(one)));
      return list(Action).flatMap((action) => patterns.map((pattern) => ({ action, pattern })));
    });
    rights.set(`${name[0]!.toLowerCase()}${name.slice(1)}`, found);
  }
  return rights;
};

describe('the rights of the deployed functions', () => {
  let rights: ReturnType<typeof rightsIn>;
  let stop = async () => {};
  const unhandled: unknown[] = [];

  beforeAll(async () => {
    rights = withoutCode((bundles, outdir) => {
      const settings = { stageName: 'rights', stage: stages.prod, bundles, sample: false };
      return rightsIn(Template.fromStack(stackOf(settings, { validated: false, outdir }).stack));
    });

    const functionOf = async (name: HandlerName) => {
      const { createHandler } = await import(`${root}${handlers[name]}`);
      return named(name, createHandler);
    };
    const createCompile = await functionOf('compile');
    const createLayouts = await functionOf('layouts');
    const createApi = await functionOf('api');
    // Every client of the SDK sends by the same inherited method.
    const sender = Object.getPrototypeOf(S3Client.prototype) as { send(...given: unknown[]): Promise<unknown> };
    const { send } = sender;
    sender.send = function (this: unknown, ...given: unknown[]) {
      const [command] = given as [{ constructor: { name: string }; input: Record<string, string> }];
      const by = running.getStore();
      const need = needs[command.constructor.name];
      if (by && !need) throw new Error(`Say what ${command.constructor.name} needs the right to.`);
      if (by && need) {
        const [action, on] = need(command.input);
        calls.set(`${by} ${action} ${on}`, { by, action, on });
      }
      if (!(this instanceof LambdaClient)) return send.apply(this, given);
      const { Payload } = command.input;
      return running
        .exit(() => createCompile(process.env as never)(JSON.parse(String(Payload)) as never))
        .then(() => ({}));
    };

    const { startProduct } = await importRecordedProduct();
    const { signUp } = await import('../../local/demo/visitor.ts');
    const { corpusFiles } = await import('../../cli/corpus-files.ts');
    const before = { ...process.env };
    const product = await startProduct({
      clock: systemClock,
      settleSeconds: 0,
      pictures: true,
      onFault: (fault) => unhandled.push(fault),
      fetchPage: memoryFetchPage(async ({ url }) =>
        url.pathname === '/feed'
          ? { status: 200, body: feed }
          : url.pathname === '/ferry.png'
            ? { status: 200, body: drawnPng(450, 300) }
            : url.pathname === '/robots.txt'
              ? { status: 404 }
              : { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>A page</p>' },
      ),
    });
    // At a start they are written in a thread of their own, whose calls cannot be recorded here.
    await createLayouts(product.environment as never)();
    stop = async () => {
      sender.send = send;
      await product.stop();
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    };
    const s3 = running.exit(() => new S3Client());
    const { PutObjectCommand, DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    const Bucket = product.environment.BUCKET!;
    const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    const { url } = product.site;
    const post = (path: string, fields: Record<string, string>) =>
      fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    const linkTo = async (address: string, purpose: string) => {
      const mail = product.aws.outbox.mails.findLast(({ to }) => to.includes(address))!;
      const { html = '' } = (await product.aws.outbox.parsed(mail.name))!;
      return new RegExp(`href="${url}(/${purpose}/[^"?]+)`).exec(html)![1]!;
    };

    const sources = [
      { id: 'harbour', url: 'https://harbour.example/feed', fullText: true },
      { id: 'private', url: 'https://private.example/feed', signIn: true },
      { id: 'letter', newsletter: { from: ['letter@harbour.example'] } },
    ];
    await put('sources/sources.yaml', JSON.stringify({ sources }));
    const letter = htmlMail('<p>The bakery on Mill Lane sells honey cakes again from Tuesday, its owner said.</p>', {
      above: sesFields({ to: 'letter@in.broadsheet.example' }),
      date: new Date().toUTCString(),
    });
    await put('inbound/mail1', letter.toString('latin1'));
    await put('inbound/mail2', 'This is not a mail.');
    const asks = htmlMail('<a href="https://harbour.example/confirm/1">Confirm</a>', {
      above: sesFields({ to: 'letter@in.broadsheet.example' }),
      subject: 'Please confirm',
    });
    await put('inbound/mail3', asks.toString('latin1'));
    await product.pollSources();
    await product.settled();
    // A mistake in the file: the last good copy is read.
    await put('sources/sources.yaml', JSON.stringify({ sources: [...sources, {}] }));
    await product.pollSources();

    // A morning: news, some of it broken or withdrawn; readers who sign up, choose, request, unsubscribe and bounce.
    await product.publisher.publishTopics(readFileSync(`${root}corpus/topics.yaml`, 'utf8'));
    await product.settled();
    const files = (await corpusFiles(`${root}corpus`)).filter(({ key }) => /coastal-wire|ellery/.test(key));
    await product.publisher.publish(files);
    await put('articles/broken.json', '{');
    await product.settled();
    const topics = ['strait-and-ports', 'public-health'];
    const visit = { topics, at: '07:30', zone: 'UTC' };
    await signUp(product, { ...visit, address: 'ada@example.org' });
    await put('requests/desk.json', JSON.stringify({ topics, addresses: ['desk@example.org'] }));
    await put('requests/broken.json', '{');
    await product.settled();
    await product.tick(new Date().toISOString());
    await product.settled();

    const preferences = await linkTo('ada@example.org', 'preferences');
    const view = await linkTo('ada@example.org', 'digest');
    const leave = await linkTo('ada@example.org', 'unsubscribe');
    const choices = { topics: topics[0]!, cadence: 'day', at: '08:00', zone: 'UTC', language: 'en' };
    await post(preferences, { ...choices, do: 'save', own: 'ferry -cup' });
    await post('/subscribe', { ...choices, address: 'bounce@simulator.amazonses.com', do: 'subscribe' });
    await post(preferences, { do: 'preview', own: 'harbour' });
    await put(
      'articles/late.json',
      JSON.stringify({
        title: 'The ferry to the port sails again',
        publisher: 'Harbour Post',
        text: 'The ferry to the port sailed again on Monday, said the harbour master of the port.',
        image: 'https://harbour.example/ferry.png',
      }),
    );
    await product.settled();
    await post(preferences, { do: 'now' });
    await product.settled();
    const latest = await product.aws.outbox.parsed(product.aws.outbox.mails.at(-1)!.name);
    const picture = /src="([^"]+\/pictures\/[^"]+)"/.exec(latest?.html ?? '')![1]!;
    expect((await fetch(picture)).headers.get('content-type')).toBe('image/jpeg');
    const story = /href="(\/topics\/[^"]+_[^"/]+\/[^"]+)"/.exec(
      await (await fetch(`${url}/topics/${topics[0]}`)).text(),
    );
    for (const path of [
      '/',
      `/topics/${topics[0]}/feed.atom`,
      story?.[1] ?? '/',
      view,
      preferences,
      `${preferences}/data`,
    ])
      await fetch(`${url}${path}`);
    await post('/link', { address: 'ada@example.org' });
    await post('/subscribe', { ...choices, address: 'bea@example.org', own: 'ferry crew', do: 'subscribe' });
    await post(await linkTo('bea@example.org', 'confirm'), {});
    await post('/link', { address: 'bea@example.org' });
    await post(await linkTo('bea@example.org', 'preferences'), { do: 'address', address: 'bea@example.net' });
    await post(await linkTo('bea@example.net', 'address'), {});
    await post(leave, { topic: topics[0]! });
    await post(`${preferences}/erase`, {});
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'articles/late.json' }));
    await put('topics/topics.yaml', `${readFileSync(`${root}corpus/topics.yaml`, 'utf8')}\n  - id: broken\n`);
    await product.settled();
    await product.retire();

    // An editor signs in, looks at everything and signs out.
    await post('/desk/sign-in', { address: 'editor@broadsheet.example' });
    const signedIn = await post(await linkTo('editor@broadsheet.example', 'desk/sign-in'), {});
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const atDesk = async (path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, { ...init, headers: { cookie }, redirect: 'manual' });
    const [, token] = /name="token" value="([^"]+)"/.exec(await (await atDesk('/desk/audit')).text())!;
    const postAtDesk = (path: string, fields: Record<string, string> = {}) =>
      atDesk(path, { method: 'POST', body: new URLSearchParams({ token: token!, ...fields }) });
    for (const path of ['/desk/sources', '/desk/rejected', '/desk/runs', '/desk/paper']) await atDesk(path);
    const draft = await (await atDesk(`/desk/paper/${topics[0]}`)).text();
    const [, report] = /name="report" value="([^"]+)"/.exec(draft)!;
    await postAtDesk(`/desk/paper/${topics[0]}`, { do: 'pin', report: report! });
    await atDesk(`/desk/paper/${topics[0]}`);
    await atDesk(`/desk/digest/view?topics=${topics[0]}`);
    // A story that went out is dropped, and corrected: all that was printed of it.
    const sent = parseHTML(draft).document.querySelector(`form[action*="/desk/paper/${topics[0]}/correction"]`)!;
    const printed = [...sent.querySelectorAll('input')].map((one): [string, string] => [
      one.getAttribute('name')!,
      one.getAttribute('value')!,
    ]);
    const body = new URLSearchParams([...printed, ['note', 'It was another harbour.']]);
    const corrected = await atDesk(sent.getAttribute('action')!, { method: 'POST', body });
    expect(corrected.headers.get('location')).toContain('done=corrected');
    await put('sources/sources.yaml', JSON.stringify({ sources }));
    await postAtDesk('/desk/sources', { source: 'harbour', do: 'pause' });
    await postAtDesk('/desk/rejected', { key: 'articles/broken.json' });
    await product.settled();
    await postAtDesk('/desk/sign-out');

    const api = createApi({ ...product.environment, COMPILE_FUNCTION: 'compile' } as never);
    const ask = (method: string, path: string, body?: unknown) =>
      api(
        {
          version: '2.0',
          rawPath: path.split('?')[0],
          rawQueryString: path.split('?')[1] ?? '',
          headers: { 'content-type': 'application/json', 'idempotency-key': 'rights' },
          requestContext: { http: { method, path }, domainName: 'api.example' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        } as never,
        {} as never,
      ) as Promise<{ statusCode: number }>;
    const asked = [
      await ask('POST', '/api/digests', { topics, preview: true }),
      await ask('POST', '/api/digests', { topics, addresses: ['desk@example.org'] }),
      await ask('GET', '/api/topics'),
      await ask('GET', `/api/stories?topic=${topics[0]}`),
    ];
    await product.settled();
    asked.push(await ask('GET', `/api/digests/${[...product.aws.executions.all.keys()].at(-1)}`));
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 202, 200, 200, 200]);
    s3.destroy();
  }, 180_000);
  afterAll(() => stop());

  it('cover every call that a whole morning makes', () => {
    expect(unhandled).toEqual([]);
    const denied = [...calls.values()].filter((call) => !rights.get(call.by)?.some((right) => allows(right, call)));
    expect(denied).toEqual([]);
    const acting = new Set([...calls.values()].map(({ by }) => by));
    expect(Object.keys(handlers).filter((name) => !acting.has(name as HandlerName))).toEqual(['rotate', 'canary']);
    expect([...calls.values()].some(({ on }) => on.startsWith(keys.articles))).toBe(true);
  });

  it('are no more than that, plus what other mornings need', () => {
    // Listing distinguishes "not found" from "not allowed"; dead letters and rotations do not happen every day.
    const everyday = ({ action, pattern }: { action: string; pattern: string }) =>
      !/^(logs|xray|secretsmanager):|^s3:ListBucket$|^s3:GetObjectVersion$|^sqs:(Get|Receive|Delete|Change)/.test(
        action,
      ) && !/-dead$|^NotStarted|configuration-set/.test(pattern);
    const unused = [...rights].flatMap(([name, granted]) =>
      granted
        .filter(
          (right) => everyday(right) && ![...calls.values()].some((call) => call.by === name && allows(right, call)),
        )
        .map(({ action, pattern }) => `${name} ${action} ${pattern}`),
    );
    const otherMornings = [
      // A request is dropped, or its key given to the API, again.
      'api states:DescribeExecution execution',
      'start states:DescribeExecution execution',
      // An edition is missing, and its topic's title is looked up.
      'deliver s3:GetObject topics/*',
      // A digest bounces, and is counted: what bounced here is a confirmation.
      'feedback dynamodb:UpdateItem table',
      // Work that a crash interrupted is looked up.
      'ingest s3:GetObject index/*',
      // Reindex was the first to see the topics file.
      'ingest s3:PutObject topics/in-force*',
      // A clock was ahead once, and it is looked up how far readers were served.
      'plan s3:GetObject editions/*',
      'plan dynamodb:Query table',
      // Somebody due is paused.
      'plan dynamodb:PutItem table',
      // Editors released what they had held.
      'compile s3:GetObject editions/*',
      // On a laptop the desk compiles drafts itself.
      'desk lambda:InvokeFunction compile',
      // An editor sees the page that a digest had.
      'desk s3:GetObject previews/*',
      // Editors hold or drop stories of a topic that has no edition yet.
      'report s3:GetObject desk/decisions/*',
      'web s3:GetObject desk/decisions/*',
      // An article was changed or deleted.
      'api s3:GetObject withdrawn/*',
      'api s3:GetObject index/*',
      'api s3:GetObject corrections/*',
      'api s3:PutObject corrections/*',
      'api s3:PutObject withdrawn/*',
      // An embargo is over.
      'ingest s3:PutObject withheld/*',
      'reindex s3:PutObject withheld/*',
      'planPolls s3:GetObject withheld/*',
      'planPolls s3:DeleteObject withheld/*',
      'planPolls sqs:SendMessage Ingest',
      'compile s3:GetObject withdrawn/*',
      'ingest s3:GetObject editions/*',
      'ingest s3:GetObject corrections/*',
      'ingest s3:PutObject corrections/*',
      'reindex s3:GetObject editions/*',
      'reindex s3:GetObject corrections/*',
      'reindex s3:PutObject corrections/*',
      'web s3:GetObject corrections/*',
      'deliver s3:GetObject withdrawn/*',
      'deliver s3:GetObject corrections/*',
      'deliver dynamodb:Query table',
      'ingest s3:GetObject index/*',
      'ingest s3:GetObject withdrawn/*',
      'ingest s3:PutObject withdrawn/*',
      'reindex s3:GetObject withdrawn/*',
      'reindex s3:PutObject withdrawn/*',
      'report s3:GetObject withdrawn/*',
      'web s3:GetObject withdrawn/*',
      // A page of an item comes late, or a poll that died is looked into; a source is removed.
      'poll s3:GetObject articles/*',
      'planPolls dynamodb:DeleteItem table',
      // A topic is reviewed by editors.
      'compile s3:PutObject reviews/*',
      'report s3:GetObject reviews/*',
      // Only a stage with a model has records of what it wrote.
      'report s3:GetObject writing/runs/*',
      // A topic's rule has changed.
      'reindex s3:DeleteObject index/*',
      'reindex s3:GetObject index/*',
      // The canary looks by itself.
      'canary ses:GetSendQuota *',
      // A topic is new, hours after its articles.
      'reindex s3:GetObject hours/*',
      'reindex s3:PutObject hours/*',
      // A topic is two weeks old.
      'retire dynamodb:GetItem table',
      'retire dynamodb:PutItem table',
      'retire dynamodb:Query table/index/due',
      'retire dynamodb:Scan table',
      'retire s3:DeleteObject index/own-*',
      'retire s3:DeleteObject topics/custom/*',
      'retire s3:PutObject topics/retired/*',
      // An operator follows a preview's link.
      'web s3:GetObject previews/*',
    ];
    expect(unused.filter((right) => !otherMornings.includes(right))).toEqual([]);
  });
});
