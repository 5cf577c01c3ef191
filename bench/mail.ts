import { Language } from '../functions/core/reader.ts';
import { assemblerOf } from './against/assemble-sample.ts';
import { renderSample, renderSections } from './against/render-sample.ts';

/**
 * What a mail costs: rendering once per edition and language, and assembling one reader's message. Five topics
 * of three stories, each with two sources. Prints medians and the 99th percentile.
 */

const timed = async (rounds: number, task: () => unknown): Promise<{ median: number; p99: number }> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)]!, p99: times[Math.floor(rounds * 0.99)]! };
};
const milliseconds = ({ median, p99 }: { median: number; p99: number }) =>
  `median ${median.toFixed(3)} ms, 99th percentile ${p99.toFixed(3)} ms`;

for (const language of Language.options) {
  const render = () => renderSections(language);
  const assemble = assemblerOf(await renderSample(language));
  let reader = 0;
  const put = () => assemble(reader++);
  await timed(500, put);
  const assembling = await timed(4000, put);
  const rendering = await timed(8, render);
  console.log(
    `${language}: message of ${put().length} bytes, assembled in ${milliseconds(assembling)}; ` +
      `five editions rendered in ${milliseconds(rendering)}`,
  );
}
