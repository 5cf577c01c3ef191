import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface ScheduleSettings {
  call: IFunction;
  /** The input of the call; `ContextAttribute` values are filled in by the scheduler. */
  saying?: Record<string, string>;
  /** An expression of EventBridge Scheduler; UTC. */
  at: string;
  description: string;
  /** Where a call is dead-lettered after failing for a quarter of an hour; without it, the next call replaces it. */
  missed?: IQueue;
}

/** Calls a function on a schedule, without a flexible time window. */
export const schedule = (
  scope: Construct,
  id: string,
  { call, saying = {}, at, description, missed }: ScheduleSettings,
): void => {
  const role = new Role(scope, `${id}Clock`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    description: `Lets a schedule call a function. ${description}`,
  });
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${Stack.of(scope).getLogicalId(call.node.defaultChild as CfnFunction)}.Arn>:*]`,
    reason: 'The star covers the versions of that one function.',
  });
  new Schedule(scope, `${id}Schedule`, {
    description,
    schedule: ScheduleExpression.expression(at),
    target: new LambdaInvoke(call, {
      input: ScheduleTargetInput.fromObject(saying),
      role,
      maxEventAge: Duration.minutes(15),
      retryAttempts: 20,
      ...(missed && { deadLetterQueue: missed }),
    }),
  });
};
