import { CfnOutput } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Monitored } from './monitored.ts';
import type { Parts } from './parts.ts';
import type { Run } from './run-machine.ts';
import { sizing } from './sizing.ts';

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
    PollQueueUrl: queues.poll.queue.queueUrl,
    PollDeadQueueUrl: queues.poll.dead.queueUrl,
    InboundQueueUrl: queues.inbound.queue.queueUrl,
    InboundDeadQueueUrl: queues.inbound.dead.queueUrl,
    IngestQueueUrl: queues.ingest.queue.queueUrl,
    IngestDeadQueueUrl: queues.ingest.dead.queueUrl,
    ReindexQueueUrl: queues.topicChanges.queue.queueUrl,
    ReindexDeadQueueUrl: queues.topicChanges.dead.queueUrl,
    DeliverQueueUrl: queues.deliver.queue.queueUrl,
    DeliverDeadQueueUrl: queues.deliver.dead.queueUrl,
    FeedbackQueueUrl: queues.feedback.queue.queueUrl,
    FeedbackDeadQueueUrl: queues.feedback.dead.queueUrl,
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(parts.stack, name, { value });
};
