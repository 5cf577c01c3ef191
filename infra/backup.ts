import { Duration, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Corpus } from './article-bucket.ts';
import type { Readers } from './reader-table.ts';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';

/** What AWS Backup needs to copy tables and buckets; only AWS keeps these policies complete. */
const policies = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'];

/** Where a copy that was not made is explained. */
const entry = 'not-an-alarm-a-copy-was-not-made';

/** Copies the table and the bucket every night into a vault of AWS Backup, keeps each copy for some days, and tells operators of one that failed. */
export class Backup extends Construct {
  constructor(
    scope: Construct,
    id: string,
    {
      stage,
      days,
      corpus,
      readers,
      operators,
    }: { stage: Stage; days: number; corpus: Corpus; readers: Readers; operators: ITopic },
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
    const vault = new BackupVault(this, 'Vault', { removalPolicy: removalOf(stage) });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: vault,
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
    const [what, state, why] = ['resourceArn', 'state', 'statusMessage'].map((name) =>
      EventField.fromPath(`$.detail.${name}`),
    );
    new Rule(this, 'Failed', {
      description: 'A nightly copy of the table or the bucket was not made',
      eventPattern: {
        source: ['aws.backup'],
        detailType: ['Backup Job State Change'],
        detail: { backupVaultName: [vault.backupVaultName], state: ['FAILED', 'ABORTED', 'EXPIRED'] },
      },
      targets: [
        new SnsTopic(operators, {
          message: RuleTargetInput.fromText(
            `AWS Backup did not copy ${what} last night (${state}): ${why} Readers notice nothing. What to do: ${stage.runbook}#${entry}`,
          ),
        }),
      ],
    });
  }
}
