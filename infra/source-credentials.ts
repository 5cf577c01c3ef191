import { SecretValue, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** The user names and passwords of sources that ask for them. Operators write them with `broadsheet sources add`. */
export class SourceCredentials extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'User names and passwords of sources',
      // Never changed, so that no deployment replaces what operators wrote.
      secretStringValue: SecretValue.unsafePlainText('{}'),
      removalPolicy: removalOf(stage),
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The passwords are those of other sites, which alone can change them.',
    });
  }

  bind(): FunctionAccess<{ SOURCE_CREDENTIALS_ARN: string }> {
    return {
      environment: { SOURCE_CREDENTIALS_ARN: this.secret.secretArn },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] }),
        ),
    };
  }
}
