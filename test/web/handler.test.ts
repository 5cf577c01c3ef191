import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { behindPageCache } from '../../functions/http/behind-page-cache.ts';
import { createHandler, rehearse } from '../../functions/web/handler.ts';
import { openTestSite, signUpForm, siteUrl, type TestSite } from '../kit/web.ts';

describe('the pages behind API Gateway', () => {
  let site: TestSite;
  let pages: ReturnType<typeof createHandler>;

  beforeAll(async () => {
    process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
    site = await openTestSite({ storage: 'embedded' });
    const { environment } = site.servers;
    pages = createHandler(
      {
        ...environment,
        SITE_URL: siteUrl,
        PRODUCT_NAME: 'Broadsheet',
        ANSWER_MILLISECONDS: '0',
      },
      site.clock,
    );
  });
  afterAll(async () => {
    delete process.env.POWERTOOLS_LOG_LEVEL;
    await site.stop();
  });

  it('render the home page of a topic before the first visit, from a bucket of their own', async () => {
    const { statusCode, body, isBase64Encoded } = await rehearse();
    expect([statusCode, isBase64Encoded]).toEqual([200, true]);
    const page = gunzipSync(Buffer.from(body!, 'base64')).toString();
    expect(page).toContain('class="sample"');
    expect(page).toContain('<svg');
  });

  const call = (
    method: string,
    path: string,
    { body, sourceIp = '198.51.100.9', headers = {} }: { body?: string; sourceIp?: string; headers?: object } = {},
  ) =>
    pages(
      {
        version: '2.0',
        routeKey: '$default',
        rawPath: path,
        rawQueryString: '',
        headers: {
          host: 'broadsheet.test',
          ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
          'x-forwarded-for': '10.0.0.1',
          ...headers,
        },
        requestContext: { http: { method, path, sourceIp }, domainName: 'broadsheet.test' },
        ...(body && { body: Buffer.from(body).toString('base64') }),
        isBase64Encoded: body !== undefined,
      } as unknown as APIGatewayProxyEventV2,
      {} as Context,
    );

  it('answers with pages as text', async () => {
    const answer = await call('GET', '/');
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(answer.headers?.['content-type']).toBe('text/html; charset=UTF-8');
    expect(answer.body).toContain('Security &amp; defence');
  });

  it('answers a browser in few bytes', async () => {
    const answer = await call('GET', '/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
    expect(answer.headers?.vary).toContain('Accept-Language');
    const bytes = Buffer.from(answer.body!, 'base64');
    expect(gunzipSync(bytes).toString()).toContain('Security &amp; defence');
    expect(bytes.length).toBeLessThan(12_000);
  });

  it('accepts a form, writes the reader and sends the mail', async () => {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(signUpForm('amal@example.com')))
      for (const one of [value].flat()) form.append(name, one);
    const answer = await call('POST', '/subscribe', { body: form.toString() });
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/check-your-mail' } });
    expect((await site.readers.get(site.idOf('amal@example.com')))?.state).toBe('pending');
    expect((await site.lastMail('amal@example.com')).subject).toContain('Confirm');
  });

  it('counts requests by their real origin, not by their headers', async () => {
    const ask = (person: number, sourceIp: string) =>
      call('POST', '/link', { body: `address=p${person}@example.com`, sourceIp });
    const statuses = [];
    for (let person = 0; person < 21; person++) statuses.push((await ask(person, '203.0.113.5')).statusCode);
    expect(statuses.slice(-2)).toEqual([303, 429]);
    expect((await ask(99, '203.0.113.6')).statusCode).toBe(303);
  });

  it('knows visitors behind CloudFront by the key that only it has', async () => {
    const key = 'k'.repeat(48);
    const behind = behindPageCache(
      async (event) => ({ body: JSON.stringify(event) }),
      async () => key,
    );
    const asked = async (headers: Record<string, string>) => {
      const event = { headers, requestContext: { http: { sourceIp: '130.176.0.1' } } };
      const { body } = await behind(event as unknown as APIGatewayProxyEventV2, {} as Context);
      const passed = JSON.parse(body!);
      return [passed.requestContext.http.sourceIp, passed.headers];
    };
    const viewer = { 'x-viewer-address': '203.0.113.7' };
    expect(await asked({ ...viewer, 'x-page-cache-key': key, accept: '*/*' })).toEqual([
      '203.0.113.7',
      { accept: '*/*' },
    ]);
    for (const wrong of [viewer, { ...viewer, 'x-page-cache-key': '' }, { ...viewer, 'x-page-cache-key': `${key}k` }])
      expect(await asked(wrong)).toEqual(['130.176.0.1', {}]);
    expect(await asked({ 'x-page-cache-key': key })).toEqual(['130.176.0.1', {}]);
  });

  it('does not start without what it needs', () => {
    expect(() => createHandler({ SITE_URL: 'https://digest.example/' })).toThrow('SITE_URL must not end in a slash');
  });
});
