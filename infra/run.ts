import { readFileSync } from 'node:fs';
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type Binding, vendedLogName } from './step.ts';

export interface RunSteps {
  plan: IFunction;
  compile: IFunction;
  dispatch: IFunction;
  watch: IFunction;
  report: IFunction;
}

/** One run as a state machine, from the very definition that runs on a laptop. */
export class Run extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { steps, logRetention }: { steps: RunSteps; logRetention: RetentionDays }) {
    super(scope, id);
    this.machine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromString(
        readFileSync(new URL('./run.asl.json', import.meta.url), { encoding: 'utf8' }),
      ),
      definitionSubstitutions: {
        PlanFunctionArn: steps.plan.functionArn,
        CompileFunctionArn: steps.compile.functionArn,
        DispatchFunctionArn: steps.dispatch.functionArn,
        WatchFunctionArn: steps.watch.functionArn,
        ReportFunctionArn: steps.report.functionArn,
      },
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          logGroupName: vendedLogName(this, 'runs'),
          retention: logRetention,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // An operator's request may name addresses, and logs carry none.
        includeExecutionData: false,
      },
    });
    this.machine.addToRolePolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: Object.values<IFunction>({ ...steps }).map(({ functionArn }) => functionArn),
      }),
    );
    Validations.of(this.machine).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Log delivery and X-Ray, which the service itself asks for, know no resources to name.',
    });
  }

  /** The right to start a run, and which state machine it is. */
  bind(): Binding<{ RUN_STATE_MACHINE_ARN: string }> {
    const { stateMachineArn } = this.machine;
    return {
      environment: { RUN_STATE_MACHINE_ARN: stateMachineArn },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachineArn] }),
        ),
    };
  }

  /**
   * Ticks: calls `start` with the slot's own time, exactly at it. A tick that cannot be made for a quarter of an hour is
   * set aside: the next slot's run covers whoever was due.
   */
  tick({ start, at, missed }: { start: IFunction; at: string; missed: IQueue }): void {
    const ticker = new Role(this, 'Ticker', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      description: 'Lets the schedule call the function that starts runs',
    });
    Validations.of(ticker).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(start.node.defaultChild as CfnFunction)}.Arn>:*]`,
      reason: 'It names the versions of that one function.',
    });
    new Schedule(this, 'Schedule', {
      description: 'Starts the run of each slot',
      schedule: ScheduleExpression.expression(at),
      target: new LambdaInvoke(start, {
        input: ScheduleTargetInput.fromObject({ kind: 'scheduled', slot: ContextAttribute.scheduledTime }),
        role: ticker,
        deadLetterQueue: missed,
        maxEventAge: Duration.minutes(15),
        retryAttempts: 20,
      }),
    });
  }
}
