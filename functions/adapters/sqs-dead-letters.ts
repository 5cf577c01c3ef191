import { randomUUID } from 'node:crypto';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from './split-retries.ts';

const maxCharacters = 1000;
/** SQS accepts only the characters that XML allows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const refused = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A dead-letter queue that keeps reasons: in the message attribute `reason`, with the body unchanged. */
export const sqsDeadLetters = ({ client, url }: { client: SQSClient; url: string }): DeadLetters => ({
  async add({ body, reason }) {
    const StringValue = reason.replaceAll(refused, ' ').slice(0, maxCharacters).toWellFormed() || 'unknown';
    await client.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: body,
        // A FIFO queue needs a group; a message is dead-lettered again only if it failed again.
        ...(url.endsWith('.fifo') && { MessageGroupId: 'dead', MessageDeduplicationId: randomUUID() }),
        MessageAttributes: { reason: { DataType: 'String', StringValue } },
      }),
    );
  },
});
