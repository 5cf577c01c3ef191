import { memoryBreaker } from '../../functions/adapters/memory/memory-breaker.ts';
import { compileGroup } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Metrics } from '../../functions/core/ports.ts';
import { readerId } from '../../functions/core/reader.ts';
import type { Report, RunInput } from '../../functions/core/run.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { openMailRenderer } from '../../functions/deliver/mail-renderer.ts';
import { openOwedCorrections } from '../../functions/deliver/owed-corrections.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { plan } from '../../functions/plan/plan.ts';
import { report } from '../../functions/report/report.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import type { HandClock } from './servers.ts';

/** What a run of a slot needs: the ports of the readers' site, with a clock that is set by hand. */
export type SlotPorts = Pick<
  WebPorts,
  'store' | 'readers' | 'ledger' | 'mailer' | 'optOuts' | 'log' | 'secrets' | 'settings'
> & { clock: HandClock };

const rendered = new Map<string, ReturnType<typeof renderEdition>>();

/** Renders a section of a mail; the same one only once, because a test may play the same morning many times. */
export const renderOnce = (input: Parameters<typeof renderEdition>[0]): ReturnType<typeof renderEdition> => {
  const key = JSON.stringify(input);
  const known = rendered.get(key) ?? renderEdition(input);
  rendered.set(key, known);
  return known;
};

/** What a run of a slot came to. */
export interface PlayedSlot {
  run: string;
  made: Report;
  /** The sum of each figure that was measured. */
  measured: Record<string, number>;
}

/**
 * A run of a slot: every step after the other, each mail as its message comes. `meanwhile` happens between the plan and the
 * compiling. Leaves the clock at the slot.
 */
export const playSlot = async (
  ports: SlotPorts,
  at: string,
  {
    meanwhile = async () => {},
    input = { kind: 'scheduled', slot: at },
  }: { meanwhile?: () => Promise<unknown>; input?: RunInput } = {},
): Promise<PlayedSlot> => {
  const { store, ledger, mailer, optOuts, clock, log, secrets, settings, readers } = ports;
  const { siteUrl } = settings;
  clock.set(at);
  const measured: Record<string, number> = {};
  const metrics: Metrics = {
    add: (name, _, value) => {
      measured[name] = (measured[name] ?? 0) + value;
    },
  };
  const run = `${input.kind === 'scheduled' ? 'slot' : input.kind}-${at.replaceAll(/[-:]|\.000/g, '')}`;
  const breaker = memoryBreaker(clock);
  const planned = await plan(
    {
      ...{ store, clock, log, metrics, breaker, ledger, readers },
      mailer: { quota: async () => ({ maxPerSecond: 14, max24Hour: 50_000, sentLast24Hours: 0 }) },
      readerIdOf: async (address) => readerId(address, (await secrets()).readerSecret),
    },
    { settleSeconds: 0, shareSeconds: 0, deliverConcurrency: 1, partSize: 100 },
    { run, input },
  );
  await meanwhile();
  const render: Parameters<typeof compileGroup>[0]['render'] = (one) => renderOnce({ ...one, siteUrl });
  for (const group of planned.groups)
    await compileGroup({ store, render, log, metrics }, { ...group, settings: Settings.parse({}) });
  const delivering = {
    ...{ store, ledger, mailer, optOuts, clock, log, breaker, readers },
    owedCorrections: openOwedCorrections({ store, ledger, freshMilliseconds: 0 }),
    renderer: openMailRenderer({ store, siteUrl, secrets, log, metrics }),
    pace: { turn: async () => true },
    sleep: async () => {},
    random: () => 0.5,
  };
  const queue: Parameters<typeof dispatch>[0]['queue'] = {
    send: async (messages) => {
      let count = 0;
      for await (const message of messages) {
        await deliver(
          delivering,
          { leaseSeconds: 60, graceSeconds: 600, concurrency: 1 },
          { message, deadline: Number.POSITIVE_INFINITY },
        );
        count++;
      }
      return count;
    },
  };
  if (planned.selected > 0) await dispatch({ store, queue, log }, { run });
  const made = await report({ store, clock, log, metrics }, { run, state: {} });
  return { run, made, measured };
};
