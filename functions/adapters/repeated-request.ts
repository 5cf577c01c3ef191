import { type Credentials, openSigner } from './sign-request.ts';

/**
 * A short way for requests that a function makes thousands of times: resolving some twenty layers of middleware, endpoint
 * rules and schemas takes several times as long as the request itself. The SDK makes the first request of each command; the next
 * ones repeat its address and headers with another body, signed with its credentials, and sent over its connections.
 */

/** An HTTP request as the SDK's middleware and request handler know it. */
interface Request {
  method: string;
  path: string;
  query?: Record<string, unknown>;
  headers: Record<string, string>;
  body?: unknown;
}

/** The part of an SDK client that is used. */
export interface RepeatingClient {
  // biome-ignore lint/suspicious/noExplicitAny: each client's stack has types of its own.
  middlewareStack: { add(middleware: any, options: any): void };
  config: {
    credentials(): Promise<Credentials>;
    /** How far the SDK has found this machine's clock to be off. Milliseconds. */
    systemClockOffset: number;
    // biome-ignore lint/suspicious/noExplicitAny: it takes a class that packages of ours do not export.
    requestHandler: { handle(request: any): Promise<{ response: { statusCode: number; body?: unknown } }> };
  };
}

export interface Repeated {
  status: number;
  body: string;
}

export interface Repeater {
  /** Whether the SDK has made a request of a command, which can be repeated. */
  knows(command: string): boolean;
  /** Sends a body to where the last request of a command went, once. Rejects with the faults of the SDK's request handler. */
  send(command: string, body: Buffer): Promise<Repeated>;
  /** Leaves the next request of a command to the SDK, which then corrects a wrong clock, for instance. */
  forget(command: string): void;
}

/** Headers that belong to a single request; names are in lower case. */
const ofOneRequest = new Set([
  'authorization',
  'content-length',
  'amz-sdk-invocation-id',
  'amz-sdk-request',
  'x-amz-date',
  'x-amz-content-sha256',
  'x-amz-security-token',
]);

/** What the requests of a command have in common. */
interface Model {
  request: Request;
  sign: ReturnType<typeof openSigner>;
}

/** What can be repeated of a request of the SDK: undefined unless it is a signed POST to the path `/`. */
const modelOf = (request: Request): Model | undefined => {
  const named = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { authorization = '' } = Object.fromEntries(named);
  const [, region, service] = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  const isPlain = request.method === 'POST' && request.path === '/' && Object.keys(request.query ?? {}).length === 0;
  if (region === undefined || service === undefined || !isPlain) return undefined;
  const headers = Object.fromEntries(named.filter(([name]) => !ofOneRequest.has(name)));
  return { request: { ...request, headers, body: undefined }, sign: openSigner({ region, service }) };
};

const textOf = async (body: unknown): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** Repeats the requests of an SDK client. Only for commands whose address and headers are the same each time. */
export const openRepeater = (client: RepeatingClient): Repeater => {
  const models = new Map<string, Model>();
  client.middlewareStack.add(
    (next: (args: { request: Request }) => unknown, { commandName = '' }: { commandName?: string }) =>
      (args: { request: Request }) => {
        const model = modelOf(args.request);
        if (model) models.set(commandName, model);
        return next(args);
      },
    { step: 'finalizeRequest', priority: 'low', name: 'remember-request' },
  );
  return {
    knows: (command) => models.has(command),
    async send(command, body) {
      const { config } = client;
      const model = models.get(command);
      if (!model) throw new Error(`The SDK has not made a request of the kind ${command} yet.`);
      const now = new Date(Date.now() + config.systemClockOffset);
      const headers = model.sign({ headers: model.request.headers, body }, await config.credentials(), now);
      headers['content-length'] = String(body.length);
      const { response } = await config.requestHandler.handle({ ...model.request, headers, body });
      return { status: response.statusCode, body: await textOf(response.body) };
    },
    forget: (command) => void models.delete(command),
  };
};
