import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bedrockWriter } from '../../functions/adapters/bedrock-writer.ts';
import { Answer, type WriterSettings, type WritingTask } from '../../functions/core/writer.ts';

type Serve = (response: ServerResponse, request: number) => void;

let server: Server;
let serve: Serve;
let requests: {
  messages: { content: { text?: string; cachePoint?: unknown }[] }[];
  system: unknown[];
  inferenceConfig: unknown;
  toolConfig: { toolChoice: unknown };
}[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      requests.push(JSON.parse(Buffer.concat(chunks).toString()));
      serve(response, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const task: WritingTask = { language: 'en', sentences: 2, passages: [{ id: '1.1', text: 'The strait is open.' }] };

const writerOf = (more: Partial<WriterSettings> = {}) =>
  bedrockWriter({
    client: new BedrockRuntimeClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
      maxAttempts: 1,
      requestHandler: new S3Client().config.requestHandler,
    }),
    settings: { model: 'maker.model', toolChoice: 'tool', takesTemperature: true, cachesPrompt: false, ...more },
  });

/** What comes of the task if the service answers so. */
const answered = async (how: Serve, { milliseconds = 5_000 } = {}): Promise<Answer> => {
  serve = how;
  requests = [];
  return writerOf().write(task, AbortSignal.timeout(milliseconds));
};

const json =
  (body: unknown, status = 200, headers = {}): Serve =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const fault = (name: string, status: number, message = 'no'): Serve =>
  json({ message }, status, { 'x-amzn-errortype': name });

const used = { inputTokens: 100, outputTokens: 20, totalTokens: 120 };
const converse = (content: unknown, stopReason = 'tool_use', usage: unknown = used) =>
  json({ output: { message: { role: 'assistant', content } }, stopReason, usage, metrics: { latencyMs: 1 } });
const call = (input: unknown, name = 'write_brief') => ({ toolUse: { toolUseId: 'one', name, input } });
const good = { text: 'The strait is open.', cites: ['1.1'] };
const brief = (...sentences: unknown[]) => call({ sentences });

