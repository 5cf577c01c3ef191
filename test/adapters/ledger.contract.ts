import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedMoves, type LedgerItem, type LedgerKey, nextMove } from '../../functions/core/ledger.ts';
import type { Ledger } from '../../functions/core/ports.ts';

const window = { from: '2026-03-01T07:28:00.000Z', to: '2026-03-02T07:28:00.000Z' };
const stories = [
  { topic: 'rail', window, storyId: '0123456789abcdef0123', piece: 'full' as const },
  { topic: 'rail', window, storyId: 'fedcba98765432100000', piece: 'web' as const },
  { topic: 'trade', window: { ...window, from: '2026-02-27T07:28:00.000Z' }, storyId: 'a1' },
];
const base = {
  run: 'slot-1',
  window,
  at: '2026-03-02T07:30:00.000Z',
  attempts: 1,
  updatedAt: '2026-03-02T07:31:00.000Z',
};
const reserved: LedgerItem = { ...base, state: 'reserved', leaseUntil: '2026-03-02T07:32:00.000Z', stories };
const accepted: LedgerItem = {
  ...base,
  state: 'accepted',
  updatedAt: '2026-03-02T07:31:01.000Z',
  messageId: 'm1',
  stories,
  behind: { trade: window.from },
};

/** A model of the ledger: each digest's item, and what each sender last read of it. */
interface Model {
  items: Map<string, LedgerItem>;
  /** What each of three senders last read. */
  read: (LedgerItem | undefined)[];
  now: number;
  sends: Map<string, { at: number; digest: string }[]>;
}

const leaseMs = 60_000;
const graceMs = 600_000;
const digests = ['from#1', 'from#2'] as const;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

type Command = fc.AsyncCommand<Model, { ledger: Ledger; prefix: string }>;

/** A sender reads a digest's item. */
class Read implements Command {
  readonly sender: number;
  readonly digest: string;
  constructor(sender: number, digest: string) {
    this.sender = sender;
    this.digest = digest;
  }
  check = () => true;
  async run(model: Model, { ledger, prefix }: { ledger: Ledger; prefix: string }) {
    const item = await ledger.get({ readerId: prefix, digest: this.digest });
    expect(item).toEqual(model.items.get(this.digest));
    model.read[this.sender] = item;
  }
  toString = () => `sender ${this.sender} reads ${this.digest}`;
}

type Reservation = Extract<LedgerItem, { state: 'reserved' }>;

/** A sender acts on what it last read, however old that is, by the rule that `nextMove` gives. */
class Act implements Command {
  readonly sender: number;
  readonly digest: string;
  readonly outcome: 'accepted' | 'failed' | 'unknown' | 'deferred' | 'crash';
  constructor(sender: number, digest: string, outcome: Act['outcome']) {
    this.sender = sender;
    this.digest = digest;
    this.outcome = outcome;
  }
  check = () => true;
  async run(model: Model, { ledger, prefix }: { ledger: Ledger; prefix: string }) {
    const reservation = await this.reserve(model, { ledger, prefix });
    if (!reservation) return;
    // The reservation is held: the mail goes out (or not), and nobody else can have begun one.
    if (this.outcome === 'accepted' || this.outcome === 'unknown' || this.outcome === 'crash') this.send(model);
    if (this.outcome !== 'crash') await this.settle(model, { ledger, prefix, reservation, outcome: this.outcome });
  }

  /** Reserves the digest if its item, as this sender last read it, allows that. */
  private async reserve(model: Model, { ledger, prefix }: { ledger: Ledger; prefix: string }) {
    const believed = model.read[this.sender];
    const run = `run-${this.sender}`;
    const next = nextMove({ item: believed, run, now: new Date(model.now), graceSeconds: graceMs / 1000 });
    if (next.act !== 'reserve') return undefined;
    model.now += 1;
    const reservation: Reservation = {
      run,
      window,
      at: base.at,
      attempts: (believed?.attempts ?? 0) + 1,
      state: 'reserved',
      updatedAt: iso(model.now),
      leaseUntil: iso(model.now + leaseMs),
      stories,
    };
    const stored = model.items.get(this.digest);
    const isCurrent =
      stored?.state === believed?.state &&
      stored?.updatedAt === believed?.updatedAt &&
      stored?.attempts === believed?.attempts;
    const moved = await ledger.move({ readerId: prefix, digest: this.digest }, believed, reservation);
    expect(moved).toEqual(isCurrent ? { moved: true } : { moved: false, stored });
    if (!moved.moved) return undefined;
    expect(allowedMoves[stored?.state ?? 'none']).toContain('reserved');
    model.items.set(this.digest, reservation);
    return reservation;
  }

