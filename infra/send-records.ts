import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { LogGroup, LogStream } from 'aws-cdk-lib/aws-logs';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  EventType,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { CfnConfigurationSetEventDestination, type IConfigurationSet } from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** A file has the events of a minute, or a megabyte of them: some 500, which `feedback` processes in a second. */
const buffer = { seconds: 60, megabytes: 1 };
/** They name addresses. By then every send has been settled for long. Days. */
const kept = 3;

/**
 * SES's events of sends, one a mail, in files of many. One by one through SNS and SQS they would cost seven times as much, and
 * hardly any says more than the ledger has: only of a mail whose sender died, or got no answer, it is the proof that the mail went out.
 */
export class SendRecords extends Construct {
  /** How long the oldest event has waited to be written to a file. Seconds. */
  readonly age: Metric;
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { stage, of }: { stage: Stage; of: IConfigurationSet }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: removalOf(stage),
      autoDeleteObjects: !stage.keepData,
      lifecycleRules: [{ expiration: Duration.days(kept), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only Firehose writes to it and one function reads it, and nothing stays longer than three days.',
    });
    const role = new Role(this, 'Role', {
      // The account as external id, as Firehose asks for, so that no other account's stream can use the role.
      assumedBy: new ServicePrincipal('firehose.amazonaws.com', {
        conditions: { StringEquals: { 'sts:ExternalId': Stack.of(this).account } },
      }),
    });
    const faults = new LogGroup(this, 'Faults', { retention: stage.logRetentionDays, removalPolicy: removalOf(stage) });
    const ofFaults = new LogStream(this, 'FaultsStream', { logGroup: faults, removalPolicy: removalOf(stage) });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
        resources: [this.bucket.arnForObjects('sends/*')],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
        resources: [this.bucket.bucketArn],
      }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['logs:PutLogEvents'], resources: [faults.logGroupArn] }));
    // Named, so that those who write to it can be told of it before it is there.
    const name = `${Stack.of(this).stackName}-sends`;
    const stream = new CfnDeliveryStream(this, 'Stream', {
      deliveryStreamName: name,
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      extendedS3DestinationConfiguration: {
        bucketArn: this.bucket.bucketArn,
        roleArn: role.roleArn,
        prefix: 'sends/',
        bufferingHints: { intervalInSeconds: buffer.seconds, sizeInMBs: buffer.megabytes },
        compressionFormat: 'UNCOMPRESSED',
        cloudWatchLoggingOptions: {
          enabled: true,
          logGroupName: faults.logGroupName,
          logStreamName: ofFaults.logStreamName,
        },
      },
    });
    // The stream looks at its bucket when it is created.
    stream.node.addDependency(role);
    this.age = new Metric({
      namespace: 'AWS/Firehose',
      metricName: 'DeliveryToS3.DataFreshness',
      dimensionsMap: { DeliveryStreamName: name },
      period: Duration.minutes(5),
      statistic: 'Maximum',
    });
    const arnOf = { service: 'ses', resource: 'configuration-set', resourceName: of.configurationSetName };
    const publisher = new Role(this, 'Publisher', {
      assumedBy: new ServicePrincipal('ses.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': Stack.of(this).formatArn(arnOf),
          },
        },
      }),
    });
    const streamArn = Stack.of(this).formatArn({ service: 'firehose', resource: 'deliverystream', resourceName: name });
    publisher.addToPolicy(new PolicyStatement({ actions: ['firehose:PutRecordBatch'], resources: [streamArn] }));
    const destination = new CfnConfigurationSetEventDestination(this, 'Destination', {
      configurationSetName: of.configurationSetName,
      eventDestination: {
        enabled: true,
        matchingEventTypes: ['send'],
        kinesisFirehoseDestination: { deliveryStreamArn: streamArn, iamRoleArn: publisher.roleArn },
      },
    });
    destination.node.addDependency(publisher, stream);
    this.acknowledge(role, 'It writes every file under sends/, and nothing else.');
  }

  private acknowledge(role: IRole, reason: string): void {
    const bucket = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/sends/*]`, reason });
  }

  /** Notifies a queue of every file. */
  tell(queue: IQueue): void {
    this.bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(queue), { prefix: 'sends/' });
  }

  /** Permission to read the files, and their bucket. */
  bind(): FunctionAccess<{ SENDS_BUCKET: string }> {
    return {
      environment: { SENDS_BUCKET: this.bucket.bucketName },
      grant: (to) => {
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['s3:GetObject'], resources: [this.bucket.arnForObjects('sends/*')] }),
        );
        // Without it, S3 says of a file that is gone that reading it is forbidden.
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
        );
        this.acknowledge(to, 'It reads every file under sends/, and no others.');
      },
    };
  }
}
