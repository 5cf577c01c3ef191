import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionAccess } from './step.ts';

const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };

/** A dead-letter queue that keeps what failed for 14 days; encrypted and TLS only. */
export const deadLetters = (
  scope: Construct,
  id: string,
  { fifo = false }: { fifo?: boolean | undefined } = {},
): Queue => {
  const queue = new Queue(scope, id, { ...safe, ...(fifo && { fifo }) });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is a dead-letter queue itself; a person empties it.',
  });
  return queue;
};

export interface WorkQueueSettings {
  /** How long a message stays hidden while a function processes it, and so when it is retried. */
  hiddenSeconds: number;
  /** How often a message is tried before it is dead-lettered. */
  tries: number;
  /** How long a new message is delayed. */
  delaySeconds?: number;
  /** Only one message of a group is processed at a time. */
  fifo?: true;
}

/** A work queue with its dead-letter queue, both encrypted and TLS only. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;
  private readonly tries: number;

  constructor(scope: Construct, id: string, { hiddenSeconds, tries, delaySeconds = 0, fifo }: WorkQueueSettings) {
    super(scope, id);
    this.tries = tries;
    this.dead = deadLetters(this, 'Dead', { fifo });
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      ...(fifo && { fifo }),
      visibilityTimeout: Duration.seconds(hiddenSeconds),
      deliveryDelay: Duration.seconds(delaySeconds),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: tries },
    });
  }

  /** Feeds messages to a function in batches; only those that it could not process are received again. */
  feed(to: IFunction, settings: { batchSize: number; maxBatchingWindow?: Duration; maxConcurrency?: number }): void {
    to.addEventSource(new SqsEventSource(this.queue, { ...settings, reportBatchItemFailures: true }));
  }

  /** Permission to put messages on the queue, and its address. */
  bindSend<Name extends string>(name: Name): FunctionAccess<Record<Name, string>> {
    return {
      environment: { [name]: this.queue.queueUrl } as Record<Name, string>,
      grant: (to) => this.queue.grantSendMessages(to),
    };
  }

  /** Permission to dead-letter messages with a reason, the queue for that, and how often they are tried before. */
  bindDead<Name extends string>(
    name: Name,
  ): FunctionAccess<Record<`${Name}_DEAD_QUEUE_URL`, string> & Record<`${Name}_TRIES`, string>> {
    return {
      environment: { [`${name}_DEAD_QUEUE_URL`]: this.dead.queueUrl, [`${name}_TRIES`]: String(this.tries) } as Record<
        `${Name}_DEAD_QUEUE_URL` | `${Name}_TRIES`,
        string
      >,
      grant: (to) =>
        to.addToPrincipalPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.dead.queueArn] })),
    };
  }
}
