import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import aslValidator from 'asl-validator';
import type { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { placeOf } from '../../cli/deployment.ts';
import { dueIndex, expiryAttribute, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { RunInput } from '../../functions/core/run.ts';
import { type Bundle, bundle } from '../../infra/bundle.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';
import { stages } from '../../infra/stages.ts';
import { stackOf } from '../kit/stack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(new URL(file, `file://${root}/`), 'utf8');

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}
interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes.
  Properties: any;
  DeletionPolicy?: string;
}

let bundles: Record<HandlerName, Bundle>;
let outdir: string;
let dev: App;
let prod: App;
let template: Template;
let devTemplate: Template;

const build = (stageName: keyof typeof stages, sample = false) => {
  const settings = { stageName, stage: stages[stageName], bundles, sample };
  const { app, stack } = stackOf(settings, { validated: true, outdir: join(outdir, stageName) });
  return { app, template: Template.fromStack(stack) };
};

beforeAll(async () => {
  bundles = await bundle(handlers, `${root}cdk.out/.bundles-under-test`);
  outdir = mkdtempSync(join(tmpdir(), 'broadsheet-synthesised-'));
  ({ app: prod, template } = build('prod'));
  ({ app: dev, template: devTemplate } = build('dev', true));
});
afterAll(() => rmSync(outdir, { recursive: true }));

const resources = (type?: string): [string, Resource][] =>
  Object.entries(template.toJSON().Resources as Record<string, Resource>).filter(
    ([, resource]) => type === undefined || resource.Type === type,
  );
const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** Every right that our own functions have, as "who: action on what", what being a name that a person can read. */
const rightsOf = (id: string): { actions: string[]; on: string[]; condition: Statement['Condition'] }[] =>
  resources('AWS::IAM::Policy')
    .filter(([name]) => name.startsWith(id))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
    .map(({ Action, Resource: on, Condition }) => ({
      actions: list(Action),
      on: list(on).map(nameOf),
      condition: Condition,
    }));

/** `Ref` and `GetAtt` as the logical id, joins put together. */
const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const {
    Ref,
    'Fn::GetAtt': attribute,
    'Fn::Join': join,
  } = value as Record<string, never> & {
    'Fn::GetAtt'?: string[];
    'Fn::Join'?: [string, unknown[]];
  };
  if (Ref) return Ref;
  if (attribute) return attribute[0]!;
  return join ? join[1].map(nameOf).join(join[0]) : JSON.stringify(value);
};

