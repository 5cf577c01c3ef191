import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sesMailer } from '../../functions/adapters/ses-mailer.ts';
import { rawEmailForm } from '../../functions/adapters/ses-raw-email.ts';
import { sesSender } from '../../functions/adapters/ses-sender.ts';

describe('the connections that mails go over', () => {
  const taken =
    '<SendRawEmailResponse><SendRawEmailResult><MessageId>m</MessageId></SendRawEmailResult></SendRawEmailResponse>';
  let connections = 0;
  const forms: string[] = [];
  const bySdkItself: boolean[] = [];
  const server = createServer((request, response) => {
    bySdkItself.push('amz-sdk-invocation-id' in request.headers);
    text(request).then((form) => forms.push(form));
    request.on('end', () => response.setHeader('content-type', 'text/xml').end(taken));
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

  it('carry the same form whether the SDK writes it or it is repeated, whatever is in the mail', async () => {
    const client = sesSender();
    const mailer = sesMailer({ client, configurationSet: 'set & co' });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), async (bytes, tag) => {
        const input = {
          Destinations: ['ada+news@example.org'],
          RawMessage: { Data: bytes },
          Tags: [{ Name: 'digest', Value: tag.toWellFormed() }],
          ConfigurationSetName: 'set & co',
        };
        const form = new URLSearchParams(rawEmailForm(input).toString());
        expect(Buffer.from(form.get('RawMessage.Data')!, 'base64')).toEqual(Buffer.from(bytes));
        expect(form.get('Tags.member.1.Value')).toBe(tag.toWellFormed());
      }),
      { numRuns: 100 },
    );
    forms.length = 0;
    bySdkItself.length = 0;
    const mail = {
      to: 'ada+news@example.org',
      raw: Buffer.from([251, 255, 254, 62]),
      tags: { run: 'a=b&c d', to: 'ü' },
    };
    for (let time = 0; time < 2; time++) await mailer.send(mail);
    const [bySdk, repeated] = forms.map((form) => [...new URLSearchParams(form)].sort());
    expect(bySdkItself).toEqual([true, false]);
    expect(repeated).toEqual(bySdk);
    expect(bySdk).toContainEqual(['RawMessage.Data', '+//+Pg==']);
    client.destroy();
  });
});
