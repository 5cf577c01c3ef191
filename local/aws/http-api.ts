import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context as LambdaContext } from 'aws-lambda';
import { type Context, Hono } from 'hono';

/** A Lambda function that API Gateway's HTTP API calls (payload 2.0). */
export type HttpFunction = (
  event: APIGatewayProxyEventV2,
  context: LambdaContext,
) => Promise<APIGatewayProxyStructuredResultV2>;

const eventOf = async ({ req, env }: Context): Promise<APIGatewayProxyEventV2> => {
  const url = new URL(req.url);
  const body = Buffer.from(await req.arrayBuffer());
  const sourceIp = (env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress;
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: req.header(),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: req.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: sourceIp ?? '127.0.0.1',
        userAgent: req.header('user-agent') ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
  };
};

/** A local API Gateway: an app that passes every request to the function and returns its response. */
export const httpApi = (run: HttpFunction): Hono =>
  new Hono().all('*', async (context) => {
    const { statusCode, headers, cookies, body, isBase64Encoded } = await run(await eventOf(context), {
      functionName: 'web',
      awsRequestId: crypto.randomUUID(),
      getRemainingTimeInMillis: () => 30_000,
    } as LambdaContext);
    const answer = new Headers();
    for (const [name, value] of Object.entries(headers ?? {})) answer.set(name, String(value));
    for (const cookie of cookies ?? []) answer.append('set-cookie', cookie);
    const bytes = new Uint8Array(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'));
    return new Response(bytes.length > 0 ? bytes : null, { status: statusCode ?? 200, headers: answer });
  });
