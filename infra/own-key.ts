import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { FunctionAccess } from './step.ts';

/** A key that CloudFormation generates, under `key`. Nothing is lost with it: another one serves as well. */
export const ownKey = (
  scope: Construct,
  id: string,
  { description, leaked }: { description: string; leaked: string },
) => {
  const secret = new Secret(scope, id, {
    description,
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'key',
      passwordLength: 48,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: leaked });
  return secret;
};

/** Lets a function read such a key. */
export const keyAccess = <Name extends string>(
  name: Name,
  { secretArn }: Secret,
): FunctionAccess<Record<Name, string>> => ({
  environment: { [name]: secretArn } as Record<Name, string>,
  grant: (to) =>
    to.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secretArn] }),
    ),
});