describe('an answer over the network', () => {
  it('is given up in time if it drips', async () => {
    const began = performance.now();
    const dripping: Serve = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await answered(dripping, { milliseconds: 300 })).toMatchObject({ code: 'timed-out' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is asked for once more where the service was busy', async () => {
    const busyOnce: Serve = (response, request) =>
      (request === 1 ? fault('ThrottlingException', 429) : converse([brief(good)]))(response, request);
    expect(await answered(busyOnce)).toMatchObject({ outcome: 'written', sentences: [good] });
    expect(requests).toHaveLength(2);
  });

  it('is not waited for longer than there is time, whatever the service asks for', async () => {
    const began = performance.now();
    const later = json({ message: 'no' }, 429, { 'x-amzn-errortype': 'ThrottlingException', 'retry-after': '30' });
    expect(await answered(later, { milliseconds: 300 })).toMatchObject({ code: 'throttled', tokens: { input: 0 } });
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('is not asked for again where a model may have been paid for it', async () => {
    await answered(fault('InternalServerException', 500));
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Serve, string]>([
    [
      'half of a body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 900 });
        response.write('{"output":{"mess');
        setTimeout(() => response.destroy(), 20);
      },
      'unavailable',
    ],
    ['a page of a proxy', json('<html>Bad gateway</html>', 502, { 'content-type': 'text/html' }), 'unavailable'],
    ['a page instead of an answer', json('<html>Sign in</html>', 200, { 'content-type': 'text/html' }), 'unavailable'],
    ['a connection that is cut', (response) => void response.socket!.destroy(), 'unavailable'],
    ['null', json('null'), 'unavailable'],
    ['nothing', json(''), 'malformed'],
    ['a list', json([]), 'malformed'],
    ['an error of the service', fault('InternalServerException', 500), 'unavailable'],
    ['an error of the model', fault('ModelErrorException', 424), 'unavailable'],
    ['expired credentials', fault('ExpiredTokenException', 403), 'unavailable'],
    ['a quota', fault('ServiceQuotaExceededException', 400), 'throttled'],
    ['no such model', fault('ValidationException', 400, 'The provided model identifier is invalid.'), 'gone'],
    [
      'no such tool choice',
      fault('ValidationException', 400, "This model doesn't support toolChoice.tool."),
      'unsuitable',
    ],
    ['too many passages', fault('ValidationException', 400, 'Input is too long for requested model.'), 'too-long'],
  ])('is a failure with its reason: %s', async (_, how, code) => {
    expect(await answered(how)).toMatchObject({ outcome: 'failed', code });
  });
});

describe('an answer of a model', () => {
  it.each<[string, unknown, string, string]>([
    ['declines', [{ text: 'No.' }], 'refusal', 'refused'],
    ['meets a guardrail', [brief(good)], 'guardrail_intervened', 'refused'],
    ['is filtered', [brief(good)], 'content_filtered', 'refused'],
    ['does not end', [brief(good)], 'max_tokens', 'too-long'],
    ['breaks off in the call', [brief(good)], 'malformed_tool_use', 'malformed'],
    ['talks', [{ text: 'The strait is open.' }], 'end_turn', 'malformed'],
    ['calls another tool', [call({ sentences: [good] }, 'run_shell')], 'tool_use', 'malformed'],
    ['writes half of a list', [call({ sentences: '[{"text":"The st' })], 'tool_use', 'malformed'],
    ['has no content', null, 'tool_use', 'malformed'],
    ['has empty sentences only', [brief({ text: ' ', cites: ['1.1'] })], 'tool_use', 'malformed'],
    ['is a text of a megabyte', [brief({ text: 'A'.repeat(1e6), cites: ['1.1'] })], 'tool_use', 'malformed'],
  ])('is none if it %s', async (_, content, stopReason, code) => {
    expect(await answered(converse(content, stopReason))).toMatchObject({
      outcome: 'failed',
      code,
      tokens: { input: 100 },
    });
  });

  it.each<[string, unknown[]]>([
    ['words before the call', [{ text: 'Sure!' }, brief(good)]],
    ['thoughts', [{ reasoningContent: { reasoningText: { text: 'Hm.' } } }, brief(good)]],
    ['the marks of a list that is written as JSON', [call({ sentences: JSON.stringify([good]) })]],
    ['a second call', [brief(good), brief({ ...good, text: 'Another.' })]],
    ['an empty sentence', [brief({ text: '', cites: ['1.1'] }, good)]],
    ['a sentence that cites nothing', [brief({ text: 'Gold is up.', cites: [] }, good)]],
    ['a sentence in another form', [brief(null, 'Gold is up.', good)]],
  ])('is its good sentences, without %s', async (_, content) => {
    expect(await answered(converse(content))).toMatchObject({ outcome: 'written', sentences: [good] });
  });

  it('is cut where it has more sentences than anybody asked for', async () => {
    const answer = await answered(converse([brief(...Array.from({ length: 40 }, () => good))]));
    expect(answer.outcome === 'written' && answer.sentences).toHaveLength(6);
  });
});

describe('what an answer took', () => {
  it('has the tokens that were read from and written to a cache', async () => {
    const usage = { ...used, inputTokens: 10, cacheReadInputTokens: 900, cacheWriteInputTokens: 100 };
    expect(await answered(converse([brief(good)], 'tool_use', usage))).toMatchObject({
      tokens: { input: 1010, output: 20 },
    });
  });

  it.each([[null], [{}], [{ inputTokens: -5, outputTokens: 2 }], [{ inputTokens: '100', outputTokens: '2' }]])(
    'is not known if the service says %j, and the answer can be kept all the same',
    async (usage) => {
      const answer = await answered(converse([brief(good)], 'tool_use', usage));
      expect(answer).not.toHaveProperty('tokens');
      expect(Answer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    },
  );

  it('is nothing if no model has seen the request, and not known if one may have', async () => {
    expect(await answered(fault('ThrottlingException', 429))).toMatchObject({ tokens: { input: 0, output: 0 } });
    expect(await answered(fault('InternalServerException', 500))).not.toHaveProperty('tokens');
  });

  it('is estimated above one token for two bytes of the passages, and the longest answer', () => {
    const text = 'é'.repeat(1_000);
    const [short, long] = [task, { ...task, passages: [{ id: '1.1', text }] }].map((one) => writerOf().estimate(one));
    expect(long!.input - short!.input).toBeGreaterThan(950);
    expect(long!.output).toBe(900);
  });
});

describe('a request', () => {
  it('has the same passages the second time, before a point up to which a model can cache', async () => {
    serve = converse([brief(good)]);
    requests = [];
    const writer = writerOf({ cachesPrompt: true });
    await writer.write(task, AbortSignal.timeout(5_000));
    await writer.write({ ...task, refused: [{ text: 'Gold is up.', reasons: ['no'] }] }, AbortSignal.timeout(5_000));
    const [first, second] = requests.map(({ messages }) => messages[0]!.content);
    expect(first!.slice(0, 2)).toEqual(second!.slice(0, 2));
    expect(first![1]).toHaveProperty('cachePoint');
    expect(requests[0]!.system).toHaveLength(2);
    expect(second![2]!.text).toContain('<refused><sentence>Gold is up.</sentence><reason>no</reason></refused>');
  });

  it.each<[Partial<WriterSettings>, unknown, unknown]>([
    [{}, { tool: { name: 'write_brief' } }, { temperature: 0, maxTokens: 900 }],
    [{ toolChoice: 'any' }, { any: {} }, { temperature: 0, maxTokens: 900 }],
    [{ toolChoice: 'auto', takesTemperature: false }, { auto: {} }, { maxTokens: 900 }],
  ])('asks a model in a way that it takes: %j', async (more, toolChoice, inferenceConfig) => {
    serve = converse([brief(good)]);
    requests = [];
    expect(await writerOf(more).write(task, AbortSignal.timeout(5_000))).toMatchObject({ outcome: 'written' });
    expect(requests[0]).toMatchObject({ toolConfig: { toolChoice }, inferenceConfig });
    expect(requests[0]!.inferenceConfig).toEqual(inferenceConfig);
  });

  it('has another identity for each way of asking, so that no kept answer is used for another one', () => {
    const ways = [
      {},
      { toolChoice: 'any' as const },
      { takesTemperature: false },
      { cachesPrompt: true },
      { profile: 'p' },
    ];
    expect(new Set(ways.map((more) => writerOf(more).identity)).size).toBe(ways.length);
  });

  it('hides nothing from whoever reads it', async () => {
    const hidden = [...'bankrupt'].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0))).join('');
    serve = converse([brief(good)]);
    requests = [];
    await writerOf().write(
      { ...task, passages: [{ id: '1.1', text: `It is open.${hidden}` }] },
      AbortSignal.timeout(5_000),
    );
    expect(requests[0]!.messages[0]!.content[0]!.text).toContain('>It is open.</passage>');
  });
});