  private send(model: Model) {
    const sends = model.sends.get(this.digest) ?? [];
    const last = sends.at(-1);
    if (last) expect(model.now - last.at).toBeGreaterThanOrEqual(graceMs);
    model.sends.set(this.digest, [...sends, { at: model.now, digest: this.digest }]);
  }

  private async settle(
    model: Model,
    {
      ledger,
      prefix,
      reservation,
      outcome,
    }: { ledger: Ledger; prefix: string; reservation: Reservation; outcome: Exclude<Act['outcome'], 'crash'> },
  ) {
    model.now += 1;
    const { run, at, attempts } = reservation;
    const settled = { run, window, at, attempts, updatedAt: iso(model.now) };
    const item: LedgerItem = {
      accepted: { ...settled, state: 'accepted' as const, messageId: 'm', stories },
      failed: { ...settled, state: 'failed' as const, code: 'MessageRejected', reason: 'no' },
      unknown: { ...settled, state: 'unknown' as const, graceUntil: iso(model.now + graceMs), stories },
      deferred: { ...settled, state: 'deferred' as const, reason: 'throttled' },
    }[outcome];
    expect(await ledger.move({ readerId: prefix, digest: this.digest }, reservation, item)).toEqual({ moved: true });
    model.items.set(this.digest, item);
  }

  toString = () => `sender ${this.sender} acts on ${this.digest}: ${this.outcome}`;
}

/** SES's event of a mail: the ledger learns that it was accepted, whatever it held. */
class Event implements Command {
  readonly digest: string;
  constructor(digest: string) {
    this.digest = digest;
  }
  check = (model: Readonly<Model>) => (model.sends.get(this.digest)?.length ?? 0) > 0;
  async run(model: Model, { ledger, prefix }: { ledger: Ledger; prefix: string }) {
    const item = model.items.get(this.digest)!;
    if (!allowedMoves[item.state].includes('accepted')) return;
    model.now += 1;
    const learned: LedgerItem = {
      run: item.run,
      window,
      at: item.at,
      attempts: item.attempts,
      updatedAt: iso(model.now),
      state: 'accepted',
      messageId: 'm',
      stories,
    };
    expect(await ledger.move({ readerId: prefix, digest: this.digest }, item, learned)).toEqual({ moved: true });
    model.items.set(this.digest, learned);
  }
  toString = () => `SES reports ${this.digest}`;
}

class Pass implements Command {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
  check = () => true;
  async run(model: Model) {
    model.now += this.milliseconds;
  }
  toString = () => `${this.milliseconds} ms pass`;
}

