import { parseArgs } from 'node:util';
import { startEmbedded } from '../test/kit/chaos/embedded.ts';
import { killStarts, noKilledStarts } from '../test/kit/chaos/killed-starts.ts';
import { type MorningTally, noMornings, randomMornings, sweep } from '../test/kit/chaos/mornings.ts';
import { reviseWithDeaths } from '../test/kit/chaos/revisions.ts';
import { playRound } from '../test/kit/chaos/round.ts';
import { emptyTally, playEveryDeath, playRandom } from '../test/kit/chaos/rounds.ts';
import { damageEveryRead } from '../test/kit/chaos/unreadable.ts';

const help = `npm run chaos [-- options]
Plays mornings of digests in which processes die and calls fail, and proves after each that every reader got all their
news exactly once, that the ledger agrees with the inbox, and that every report balances.

  --rounds N     rounds on simulated time with faults at random (default 2500)
  --from SEED    the first round's seed (default 1)
  --seed SEED    play this one round again and tell what struck; with --kill CALL [--after] the one in which the
                 process died that made that call, before or after it had its effect
  --step N       kill real processes at every N-th call to AWS (default 1: at all of them; 0: none)
  --mornings N   mornings on the embedded servers with deaths and faults at random (default 40)
  --starts N     data folders over each of which npm start is killed eight times (default 10)
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2500' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    kill: { type: 'string' },
    after: { type: 'boolean', default: false },
    step: { type: 'string', default: '1' },
    mornings: { type: 'string', default: '40' },
    starts: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
let failed = 0;

if (values.help) console.log(help);
else if (values.seed !== undefined) {
  const seed = Number(values.seed);
  const killAt = values.kill && {
    call: Number(values.kill),
    when: values.after ? ('after' as const) : ('before' as const),
  };
  const result = await playRound(killAt ? { seed, faults: 0, killAt } : { seed, faults: 1 + (seed % 8) });
  console.log(JSON.stringify(result, null, 2));
  failed = result.broken.length;
} else {
  const rounds = Number(values.rounds);
  if (rounds > 0) {
    let begun = Date.now();
    const revisions = await reviseWithDeaths();
    console.log(
      `An article revised twice, ingest dying at every call: ${revisions.rounds} rounds, ${revisions.deaths} deaths, ${revisions.failed.length} failed, ${seconds(begun)}.`,
    );
    for (const one of revisions.failed) console.log(JSON.stringify(one));
    failed += revisions.failed.length;
    begun = Date.now();
    const deaths = emptyTally();
    for (const seed of [3, 8, 21]) await playEveryDeath(deaths, { seed });
    console.log(
      `Deaths at every wait, simulated time: ${deaths.rounds} rounds, ${deaths.deaths} deaths, ${deaths.mails} mails, ${deaths.failed.length} failed, ${seconds(begun)}.`,
    );
    begun = Date.now();
    const random = emptyTally();
    await playRandom(random, { from: Number(values.from), count: rounds });
    console.log(
      `Faults at random, simulated time: ${random.rounds} rounds, ${random.faults} faults of which ${random.deaths} deaths, ${random.poisoned} with a reader's record that cannot be read, ${random.runs} runs, ${random.mails} mails, ${random.failed.length} failed, ${seconds(begun)}.`,
    );
    begun = Date.now();
    const damaged = await damageEveryRead({ step: 1 });
    console.log(
      `Objects that cannot be read: ${damaged.mornings} mornings, ${damaged.objects.size} objects, ${damaged.mails} mails, ${damaged.failed.length} failed, ${seconds(begun)}.`,
    );
    for (const each of damaged.failed) {
      failed++;
      console.log(JSON.stringify(each));
    }
    for (const { options, broken, faults } of [...deaths.failed, ...random.failed]) {
      failed++;
      console.log(JSON.stringify({ ...options, broken, faults }));
    }
  }
  const step = Number(values.step);
  const mornings = Number(values.mornings);
  if (step > 0 || mornings > 0) {
    const embedded = await startEmbedded();
    const onMorning = (tally: MorningTally) => {
      if (process.stderr.isTTY)
        process.stderr.write(`\r${tally.mornings} mornings, ${tally.killed} killed, ${tally.failed.length} failed `);
    };
    for (const [what, play] of [
      [
        'SIGKILL at every call to AWS',
        (tally: MorningTally) => (step > 0 ? sweep(embedded, tally, { step, onMorning }) : undefined),
      ],
      [
        'SIGKILL and faults at random',
        (tally: MorningTally) => randomMornings(embedded, tally, { seed: 1, count: mornings, onMorning }),
      ],
    ] as const) {
      const begun = Date.now();
      const tally = noMornings();
      await play(tally);
      console.log(
        `${what}, embedded servers: ${tally.mornings} mornings, ${tally.killed} processes killed, ${tally.mails} mails, ${tally.failed.length} failed, ${seconds(begun)}.`,
      );
      for (const each of tally.failed) {
        failed++;
        console.log(JSON.stringify(each));
      }
    }
    await embedded.stop();
  }
  const starts = Number(values.starts);
  if (starts > 0) {
    const begun = Date.now();
    const tally = noKilledStarts();
    for (let seed = Number(values.from); seed < Number(values.from) + starts; seed++)
      await killStarts(tally, { seed, kills: 8 });
    console.log(
      `SIGKILL of npm start, ${starts} data folders: ${tally.starts} starts, ${tally.killed} killed, ${tally.mails} mails, ${tally.broken.length} faults, ${seconds(begun)}.`,
    );
    for (const each of tally.broken) console.log(each);
    failed += tally.broken.length;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
