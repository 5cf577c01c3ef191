import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Binding } from './step.ts';

export interface WorkQueueSettings {
  /** The consumer's own time-out; a message stays hidden six times as long, as Lambda asks. */
  consumerSeconds: number;
  /** How often a message is tried before it is set aside. */
  tries: number;
}

/** A queue of work with the queue where what cannot be done is set aside, both encrypted and TLS only. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, { consumerSeconds, tries }: WorkQueueSettings) {
    super(scope, id);
    const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.dead = new Queue(this, 'Dead', safe);
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      visibilityTimeout: Duration.seconds(consumerSeconds * 6),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: tries },
    });
  }

  /** Lets a function carry out the messages, a batch at a time; those it could not do come back alone. */
  feed(to: IFunction, settings: { batchSize: number; maxConcurrency?: number; batchingSeconds?: number }): void {
    to.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: settings.batchSize,
        reportBatchItemFailures: true,
        ...(settings.maxConcurrency === undefined ? {} : { maxConcurrency: settings.maxConcurrency }),
        ...(settings.batchingSeconds === undefined
          ? {}
          : { maxBatchingWindow: Duration.seconds(settings.batchingSeconds) }),
      }),
    );
  }

  /** The right to put messages on the queue, and where it is. */
  bindSend<Name extends string>(name: Name): Binding<Record<Name, string>> {
    return {
      environment: { [name]: this.queue.queueUrl } as Record<Name, string>,
      grant: (to) => this.queue.grantSendMessages(to),
    };
  }
}
