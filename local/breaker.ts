import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbBreaker } from '../functions/adapters/dynamodb-breaker.ts';
import { systemClock } from '../functions/adapters/system-clock.ts';

const help = `npm run breaker -- --table TABLE [--reset]
Says whether the circuit breaker has stopped the sending, and why. With --reset, sending goes on and counting starts
anew: do so once the cause is known. Region, credentials and endpoint are those of the AWS SDK.
`;

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    reset: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || !values.table) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const breaker = dynamodbBreaker({ client, table: values.table, clock: systemClock });
  if (values.reset) await breaker.reset();
  const stopped = await breaker.stopped();
  console.log(stopped ? `Sending is stopped since ${stopped.at}: ${stopped.reason}.` : 'Sending is not stopped.');
  client.destroy();
}
