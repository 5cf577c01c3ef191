import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sesMailer } from '../../functions/adapters/ses-mailer.ts';
import { sesSender } from '../../functions/adapters/ses-sender.ts';

describe('the connections that mails go over', () => {
  const taken =
    '<SendRawEmailResponse><SendRawEmailResult><MessageId>m</MessageId></SendRawEmailResult></SendRawEmailResponse>';
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'text/xml').end(taken));
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', () => connections++);
  const before = { ...process.env };
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    process.env.AWS_ENDPOINT_URL_SES = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });
  });
  afterAll(() => {
    process.env = before;
    server.closeAllConnections();
    server.close();
  });

  it('are reused at once, but not after a second of being idle', async () => {
    const client = sesSender();
    const mailer = sesMailer({ client });
    const send = () => mailer.send({ to: 'ada@example.org', raw: Buffer.from('mail'), tags: {} });
    expect(await send()).toEqual({ outcome: 'accepted', messageId: 'm' });
    await send();
    expect(connections).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await send();
    expect(connections).toBe(2);
    client.destroy();
  });
});