const prefixes = (id: string, action: string) =>
  rightsOf(id)
    .filter(({ actions }) => actions.includes(action))
    .flatMap(({ on }) => on)
    .map((name) => name.replace(/^CorpusBucket[0-9A-F]+\//, ''))
    .sort();

describe('who may do what', () => {
  it.each([
    [
      'Ingest',
      ['articles/*', 'index/*', 'ingested/*', 'topics/*'],
      ['index/*', 'ingested/*', 'rejected/*', 'topics/in-force*', 'withdrawn/*'],
    ],
    ['Plan', ['editions/*', 'runs/latest*'], ['runs/*']],
    ['Compile', ['index/*', 'runs/*', 'topics/*'], ['editions/*', 'previews/*']],
    ['Dispatch', ['runs/*'], []],
    ['Watch', [], []],
    ['Report', ['editions/*', 'index/*', 'runs/*', 'topics/*', 'withdrawn/*'], ['editions/front*', 'runs/*']],
    ['Deliver', ['editions/*', 'runs/*', 'shells/*', 'topics/*', 'withdrawn/*'], ['runs/*']],
    ['Feedback', [], []],
    [
      'Web',
      ['editions/*', 'index/*', 'ingested/topics.json*', 'previews/*', 'shells/*', 'topics/*', 'withdrawn/*'],
      ['topics/custom/*'],
    ],
    ['Api', ['editions/*', 'previews/*', 'runs/*', 'shells/*', 'topics/*', 'withdrawn/*'], ['runs/*']],
    ['Start', ['requests/*', 'runs/*'], ['rejected/requests/*']],
    ['Layouts', [], ['shells/*']],
    ['Rotate', [], []],
    ['Retire', ['topics/custom/*'], ['topics/retired/*']],
  ])('%s reads and writes its own prefixes only', (name, reads, writes) => {
    expect(prefixes(`${name}FunctionRole`, 's3:GetObject')).toEqual(reads);
    expect(prefixes(`${name}FunctionRole`, 's3:PutObject')).toEqual(writes);
  });

  it('only ingest, reindex and retire delete objects, and never an article', () => {
    const deleted: Record<string, string[]> = {
      ingest: ['index/*', 'rejected/*'],
      reindex: ['index/*', 'rejected/*'],
      retire: ['index/own-*', 'topics/custom/*'],
    };
    for (const name of Object.keys(handlers)) {
      const id = `${name[0]!.toUpperCase()}${name.slice(1)}FunctionRole`;
      expect([name, prefixes(id, 's3:DeleteObject')]).toEqual([name, deleted[name] ?? []]);
    }
  });

  it.each([
    ['lambda:InvokeFunction', ['ApiFunctionRole', 'RunMachineRole', 'SlotsClock', 'WeeklyClock']],
    ['ses:SendRawEmail', ['DeliverFunctionRole', 'WebFunctionRole']],
    [
      'sqs:SendMessage',
      [
        'DeliverFunctionRole',
        'DispatchFunctionRole',
        'FeedbackFunctionRole',
        'IngestFunctionRole',
        'SlotsClock',
        'StartFunctionRole',
      ],
    ],
    ['states:StartExecution', ['ApiFunctionRole', 'StartFunctionRole', 'WebFunctionRole']],
    ['states:DescribeExecution', ['ApiFunctionRole', 'StartFunctionRole']],
    ['secretsmanager:PutSecretValue', ['RotateFunctionRole']],
    ['dynamodb:BatchWriteItem', ['WebFunctionRole']],
    ['dynamodb:DeleteItem', ['WebFunctionRole']],
    ['dynamodb:Scan', ['RetireFunctionRole']],
  ])('%s is the right of %j alone', (action, holders) => {
    const found = resources('AWS::IAM::Policy')
      .filter(([, { Properties }]) =>
        (Properties.PolicyDocument.Statement as Statement[]).some((one) => list(one.Action).includes(action)),
      )
      .map(([id]) => id.replace(/DefaultPolicy.*/, ''));
    expect(found.sort()).toEqual(holders);
  });

  it("mail goes out from the stage's own address only, to anyone: in the sandbox SES asks for the right to each", () => {
    for (const name of ['Deliver', 'Web']) {
      const [right] = rightsOf(`${name}FunctionRole`).filter(({ actions }) => actions.includes('ses:SendRawEmail'));
      expect(right?.condition).toEqual({ StringEquals: { 'ses:FromAddress': stages.prod.from } });
      expect(right?.on).toEqual([
        expect.stringMatching(/:configuration-set\/MailConfigurationSet/),
        expect.stringMatching(/:identity\/\*$/),
      ]);
    }
  });

  it('no right of a function has a wildcard action, and `*` is used only if a service has no resources', () => {
    for (const [id, { Properties }] of resources('AWS::IAM::Policy').filter(([name]) => name.includes('FunctionRole')))
      for (const { Action, Resource: on } of Properties.PolicyDocument.Statement as Statement[]) {
        expect([id, list(Action).filter((action) => action.includes('*'))]).toEqual([id, []]);
        if (list(on).includes('*'))
          expect([
            id,
            list(Action).filter((action) => !/^(xray:Put|ses:GetSendQuota|secretsmanager:GetRandom)/.test(action)),
          ]).toEqual([id, []]);
      }
  });

  it('no function of ours takes a managed policy', () => {
    for (const [id, { Properties }] of resources('AWS::IAM::Role').filter(([name]) => name.includes('FunctionRole')))
      expect([id, Properties.ManagedPolicyArns]).toEqual([id, undefined]);
  });

  it("the operators' API asks IAM; the pages are open", () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
      RouteKey: 'ANY /api/{path+}',
      AuthorizationType: 'AWS_IAM',
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default', AuthorizationType: 'NONE' });
  });

  it('access logs hold no path and no address of a visitor', () => {
    const [[, { Properties }]] = resources('AWS::ApiGatewayV2::Stage') as [[string, Resource]];
    expect(Properties.AccessLogSettings.Format).not.toMatch(/path|sourceIp|userAgent/i);
    expect(Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
  });

  it('has no finding of AwsSolutions without an answer next to its resource', () => {
    for (const app of [prod, dev]) expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
  });
});

describe('what is kept', () => {
  it('no bucket is public, all are encrypted, owned by us and take TLS 1.2 or newer only', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    for (const [id, { Properties }] of resources('AWS::S3::BucketPolicy')) {
      const denied = (Properties.PolicyDocument.Statement as Statement[]).filter(({ Effect }) => Effect === 'Deny');
      const conditions = denied.flatMap(({ Condition }) => Object.keys(Condition ?? {}));
      expect([id, conditions]).toEqual([id, expect.arrayContaining(['Bool', 'NumericLessThan'])]);
    }
  });

  it('documents have versions; runs and requests, which may name addresses, go after 90 days, old versions after 30', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix: 'runs/', ExpirationInDays: 90 }),
          Match.objectLike({ Prefix: 'previews/', ExpirationInDays: 90 }),
          Match.objectLike({ Prefix: 'requests/', ExpirationInDays: 90 }),
          Match.objectLike({ Prefix: 'rejected/requests/', ExpirationInDays: 90 }),
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }),
        ]),
      },
    });
  });

  it('the table is the one that the adapters know', () => {
    const key = ({ partition, sort }: { partition: string; sort: string }) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: key(tableKeys),
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: expiryAttribute, Enabled: true },
      GlobalSecondaryIndexes: [
        { IndexName: dueIndex.name, KeySchema: key(dueIndex), Projection: { ProjectionType: 'ALL' } },
      ],
    });
  });

  it('queues are encrypted, and every work queue has a dead-letter queue', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    const queues = resources('AWS::SQS::Queue');
    const dead = queues.flatMap(
      ([, { Properties }]) => Properties.RedrivePolicy?.deadLetterTargetArn['Fn::GetAtt'][0] ?? [],
    );
    const work = queues.filter(([, { Properties }]) => Properties.RedrivePolicy);
    expect(work).toHaveLength(4);
    expect(queues.length).toBe(work.length + dead.length + 1);
    for (const [id, { Properties }] of resources('AWS::SQS::QueuePolicy'))
      expect([id, JSON.stringify(Properties.PolicyDocument)]).toEqual([
        id,
        expect.stringContaining('"aws:SecureTransport":"false"'),
      ]);
  });

  it('functions that dead-letter messages know their queue and how often it tries', () => {
    const queues = new Map(resources('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties.RedrivePolicy]));
    for (const name of ['Ingest', 'Deliver', 'Feedback']) {
      const [, { Properties }] = resources('AWS::Lambda::Function').find(([id]) => id.startsWith(`${name}Function`))!;
      const given = Properties.Environment.Variables;
      const [, policy] = [...queues].find(([id]) => id.startsWith(`${name}Queue`))!;
      const dead = nameOf(policy.deadLetterTargetArn);
      expect(nameOf(given[`${name.toUpperCase()}_DEAD_QUEUE_URL`])).toBe(dead);
      expect(given[`${name.toUpperCase()}_TRIES`]).toBe(String(policy.maxReceiveCount));
      expect(rightsOf(`${name}FunctionRole`).filter(({ actions }) => actions.includes('sqs:SendMessage'))).toEqual([
        { actions: ['sqs:SendMessage'], on: [dead], condition: undefined },
      ]);
    }
  });

  it('what holds readers and news outlives the stack in production, under names that never change', () => {
    const stateful = ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SecretsManager::Secret'];
    const kept = resources().filter(([, { Type }]) => stateful.includes(Type));
    expect(kept.map(([id, { DeletionPolicy }]) => `${id} ${DeletionPolicy}`).sort()).toEqual([
      'CorpusAccessLogs487DFD00 Retain',
      'CorpusBucket76874A67 Retain',
      'KeysSecret88F3B70F Retain',
      'ReadersTableF50A341F Retain',
    ]);
  });

  it('the keys of links are renewed every 90 days, from the day of the deployment', () => {
    template.hasResourceProperties('AWS::SecretsManager::RotationSchedule', {
      RotationRules: { ScheduleExpression: 'rate(90 days)' },
      RotateImmediatelyOnUpdate: Match.absent(),
    });
  });
});

