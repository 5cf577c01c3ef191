import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { SESClient } from '@aws-sdk/client-ses';

/** An answer that takes longer counts as none; well below a lease. */
const requestTimeout = 15_000;
const connectionTimeout = 2_000;

/**
 * An SES client for sending: it asks once only, because a second time after a lost answer would be a second mail.
 * `freshen` closes connections that nobody uses: after a function was frozen they may be dead, and a mail that is sent
 * over a dead one ends without an answer, which costs its reader the grace time. Sends under way are left alone.
 */
export const sesSender = (): { client: SESClient; freshen: () => void } => {
  const httpAgent = new HttpAgent({ keepAlive: true });
  const httpsAgent = new HttpsAgent({ keepAlive: true });
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: { requestTimeout, connectionTimeout, httpAgent, httpsAgent },
  });
  return {
    client,
    freshen: () => {
      for (const { freeSockets } of [httpAgent, httpsAgent])
        for (const sockets of Object.values(freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    },
  };
};
