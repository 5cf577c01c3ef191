import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import { openProduct, type RunningProduct } from '../kit/flow.ts';

let product: RunningProduct;
const surfaces: Record<string, string> = {};

beforeAll(async () => {
  product = await openProduct({ clock: systemClock });
  Object.assign(surfaces, {
    pages: product.site.url,
    'the API': `${product.site.url}/api/topics`,
    'the inbox': product.inbox.url,
    S3: `${product.environment.AWS_ENDPOINT_URL_S3}/broadsheet?list-type=2`,
    DynamoDB: product.environment.AWS_ENDPOINT_URL_DYNAMODB!,
    SES: product.environment.AWS_ENDPOINT_URL_SES!,
    secrets: product.environment.AWS_ENDPOINT_URL_SECRETS_MANAGER!,
    'Step Functions': product.environment.AWS_ENDPOINT_URL_SFN!,
  });
});
afterAll(() => product.stop());

/** A call as a program makes it, with any header, which fetch would not send. */
const call = (url: string, { method = 'GET', ...headers }: Record<string, string> = {}) =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, body: Buffer.concat(chunks).toString(), headers: answer.headers }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const names = ['pages', 'the API', 'the inbox', 'S3', 'DynamoDB', 'SES', 'secrets', 'Step Functions'];

describe.each(names)('%s on this machine', (name) => {
  const foreign = 'this server only accepts';

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.evil.example',
    '192.168.0.7',
    '[::2]',
    '0.0.0.0',
    'a'.repeat(5000),
  ])('is not there for the host %s', async (host) => {
    const { status, body } = await call(surfaces[name]!, { host });
    expect([status, body.toLowerCase().includes(foreign)]).toEqual([403, true]);
  });

  it.each([
    ['a script', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['a script of an old browser', { origin: 'https://evil.example' }],
    [
      'a form',
      { method: 'POST', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
    [
      'a form in a sandbox',
      { method: 'POST', origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
    ['a form in a sandbox of an old browser', { method: 'POST', origin: 'null' }],
    ['a picture', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    ['a preflight', { method: 'OPTIONS', origin: 'https://evil.example', 'access-control-request-method': 'PUT' }],
    ['another program’s page', { method: 'POST', origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ] as [string, Record<string, string>][])('refuses %s of another site', async (_, headers) => {
    const { status, body, headers: said } = await call(surfaces[name]!, headers);
    expect([status, body.toLowerCase().includes(foreign)]).toEqual([403, true]);
    expect(said['access-control-allow-origin']).toBeUndefined();
  });

  it('serves programs of this machine under each of its names', async () => {
    const { port } = new URL(surfaces[name]!);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'LOCALHOST'])
      expect((await call(surfaces[name]!, { host })).body.toLowerCase()).not.toContain(foreign);
  });
});

describe('the pages on this machine', () => {
  it('serve their own forms and links from other sites', async () => {
    const { url } = product.site;
    const own = { method: 'POST', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await call(`${url}/link`, { ...own, ...form, origin: 'null' })).status).toBe(422);
    expect((await call(`${url}/link`, { ...own, ...form, origin: url })).status).toBe(422);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await call(url, link)).status).toBe(200);
    expect((await call(product.inbox.url, link)).status).toBe(200);
  });
});

describe('every answer', () => {
  it.each([
    ['pages', 'GET', '/', 200],
    ['pages', 'GET', '/nothing', 404],
    ['pages', 'PUT', '/', 405],
    ['pages', 'OPTIONS', '/', 204],
    ['pages', 'GET', '/subscribe', 302],
    ['pages', 'POST', '/subscribe', 415],
    ['pages', 'GET', '/digest/none', 404],
    ['pages', 'HEAD', '/', 200],
    ['pages', 'GET', '/api/topics', 200],
    ['pages', 'GET', '/api/openapi.json', 200],
    ['pages', 'GET', '/api/none', 404],
    ['pages', 'DELETE', '/api/topics', 405],
    ['pages', 'POST', '/api/digests', 415],
    ['pages', 'GET', '/api/digests/none', 404],
    ['pages', 'GET', '/api/stories', 400],
    ['the inbox', 'GET', '/', 200],
    ['the inbox', 'GET', '/mails/none', 404],
    ['the inbox', 'GET', '/mails/none/html', 404],
    ['the inbox', 'GET', '/nothing', 404],
    ['the inbox', 'POST', '/', 404],
  ])('of %s to %s %s says how browsers may treat it', async (name, method, path, status) => {
    const answer = await call(`${name === 'pages' ? product.site.url : product.inbox.url}${path}`, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    if (name === 'pages') expect(answer.headers['referrer-policy']).toBe('no-referrer');
    if (path.startsWith('/api/')) expect(answer.headers['cache-control']).toBe('no-store');
  });
});
