import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { arrivals } from '../../local/demo/arrivals.ts';
import { offeredTopics } from '../../local/demo/offered-topics.ts';
import { replay, simulatedClock } from '../../local/demo/replay.ts';
import { openProduct, signUpSamples } from '../kit/flow.ts';

it('replays a week: a digest a day at most, follow-ups as updates, and nothing twice', async () => {
  const corpus = resolve('corpus');
  const coming = await arrivals(await corpusFiles(corpus), '2026-01-01');
  const clock = simulatedClock(`${coming[0]!.day}T00:00:00.000Z`);
  const product = await openProduct({ clock });
  const offer = await offeredTopics({ corpus });
  await product.publisher.publishTopics(offer.yaml);
  await product.settled();
  const days: string[] = [];
  await replay({
    product,
    clock,
    readers: product.archive.readers,
    arrivals: coming,
    days: 6,
    onFirstNews: () => signUpSamples(product, ['strait-and-ports', 'food-and-farming']),
    onDay: (day) => days.push(day),
  });
  const digests = await product.archive.digests();
  await product.stop();

  expect(product.faults).toEqual([]);
  expect(days).toEqual(['2026-08-31', '2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05']);
  const byReader = Map.groupBy(digests, ({ reader }) => reader.address);
  expect(byReader.size).toBe(2);
  for (const mailed of byReader.values()) {
    const dates = mailed.map(({ at }) => at.slice(0, 10));
    expect(dates).toEqual([...new Set(dates)]);
    const told = mailed.flatMap(({ stories }) => stories.flatMap(({ sources }) => sources));
    const articles = told.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]);
    expect(articles).toEqual([...new Set(articles)]);
  }
  const told = digests
    .filter(({ reader }) => reader.topics.includes('strait-and-ports'))
    .flatMap(({ stories }) => stories);
  const refloated = told.find(({ sources }) => sources[0]!.origin.key.includes('grey-heron-refloated'));
  const toldBefore = told.slice(0, told.indexOf(refloated!)).flatMap(({ sources }) => sources);
  const earlier = new Set(refloated!.earlier.map(({ articleId }) => articleId));
  expect(toldBefore.some(({ articleId }) => earlier.has(articleId))).toBe(true);
});
