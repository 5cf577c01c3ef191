import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  type IFunction,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * The name of a log that a service writes itself. For any other name, the service adds to the region's single log policy,
 * which a few stacks fill (5,120 characters), so that the next deployment fails.
 */
export const vendedLogName = (scope: Construct, log: string): string =>
  `/aws/vendedlogs/${Stack.of(scope).stackName}/${log}`;

/** What a binding gives a function: environment values, and the permissions to use them. */
export interface FunctionAccess<Environment> {
  environment: Environment;
  grant?: (to: IRole) => void;
}

/** Plain environment values, without permissions. */
export const values = <const Environment extends Record<string, string>>(
  environment: Environment,
): FunctionAccess<Environment> => ({ environment });

/** Permission to call a function, and its name. */
export const calls = <Name extends string>(name: Name, called: IFunction): FunctionAccess<Record<Name, string>> => ({
  environment: { [name]: called.functionName } as Record<Name, string>,
  grant: (to) =>
    to.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [called.functionArn] }),
    ),
});

type Merged<Bindings extends readonly FunctionAccess<object>[]> = Bindings extends readonly [
  FunctionAccess<infer First>,
  ...infer Rest extends readonly FunctionAccess<object>[],
]
  ? First & Merged<Rest>
  : object;

/** `unknown` if the bindings give all that the function's environment schema asks for, otherwise the names of what is missing. */
type Complete<Environment, Bindings extends readonly FunctionAccess<object>[]> =
  Merged<Bindings> extends Environment ? unknown : { missing: Exclude<keyof Environment, keyof Merged<Bindings>> };

export interface StepSettings {
  /** Folder of the bundle. */
  code: string;
  memoryMb: number;
  timeoutSeconds: number;
  description: string;
  logRetention: RetentionDays;
  /** Namespace of the function's metrics: one per stage. */
  metrics: string;
}

/**
 * One Lambda function on arm64 and the current Node LTS with its log group and its bindings: permissions are
 * granted and the environment is set in one call. An environment value that the function's schema needs and no binding
 * gives is a compile error.
 */
export const step =
  <Environment extends object>() =>
  <const Bindings extends readonly FunctionAccess<object>[]>(
    scope: Construct,
    id: string,
    settings: StepSettings,
    bindings: Bindings & Complete<Environment, Bindings>,
  ): Lambda => {
    const all: readonly FunctionAccess<object>[] = bindings;
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: settings.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${id} may do`,
    });
    logGroup.grantWrite(role);
    const made = new Lambda(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(settings.code),
      memorySize: settings.memoryMb,
      timeout: Duration.seconds(settings.timeoutSeconds),
      description: settings.description,
      role,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      environment: Object.assign(
        { NODE_OPTIONS: '--enable-source-maps', POWERTOOLS_METRICS_NAMESPACE: settings.metrics },
        ...all.map(({ environment }) => environment),
      ),
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray (and SES for its sending limits) has no resources to name; both permissions only report or read.',
    });
    for (const { grant } of all) grant?.(role);
    return made;
  };
