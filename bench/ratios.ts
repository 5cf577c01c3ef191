import { guardedRatios, maxLoss, readRatios } from './against/guarded.ts';
import { withSample } from './against/with-sample.ts';

/**
 * `npm run ratios`: fails if Broadsheet has become slower by 30 % in comparison with a peer. `npm run bench` writes the ratios to
 * compare with. What seems slower is measured again up to four times, and the best counts: noise passes, a regression does not.
 */
const attempts = 5;

const committed = await readRatios();
let failed = Object.keys(committed).length !== guardedRatios.length;
if (failed) console.log('bench/against/ratios.json is not of what is guarded. Run npm run bench to write it again.');
await withSample(async (sample) => {
  for (const [name, measure] of guardedRatios) {
    const wanted = (committed[name] ?? Number.POSITIVE_INFINITY) * (1 - maxLoss);
    let best = 0;
    for (let attempt = 0; attempt < attempts && best < wanted; attempt++) best = Math.max(best, await measure(sample));
    if (best >= wanted) continue;
    failed = true;
    console.log(
      `${name}: the peer takes ${best.toFixed(2)} times as long, and took ${committed[name]?.toFixed(2) ?? 'nobody knows how many'} times. ` +
        'Find what became slower, or run npm run bench and commit its ratios with the reason.',
    );
  }
});
process.exitCode = failed ? 1 : 0;
