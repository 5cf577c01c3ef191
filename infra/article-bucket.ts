import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  EventType,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { LambdaDestination, SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/**
 * What a function may do with the bucket: key prefixes (without the star) that it reads, writes, deletes and lists, and
 * those where it may add objects but write over none.
 */
export interface BucketUse {
  read?: readonly string[];
  write?: readonly string[];
  create?: readonly string[];
  delete?: readonly string[];
  list?: readonly string[];
}

/** The documents: what publishers drop, the index, the editions and the runs, in one private bucket. */
export class Corpus extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    const removal = { removalPolicy: removalOf(stage), autoDeleteObjects: !stage.keepData };
    const privately = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...privately,
      ...removal,
      lifecycleRules: [{ expiration: Duration.days(stage.runRetentionDays) }],
    });
    const announcer = new Role(this, 'Announcer', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Configures the notifications of the bucket during a deployment',
    });
    Validations.of(announcer).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason:
        'The framework adds it to its own helper, which runs only during deployments and can otherwise only set notifications.',
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...privately,
      notificationsHandlerRole: announcer,
      ...removal,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      lifecycleRules: [
        ...[
          'runs/',
          'reviews/',
          'writing/',
          'previews/',
          'requests/',
          'rejected/requests/',
          'inbound/',
          'rejected/inbound/',
          'pictures/wanted/',
          'pictures/fetched/',
        ].map((prefix) => ({ prefix, expiration: Duration.days(stage.runRetentionDays) })),
        { prefix: 'desk/drafts/', expiration: Duration.days(7) },
        // A notice waits for two days for the report that it corrects.
        { prefix: 'corrections/waiting/', expiration: Duration.days(30) },
        // A pass for a new topic reads seven days.
        { prefix: 'hours/', expiration: Duration.days(10) },
        // A session that was ended lasts no longer than this anyway.
        { prefix: 'desk/signed-out/', expiration: Duration.days(2) },
        // By then nobody who unsubscribed can come back to a retired topic.
        { prefix: 'topics/retired/', expiration: Duration.days(400) },
        {
          noncurrentVersionExpiration: Duration.days(stage.versionRetentionDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
  }

  /** Notifies a queue of every object that is dropped, overwritten or deleted under a prefix. */
  announce(queue: IQueue, prefix: string): void {
    this.bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(queue), { prefix });
    this.bucket.addEventNotification(EventType.OBJECT_REMOVED, new SqsDestination(queue), { prefix });
  }

  /** Calls a function for every object that is dropped under a prefix. */
  call(to: IFunction, prefix: string): void {
    this.bucket.addEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(to), { prefix });
  }

  bind({
    read = [],
    write = [],
    create = [],
    delete: remove = [],
    list = [],
  }: BucketUse): FunctionAccess<{ BUCKET: string }> {
    const objects = (prefixes: readonly string[]) => prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    const rights: PolicyStatement[] = [];
    if (read.length > 0)
      rights.push(new PolicyStatement({ actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: objects(read) }));
    if (write.length > 0) rights.push(new PolicyStatement({ actions: ['s3:PutObject'], resources: objects(write) }));
    // A write with If-None-Match fails if there is an object, and no other write is allowed.
    if (create.length > 0)
      rights.push(
        new PolicyStatement({
          actions: ['s3:PutObject'],
          resources: objects(create),
          conditions: { Null: { 's3:if-none-match': 'false' } },
        }),
      );
    if (remove.length > 0)
      rights.push(new PolicyStatement({ actions: ['s3:DeleteObject'], resources: objects(remove) }));
    // Reading a key that does not exist returns 404 only to callers that may list; that check has no prefix,
    // hence IfExists. Without it S3 returns 403, and a missing object would look like a missing permission.
    const listed = [...new Set([...list, ...read])];
    if (listed.length > 0)
      rights.push(
        new PolicyStatement({
          actions: ['s3:ListBucket'],
          resources: [this.bucket.bucketArn],
          conditions: { StringLikeIfExists: { 's3:prefix': listed.map((prefix) => `${prefix}*`) } },
        }),
      );
    return {
      environment: { BUCKET: this.bucket.bucketName },
      grant: (to: IRole) => {
        for (const right of rights) to.addToPrincipalPolicy(right);
        const bucket = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
        for (const prefix of new Set([...read, ...write, ...create, ...remove]))
          Validations.of(to).acknowledge({
            id: `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${prefix}*]`,
            reason: `It works on every object under ${prefix}, and on no others.`,
          });
      },
    };
  }
}
