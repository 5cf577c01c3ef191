import { verifyEdition } from '../functions/compile/verify.ts';
import type { Correction } from '../functions/corrections/correction.ts';
import { proveCorrection } from '../functions/corrections/prove-correction.ts';
import { listCorrections } from '../functions/store/corrections.ts';
import { listEditions, readEdition } from '../functions/store/editions.ts';
import { valueIfFound } from '../functions/store/stored.ts';
import type { Deployment } from './deployment.ts';
import { UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { articleReader, fromStore } from './read-again.ts';

interface EditionFinding {
  edition: string;
  story: string;
  where: string;
  text: string;
  reason: string;
}

/** Checks the words of every correction, or of those that editions of a topic printed. */
const verifyCorrections = async (
  { store }: Pick<Deployment, 'store'>,
  readArticle: ReturnType<typeof articleReader>,
  topic: string | undefined,
): Promise<{ count: number; findings: EditionFinding[] }> => {
  const findings: EditionFinding[] = [];
  const corrections: Correction[] = [];
  for await (const stored of listCorrections(store)) {
    if (stored.state === 'found') corrections.push(stored.value);
    if (stored.state === 'unreadable')
      findings.push({
        ...{ edition: stored.key, story: '-', where: 'everywhere', text: '' },
        reason: 'the correction cannot be read',
      });
  }
  const byArticle = Map.groupBy(corrections, ({ article }) => article.id);
  const wanted = corrections.filter(({ topics }) => topic === undefined || topics.includes(topic));
  for (const correction of wanted) {
    const { revision } = correction;
    const found = await proveCorrection(correction, {
      editionAt: async (printing) => valueIfFound(await readEdition(store, printing)),
      revised: revision ? await readArticle(revision) : undefined,
      all: byArticle.get(correction.article.id) ?? [],
    });
    findings.push(...found.map((finding) => ({ edition: `correction ${correction.id}`, ...finding })));
  }
  return { count: wanted.length, findings };
};

/**
 * Reads the articles of every edition again and checks each sentence, quotation, date and figure against them, and
 * the words of corrections against the editions that printed the one and the articles that say the other.
 * Returns the exit code: 1 if something could not be verified.
 */
export const verifyEditions = async (
  { store }: Deployment,
  output: Output,
  { topic }: { topic?: string },
): Promise<number> => {
  const readArticle = articleReader(fromStore(store));
  const proved = { editions: 0, stories: 0, sentences: 0, quotes: 0, figures: 0, dates: 0, corrections: 0 };
  const findings: EditionFinding[] = [];
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
  const corrections = await verifyCorrections({ store }, readArticle, topic);
  proved.corrections = corrections.count;
  findings.push(...corrections.findings);
  for (const { edition, story, where, text, reason } of findings)
    output.say(`${edition}, story ${story}, ${where}: "${text}"\n  Not verified: ${reason}`);
  output.say(
    `${proved.editions} editions: ${proved.stories} stories, ${proved.sentences} sentences, ${proved.quotes} quotations, ` +
      `${proved.dates} dates, ${proved.figures} figures and ${proved.corrections} corrections verified. Findings: ${findings.length}.`,
  );
  output.result({ proved, findings });
  return findings.length > 0 ? 1 : 0;
};
