import { UsageError } from '../../cli/operational-error.ts';
import type { Output } from '../../cli/output.ts';
import type { Clock, FetchPage } from '../../functions/core/ports.ts';
import { PortTaken } from '../aws/listen.ts';
import type { StorageFault } from '../aws/storage-fault.ts';
import { faultWarning, type Product, startProduct, unreadableWarning } from '../product.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { Options } from './options.ts';
import type { State } from './state.ts';

/** How long before now windows end: more than it takes here to write an article's entry. Seconds. */
export const settleSeconds = 1;

/**
 * Opens the product on the requested ports, else on those of the previous start, else on free ones. In the last case it
 * warns that links in earlier emails do not work.
 */
export const openProduct = async ({
  options,
  before,
  clock,
  stopwatch,
  output,
  onStorageFault,
  fetchPage,
}: {
  options: Options;
  /** What the previous start left. */
  before: State | undefined;
  clock: Clock;
  stopwatch: Stopwatch;
  output: Output;
  onStorageFault: (fault: StorageFault) => void;
  fetchPage: FetchPage;
}): Promise<Product> => {
  const { data, port = before?.port, inboxPort = before?.inboxPort } = options;
  if (port !== undefined && port === inboxPort)
    throw new UsageError(
      'The product page and the inbox need different ports, but --port and --inbox-port are the same.',
    );
  const open = (ports: { port?: number | undefined; inboxPort?: number | undefined }) =>
    startProduct({
      clock,
      data,
      settleSeconds: options.days ? 0 : settleSeconds,
      pictures: options.pictures ?? false,
      scriptedWriter: options.writer === 'bedrock-local',
      stopwatch,
      onFault: (fault) => output.warn(faultWarning(fault)),
      onUnreadable: (path) => output.warn(unreadableWarning(path)),
      onStorageFault,
      fetchPage,
      ...(ports.port && { port: ports.port }),
      ...(ports.inboxPort && { inboxPort: ports.inboxPort }),
    });
  try {
    return await open({ port, inboxPort });
  } catch (error) {
    if (!(error instanceof PortTaken) || [options.port, options.inboxPort].includes(error.port)) throw error;
    const product = await open({ port: options.port, inboxPort: options.inboxPort });
    if (before?.port && product.site.port !== before.port)
      output.warn(
        `Port ${error.port}, which the last start used, is taken by another program. Links in earlier emails will work ` +
          `again when you start with --port ${before.port}.`,
      );
    return product;
  }
};
