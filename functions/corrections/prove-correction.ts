import type { Article } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Edition } from '../core/edition.ts';
import type { Claim, Correction, Printing } from './correction.ts';
import { printedWords, shownWords } from './printed-words.ts';

/** Words of a correction that are not what it says they are. */
export interface CorrectionFinding {
  story: string;
  where: string;
  text: string;
  reason: string;
}

/** What a correction is checked with. */
export interface CorrectionProof {
  /** The edition that a story was printed in; undefined if it is gone or cannot be read. */
  editionAt: (printing: Pick<Printing, 'topic' | 'window'>) => Promise<Edition | undefined>;
  /** The version of the article that corrects, read again; or why it cannot be read. */
  revised: { ok: true; article: Pick<Article, 'title' | 'text'> } | { ok: false; reason: string } | undefined;
  /** All corrections of the article: what one of them put right may be corrected again. */
  all: readonly Correction[];
}

/** Why words are not those of the version that corrects; undefined if they are, or an editor's own. */
const misquoted = (
  { text, spans }: NonNullable<Claim['now']>,
  { kind }: Correction,
  revised: CorrectionProof['revised'],
): string | undefined => {
  if (kind === 'issued') return spans === undefined ? undefined : 'an editor has no spans to cite';
  if (!revised) return 'the correction names no article that says it';
  if (!revised.ok) return revised.reason;
  const { title, text: whole } = revised.article;
  if (spans === undefined) return text === title ? undefined : `the article's title is ${title ?? 'not given'}`;
  if (spans.some(({ start, end }) => end <= start || end > whole.length)) return 'it cites a place that does not exist';
  const said = printSpans(whole, spans);
  return said === text ? undefined : `at that place the article says: ${said}`;
};

/** Why a printing did not state a claim; undefined if it did. */
const unprinted = async (
  { was }: Claim,
  { article, id }: Correction,
  { printing, proof: { editionAt, all } }: { printing: Printing; proof: CorrectionProof },
): Promise<string | undefined> => {
  const edition = await editionAt(printing);
  if (!edition) return 'the edition that printed it cannot be read';
  const places = printedWords(article.id, { editions: [edition] })
    .filter((words) => shownWords(words) === was)
    .flatMap(({ printedIn }) => printedIn);
  const own = places.find(({ storyId }) => storyId === printing.storyId);
  if (own && printing.parts.every((part) => own.parts.includes(part))) return undefined;
  // Whoever was sent what an earlier correction corrects was sent what it says instead.
  const isFromCorrection = all.some((other) => other.id !== id && other.claims.some(({ now }) => now?.text === was));
  if (isFromCorrection) return undefined;
  return own
    ? `it is not in all of these parts of the story: ${printing.parts.join(', ')}`
    : 'that edition does not say it';
};

/**
 * Checks the words of a correction: what was said in each edition that it names, and what is right, with its note, in the
 * version of the article that corrects. Returns a finding, with the words and the reason, for each that is not so.
 */
export const proveCorrection = async (correction: Correction, proof: CorrectionProof): Promise<CorrectionFinding[]> => {
  const findings: CorrectionFinding[] = [];
  for (const [index, claim] of correction.claims.entries()) {
    const where = `claim ${index + 1}`;
    for (const printing of claim.printedIn) {
      const reason = await unprinted(claim, correction, { printing, proof });
      if (reason) findings.push({ story: printing.storyId, where: `${where}, was`, text: claim.was, reason });
    }
    for (const part of ['now', 'note'] as const) {
      const words = claim[part];
      const reason = words === null ? undefined : misquoted(words, correction, proof.revised);
      if (words && reason)
        findings.push({ story: claim.printedIn[0]!.storyId, where: `${where}, ${part}`, text: words.text, reason });
    }
  }
  return findings;
};
