import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { openRepeater, type RepeatingClient } from './repeated-request.ts';
import { rawEmailForm, readRawEmailAnswer } from './ses-raw-email.ts';

/** An answer that takes longer counts as lost. Well below a lease. */
const requestTimeout = 15_000;
const connectionTimeout = 2_000;
/** The SDK's name of the request. */
const name = 'SendRawEmailCommand';
/** Well below the time after which any server closes an idle connection. */
const idleMilliseconds = 1_000;

/**
 * An SES client for sending: it asks only once, because asking again after a lost answer would be a second mail.
 * For the same reason no mail goes over a connection that was idle for a second: the other side may have closed it,
 * especially while the function was frozen, and a mail without an answer costs its reader the grace time.
 * Mails after the first repeat its request (`repeated-request.ts`); after one that SES did not accept, the SDK makes the next.
 */
export const sesSender = (): SESClient => {
  const idleSince = new WeakMap<Duplex, number>();
  const agents = [new HttpAgent({ keepAlive: true }), new HttpsAgent({ keepAlive: true })] as const;
  for (const agent of agents) agent.on('free', (socket: Duplex) => idleSince.set(socket, Date.now()));
  const closeIdle = () => {
    const oldest = Date.now() - idleMilliseconds;
    for (const { freeSockets } of agents)
      for (const sockets of Object.values(freeSockets))
        for (const socket of sockets ?? []) if ((idleSince.get(socket) ?? 0) < oldest) socket.destroy();
  };
  const [httpAgent, httpsAgent] = agents;
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: { requestTimeout, throwOnRequestTimeout: true, connectionTimeout, httpAgent, httpsAgent },
  });
  client.middlewareStack.add(
    (next) => (request) => {
      closeIdle();
      return next(request);
    },
    { step: 'build', name: 'close-idle-connections' },
  );
  const repeater = openRepeater(client as unknown as RepeatingClient, { http: httpAgent, https: httpsAgent });
  const send = client.send.bind(client) as (...inputs: unknown[]) => Promise<unknown>;
  client.send = (async (command: unknown, ...more: unknown[]) => {
    if (!(command instanceof SendRawEmailCommand) || more.length > 0) return send(command, ...more);
    if (!repeater.knows(name)) return send(command);
    closeIdle();
    try {
      return readRawEmailAnswer(await repeater.send(name, rawEmailForm(command.input)));
    } catch (fault) {
      repeater.forget(name);
      throw fault;
    }
  }) as unknown as typeof client.send;
  return client;
};
