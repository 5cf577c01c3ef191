import { describe, expect, it } from '@jest/globals';
import aslValidator from 'asl-validator';
import { Match } from 'aws-cdk-lib/assertions';
import { fixed, memoryMb } from '../../cli/cost-figures.ts';
import type { Bundle } from '../../infra/bundle.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';
import { bundles, devTemplate, nameOf, type Resource, read, resources, template } from './synthesised.ts';

/** Functions, state machine and schedules. */
export const whatRuns = (): void =>
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

    it('what costs the same in any month is no more than the cost model counts', () => {
      expect(resources('AWS::CloudWatch::Alarm').length).toBeLessThanOrEqual(fixed.alarms);
      expect(resources('AWS::CloudWatch::Dashboard').length).toBeLessThanOrEqual(fixed.dashboards);
      expect(resources('AWS::SecretsManager::Secret').length).toBeLessThanOrEqual(fixed.secrets);
    });

    it('functions have the memory that the cost model counts', () => {
      for (const [name, megabytes] of Object.entries(memoryMb)) {
        const id = `${name[0]!.toUpperCase()}${name.slice(1)}Function`;
        const [, { Properties }] = functions().find(([each]) => each.startsWith(id))!;
        expect({ [name]: Properties.MemorySize }).toEqual({ [name]: megabytes });
      }
    });

    it('windows end only after any ingest that could still write into them', () => {
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

    it('each step of a run is tried again after faults of Lambda itself and of S3', () => {
      interface State {
        Type: string;
        Retry?: { ErrorEquals: string[]; MaxAttempts: number }[];
        Iterator?: { States: Record<string, State> };
        ItemProcessor?: { States: Record<string, State> };
      }
      const tasksIn = (states: Record<string, State>): [string, State][] =>
        Object.entries(states).flatMap(([name, state]) => [
          ...(state.Type === 'Task' ? [[name, state] as [string, State]] : []),
          ...tasksIn({ ...state.Iterator?.States, ...state.ItemProcessor?.States }),
        ]);
      const tasks = tasksIn((JSON.parse(read('infra/run.asl.json')) as { States: Record<string, State> }).States);
      expect(tasks).toHaveLength(5);
      for (const [name, { Retry = [] }] of tasks)
        for (const fault of ['Lambda.AWSLambdaException', 'Lambda.Unknown', 'Runtime.ExitError', 'InternalError'])
          expect([name, fault, Retry.some(({ ErrorEquals }) => ErrorEquals.includes(fault))]).toEqual([
            ...[name, fault, true],
          ]);
      for (const [, { Retry = [] }] of tasks)
        for (const { MaxAttempts } of Retry) expect(MaxAttempts).toBeGreaterThanOrEqual(4);
    });

    it('only schedules of this account may take their roles', () => {
      const clocks = resources('AWS::IAM::Role').filter(([, { Properties }]) =>
        JSON.stringify(Properties.AssumeRolePolicyDocument).includes('scheduler.amazonaws.com'),
      );
      expect(clocks).toHaveLength(4);
      for (const [, { Properties }] of clocks)
        expect(Properties.AssumeRolePolicyDocument.Statement[0].Condition).toEqual({
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        });
    });

    it('SES tells what something follows from, and not of deliveries, opens and clicks', () => {
      const told = resources('AWS::SES::ConfigurationSetEventDestination').map(([, { Properties }]) => {
        const { MatchingEventTypes, SnsDestination } = Properties.EventDestination;
        return [SnsDestination ? 'topic' : 'files', MatchingEventTypes.toSorted()];
      });
      expect(Object.fromEntries(told)).toEqual({
        topic: ['bounce', 'complaint', 'reject', 'renderingFailure', 'subscription'],
        files: ['send'],
      });
    });

    it('a message stays hidden for six times its function’s time-out, as AWS advises, but for three queues with reasons', () => {
      const timeouts = new Map(functions().map(([id, { Properties }]) => [id, Properties.Timeout as number]));
      const hidden = new Map(
        resources('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties.VisibilityTimeout as number]),
      );
      const shorter = resources('AWS::Lambda::EventSourceMapping').flatMap(([, { Properties }]) => {
        const queue = nameOf(Properties.EventSourceArn);
        const isShort = hidden.get(queue)! < 6 * timeouts.get(nameOf(Properties.FunctionName))!;
        return isShort ? [queue.replace(/Queue[0-9A-F]{8}$/, '')] : [];
      });
      expect(shorter.sort()).toEqual(['Deliver', 'Poll', 'TopicChanges']);
    });

    it('the schedule starts a run on each quarter of an hour, and dead-letters calls that failed', () => {
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
        // Compile holds the part-of-speech model of English and the gate's lexicon: they are needed once for each edition, not for each reader.
        expect([name, bytes < (name === 'compile' ? 7e6 : 1.7e6)]).toEqual([name, true]);
        expect([name, packages.has('wink-nlp')]).toEqual([name, name === 'compile']);
        expect([name, [...packages.keys()].some((one) => one.startsWith('mjml'))]).toEqual([name, renders]);
      }
    });
  });

/** What a first deployment into any account depends on. */
export const firstDeployment = (): void =>
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

    it('gives each function its permissions before anything can call it', () => {
      for (const [id, resource] of resources('AWS::Lambda::Function').filter(([name]) => name.includes('Function')))
        if (resource.Properties.Handler === 'index.handler')
          expect([id, (resource as { DependsOn?: string[] }).DependsOn]).toEqual([
            id,
            expect.arrayContaining([expect.stringMatching(/RoleDefaultPolicy/)]),
          ]);
    });
  });
