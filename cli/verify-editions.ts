import { verifyEdition } from '../functions/compile/verify.ts';
import { listEditions } from '../functions/store/editions.ts';
import type { Deployment } from './deployment.ts';
import { UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { articleReader, fromStore } from './read-again.ts';

/**
 * Reads the articles of every edition again and checks each sentence, quotation, date and figure against them.
 * Returns the exit code: 1 if something could not be verified.
 */
export const verifyEditions = async (
  { store }: Deployment,
  output: Output,
  { topic }: { topic?: string },
): Promise<number> => {
  const readArticle = articleReader(fromStore(store));
  const proved = { editions: 0, stories: 0, sentences: 0, quotes: 0, figures: 0, dates: 0 };
  const findings: { edition: string; story: string; where: string; text: string; reason: string }[] = [];
  for await (const { key, edition } of listEditions(store, topic)) {
    if (edition.state === 'missing') continue;
    if (edition.state === 'unreadable') {
      findings.push({ edition: key, story: '-', where: 'everywhere', text: '', reason: 'the edition cannot be read' });
      continue;
    }
    const verdict = await verifyEdition({ readArticle }, edition.value);
    proved.editions++;
    for (const kind of ['stories', 'sentences', 'quotes', 'figures', 'dates'] as const)
      proved[kind] += verdict.proved[kind];
    findings.push(...verdict.findings.map((finding) => ({ edition: key, ...finding })));
  }
  if (topic !== undefined && proved.editions === 0)
    throw new UsageError(`There are no editions of a topic "${topic}".`);
  for (const { edition, story, where, text, reason } of findings)
    output.say(`${edition}, story ${story}, ${where}: "${text}"\n  Not verified: ${reason}`);
  output.say(
    `${proved.editions} editions: ${proved.stories} stories, ${proved.sentences} sentences, ${proved.quotes} quotations, ` +
      `${proved.dates} dates and ${proved.figures} figures verified. Findings: ${findings.length}.`,
  );
  output.result({ proved, findings });
  return findings.length > 0 ? 1 : 0;
};
