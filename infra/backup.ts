import { Duration, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Corpus } from './article-bucket.ts';
import type { Readers } from './reader-table.ts';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';

/** What AWS Backup needs to copy tables and buckets; only AWS keeps these policies complete. */
const policies = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'];

/** Copies the table and the bucket every night into a vault of AWS Backup, and keeps each copy for some days. */
export class Backup extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, days, corpus, readers }: { stage: Stage; days: number; corpus: Corpus; readers: Readers },
  ) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      description: 'Lets AWS Backup copy the table and the bucket',
      managedPolicies: policies.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
    });
    for (const name of policies)
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`,
        reason: 'Only AWS Backup assumes the role, for the two resources of its plan; AWS keeps the policy complete.',
      });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: new BackupVault(this, 'Vault', { removalPolicy: removalOf(stage) }),
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'Nightly',
          scheduleExpression: Schedule.cron({ hour: '3', minute: '40' }),
          deleteAfter: Duration.days(days),
        }),
      ],
    });
    plan.addSelection('Selection', {
      role,
      resources: [BackupResource.fromDynamoDbTable(readers.table), BackupResource.fromArn(corpus.bucket.bucketArn)],
    });
  }
}
