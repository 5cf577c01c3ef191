import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** The product's secrets: the key of reader ids, which never changes, and the keys that sign links, which do. */
export class Keys extends Construct {
  readonly secret: Secret;

  constructor(
    scope: Construct,
    id: string,
    {
      stage,
      description = 'The key of reader ids and the keys that sign links',
    }: { stage: Stage; description?: string },
  ) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description,
      generateSecretString: {
        // The first rotation, which follows the creation of its schedule, creates the link keys.
        secretStringTemplate: JSON.stringify({ linkKeys: [] }),
        generateStringKey: 'readerSecret',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Lets a function create a new link key now and every 90 days. */
  rotateBy(rotate: IFunction): void {
    this.secret.addRotationSchedule('Rotation', { rotationLambda: rotate, automaticallyAfter: Duration.days(90) });
  }

  bind(): FunctionAccess<{ SECRETS_ARN: string }> {
    return {
      environment: { SECRETS_ARN: this.secret.secretArn },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] }),
        ),
    };
  }
}
