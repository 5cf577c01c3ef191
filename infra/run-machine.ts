import { readFileSync } from 'node:fs';
import { ArnFormat, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type CfnStateMachine, DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type FunctionAccess, vendedLogName } from './step.ts';

export interface RunSteps {
  plan: IFunction;
  compile: IFunction;
  dispatch: IFunction;
  watch: IFunction;
  report: IFunction;
}

/** One run as a state machine, from the same definition that runs on a laptop. */
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
        // An operator's request may contain addresses, which must not be logged.
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
      reason: 'Log delivery and X-Ray, which the service itself requires, have no resources to name.',
    });
  }

  /** The right to start a run, and which state machine it is; if requested, also to see the state of one. */
  bind({ describe = false } = {}): FunctionAccess<{ RUN_STATE_MACHINE_ARN: string }> {
    const { stateMachineArn } = this.machine;
    return {
      environment: { RUN_STATE_MACHINE_ARN: stateMachineArn },
      grant: (to) => {
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachineArn] }),
        );
        if (!describe) return;
        const executions = Stack.of(this).formatArn({
          service: 'states',
          resource: 'execution',
          resourceName: `${this.machine.stateMachineName}:*`,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        });
        to.addToPrincipalPolicy(
          new PolicyStatement({ actions: ['states:DescribeExecution'], resources: [executions] }),
        );
        const machine = Stack.of(this).getLogicalId(this.machine.node.defaultChild as CfnStateMachine);
        const arn = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution';
        Validations.of(to).acknowledge({
          id: `AwsSolutions-IAM5[Resource::${arn}:<${machine}.Name>:*]`,
          reason: 'Executions are named when they are started; it can see only those of this state machine.',
        });
      },
    };
  }
}
