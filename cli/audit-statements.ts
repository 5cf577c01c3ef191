import type { AuditedSentence } from '../functions/gate/audit-sentences.ts';
import { type LeftOut, statementsIn } from '../functions/gate/statements.ts';
import { formatNamed } from '../functions/ingest/file-names.ts';
import type { Block } from '../functions/ingest/formats/eml/blocks.ts';
import { detectLanguage } from '../functions/text/language.ts';
import {
  addressesOf,
  aroundOf,
  beyond,
  blocksIn,
  isLong,
  isPoint,
  isRow,
  lettersOf,
  placesIn,
  withoutLabel,
  withSpeaker,
} from './audit-blocks.ts';
import { type AuditText, isUrl } from './audit-input.ts';
import { reasonFor, reasonsOf } from './audit-left-out.ts';
import { citesInside, notesIn, withoutMarks } from './audit-marks.ts';

/** A sentence of a digest, and the file or address that it stands in. */
export interface Statement extends AuditedSentence {
  from: string;
}

/** What of a digest is audited, and what is left out of it. */
interface Stated {
  statements: AuditedSentence[];
  leftOut: LeftOut[];
}

/** Full stops of scripts that have their own. */
const endsForeign = /[。！？۔؟।][”’»」』）)]*$/u;

/** Lines without a full stop that say something after all are statements. */
const promoted = ({ statements, leftOut }: Stated, says: (line: string) => boolean, like: AuditText): Stated => {
  const isStatement = ({ text, reason }: LeftOut) => reason === 'a heading' && says(text);
  const { language, published } = like;
  const points = leftOut.filter(isStatement).map(({ text }) => ({ text, language, published }));
  return { statements: [...statements, ...points], leftOut: leftOut.filter((one) => !isStatement(one)) };
};

const endsSentence = (text: string): boolean => /[.!?…。！？۔؟।]["'”’»」)]*$/u.test(text);

/** Lines from which the notes of a digest are read. */
const linesOf = ({ key, bytes }: AuditText, blocks: readonly Block[]): string[] =>
  /^(?:text|markdown)$/u.test(formatNamed(key) ?? '')
    ? bytes.toString('utf8').split('\n')
    : blocks.map(({ words, links }) => [words, ...links.map(({ href }) => href)].join(' '));

/** Statements as they are compared: by themselves, with what they link to and what stands around them. */
const compared = ({ statements, leftOut }: Stated, blocks: readonly Block[], like: AuditText): Stated => {
  const reasons = reasonsOf(blocks);
  const notes = notesIn(linesOf(like, blocks));
  const places = placesIn(
    blocks,
    statements.map(({ text }) => text),
  );
  const kept: { place: number; sentence: AuditedSentence }[] = [];
  const dropped: LeftOut[] = [];
  for (const [index, sentence] of statements.entries()) {
    const at = places[index];
    const block = at === undefined ? undefined : blocks[at]!;
    const { words, cites } = withoutMarks(block ? withoutLabel(sentence.text, block) : sentence.text);
    const isHeading =
      !endsSentence(words) &&
      ((block?.kind === 'heading' && lettersOf(words) === lettersOf(block.words)) || !isLong(words));
    const reason = (at === undefined ? undefined : reasons[at]) ?? (isHeading ? 'a heading' : reasonFor(words));
    if (reason) {
      dropped.push({ text: sentence.text, reason });
      continue;
    }
    const cited = cites.flatMap((cite) => notes.get(cite) ?? []);
    const links = cited.length > 0 || at === undefined ? cited : addressesOf(blocks, at, sentence.text);
    kept.push({
      place: at ?? blocks.length,
      sentence: {
        ...sentence,
        text: at === undefined ? words : withSpeaker(words, blocks, at),
        language: detectLanguage(words, sentence.language),
        ...(links.length > 0 && { links: [...new Set(links)] }),
        ...(at !== undefined && { around: aroundOf(blocks, at) }),
      },
    });
  }
  const isFigures = ({ text, reason }: LeftOut) => reason === 'a heading' && isRow(text, blocks);
  const rows = leftOut.map((one) => (isFigures(one) ? { ...one, reason: 'a row of figures' } : one));
  // Points come after sentences here, and among them in the digest.
  const ordered = kept.sort((one, other) => one.place - other.place).map(({ sentence }) => sentence);
  return { statements: ordered, leftOut: [...rows, ...dropped] };
};

/** The statements of one file: of its articles and, unless it is a page of the web, of all else that it shows. */
const statedIn = async (texts: readonly AuditText[]): Promise<Stated> => {
  const [first] = texts as [AuditText];
  const blocks = await blocksIn(first.key, first.bytes);
  const rest = isUrl(first.from)
    ? []
    : beyond(
        texts.map(({ text }) => text),
        blocks,
      ).map((text) => ({ ...first, text }));
  const parts = [...texts, ...rest].map((one) => statementsIn({ ...one, text: citesInside(one.text) }));
  // A block of which an article has a part is looked at whole: what was read is not read twice.
  const once = new Map(parts.flatMap(({ statements }) => statements).map((one) => [lettersOf(one.text), one]));
  const all = { statements: [...once.values()], leftOut: parts.flatMap(({ leftOut }) => leftOut) };
  const told = promoted(all, (line) => endsForeign.test(line) || isPoint(line, blocks), first);
  const found = compared(told, blocks, first);
  return found.statements.length > 0 ? found : compared(promoted(told, isLong, first), blocks, first);
};

/** The statements of a digest, with what each links to. */
export const statementsOf = async (
  texts: readonly AuditText[],
): Promise<{ statements: Statement[]; leftOut: LeftOut[] }> => {
  const files = [...Map.groupBy(texts, ({ from }) => from)];
  const stated = await Promise.all(files.map(async ([from, some]) => ({ from, ...(await statedIn(some)) })));
  return {
    statements: stated.flatMap(({ from, statements }) => statements.map((one) => ({ ...one, from }))),
    leftOut: stated.flatMap(({ leftOut }) => leftOut),
  };
};
