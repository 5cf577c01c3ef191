import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../../functions/api/api-app.ts';
import type { Problem } from '../../../functions/api/problem.ts';
import { keys } from '../../../functions/store/keys.ts';
import type { Operated } from '../../kit/operated.ts';

export const describeApi = (at: Operated) =>
  describe("the operators' API", () => {
    const quiet = { info: () => {}, warn: () => {}, error: () => {} };
    const api = () => {
      const { store, runs, clock, compile, siteUrl } = at.deployment;
      return createApi({ store, runs, clock, compile, siteUrl, log: quiet });
    };
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      api().request('/api/digests', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const digest = { topics: ['trade'], addresses: ['dee@news.example'] };

    it('starts one run per key and reports it', async () => {
      const first = await post(digest, { 'idempotency-key': 'a' });
      expect(first.status).toBe(202);
      const { id } = (await first.json()) as { id: string };
      expect(first.headers.get('location')).toBe(`/api/digests/${id}`);
      const again = await post(digest, { 'idempotency-key': 'a' });
      expect(((await again.json()) as { id: string }).id).toBe(id);
      let status: { status: string; report?: { totals: { sent: number } } } = { status: '' };
      for (let tries = 0; tries < 100 && status.status !== 'reported'; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        status = (await (await api().request(`/api/digests/${id}`)).json()) as typeof status;
      }
      expect(status.report?.totals.sent).toBe(1);
    });

    it.each([
      [
        'another digest under the same key',
        { ...digest, addresses: ['eve@news.example'] },
        { 'idempotency-key': 'a' },
        409,
      ],
      ['no key', digest, {}, 400],
      ['nobody to send to', { topics: ['trade'] }, { 'idempotency-key': 'b' }, 422],
      ['an unknown topic', { ...digest, topics: ['sport'] }, { 'idempotency-key': 'c' }, 422],
      ['an unknown field', { ...digest, bcc: 'x' }, { 'idempotency-key': 'd' }, 400],
      ['a body that is not JSON', '{', { 'idempotency-key': 'e' }, 400],
      ['a body that is too large', `{"topics":["${'x'.repeat(300_000)}"]}`, { 'idempotency-key': 'f' }, 413],
      ['a body of another media type', 'topics=trade', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['a list', [], { 'idempotency-key': 'g' }, 400],
      ['an invalid address', { ...digest, addresses: ['dee'] }, { 'idempotency-key': 'h' }, 400],
      [
        'a window that ends before it begins',
        { ...digest, window: { from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' } },
        { 'idempotency-key': 'i' },
        422,
      ],
      [
        'a window of days',
        { ...digest, window: { from: '2026-03-01', to: '2026-03-02' } },
        { 'idempotency-key': 'j' },
        400,
      ],
      ['a key that is too long', digest, { 'idempotency-key': 'k'.repeat(300) }, 400],
      ['a preview with recipients', { ...digest, preview: true }, {}, 400],
      ['a preview in no language', { topics: ['trade'], preview: true, language: 'xx' }, {}, 400],
    ])('answers %s with a problem', async (_, body, headers, status) => {
      const answer = await post(body, headers as Record<string, string>);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      const said = (await answer.json()) as Problem;
      expect(said).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/^[A-Z]/) });
    });

    it('names each mistake in a body by its JSON pointer', async () => {
      const answer = await post({ topics: ['trade'], addresses: ['dee', 'a@b.test', 7] }, { 'idempotency-key': 'l' });
      const { errors } = (await answer.json()) as Problem;
      expect(errors?.map(({ pointer }) => pointer)).toEqual(['/addresses/0', '/addresses/2']);
    });

    it.each([
      ['PUT', '/api/digests', 405, 'POST'],
      ['GET', '/api/digests', 405, 'POST'],
      ['DELETE', '/api/digests/request-a', 405, 'GET, HEAD'],
      ['POST', '/api/topics', 405, 'GET, HEAD'],
      ['POST', '/api/openapi.json', 405, 'GET, HEAD'],
      ['GET', '/api/digests/a%20b', 400, null],
      ['GET', '/api/stories', 400, null],
      ['GET', '/api/stories?topic=trade&since=yesterday', 400, null],
      ['GET', '/api/nothing', 404, null],
    ])('answers %s %s with a problem', async (method, path, status, allow) => {
      const answer = await api().request(path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      const said = (await answer.json()) as Problem;
      expect(said).toMatchObject({ status, detail: expect.stringMatching(/^[A-Z]/) });
    });

    it('previews a digest without a key and sends nothing', async () => {
      const answer = await post({ topics: ['trade'], preview: true, language: 'de' });
      expect(answer.status).toBe(200);
      const { html, stories } = (await answer.json()) as { html: string; stories: number };
      expect(stories).toBe(1);
      expect(html).toContain('lang="de"');
    });

    it('lists topics and stories, each story once', async () => {
      expect(await (await api().request('/api/topics')).json()).toEqual({
        topics: [{ id: 'trade', title: 'Trade', description: 'Ports and cargo' }],
      });
      const found = (await (await api().request('/api/stories?topic=trade')).json()) as {
        stories: { story: { headline: { text: string } } }[];
      };
      expect(found.stories.map(({ story }) => story.headline.text)).toEqual(['Dockers end strike at Corvane']);
      const later = await api().request('/api/stories?topic=trade&since=2099-01-01T00:00:00.000Z');
      expect(await later.json()).toEqual({ stories: [], older: null });
      expect((await api().request('/api/stories?topic=sport')).status).toBe(404);
      expect((await api().request('/api/digests/request-unknown')).status).toBe(404);
      expect((await api().request('/api/nothing')).status).toBe(404);
    });

    it('describes itself with the schemas that it validates with', async () => {
      const document = (await (await api().request('/api/openapi.json')).json()) as {
        paths: Record<string, object>;
        components: { schemas: Record<string, { properties: object }> };
      };
      expect(Object.keys(document.paths).sort()).toEqual([
        '/api/corrections',
        '/api/corrections/issued',
        '/api/corrections/{id}',
        '/api/corrections/{id}/dismissal',
        '/api/digests',
        '/api/digests/{id}',
        '/api/stories',
        '/api/topics',
      ]);
      expect(Object.keys(document.components.schemas.DigestToSend!.properties).sort()).toEqual([
        'addresses',
        'preview',
        'readerIds',
        'topics',
        'window',
      ]);
    });

    it('answers API Gateway as a Lambda function', async () => {
      const { createHandler } = await import('../../../functions/api/handler.ts');
      const serve = createHandler({ ...process.env, COMPILE_FUNCTION: 'compile' });
      const http = {
        method: 'GET',
        path: '/api/topics',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test',
      };
      const event = {
        version: '2.0',
        routeKey: 'ANY /api/{path+}',
        rawPath: http.path,
        rawQueryString: '',
        headers: { host: 'news.example' },
        requestContext: { http, domainName: 'news.example' },
        isBase64Encoded: false,
      };
      const answer = await serve(event as never, {} as never);
      expect(answer).toMatchObject({ statusCode: 200 });
      expect(JSON.parse(answer.body!)).toMatchObject({ topics: [{ id: 'trade' }] });
    });

    it('stores the request next to the run', async () => {
      const asked: string[] = [];
      for await (const { key } of at.deployment.store.list({ prefix: 'runs/request-' }))
        if (key.endsWith('request.json')) asked.push(key);
      expect(asked.length).toBeGreaterThanOrEqual(2);
      expect(asked[0]).toBe(keys.request(asked[0]!.split('/')[1]!));
    });
  });
