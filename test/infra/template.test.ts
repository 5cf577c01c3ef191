import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { placeOf } from '../../cli/deployment.ts';
import { sizing } from '../../functions/capacity/capacity.ts';
import { RunInput } from '../../functions/core/run.ts';
import { pageCacheKeyHeader } from '../../functions/http/behind-page-cache.ts';
import { cachedPaths } from '../../infra/page-cache.ts';
import { stages } from '../../infra/stages.ts';
import { stackOf } from '../kit/stack.ts';
import {
  bundles,
  devTemplate,
  nameOf,
  outdir,
  type Resource,
  read,
  removeSynthesised,
  resources,
  root,
  type Statement,
  synthesise,
  template,
} from './synthesised.ts';
import { firstDeployment, whatRuns } from './template-functions.contract.ts';
import { whoMayDoWhat } from './template-rights.contract.ts';
import { whatIsKept } from './template-storage.contract.ts';

beforeAll(synthesise);
afterAll(removeSynthesised);

whoMayDoWhat();
whatIsKept();
whatRuns();
firstDeployment();

/** A stage whose functions and table are sized by the rate at which it sends. */
const isSizedFor = (own: Template, rate: number): void => {
  const { deliver, feedback, table } = sizing(rate);
  for (const [name, { memoryMb, concurrency }] of Object.entries({ Deliver: deliver, Feedback: feedback })) {
    const of = (id: string) => id.startsWith(`${name}Function`);
    const [[, made]] = Object.entries(own.findResources('AWS::Lambda::Function')).filter(([id]) => of(id)) as [
      [string, Resource],
    ];
    expect(made.Properties.MemorySize).toBe(memoryMb);
    const feeds = Object.values(own.findResources('AWS::Lambda::EventSourceMapping')) as Resource[];
    const fed = feeds.filter(({ Properties }) => JSON.stringify(Properties.EventSourceArn).includes(`"${name}Queue`));
    expect(fed.map(({ Properties }) => Properties.ScalingConfig.MaximumConcurrency)).toEqual([concurrency]);
  }
  const [made] = Object.values(own.findResources('AWS::DynamoDB::Table')) as Resource[];
  const warm = table && { ReadUnitsPerSecond: table.read, WriteUnitsPerSecond: table.write };
  expect(made!.Properties.WarmThroughput).toEqual(warm);
  expect(made!.Properties.GlobalSecondaryIndexes[0].WarmThroughput).toEqual(warm);
};

