/** How something is stated: as a fact, as to come, as likely, possible, wished for, needed, or only alleged. */
export type Mode = 'fact' | 'future' | 'expected' | 'possible' | 'wish' | 'duty' | 'alleged';

/** How two statements are joined. */
export type Connector = 'cause' | 'after' | 'before' | 'despite' | 'condition' | 'instead' | 'when';

/** What a language says of the standing of a statement. All words are in lower case without accents, as tokens fold them. */
export interface AssertionWords {
  negations: ReadonlySet<string>;
  /** Verbs that say that something did not happen: "failed to", "denied". */
  negativeVerbs: ReadonlySet<string>;
  modes: ReadonlyMap<string, Mode>;
  /** Verbs whose infinitive is a fact: "managed to". */
  factive: ReadonlySet<string>;
  connectors: ReadonlyMap<string, Connector>;
  speech: ReadonlySet<string>;
  /** Verbs of statements that are somebody's opinion or accusation. */
  claims: ReadonlySet<string>;
  according: ReadonlySet<string>;
  authorities: ReadonlySet<string>;
  /** Function words that change what is said: "most", "only", "first". */
  degrees: ReadonlySet<string>;
  /** Words that state nothing by themselves, which a summary may add. */
  light: ReadonlySet<string>;
}

export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const inverted = <Kind extends string>(
  lists: Partial<Record<Kind, string>>,
  split: (list: string) => string[],
): ReadonlyMap<string, Kind> =>
  new Map(
    (Object.entries(lists) as [Kind, string][]).flatMap(([kind, list]) =>
      split(list).map((word) => [word, kind] as const),
    ),
  );

/** By word: how what it governs is meant. */
export const modesOf = (lists: Partial<Record<Mode, string>>): ReadonlyMap<string, Mode> =>
  inverted(lists, (list) => list.trim().split(/\s+/u));

/** By phrase, words parted by one space: how it joins two statements. */
export const connectorsOf = (lists: Partial<Record<Connector, string>>): ReadonlyMap<string, Connector> =>
  inverted(lists, (list) => list.split(',').map((phrase) => phrase.trim()));
