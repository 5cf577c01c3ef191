import { replayedEditions } from '../test/kit/measure/replayed-editions.ts';
import { byDigest, digestOf } from './replayed-digests.ts';

/** Windows that are measured, in days. */
const windows = [1, 3, 7, 28];
/** Stories that a mail tells at most; the others are a line each or left to the web. */
const maxTold = 12;

const wordsOf = (days: number) => `windows of ${days} ${days === 1 ? 'day' : 'days'}`.padEnd(18);

/**
 * How many stories the digests of a replay tell, have as a line and leave to the web, as lines to print: on a replay of the
 * sample corpus, or of a stories file as one topic. Sets the exit code to 1 if a digest tells more than twelve.
 */
export const digestsReport = async (file: string | undefined): Promise<string[]> => {
  const lines = [`Stories told in a digest: ${file ?? 'the sample corpus'}`];
  for (const days of windows) {
    const told: number[] = [];
    const most = { lines: 0, web: 0 };
    for (const editions of byDigest(await replayedEditions({ days, ...(file !== undefined && { file }) }))) {
      const { stories } = await digestOf(editions);
      const count = (...forms: string[]) => stories.filter(({ piece }) => piece && forms.includes(piece)).length;
      told.push(count('full', 'short'));
      most.lines = Math.max(most.lines, count('line'));
      most.web = Math.max(most.web, count('web'));
    }
    const over = told.filter((one) => one > maxTold).length;
    if (over > 0) process.exitCode = 1;
    lines.push(
      `  ${wordsOf(days)}  ${told.length} digests, at most ${Math.max(0, ...told)} stories told, ${most.lines} as a line and ${most.web} left to the web; ${over} with more than ${maxTold} told`,
    );
  }
  return lines;
};