describe('what runs', () => {
  const functions = () => resources('AWS::Lambda::Function').filter(([id]) => id.includes('Function'));

  it('every function is arm64 on Node 24, traced, with its own log of limited age', () => {
    const ours = functions().filter(([, { Properties }]) => Properties.Handler === 'index.handler');
    expect(ours).toHaveLength(Object.keys(handlers).length);
    for (const [id, { Properties }] of ours)
      expect([id, Properties]).toEqual([
        id,
        expect.objectContaining({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          TracingConfig: { Mode: 'Active' },
          LoggingConfig: expect.objectContaining({ LogFormat: 'JSON', LogGroup: expect.anything() }),
        }),
      ]);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  it('windows end later than any ingest that could still write into them takes', () => {
    const ingest = functions().find(([id]) => id.startsWith('IngestFunction'))![1].Properties;
    const plan = functions().find(([id]) => id.startsWith('PlanFunction'))![1].Properties;
    expect(Number(plan.Environment.Variables.SETTLE_SECONDS)).toBeGreaterThan(ingest.Timeout);
  });

  it('a message stays hidden longer than its function may take', () => {
    const timeouts = new Map(functions().map(([id, { Properties }]) => [id, Properties.Timeout as number]));
    const hidden = new Map(
      resources('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties.VisibilityTimeout]),
    );
    for (const [, { Properties }] of resources('AWS::Lambda::EventSourceMapping')) {
      expect(hidden.get(nameOf(Properties.EventSourceArn))).toBeGreaterThan(
        timeouts.get(nameOf(Properties.FunctionName))!,
      );
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
  });

  it('the state machine is the one of infra/run.asl.json, valid, logged and traced', () => {
    const [[, { Properties }]] = resources('AWS::StepFunctions::StateMachine') as [[string, Resource]];
    const definition = read('infra/run.asl.json');
    expect(JSON.parse(Properties.DefinitionString)).toEqual(JSON.parse(definition));
    const placeholders = [...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(Properties.DefinitionSubstitutions).sort()).toEqual([...new Set(placeholders)].sort());
    expect(Properties.TracingConfiguration).toEqual({ Enabled: true });
    expect(Properties.LoggingConfiguration).toMatchObject({ Level: 'ALL', IncludeExecutionData: false });
    const filled = JSON.parse(
      definition.replaceAll(/\$\{(\w+)\}/g, 'arn:aws:lambda:us-east-1:123456789012:function:$1'),
    );
    expect(aslValidator(filled)).toMatchObject({ isValid: true });
  });

  it('the schedule starts a run on each quarter of an hour, and keeps calls that failed', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0/15 * * * ? *)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: Match.objectLike({
        Input: '{"kind":"scheduled","slot":"<aws.scheduler.scheduled-time>"}',
        DeadLetterConfig: Match.anyValue(),
      }),
    });
  });

  it('unused topics are retired once a week', () => {
    const [, { Properties }] = resources('AWS::Scheduler::Schedule').find(([id]) => id.startsWith('Weekly'))!;
    expect(Properties).toMatchObject({ ScheduleExpression: 'cron(10 3 ? * SUN *)', State: 'ENABLED' });
    expect(nameOf(Properties.Target.Arn)).toMatch(/^RetireFunction/);
    expect(Properties.Target.DeadLetterConfig).toBeUndefined();
  });

  it('every bundle is small, and only that of the layouts holds mjml', () => {
    for (const [name, { bytes, packages }] of Object.entries(bundles) as [HandlerName, Bundle][]) {
      const renders = name === 'layouts';
      expect([name, bytes < 1.5e6]).toEqual([name, true]);
      expect([name, [...packages.keys()].some((one) => one.startsWith('mjml'))]).toEqual([name, renders]);
    }
  });
});

