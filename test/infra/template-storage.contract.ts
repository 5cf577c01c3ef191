import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { dueIndex, expiryAttribute, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { nameOf, resources, rightsOf, type Statement, template } from './synthesised.ts';

/** Buckets, table, queues and secrets. */
export const whatIsKept = (): void =>
  describe('storage', () => {
    it('no bucket is public, all are encrypted, owned by us and accept only TLS 1.2 or newer', () => {
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

    it('documents have versions; runs and requests, which may contain addresses, are deleted after 90 days, old versions after 30', () => {
      template.hasResourceProperties('AWS::S3::Bucket', {
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: Match.arrayWith([
            Match.objectLike({ Prefix: 'runs/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'reviews/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'previews/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'requests/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'rejected/requests/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'inbound/', ExpirationInDays: 90 }),
            Match.objectLike({ Prefix: 'rejected/inbound/', ExpirationInDays: 90 }),
            Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }),
          ]),
        },
      });
    });

    it('the table has the layout that the adapters expect', () => {
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
      expect(work).toHaveLength(7);
      expect(queues.length).toBe(work.length + dead.length + 1);
      for (const [id, { Properties }] of resources('AWS::SQS::QueuePolicy'))
        expect([id, JSON.stringify(Properties.PolicyDocument)]).toEqual([
          id,
          expect.stringContaining('"aws:SecureTransport":"false"'),
        ]);
    });

    it('functions that dead-letter messages know their queue and how often it tries', () => {
      const queues = new Map(
        resources('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties.RedrivePolicy]),
      );
      for (const name of ['Poll', 'Inbound', 'Ingest', 'Deliver', 'Feedback']) {
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

    it('storage of readers and news outlives the stack in production, under names that never change', () => {
      const stateful = ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SecretsManager::Secret'];
      // Another key of the canary serves as well.
      const kept = resources().filter(([id, { Type }]) => stateful.includes(Type) && !id.startsWith('CanaryKey'));
      expect(kept.map(([id, { DeletionPolicy }]) => `${id} ${DeletionPolicy}`).sort()).toEqual([
        'CorpusAccessLogs487DFD00 RetainExceptOnCreate',
        'CorpusBucket76874A67 RetainExceptOnCreate',
        'DeskKeysSecretBE30A47D RetainExceptOnCreate',
        'KeysLinks84745A47 RetainExceptOnCreate',
        'KeysSecret88F3B70F RetainExceptOnCreate',
        'MailSendsBucket45DBAEAF RetainExceptOnCreate',
        'ReadersTableF50A341F RetainExceptOnCreate',
        'SourceCredentialsSecret1BD9A819 RetainExceptOnCreate',
      ]);
      for (const [id, { UpdateReplacePolicy }] of kept) expect([id, UpdateReplacePolicy]).toEqual([id, 'Retain']);
    });

    it('no edit of the template replaces storage or writes over a secret', () => {
      const properties = (id: string) => resources().find(([name]) => name === id)![1].Properties;
      // A change of one of these makes Secrets Manager generate another key, with which no reader is found again.
      const generated = {
        SecretStringTemplate: '{"linkKeys":[]}',
        GenerateStringKey: 'readerSecret',
        PasswordLength: 64,
        ExcludePunctuation: true,
      };
      const secrets = resources('AWS::SecretsManager::Secret')
        .filter(([id]) => !id.startsWith('CanaryKey'))
        .map(
          ([
            id,
            {
              Properties: { Description, Tags, ...pinned },
            },
          ]) => [id, pinned],
        );
      expect(Object.fromEntries(secrets)).toEqual({
        KeysSecret88F3B70F: { GenerateSecretString: generated },
        DeskKeysSecretBE30A47D: { GenerateSecretString: generated },
        KeysLinks84745A47: { SecretString: '{"linkKeys":[]}' },
        SourceCredentialsSecret1BD9A819: { SecretString: '{}' },
      });
      // CloudFormation replaces a table or a bucket if one of these changes, and a name that it was given cannot be used twice.
      expect(properties('CorpusBucket76874A67')).not.toHaveProperty('BucketName');
      const table = properties('ReadersTableF50A341F');
      expect(table).not.toHaveProperty('TableName');
      expect(table.DeletionProtectionEnabled).toBe(true);
      expect(table.AttributeDefinitions).toEqual(
        ['pk', 'sk', 'duePk', 'dueSk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      );
      expect(table.LocalSecondaryIndexes).toBeUndefined();
    });

    it('only the link keys and those of the desk rotate; nothing may write the key of reader ids', () => {
      const rotating = resources('AWS::SecretsManager::RotationSchedule').map(([, { Properties }]) =>
        nameOf(Properties.SecretId),
      );
      expect(rotating.sort()).toEqual(['DeskKeysSecretBE30A47D', 'KeysLinks84745A47']);
      const writers = rightsOf('')
        .filter(({ actions }) => actions.some((action) => /^secretsmanager:(Put|Update|Delete|\*)/.test(action)))
        .flatMap(({ on }) => on);
      expect(writers.length).toBeGreaterThan(0);
      expect(writers).not.toContain('KeysSecret88F3B70F');
    });

    it('the link keys are rotated every 90 days, from the day of the deployment', () => {
      template.hasResourceProperties('AWS::SecretsManager::RotationSchedule', {
        RotationRules: { ScheduleExpression: 'rate(90 days)' },
        RotateImmediatelyOnUpdate: Match.absent(),
      });
    });
  });
