import { Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

const policy = 'service-role/AWSCodeDeployRoleForLambdaLimited';

/**
 * Puts a new version of a function to work gradually: a tenth for five minutes, then everything. If one of its alarms rings
 * meanwhile, CodeDeploy goes back to the version before, and the deployment of the stack is rolled back.
 */
export class Gradual extends Construct {
  /** What others call in place of the function. */
  readonly live: Alias;
  private readonly group: LambdaDeploymentGroup;

  constructor(scope: Construct, id: string, { of }: { of: Lambda }) {
    super(scope, id);
    this.live = new Alias(this, 'Live', { aliasName: 'live', version: of.currentVersion });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      description: 'Lets CodeDeploy shift work to a new version of a function',
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(policy)],
    });
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`,
      reason: 'Only CodeDeploy assumes the role; it is the narrowest policy that AWS has for shifting versions.',
    });
    this.group = new LambdaDeploymentGroup(this, 'Group', {
      alias: this.live,
      role,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      autoRollback: { failedDeployment: true, deploymentInAlarm: true },
    });
  }

  /** The alarms at which CodeDeploy goes back. */
  rollBackOn(alarms: readonly IAlarm[]): void {
    for (const alarm of alarms) this.group.addAlarm(alarm);
  }
}
