import { Duration, SecretValue, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret, type SecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/**
 * How CloudFormation generates the key of ids when a stage is created. Secrets Manager generates a new key whenever any of
 * these changes, and with a new key no reader is found again: they must stay exactly as they are, including the empty list,
 * which is from when one secret held everything. test/infra pins them.
 */
const generateOnce: SecretProps['generateSecretString'] = {
  secretStringTemplate: JSON.stringify({ linkKeys: [] }),
  generateStringKey: 'readerSecret',
  passwordLength: 64,
  excludePunctuation: true,
};

/** The right to read some secrets. */
const mayRead = (secrets: readonly Secret[]): PolicyStatement =>
  new PolicyStatement({
    actions: ['secretsmanager:GetSecretValue'],
    resources: secrets.map(({ secretArn }) => secretArn),
  });

/** Lets a function create a new link key in a secret now and every 90 days. */
const rotateBy = (secret: Secret, rotate: IFunction): void => {
  secret.addRotationSchedule('Rotation', { rotationLambda: rotate, automaticallyAfter: Duration.days(90) });
};

/**
 * The product's keys, in a secret each: the key of reader ids, which nothing may change, and the keys that sign links, which
 * rotate. A stage from before they were apart keeps its older link keys beside the key of reader ids; functions still read them.
 */
export class Keys extends Construct {
  /** The key of reader ids. */
  readonly secret: Secret;
  /** The keys that sign links. */
  readonly links: Secret;

  constructor(scope: Construct, id: string, { stage, rotate }: { stage: Stage; rotate: IFunction }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'The key of reader ids',
      generateSecretString: generateOnce,
      removalPolicy: removalOf(stage),
    });
    this.secret.denyAccountRootDelete();
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'With another key no reader is found again; it never leaves the functions that use it.',
    });
    this.links = new Secret(this, 'Links', {
      description: 'The keys that sign links',
      // The first rotation, which follows the creation of its schedule, creates the keys. Never changed: a change writes this over them.
      secretStringValue: SecretValue.unsafePlainText('{"linkKeys":[]}'),
      removalPolicy: removalOf(stage),
    });
    rotateBy(this.links, rotate);
  }

  /** For functions that sign and check links. */
  bind(): FunctionAccess<{ SECRETS_ARN: string; LINK_KEYS_ARN: string }> {
    return {
      environment: { SECRETS_ARN: this.secret.secretArn, LINK_KEYS_ARN: this.links.secretArn },
      grant: (to) => to.addToPrincipalPolicy(mayRead([this.secret, this.links])),
    };
  }

  /** For functions that only find readers by their addresses. */
  bindReaderKey(): FunctionAccess<{ SECRETS_ARN: string }> {
    return {
      environment: { SECRETS_ARN: this.secret.secretArn },
      grant: (to) => to.addToPrincipalPolicy(mayRead([this.secret])),
    };
  }
}

/** The desk's keys: of editors' ids, and of their links to sign in and their sessions. */
export class DeskKeys extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { stage, rotate }: { stage: Stage; rotate: IFunction }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'The keys of the desk: links to sign in, and sessions',
      generateSecretString: generateOnce,
      removalPolicy: removalOf(stage),
    });
    rotateBy(this.secret, rotate);
  }

  bind(): FunctionAccess<{ SECRETS_ARN: string }> {
    return {
      environment: { SECRETS_ARN: this.secret.secretArn },
      grant: (to) => to.addToPrincipalPolicy(mayRead([this.secret])),
    };
  }
}