/** A stage whose site is cached. */
const keepsPublicPages = (own: Template, host: string) => {
  const [[, { Properties }]] = Object.entries(own.findResources('AWS::CloudFront::Distribution')) as [
    [string, Resource],
  ];
  const { Aliases, DefaultCacheBehavior, CacheBehaviors, CustomErrorResponses, ViewerCertificate } =
    Properties.DistributionConfig;
  expect(Aliases).toEqual([host]);
  expect(ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
  // The policy that keeps nothing, and all that is not named below goes by it.
  expect(DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
  const kept = new Map(
    (CacheBehaviors as { PathPattern: string; CachePolicyId: unknown; AllowedMethods?: string[] }[]).map(
      ({ PathPattern, CachePolicyId }) => [PathPattern, CachePolicyId],
    ),
  );
  expect([...kept.keys()].sort()).toEqual([...cachedPaths, '/assets/*'].sort());
  const [[policy, { Properties: kinds }]] = Object.entries(own.findResources('AWS::CloudFront::CachePolicy')) as [
    [string, Resource],
  ];
  for (const path of cachedPaths) expect([path, kept.get(path)]).toEqual([path, { Ref: policy }]);
  expect(kinds.CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 60 });
  for (const { ErrorCachingMinTTL } of CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
  own.hasResourceProperties('AWS::CloudFront::Function', {
    FunctionCode: Match.stringLikeRegexp('"en","es","de","fr","ar","ur"'),
  });
  const [{ OriginCustomHeaders }] = Properties.DistributionConfig.Origins;
  expect(OriginCustomHeaders).toEqual([{ HeaderName: pageCacheKeyHeader, HeaderValue: expect.anything() }]);
  own.hasOutput('ApiUrl', {});
  for (const name of ['Web', 'Desk']) {
    const [[, { Properties: serving }]] = Object.entries(own.findResources('AWS::Lambda::Function')).filter(([id]) =>
      id.startsWith(`${name}Function`),
    ) as [[string, Resource]];
    expect(nameOf(serving.Environment.Variables.PAGE_CACHE_KEY_ARN)).toMatch(/^SiteCacheKey/);
  }
};

const goesLiveGradually = (own: Template) => {
  const groups = Object.values(own.findResources('AWS::CodeDeploy::DeploymentGroup')) as Resource[];
  const rolledBackBy = groups.map(({ Properties: { AlarmConfiguration, AutoRollbackConfiguration } }) => [
    AutoRollbackConfiguration.Events.includes('DEPLOYMENT_STOP_ON_ALARM'),
    ...AlarmConfiguration.Alarms.map(({ Name }: { Name: unknown }) => nameOf(Name).replace(/[0-9A-F]{8}$/, '')),
  ]);
  expect(rolledBackBy.sort()).toEqual([
    [true, 'AlarmsDeliveryErrors', 'AlarmsDigestsNotSent'],
    [true, 'AlarmsPagesFail', 'AlarmsPagesErrors'],
  ]);
  const called = (type: string, property: string) =>
    Object.values(own.findResources(type)).map(({ Properties }) => nameOf(Properties[property]));
  expect(called('AWS::Lambda::EventSourceMapping', 'FunctionName')).toContainEqual(
    expect.stringMatching(/DeliverGradualLive.*:live$/),
  );
  expect(called('AWS::ApiGatewayV2::Integration', 'IntegrationUri')).toContainEqual(
    expect.stringMatching(/^WebGradualLive/),
  );
};

describe('what operators need to know', () => {
  it("the stack's outputs are those that the operators' tool needs", () => {
    const outputs = Object.entries(template.toJSON().Outputs as Record<string, { Value: unknown }>);
    const told = outputs.map(([name, { Value }]) => {
      const value = nameOf(Value);
      return [name, / (CNAME|MX|TXT) |^\d+$/.test(value) ? value : `https://${name}.example`];
    });
    expect(placeOf(Object.fromEntries(told)).error).toBeUndefined();
  });

  it.each([
    [stages.prod.domain, 'quarantine', ['"v=DMARC1; p=quarantine; adkim=s; rua=mailto:desk@news.example"']],
    ['example', 'off', []],
  ] as const)(
    "with the zone %s the domain's records are made, and the pages may have a host of their own",
    (zone, dmarc, policies) => {
      const stage = {
        ...stages.prod,
        dmarc,
        pictures: true,
        ...(zone === 'example' && { existingIdentity: true as const, gradual: true as const }),
        sendRate: zone === 'example' ? 1000 : stages.prod.sendRate,
        backupDays: 35,
        monthlyBudgetDollars: undefined,
        hostedZone: { id: 'Z1', name: zone },
        inbound: { domain: `in.${stages.prod.domain}` },
        site: {
          host: `read.${stages.prod.domain}`,
          certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
          ...(zone === 'example' && { cached: true as const }),
        },
      };
      const settings = { stageName: 'own', stage, bundles, sample: false };
      const own = Template.fromStack(stackOf(settings, { validated: true, outdir: join(outdir, zone) }).stack);
      const records = Object.values(own.findResources('AWS::Route53::RecordSet')).map(({ Properties }) => Properties);
      const texts = records.flatMap(({ Type, ResourceRecords }) => (Type === 'TXT' ? ResourceRecords : []));
      expect(texts.filter((text) => text.includes('DMARC1'))).toEqual(policies);
      const types = records.map(({ Type }) => Type).filter((type) => type !== 'TXT');
      // An identity that exists is neither created again nor given records.
      const created = stage.existingIdentity ? 0 : 1;
      own.resourceCountIs('AWS::SES::EmailIdentity', created);
      expect(types.sort()).toEqual(created ? ['A', 'CNAME', 'CNAME', 'CNAME', 'MX', 'MX'] : ['A', 'MX']);
      own.hasResourceProperties('AWS::SES::ReceiptRule', {
        Rule: Match.objectLike({
          Recipients: [`in.${stages.prod.domain}`],
          ScanEnabled: true,
          Actions: [{ S3Action: Match.objectLike({ ObjectKeyPrefix: 'inbound/' }) }],
        }),
      });
      // SES may write there, by this stack's rule, and nowhere else.
      const written = (Object.values(own.findResources('AWS::S3::BucketPolicy')) as Resource[])
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[])
        .filter(({ Principal }) => JSON.stringify(Principal ?? '').includes('ses.amazonaws.com'));
      expect(written.map(({ Action, Resource: on }) => [Action, nameOf(on)])).toEqual([
        ['s3:PutObject', expect.stringMatching(/^CorpusBucket\w+\/inbound\/\*$/)],
      ]);
      expect(JSON.stringify(written[0]?.Condition)).toMatch(/aws:SourceAccount.*aws:SourceArn.*receipt-rule-set/);
      own.hasOutput('InboundDomain', { Value: `in.${stages.prod.domain}` });
      own.resourceCountIs('AWS::Budgets::Budget', 0);
      own.hasResourceProperties('AWS::Backup::BackupPlan', {
        BackupPlan: { BackupPlanRule: [Match.objectLike({ Lifecycle: { DeleteAfterDays: 35 } })] },
      });
      const [selection] = Object.values(own.findResources('AWS::Backup::BackupSelection'));
      expect(JSON.stringify(selection?.Properties.BackupSelection.Resources)).toMatch(/ReadersTable.*CorpusBucket/);
      // A copy that was not made is told to whoever the alarms are for.
      const [rule] = Object.values(
        own.findResources('AWS::Events::Rule', {
          Properties: { EventPattern: { source: ['aws.backup'], detail: { state: ['FAILED', 'ABORTED', 'EXPIRED'] } } },
        }),
      );
      const [target] = rule?.Properties.Targets ?? [];
      expect(JSON.stringify(target.Arn)).toContain('AlarmsTopic');
      expect(JSON.stringify(target.InputTransformer)).toContain('#not-an-alarm-a-copy-was-not-made');
      expect(JSON.stringify(own.findResources('AWS::SNS::TopicPolicy'))).toContain('events.amazonaws.com');
      // The functions carry the rate of SES, and the table is warmed for more than it carries from its first day.
      isSizedFor(own, stage.sendRate);
      // CloudFront, if asked for, answers at the host in place of API Gateway, which then keeps an address for operators.
      const cached = zone === 'example';
      own.resourceCountIs('AWS::ApiGatewayV2::DomainName', cached ? 0 : 1);
      own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: !cached });
      // Pages and mails go by the live version, which alarms roll back.
      own.resourceCountIs('AWS::CodeDeploy::DeploymentGroup', stage.gradual ? 2 : 0);
      if (stage.gradual) goesLiveGradually(own);
      if (cached) keepsPublicPages(own, stage.site.host);
      else own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: stage.site.host });
      own.hasOutput('SiteUrl', { Value: `https://${stage.site.host}` });
      // Pictures are fetched only in a stage that says so, and the site serves them under a rate of their own.
      const fed = (of: Template) => JSON.stringify(of.findResources('AWS::Lambda::EventSourceMapping'));
      expect([fed(own), fed(template)].map((text) => text.includes('PicturesFunction'))).toEqual([true, false]);
      const told = (of: Template) =>
        Object.entries(of.findResources('AWS::Lambda::Function'))
          .filter(([id]) => /^(Ingest|Compile)Function/.test(id))
          .map(([, { Properties }]) => Properties.Environment.Variables.PICTURES);
      expect([told(own), told(template)]).toEqual([
        ['on', 'on'],
        ['off', 'off'],
      ]);
      own.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
        RouteSettings: { 'GET /pictures/{picture}': { ThrottlingRateLimit: 500 } },
      });
      own.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: 'GET /pictures/{picture}' });
    },
  );
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

  it('count figures that functions write, never lines of a log', () => {
    expect(resources('AWS::Logs::MetricFilter')).toEqual([]);
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

  it('include a budget for the costs of the stage', () => {
    template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: Match.objectLike({
        BudgetLimit: { Amount: stages.prod.monthlyBudgetDollars, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:broadsheet$prod'] },
      }),
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
