import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { redrive } from '../functions/adapters/sqs-dead-letters.ts';
import { parseMessage } from '../functions/deliver/deliver-batch.ts';
import { parseEvent } from '../functions/feedback/event.ts';

const help = `npm run redrive -- --from DEAD-LETTER-QUEUE-URL --to QUEUE-URL [--events]
Puts messages that were given up back into their queue, and says of each what is known of it. Messages that no try can
carry out stay where they are. Region, credentials and endpoint are those of the AWS SDK (AWS_REGION, AWS_PROFILE,
AWS_ENDPOINT_URL_SQS).

  --events   the queues are those of SES's events; else of digests to deliver
`;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    events: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || !values.from || !values.to) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const parse = values.events ? parseEvent : parseMessage;
  const { putBack, kept } = await redrive({
    client: new SQSClient(),
    deadLetterUrl: values.from,
    url: values.to,
    faultOf: (body) => {
      try {
        parse(body);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
    told: ({ body, reason, outcome }) => console.log(`${outcome}: ${body.slice(0, 100)}\n  ${reason}`),
  });
  console.log(`${putBack} messages were put back, ${kept} stay.`);
}
