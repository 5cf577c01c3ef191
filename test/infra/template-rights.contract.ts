import { describe, expect, it } from '@jest/globals';
import { AwsSolutionsChecks } from 'cdk-nag';
import { counterPartition, sourceShards } from '../../functions/adapters/dynamodb-table.ts';
import { sitePaths } from '../../functions/site/site-paths.ts';
import { handlers } from '../../infra/handlers.ts';
import { stages } from '../../infra/stages.ts';
import {
  dev,
  list,
  prefixes,
  prod,
  type Resource,
  resources,
  rightsOf,
  type Statement,
  template,
} from './synthesised.ts';

/** The permissions of each role in the template. */
export const whoMayDoWhat = (): void =>
  describe('permissions', () => {
    it.each([
      ['PlanPolls', ['sources/*', 'withheld/*'], ['sources/in-force*']],
      ['Poll', ['articles/*', 'sources/*'], ['articles/*', 'sources/items/*', 'sources/robots/*']],
      ['Inbound', ['inbound/*', 'sources/*'], ['articles/*', 'rejected/inbound/*', 'sources/newsletters/*']],
      [
        'Ingest',
        ['articles/*', 'corrections/*', 'editions/*', 'index/*', 'ingested/*', 'topics/*', 'withdrawn/*'],
        [
          'corrections/*',
          'index/*',
          'ingested/*',
          'pictures/wanted/*',
          'rejected/*',
          'topics/in-force*',
          'withdrawn/*',
          'withheld/*',
        ],
      ],
      ['Plan', ['arrivals/*', 'editions/*', 'runs/latest*'], ['arrivals/*', 'runs/*']],
      ['Pictures', ['pictures/fetched/*', 'pictures/wanted/*'], ['pictures/fetched/*']],
      [
        'Compile',
        ['desk/decisions/*', 'editions/*', 'index/*', 'pictures/fetched/*', 'runs/*', 'topics/*', 'withdrawn/*'],
        ['desk/drafts/*', 'editions/*', 'pictures/printed/*', 'previews/*', 'reviews/*'],
      ],
      ['Dispatch', ['runs/*'], []],
      ['Watch', [], []],
      [
        'Report',
        [
          'desk/decisions/*',
          'editions/*',
          'index/*',
          'reviews/*',
          'runs/*',
          'topics/*',
          'withdrawn/*',
          'writing/runs/*',
        ],
        ['editions/front*', 'runs/*'],
      ],
      ['Deliver', ['corrections/*', 'editions/*', 'runs/*', 'shells/*', 'topics/*', 'withdrawn/*'], ['runs/*']],
      ['Feedback', ['MailSendsBucket45DBAEAF/sends/*'], []],
      [
        'Web',
        [
          'corrections/*',
          'desk/decisions/*',
          'editions/*',
          'index/*',
          'ingested/topics.json*',
          'pictures/printed/*',
          'previews/*',
          'shells/*',
          'topics/*',
          'withdrawn/*',
        ],
        ['topics/custom/*'],
      ],
      [
        'Desk',
        [
          ...['corrections/*', 'desk/*', 'editions/*', 'index/*', 'previews/*', 'rejected/*', 'runs/*', 'shells/*'],
          ...['sources/*', 'topics/*', 'withdrawn/*'],
        ],
        [
          ...['corrections/*', 'desk/audit/*', 'desk/decisions/*', 'desk/signed-out/*', 'runs/draft-*'],
          ...['sources/sources.yaml*', 'withdrawn/*'],
        ],
      ],
      [
        'Api',
        ['corrections/*', 'editions/*', 'index/*', 'previews/*', 'runs/*', 'shells/*', 'topics/*', 'withdrawn/*'],
        ['corrections/*', 'runs/*', 'withdrawn/*'],
      ],
      ['Start', ['requests/*', 'runs/*'], ['rejected/requests/*']],
      ['Layouts', [], ['shells/*']],
      ['Rotate', [], []],
      ['Retire', ['topics/custom/*'], ['topics/retired/*']],
    ])('%s reads and writes its own prefixes only', (name, reads, writes) => {
      expect(prefixes(`${name}FunctionRole`, 's3:GetObject')).toEqual(reads);
      expect(prefixes(`${name}FunctionRole`, 's3:PutObject')).toEqual(writes);
    });

    it('only ingest, reindex, retire and plan-polls delete objects, and never an article', () => {
      const deleted: Record<string, string[]> = {
        ingest: ['index/*', 'rejected/*'],
        reindex: ['index/*', 'rejected/*'],
        retire: ['index/own-*', 'topics/custom/*'],
        planPolls: ['withheld/*'],
      };
      for (const name of Object.keys(handlers)) {
        const id = `${name[0]!.toUpperCase()}${name.slice(1)}FunctionRole`;
        expect([name, prefixes(id, 's3:DeleteObject')]).toEqual([name, deleted[name] ?? []]);
      }
    });

    it.each([
      [
        'lambda:InvokeFunction',
        [
          'ApiFunctionRole',
          'CanaryQuartersClock',
          'DeskFunctionRole',
          'PollsClock',
          'RunMachineRole',
          'SlotsClock',
          'WeeklyClock',
        ],
      ],
      ['ses:SendRawEmail', ['DeliverFunctionRole', 'DeskFunctionRole', 'WebFunctionRole']],
      [
        'sqs:SendMessage',
        [
          'DeliverFunctionRole',
          'DeskFunctionRole',
          'DispatchFunctionRole',
          'FeedbackFunctionRole',
          'InboundFunctionRole',
          'IngestFunctionRole',
          'PicturesFunctionRole',
          'PlanPollsFunctionRole',
          'PollFunctionRole',
          'SlotsClock',
          'StartFunctionRole',
        ],
      ],
      ['states:StartExecution', ['ApiFunctionRole', 'StartFunctionRole', 'WebFunctionRole']],
      ['states:DescribeExecution', ['ApiFunctionRole', 'StartFunctionRole']],
      ['secretsmanager:PutSecretValue', ['RotateFunctionRole']],
      ['dynamodb:BatchWriteItem', ['WebFunctionRole']],
      ['dynamodb:DeleteItem', ['PlanPollsFunctionRole', 'WebFunctionRole']],
      ['dynamodb:Scan', ['RetireFunctionRole']],
    ])('%s is allowed for %j only', (action, holders) => {
      const found = resources('AWS::IAM::Policy')
        .filter(([, { Properties }]) =>
          (Properties.PolicyDocument.Statement as Statement[]).some((one) => list(one.Action).includes(action)),
        )
        .map(([id]) => id.replace(/DefaultPolicy.*/, ''));
      expect(found.sort()).toEqual(holders);
    });

    it('the canary may read its own key and the sending limits and write its log, and nothing else', () => {
      const granted = rightsOf('CanaryFunctionRole').map(({ actions, on }) => [actions, on]);
      expect(granted.filter(([actions]) => !/^(logs|xray):/.test(actions![0]!))).toEqual([
        [['ses:GetSendQuota', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'], ['*']],
        [['secretsmanager:GetSecretValue'], [expect.stringMatching(/^CanaryKey/)]],
      ]);
    });

    it("mail goes out from the stage's own address only, to anyone: in the sandbox SES checks the permission for each", () => {
      for (const name of ['Deliver', 'Desk', 'Web']) {
        const [right] = rightsOf(`${name}FunctionRole`).filter(({ actions }) => actions.includes('ses:SendRawEmail'));
        expect(right?.condition).toEqual({ StringEquals: { 'ses:FromAddress': stages.prod.from } });
        expect(right?.on).toEqual([
          expect.stringMatching(/:configuration-set\/MailConfigurationSet/),
          expect.stringMatching(/:identity\/\*$/),
        ]);
      }
    });

    it('the desk writes over nothing that it keeps, and of the table has counters, sources and the number of readers', () => {
      const rights = rightsOf('DeskFunctionRole');
      const having = (action: RegExp) => rights.filter(({ actions }) => actions.some((one) => action.test(one)));
      for (const { on, condition } of having(/^s3:PutObject$/))
        if (on.some((one) => one.includes('/desk/')))
          expect(condition).toEqual({ Null: { 's3:if-none-match': 'false' } });
        else
          expect(on).toEqual([
            expect.stringMatching(/\/corrections\/\*$/),
            expect.stringMatching(/\/runs\/draft-\*$/),
            expect.stringMatching(/\/sources\/sources\.yaml\*$/),
            expect.stringMatching(/\/withdrawn\/\*$/),
          ]);
      const ofPartitions = (prefix: string) => ({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] },
      });
      expect(having(/^dynamodb:/).map(({ actions, condition }) => [actions, condition])).toEqual([
        [['dynamodb:UpdateItem'], ofPartitions(counterPartition(''))],
        [['dynamodb:Query'], ofPartitions('SOURCES#')],
        [['dynamodb:Query'], { StringEquals: { 'dynamodb:Select': 'COUNT' } }],
      ]);
      expect(sourceShards.every((shard) => shard.startsWith('SOURCES#'))).toBe(true);
      const [secret] = having(/^secretsmanager:GetSecretValue$/);
      expect(secret!.on).toEqual([expect.stringMatching(/^DeskKeysSecret/)]);
    });

    it('no right of a function has a wildcard action, and `*` is used only if a service has no resources', () => {
      for (const [id, { Properties }] of resources('AWS::IAM::Policy').filter(([name]) =>
        name.includes('FunctionRole'),
      ))
        for (const { Action, Resource: on } of Properties.PolicyDocument.Statement as Statement[]) {
          expect([id, list(Action).filter((action) => action.includes('*'))]).toEqual([id, []]);
          if (list(on).includes('*'))
            expect([
              id,
              list(Action).filter((action) => !/^(xray:Put|ses:GetSendQuota|secretsmanager:GetRandom)/.test(action)),
            ]).toEqual([id, []]);
        }
    });

    it('no function of ours has a managed policy', () => {
      for (const [id, { Properties }] of resources('AWS::IAM::Role').filter(([name]) => name.includes('FunctionRole')))
        expect([id, Properties.ManagedPolicyArns]).toEqual([id, undefined]);
    });

    it("the operators' API is protected by IAM; the pages are public", () => {
      template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
        RouteKey: 'ANY /api/{path+}',
        AuthorizationType: 'AWS_IAM',
      });
      template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default', AuthorizationType: 'NONE' });
    });

    it('access logs contain neither the path nor the address of the visitor', () => {
      const [[, { Properties }]] = resources('AWS::ApiGatewayV2::Stage') as [[string, Resource]];
      expect(Properties.AccessLogSettings.Format).not.toMatch(/path|sourceIp|userAgent/i);
      expect(Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
      // Whoever unsubscribes by one click is not refused because scanners follow the links of the same digests.
      const unsubscribe = `POST ${sitePaths.unsubscribe.replace(':token', '{token}')}`;
      expect(Properties.RouteSettings[unsubscribe].ThrottlingRateLimit).toBeGreaterThanOrEqual(500);
      template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
        RouteKey: unsubscribe,
        AuthorizationType: 'NONE',
      });
    });

    it('has no finding of AwsSolutions without a reason next to its resource', () => {
      for (const app of [prod, dev]) expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
    });
  });
