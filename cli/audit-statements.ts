import type { AuditedSentence } from '../functions/gate/audit-sentences.ts';
import { type LeftOut, statementsIn } from '../functions/gate/statements.ts';
import { beyond, blocksIn, isLong, isPoint, lettersOf, withLinks } from './audit-blocks.ts';
import { type AuditText, isUrl } from './audit-input.ts';

/** What of a digest is audited, and what is left out of it. */
interface Stated {
  statements: AuditedSentence[];
  leftOut: LeftOut[];
}

/** Lines without a full stop that say something after all are statements. */
const promoted = ({ statements, leftOut }: Stated, says: (line: string) => boolean, like: AuditText): Stated => {
  const isStatement = ({ text, reason }: LeftOut) => reason === 'a heading' && says(text);
  const { language, published } = like;
  const points = leftOut.filter(isStatement).map(({ text }) => ({ text, language, published }));
  return { statements: [...statements, ...points], leftOut: leftOut.filter((one) => !isStatement(one)) };
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
  const parts = [...texts, ...rest].map(statementsIn);
  // A block of which an article has a part is looked at whole: what was read is not read twice.
  const once = new Map(parts.flatMap(({ statements }) => statements).map((one) => [lettersOf(one.text), one]));
  const all = { statements: [...once.values()], leftOut: parts.flatMap(({ leftOut }) => leftOut) };
  const told = promoted(all, (line) => isPoint(line, blocks), first);
  const { statements, leftOut } = told.statements.length > 0 ? told : promoted(told, isLong, first);
  return { statements: withLinks(statements, blocks), leftOut };
};

/** The statements of a digest, with what each links to. */
export const statementsOf = async (texts: readonly AuditText[]): Promise<Stated> => {
  const files = [...Map.groupBy(texts, ({ from }) => from).values()];
  const stated = await Promise.all(files.map(statedIn));
  return {
    statements: stated.flatMap(({ statements }) => statements),
    leftOut: stated.flatMap(({ leftOut }) => leftOut),
  };
};