describe('what operators need to know', () => {
  it("the stack's outputs are those that the operators' tool needs", () => {
    const outputs = Object.entries(template.toJSON().Outputs as Record<string, { Value: unknown }>);
    const told = outputs.map(([name, { Value }]) => {
      const value = nameOf(Value);
      return [name, / (CNAME|MX|TXT) /.test(value) ? value : `https://${name}.example`];
    });
    expect(placeOf(Object.fromEntries(told)).error).toBeUndefined();
  });

  it.each([stages.prod.domain, 'example'])(
    "with the zone %s the domain's records are made, and the pages may have a host of their own",
    (zone) => {
      const stage = {
        ...stages.prod,
        hostedZone: { id: 'Z1', name: zone },
        site: {
          host: `read.${stages.prod.domain}`,
          certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
        },
      };
      const settings = { stageName: 'own', stage, bundles, sample: false };
      const own = Template.fromStack(stackOf(settings, { validated: true, outdir: join(outdir, zone) }).stack);
      const records = Object.values(own.findResources('AWS::Route53::RecordSet')).map(
        ({ Properties }) => Properties.Type,
      );
      expect(records.sort()).toEqual(['A', 'CNAME', 'CNAME', 'CNAME', 'MX', 'TXT', 'TXT']);
      own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: stage.site.host });
      own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
      own.hasOutput('SiteUrl', { Value: `https://${stage.site.host}` });
    },
  );
});

