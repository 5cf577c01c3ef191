import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, EventType, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';
import type { Binding } from './step.ts';

/** What a function may do with the bucket: key prefixes (without the star) that it reads, writes, deletes and lists. */
export interface BucketUse {
  read?: readonly string[];
  write?: readonly string[];
  delete?: readonly string[];
  list?: readonly string[];
}

/** The documents: what publishers drop, the index, the editions and the runs, in one private bucket. */
export class Corpus extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    const removal = stage.keepData
      ? { removalPolicy: RemovalPolicy.RETAIN }
      : { removalPolicy: RemovalPolicy.DESTROY, autoDeleteObjects: true };
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
    this.bucket = new Bucket(this, 'Bucket', {
      ...privately,
      ...removal,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      lifecycleRules: [
        { prefix: 'runs/', expiration: Duration.days(stage.runRetentionDays) },
        {
          noncurrentVersionExpiration: Duration.days(stage.versionRetentionDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
  }

  /** Tells a queue of every object that is dropped, overwritten or deleted under a prefix. */
  announce(queue: IQueue, prefix: string): void {
    this.bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(queue), { prefix });
    this.bucket.addEventNotification(EventType.OBJECT_REMOVED, new SqsDestination(queue), { prefix });
  }

  bind({ read = [], write = [], delete: remove = [], list = [] }: BucketUse): Binding<{ BUCKET: string }> {
    const objects = (prefixes: readonly string[]) => prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    const rights: PolicyStatement[] = [];
    if (read.length > 0)
      rights.push(new PolicyStatement({ actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: objects(read) }));
    if (write.length > 0) rights.push(new PolicyStatement({ actions: ['s3:PutObject'], resources: objects(write) }));
    if (remove.length > 0)
      rights.push(new PolicyStatement({ actions: ['s3:DeleteObject'], resources: objects(remove) }));
    // A read of a key that does not exist is a 404 only for those who may list; that check carries no prefix,
    // hence IfExists. Without it S3 answers 403, and "not there" would look like "not allowed".
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
      grant: (to: IGrantable) => {
        for (const right of rights) to.grantPrincipal.addToPrincipalPolicy(right);
      },
    };
  }
}
