import { z } from 'zod';
import {
  checkSentence,
  type Passage,
  preparePassages,
  type Refusal,
  type Use,
} from '../../../functions/gate/check-sentence.ts';

/** A passage, true sentences about it, and false ones of which each has one thing wrong. */
export const GateRow = z.object({
  id: z.string(),
  /** Null where nobody knows when it was published. */
  published: z.iso.date().nullable().default(null),
  language: z.string(),
  /** The language of the sentences, if it is another one. */
  into: z.string().optional(),
  publisher: z.string().nullable().default(null),
  text: z.string(),
  true: z.array(z.string()),
  false: z.array(z.object({ kind: z.string(), text: z.string() })),
});
export type GateRow = z.infer<typeof GateRow>;

/** A sentence on which the gate was wrong. */
interface GateMiss {
  id: string;
  /** What is wrong with the sentence; "true" if nothing is. */
  kind: string;
  text: string;
  reasons: readonly Refusal[];
}

export interface GateCounts {
  /** By kind, "true" for true sentences: how many there are, and how many the gate refused. */
  kinds: Map<string, { all: number; refused: number }>;
  misses: GateMiss[];
  sentences: number;
  /** Of processor time. */
  milliseconds: number;
  /** Milliseconds that the passages took. */
  preparing: number;
}

export const newCounts = (): GateCounts => ({
  kinds: new Map(),
  misses: [],
  sentences: 0,
  milliseconds: 0,
  preparing: 0,
});

/** Milliseconds of processor time so far: what else the machine does must not count. */
const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Checks the sentences of a row against its passage and counts what the gate did. */
export const countRow = (
  counts: GateCounts,
  { id, published, language, into = language, publisher, text, ...row }: GateRow,
  use: Use = 'audit',
): void => {
  const passage: Passage = {
    id,
    text,
    language,
    published: published ? { precision: 'day', date: published } : { precision: 'unknown' },
    publisher,
  };
  const began = cpuMilliseconds();
  const prepared = preparePassages([passage]);
  counts.preparing += cpuMilliseconds() - began;
  const sentences = [...row.true.map((one) => ({ kind: 'true', text: one })), ...row.false];
  for (const sentence of sentences) {
    const started = cpuMilliseconds();
    const verdict = checkSentence({ text: sentence.text, cites: [id], language: into }, prepared, use);
    counts.milliseconds += cpuMilliseconds() - started;
    counts.sentences++;
    const kind = counts.kinds.get(sentence.kind) ?? { all: 0, refused: 0 };
    counts.kinds.set(sentence.kind, kind);
    kind.all++;
    if (!verdict.ok) kind.refused++;
    if (verdict.ok === (sentence.kind !== 'true'))
      counts.misses.push({ id, ...sentence, reasons: verdict.ok ? [] : verdict.reasons });
  }
};
