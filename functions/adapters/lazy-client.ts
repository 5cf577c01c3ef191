/** What adapters need of a client of the SDK. */
export type Sender<Client extends { send: unknown }> = Pick<Client, 'send'>;

/**
 * A client that is made when it is first used. Each takes a millisecond or more of the processor, which the first visitor of a
 * process waits for, and few visits need all.
 */
export const lazyClient = <Client extends { send: (...call: never[]) => unknown }>(
  make: () => Client,
): Sender<Client> => {
  let made: Client | undefined;
  const send = (...call: Parameters<Client['send']>) => {
    made ??= make();
    return made.send(...call);
  };
  return { send: send as Client['send'] };
};