describe('a first deployment', () => {
  it('uses no name that another stage of the account or region could use', () => {
    const names: Record<string, string> = {
      'AWS::S3::Bucket': 'BucketName',
      'AWS::DynamoDB::Table': 'TableName',
      'AWS::SQS::Queue': 'QueueName',
      'AWS::SNS::Topic': 'TopicName',
      'AWS::Lambda::Function': 'FunctionName',
      'AWS::IAM::Role': 'RoleName',
      'AWS::StepFunctions::StateMachine': 'StateMachineName',
      'AWS::Scheduler::Schedule': 'Name',
      'AWS::SecretsManager::Secret': 'Name',
      'AWS::SES::ConfigurationSet': 'Name',
      'AWS::CloudWatch::Alarm': 'AlarmName',
      'AWS::CloudWatch::Dashboard': 'DashboardName',
    };
    for (const [id, { Type, Properties }] of resources())
      expect([id, Properties?.[names[Type] ?? '']]).toEqual([id, undefined]);
    for (const [, { Properties }] of resources('AWS::Budgets::Budget'))
      expect(Properties.Budget.BudgetName).toBeUndefined();
    const logs = resources('AWS::Logs::LogGroup').flatMap(([, { Properties }]) => Properties.LogGroupName ?? []);
    expect(logs.sort()).toEqual(['/aws/vendedlogs/broadsheet-prod/access', '/aws/vendedlogs/broadsheet-prod/runs']);
  });

  it('configures the notifications of the bucket before the sample is copied', () => {
    const { Resources } = devTemplate.toJSON() as { Resources: Record<string, Resource & { DependsOn?: string[] }> };
    const [announcing] = Object.entries(Resources).find(([, { Type }]) => Type === 'Custom::S3BucketNotifications')!;
    const [, articles] = Object.entries(Resources).find(([id]) => id.startsWith('SampleArticlesCustomResource'))!;
    expect(articles.DependsOn).toContain(announcing);
  });

  it('lets SES publish its events before it is configured to', () => {
    template.hasResource('AWS::SES::ConfigurationSetEventDestination', {
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^MailEventsPolicy')]),
    });
  });

  it('lets each function have its rights before anything can call it', () => {
    for (const [id, resource] of resources('AWS::Lambda::Function').filter(([name]) => name.includes('Function')))
      if (resource.Properties.Handler === 'index.handler')
        expect([id, (resource as { DependsOn?: string[] }).DependsOn]).toEqual([
          id,
          expect.arrayContaining([expect.stringMatching(/RoleDefaultPolicy/)]),
        ]);
  });
});

