import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { type Credentials, openSigner } from './sign-request.ts';

/**
 * A short way for requests that a function makes thousands of times: resolving some twenty layers of middleware, endpoint
 * rules and schemas takes several times as long as the request itself. The SDK makes the first request of each command; the next
 * ones repeat its address and headers with another body, signed with its credentials, and sent over its connections.
 */

/** An HTTP request as the SDK's middleware knows it. */
interface Request {
  protocol: string;
  hostname: string;
  port?: number | undefined;
  method: string;
  path: string;
  query?: Record<string, unknown>;
  headers: Record<string, string>;
}

/** The part of an SDK client that is used. */
export interface RepeatingClient {
  // biome-ignore lint/suspicious/noExplicitAny: each client's stack has types of its own.
  middlewareStack: { add(middleware: any, options: any): void };
  config: {
    credentials(): Promise<Credentials>;
    /** How far the SDK has found this machine's clock to be off. Milliseconds. */
    systemClockOffset: number;
  };
}

interface Repeated {
  status: number;
  body: string;
}

export interface Repeater {
  /** Whether the SDK has made a request of a command, which can be repeated. */
  knows(command: string): boolean;
  /** Sends a body to where the last request of a command went, once. Rejects if there is no answer. */
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
  to: Pick<Request, 'protocol' | 'hostname' | 'port'>;
  headers: Readonly<Record<string, string>>;
  sign: ReturnType<typeof openSigner>;
}

/** What can be repeated of a request of the SDK: undefined unless it is a signed POST to the path `/`. */
const modelOf = ({
  method,
  path,
  query = {},
  headers: given,
  protocol,
  hostname,
  port,
}: Request): Model | undefined => {
  const named = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { authorization = '' } = Object.fromEntries(named);
  const [, region, service] = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  const isPlain = method === 'POST' && path === '/' && Object.keys(query).length === 0;
  if (region === undefined || service === undefined || !isPlain) return undefined;
  const headers = Object.fromEntries(named.filter(([name]) => !ofOneRequest.has(name)));
  return { to: { protocol, hostname, port }, headers, sign: openSigner({ region, service }) };
};

/** Connections for the two protocols. */
export interface Agents {
  http: HttpAgent;
  https: HttpsAgent;
}

const maxSockets = 50;
const openAgents = (): Agents => ({
  http: new HttpAgent({ keepAlive: true, maxSockets }),
  https: new HttpsAgent({ keepAlive: true, maxSockets }),
});

/** A connection without a sign of life for this long is given up. Milliseconds. */
const silenceMilliseconds = 15_000;

const post = (
  { protocol, hostname: host, port }: Model['to'],
  { headers, body, agents }: { headers: Record<string, string>; body: Buffer; agents: Agents },
): Promise<Repeated> =>
  new Promise((resolve, reject) => {
    const isTls = protocol === 'https:';
    const options = { host, port, path: '/', method: 'POST', headers, timeout: silenceMilliseconds };
    const onAnswer = (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    };
    const request = isTls
      ? httpsRequest({ ...options, agent: agents.https }, onAnswer)
      : httpRequest({ ...options, agent: agents.http }, onAnswer);
    request.on('error', reject);
    request.on('timeout', () =>
      request.destroy(Object.assign(new Error(`no answer within ${silenceMilliseconds} ms`), { name: 'TimeoutError' })),
    );
    request.end(body);
  });

/** Repeats the requests of an SDK client. Only for commands whose address and headers are the same each time. */
export const openRepeater = (client: RepeatingClient, agents: Agents = openAgents()): Repeater => {
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
      const headers = model.sign({ headers: model.headers, body }, await config.credentials(), now);
      headers['content-length'] = String(body.length);
      return post(model.to, { headers, body, agents });
    },
    forget: (command) => void models.delete(command),
  };
};