/** What every ledger must do, and that senders who follow its rules never send one digest twice within the grace time. */
export const ledgerContract = (
  open: () => Ledger,
  runs: number,
  plant: (ledger: Ledger, key: LedgerKey, item: Record<string, unknown>) => Promise<void>,
): void => {
  let readers = 0;
  const newReader = () => `reader-${++readers}`;

  it('keeps what was written, all of it', async () => {
    const ledger = open();
    const key = { readerId: newReader(), digest: 'from#1' };
    expect(await ledger.get(key)).toBeUndefined();
    expect(await ledger.move(key, undefined, reserved)).toEqual({ moved: true });
    expect(await ledger.move(key, reserved, accepted)).toEqual({ moved: true });
    expect(await ledger.get(key)).toEqual(accepted);
  });

  it('says which digest cannot be read, lists the others, and refuses to write one like it', async () => {
    const ledger = open();
    const readerId = newReader();
    const key = { readerId, digest: 'from#1' };
    await plant(ledger, key, { ...accepted, window: { from: 'Monday', to: 'Tuesday' } });
    await ledger.move({ readerId, digest: 'from#2' }, undefined, reserved);
    await expect(ledger.get(key)).rejects.toThrow(`digest from#1 of reader ${readerId} cannot be read: window`);
    const listed: string[] = [];
    for await (const { digest } of ledger.list(readerId)) listed.push(digest);
    expect(listed).toEqual(['from#2']);
    const wrong = { ...reserved, window: { from: window.from, to: '2026-03-02' } };
    await expect(ledger.move({ readerId, digest: 'from#3' }, undefined, wrong)).rejects.toThrow('window');
    expect(await ledger.get({ readerId, digest: 'from#3' })).toBeUndefined();
  });

  it('lets one of two reserve, and shows the other what is there', async () => {
    const ledger = open();
    const key = { readerId: newReader(), digest: 'from#1' };
    const other: LedgerItem = { ...reserved, run: 'slot-2' };
    const [first, second] = await Promise.all([
      ledger.move(key, undefined, reserved),
      ledger.move(key, undefined, other),
    ]);
    const winner = first.moved ? reserved : other;
    expect([first.moved, second.moved].sort()).toEqual([false, true]);
    expect(first.moved ? second : first).toEqual({ moved: false, stored: winner });
  });

  it('refuses a move from a state that is out of date', async () => {
    const ledger = open();
    const key = { readerId: newReader(), digest: 'from#1' };
    await ledger.move(key, undefined, reserved);
    await ledger.move(key, reserved, accepted);
    const again = await ledger.move(key, reserved, { ...base, state: 'deferred', reason: 'throttled' });
    expect(again).toEqual({ moved: false, stored: accepted });
    const gone = await ledger.move({ readerId: newReader(), digest: 'from#1' }, reserved, accepted);
    expect(gone).toEqual({ moved: false, stored: undefined });
  });

  /** A way to each state by moves that are allowed. */
  const waysTo: Record<LedgerItem['state'], LedgerItem[]> = {
    reserved: [reserved],
    accepted: [reserved, accepted],
    failed: [reserved, { ...base, state: 'failed', code: 'MessageRejected', reason: 'no' }],
    unknown: [reserved, { ...base, state: 'unknown', graceUntil: '2026-03-02T07:42:00.000Z', stories }],
    deferred: [reserved, { ...base, state: 'deferred', reason: 'throttled' }],
    skipped: [{ ...base, state: 'skipped', reason: 'nothing-new' }],
  };
  const states = Object.keys(waysTo) as LedgerItem['state'][];

  it.each(['none', ...states] as const)('moves a digest from %s only to states that may follow it', async (state) => {
    const ledger = open();
    for (const next of states) {
      const key = { readerId: newReader(), digest: 'from#1' };
      let from: LedgerItem | undefined;
      for (const step of state === 'none' ? [] : waysTo[state]) {
        expect(await ledger.move(key, from, step)).toEqual({ moved: true });
        from = step;
      }
      const to = { ...waysTo[next].at(-1)!, updatedAt: '2026-03-02T07:35:00.000Z' };
      if (allowedMoves[state].includes(next)) {
        expect(await ledger.move(key, from, to)).toEqual({ moved: true });
        // The same move again, as a retry makes it: nothing is written, and the caller sees its own item.
        if (state !== next) expect(await ledger.move(key, from, to)).toEqual({ moved: false, stored: to });
      } else {
        await expect(ledger.move(key, from, to)).rejects.toThrow(`cannot be moved from ${state} to ${next}`);
        expect(await ledger.get(key)).toEqual(from);
      }
    }
  });

  it('trusts what is stored, not what a caller believes', async () => {
    const ledger = open();
    const key = { readerId: newReader(), digest: 'from#1' };
    await ledger.move(key, undefined, reserved);
    await ledger.move(key, reserved, accepted);
    for (const state of ['failed', 'unknown', 'deferred'] as const) {
      const believed = { ...waysTo[state].at(-1)!, updatedAt: accepted.updatedAt };
      const again: LedgerItem = { ...reserved, attempts: 2 };
      expect(await ledger.move(key, believed, again)).toEqual({ moved: false, stored: accepted });
    }
  });

  it('lists a reader’s digests, the newest first, and nobody else’s', async () => {
    const ledger = open();
    const readerId = newReader();
    for (const [digest, updatedAt] of [
      ['from#2026-03-01', '2026-03-02T07:30:00.000Z'],
      ['run#request-1', '2026-03-04T07:30:00.000Z'],
      ['from#2026-03-02', '2026-03-03T07:30:00.000Z'],
    ] as const)
      await ledger.move({ readerId, digest }, undefined, { ...reserved, updatedAt });
    await ledger.move({ readerId: newReader(), digest: 'from#2026-03-02' }, undefined, reserved);
    const listed: string[] = [];
    for await (const { digest } of ledger.list(readerId)) listed.push(digest);
    expect(listed).toEqual(['run#request-1', 'from#2026-03-02', 'from#2026-03-01']);
  });

  it('never lets senders who follow its rules send a digest twice within the grace time', async () => {
    const sender = fc.nat({ max: 2 });
    const digest = fc.constantFrom(...digests);
    const commands = fc.commands(
      [
        fc.tuple(sender, digest).map((inputs) => new Read(...inputs)),
        fc
          .tuple(sender, digest, fc.constantFrom('accepted', 'failed', 'unknown', 'deferred', 'crash' as const))
          .map((inputs) => new Act(...(inputs as [number, string, Act['outcome']]))),
        digest.map((each) => new Event(each)),
        fc.constantFrom(1000, 30_000, 61_000, 599_000, 661_000).map((each) => new Pass(each)),
      ],
      { maxCommands: 40 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (chosen) => {
        const setup = () => ({
          model: { items: new Map(), read: [], now: Date.parse('2026-03-02T07:30:00.000Z'), sends: new Map() } as Model,
          real: { ledger: open(), prefix: newReader() },
        });
        await fc.asyncModelRun(setup, chosen);
      }),
      { numRuns: runs },
    );
  });
};
