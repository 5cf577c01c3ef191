import { CfnOutput } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { sizing } from '../functions/capacity/capacity.ts';
import { type QueueName, queueNames } from '../functions/core/queues.ts';
import type { Monitored } from './monitored.ts';
import type { Parts } from './parts.ts';
import type { WorkQueue } from './queue.ts';
import type { Run } from './run-machine.ts';

const outputsOf = (name: QueueName, { queue, dead }: WorkQueue): [string, string][] => {
  const prefix = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return [
    [`${prefix}QueueUrl`, queue.queueUrl],
    [`${prefix}DeadQueueUrl`, dead.queueUrl],
  ];
};

/** The outputs that the operators' tool reads. */
export const writeOutputs = (
  parts: Parts,
  {
    run,
    compile,
    canary,
    queues,
    alarms,
  }: Pick<Monitored, 'queues' | 'alarms'> & {
    run: Run;
    compile: IFunction;
    canary: IFunction;
  },
): void => {
  const outputs: Record<string, string> = {
    SiteUrl: parts.site.url,
    Bucket: parts.corpus.bucket.bucketName,
    Table: parts.readers.table.tableName,
    RunStateMachineArn: run.machine.stateMachineArn,
    CompileFunctionName: compile.functionName,
    CanaryFunctionName: canary.functionName,
    SecretsArn: parts.keys.secret.secretArn,
    LinkKeysArn: parts.keys.links.secretArn,
    SourceCredentialsArn: parts.credentials.secret.secretArn,
    ConfigurationSet: parts.mail.configurationSet.configurationSetName,
    // Mails a second that the functions carry.
    SendRate: String(Math.floor(sizing(parts.stage.sendRate).deliver.carries)),
    AlarmTopicArn: alarms.topic.topicArn,
    MailDomain: parts.stage.domain,
    FromAddress: parts.stage.from,
    ...Object.fromEntries(queueNames.flatMap((name) => outputsOf(name, queues[name]))),
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(parts.stack, name, { value });
};