describe('mail', () => {
  it('is signed, sent over TLS only, and its events reach the feedback queue', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: stages.prod.domain,
      MailFromAttributes: Match.objectLike({ MailFromDomain: `bounce.${stages.prod.domain}` }),
    });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
    const outputs = Object.keys(template.toJSON().Outputs).join(' ');
    for (const record of ['Dkim1', 'Dkim2', 'Dkim3', 'MailFromMx', 'MailFromSpf', 'DmarcRecord'])
      expect(outputs).toContain(record);
  });
});

describe('alarms', () => {
  const alarms = () => resources('AWS::CloudWatch::Alarm');

  it('may be published to by CloudWatch and the budget', () => {
    const [, { Properties }] = resources('AWS::SNS::TopicPolicy').find(([id]) => id.startsWith('AlarmsTopic'))!;
    const allowed = (Properties.PolicyDocument.Statement as Statement[])
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Principal }) => (Principal as { Service: string[] }).Service);
    expect(allowed.sort()).toEqual(['budgets.amazonaws.com', 'cloudwatch.amazonaws.com']);
    template.hasResource('AWS::Budgets::Budget', {
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^AlarmsTopicPolicy')]),
    });
  });

  it('each says what it means for readers and links to its own entry of the runbook', () => {
    const entries = new Set(
      [...read('docs/runbook.md').matchAll(/^## (.+)$/gm)].map(([, title]) =>
        title!.toLowerCase().replaceAll(' ', '-'),
      ),
    );
    const led = new Set<string>();
    for (const [id, { Properties }] of alarms()) {
      const [, entry] = /What to do: .*docs\/runbook\.md#([a-z-]+)$/.exec(Properties.AlarmDescription) ?? [];
      expect([id, entries.has(entry ?? '')]).toEqual([id, true]);
      expect(Properties.AlarmActions).toHaveLength(1);
      led.add(entry!);
    }
    expect(alarms().length).toBe(led.size);
  });

  it('watch every dead-letter queue and every function', () => {
    const watched = JSON.stringify(alarms());
    const failures = resources('AWS::SQS::Queue').filter(([, { Properties }]) => !Properties.RedrivePolicy);
    for (const [id] of failures) expect([id, watched.includes(id)]).toEqual([id, true]);
    for (const [id, { Properties }] of resources('AWS::Lambda::Function'))
      if (Properties.Handler === 'index.handler' && id.includes('Function'))
        expect([id, watched.includes(id)]).toEqual([id, true]);
  });

  it.each([
    ['functions/plan/plan.ts', 'run.planned'],
    ['functions/plan/clock-fault.ts', 'clock.ahead'],
    ['functions/feedback/feedback.ts', 'sending.stopped'],
  ])('a metric filter matches the event code of a log line in %s', (file, event) => {
    expect(read(file)).toContain(`event: '${event}'`);
    const patterns = resources('AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties.FilterPattern);
    expect(patterns).toContain(`{ $.event = "${event}" }`);
  });

  it('the alarm for a missing run counts the runs of the schedule only, not those that readers request', () => {
    const [[, { Properties }]] = alarms().filter(([id]) => id.includes('NoRunInAnHour')) as [[string, Resource]];
    expect(Properties).toMatchObject({ MetricName: 'Runs', Threshold: 1, TreatMissingData: 'breaching' });
    expect(Properties.Dimensions).toEqual(expect.arrayContaining([{ Name: 'Kind', Value: 'scheduled' }]));
  });

  it.each(['RunEndedEarly', 'RunNotBalanced', 'RunLate'])('the alarm %s counts runs of every kind', (name) => {
    const [[, { Properties }]] = alarms().filter(([id]) => id.includes(name)) as [[string, Resource]];
    const kinds = (
      Properties.Metrics as { MetricStat?: { Metric: { Dimensions: { Name: string; Value: string }[] } } }[]
    )
      .flatMap(({ MetricStat }) => MetricStat?.Metric.Dimensions ?? [])
      .filter(({ Name }) => Name === 'Kind')
      .map(({ Value }) => Value);
    expect(kinds.sort()).toEqual(RunInput.options.map(({ shape }) => shape.kind.value).sort());
  });

  it('no metric filter matches the sentence of a log line', () => {
    const patterns = resources('AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties.FilterPattern);
    expect(patterns).toHaveLength(3);
    for (const pattern of patterns) expect(pattern).toMatch(/^\{ \$\.event = "[a-z-]+\.[a-z-]+" \}$/);
  });

  it('use metrics that functions write', () => {
    const written = readdirSync(`${root}functions`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`functions/${file}`))
      .join('\n');
    for (const [, { Properties }] of alarms())
      if (Properties.Namespace === 'Broadsheet/prod' && Properties.Dimensions)
        expect(written).toContain(`'${Properties.MetricName}'`);
  });

  it('functions write metrics with names in PascalCase only', () => {
    const names = readdirSync(`${root}functions`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(`functions/${file}`).matchAll(/metrics\.add\(\s*['`]([^'`$]+)/g)])
      .map(([, name]) => name!);
    expect(names).toEqual(expect.arrayContaining(['EditionsCompiled', 'MailsRefused', 'Runs']));
    expect(names.filter((name) => !/^(?:[A-Z][a-z]+)+$/.test(name))).toEqual([]);
  });

  it('metric names of alarms and of the dashboard are in PascalCase', () => {
    const shown = JSON.stringify([alarms(), resources('AWS::CloudWatch::Dashboard')]);
    const names = [
      ...shown.matchAll(/"MetricName":"([^"]+)","Namespace":"Broadsheet/g),
      ...shown.matchAll(/Broadsheet\/prod\\+",\\+"([^"\\]+)/g),
    ].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(names.filter((name) => /^(?:[A-Z][a-z]+)+$/.test(name!))));
    expect(names).toEqual(expect.arrayContaining(['Runs', 'RecordsUnreadable', 'MailsPerSecond', 'MailEventBounce']));
  });

  it.each([
    ['RecordsUnreadable', 2],
    ['ObjectsUnreadable', 3],
  ])('one alarm sounds for %s of any function, and stays on from one slot to the next', (name, count) => {
    const [[, { Properties }]] = alarms().filter(([id]) => id.includes(name)) as [[string, Resource]];
    const sources = (
      Properties.Metrics as { MetricStat?: { Metric: { MetricName: string }; Period: number } }[]
    ).flatMap(({ MetricStat }) => (MetricStat ? [[MetricStat.Metric.MetricName, MetricStat.Period]] : []));
    expect(sources).toEqual(Array.from({ length: count }, () => [name, 3600]));
  });

  it('include a budget for costs', () => {
    template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: Match.objectLike({ BudgetLimit: { Amount: stages.prod.monthlyBudgetDollars, Unit: 'USD' } }),
    });
  });
});

it('every stage deploys the same resources; one to throw away also empties its buckets, one with the sample copies it', () => {
  // Some names have the stack's name in them, and a hash over it.
  const names = (of: Template) =>
    Object.keys(of.toJSON().Resources as object).map((id) =>
      id.replace(/broadsheet(dev|prod)/, '').replace(/[0-9A-F]{16}$/, ''),
    );
  const more = names(devTemplate).filter((id) => !names(template).includes(id));
  const known = /AutoDeleteObjects|^Sample|^CustomCDKBucketDeployment|^LayoutsFunctionCurrentVersion/;
  expect(more.filter((id) => !known.test(id))).toEqual([]);
  expect(names(template).filter((id) => !names(devTemplate).includes(id) && !known.test(id))).toEqual([]);
});
