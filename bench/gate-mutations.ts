import type { GateRow } from '../test/kit/measure/gate.ts';

/** Makes false sentences of true ones, each by one change. A change that leaves a sentence true by chance is not made. */

interface Mutation {
  kind: string;
  /** The sentence with one thing wrong; undefined if it has nothing of the kind. */
  make: (sentence: string, row: GateRow) => string | undefined;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const replaceOnce = (
  text: string,
  pattern: RegExp,
  by: (match: string, ...groups: string[]) => string,
): string | undefined => {
  const changed = text.replace(pattern, by);
  return changed === text ? undefined : changed;
};

/** Names of two words in a text: "Ada Moss". */
const fullNames = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<![.!?"“]\s)(?<!^)\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu)].map(([name]) => name)),
];

const otherName = (name: string, names: readonly string[]): string | undefined =>
  names.find((other) => !name.split(' ').some((word) => other.includes(word)));

const outsideQuotes = (sentence: string, change: (part: string) => string | undefined): string | undefined => {
  const parts = sentence.split(/("[^"]*"|“[^”]*”)/u);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) continue;
    const changed = change(part);
    if (changed !== undefined) return parts.with(index, changed).join('');
  }
  return undefined;
};

const swapped = (pairs: readonly (readonly [string, string])[]) => (sentence: string) =>
  outsideQuotes(sentence, (part) => {
    for (const [one, other] of pairs) {
      const changed = replaceOnce(part, new RegExp(`\\b${one}\\b`, 'u'), () => other);
      if (changed) return changed;
    }
    return undefined;
  });

const nextOf = (list: readonly string[], word: string): string => list[(list.indexOf(word) + 1) % list.length]!;

const mutations: readonly Mutation[] = [
  {
    kind: 'name',
    make: (sentence, { text }) => {
      const names = fullNames(text);
      const name = names.find((one) => sentence.includes(one));
      const other = name && otherName(name, names);
      return other && !sentence.includes(other) ? sentence.replace(name, other) : undefined;
    },
  },
  {
    kind: 'new name',
    make: (sentence, { text }) => {
      const name = fullNames(text).find((one) => sentence.includes(one));
      return name && sentence.replace(name, 'Rupert Falk');
    },
  },
  {
    kind: 'figure',
    make: (sentence) =>
      outsideQuotes(sentence, (part) =>
        replaceOnce(part, /(?<![\d.,:-])\d{1,3}(?![\d.,:]*\d|-\d|st|nd|rd|th)/u, (digits) =>
          String(Number(digits) + 3),
        ),
      ),
  },
  {
    kind: 'figure of another',
    make: (sentence, { text }) => {
      const figures = [...text.matchAll(/(?<![\d.,:£€$-])\d{1,3}(?![\d.,:-]*\d)\b/gu)].map(([digits]) => digits);
      return outsideQuotes(sentence, (part) =>
        replaceOnce(
          part,
          /(?<![\d.,:£€$-])\d{1,3}(?![\d.,:-]*\d)\b/u,
          (digits) => figures.find((other) => other !== digits && !sentence.includes(other)) ?? digits,
        ),
      );
    },
  },
  {
    kind: 'unit',
    make: swapped([
      ['million', 'billion'],
      ['billion', 'million'],
      ['percent', 'percentage points'],
      ['pounds', 'euros'],
      ['euros', 'dollars'],
      ['miles', 'kilometres'],
      ['kilometres', 'miles'],
      ['metres', 'feet'],
      ['hours', 'days'],
      ['years', 'months'],
      ['months', 'weeks'],
      ['days', 'weeks'],
      ['weeks', 'months'],
      ['hectares', 'acres'],
      ['degrees', 'percent'],
    ]),
  },
  {
    kind: 'currency',
    make: (sentence) =>
      outsideQuotes(sentence, (part) => replaceOnce(part, /[£€$](?=\d)/u, (sign) => (sign === '£' ? '$' : '£'))),
  },
  {
    kind: 'weekday',
    make: (sentence) =>
      outsideQuotes(sentence, (part) =>
        replaceOnce(part, new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'u'), (day) => nextOf(weekdays, day)),
      ),
  },
  {
    kind: 'month',
    make: (sentence) =>
      outsideQuotes(sentence, (part) =>
        replaceOnce(part, new RegExp(`\\b(?:${months.join('|')})\\b`, 'u'), (month) => nextOf(months, month)),
      ),
  },
  {
    kind: 'year',
    make: (sentence) =>
      outsideQuotes(sentence, (part) => replaceOnce(part, /\b(?:19|20)\d\d\b/u, (year) => String(Number(year) + 1))),
  },
  {
    kind: 'place',
    make: (sentence, { text }) => {
      const places = [...text.matchAll(/\b(?:in|near|at|from|of) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/gu)]
        .map((match) => match[1]!)
        .filter((name) => ![...months, ...weekdays].includes(name));
      return outsideQuotes(sentence, (part) =>
        replaceOnce(part, /\b(in|near|at) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u, (match, before, name) => {
          if ([...months, ...weekdays].includes(name!)) return match;
          const other = places.find((one) => !sentence.includes(one) && !one.includes(name!));
          return `${before} ${other ?? 'Winterbourne'}`;
        }),
      );
    },
  },
  {
    kind: 'speaker',
    make: (sentence, { text }) => {
      if (!/["“]/u.test(sentence)) return undefined;
      const names = fullNames(text);
      const name = names.find((one) => sentence.includes(one));
      const other = name && otherName(name, names);
      return other && sentence.replace(name, other);
    },
  },
  {
    kind: 'quotation',
    make: (sentence) =>
      replaceOnce(sentence, /(["“])([^"”]*)(["”])/u, (_, open, words, close) => {
        const all = words!.split(' ');
        const at = all.findIndex((word, index) => index > 0 && /^\p{Ll}{4,}$/u.test(word));
        return at < 0 ? `${open}${words}${close}` : `${open}${all.with(at, 'rather').join(' ')}${close}`;
      }),
  },
  {
    kind: 'negation added',
    make: swapped([
      ['was', 'was not'],
      ['were', 'were not'],
      ['will', 'will not'],
      ['has', 'has not'],
      ['have', 'have not'],
      ['is', 'is not'],
      ['are', 'are not'],
      ['could', 'could not'],
      ['may', 'may not'],
      ['had', 'had not'],
    ]),
  },
  {
    kind: 'negation dropped',
    make: swapped([
      ['was not', 'was'],
      ['were not', 'were'],
      ['would not', 'would'],
      ['could not', 'could'],
      ['has not', 'has'],
      ['had not', 'had'],
      ['No one', 'Everyone'],
      ['no one', 'everyone'],
      ['nobody', 'everybody'],
      ['did not', 'did'],
      ['does not', 'does'],
      ['not', ''],
    ]),
  },
  {
    kind: 'modality',
    make: swapped([
      ['may', 'will'],
      ['might', 'will'],
      ['could', 'will'],
      ['will', 'may'],
      ['hopes to', 'will'],
      ['is expected to', 'will'],
      ['is due to', 'may'],
      ['plans to', 'did'],
      ['would', 'might'],
    ]),
  },
  {
    kind: 'cause',
    make: swapped([
      ['despite', 'because of'],
      ['although', 'because'],
      ['but', 'because'],
      ['while', 'because'],
      ['after', 'because'],
      ['when', 'because'],
      ['which', 'because it'],
    ]),
  },
  {
    kind: 'order',
    make: swapped([
      ['after', 'before'],
      ['before', 'after'],
      ['following', 'before'],
      ['until', 'after'],
    ]),
  },
  {
    kind: 'roles',
    make: (sentence) => {
      const names = [...sentence.matchAll(/\b\p{Lu}\p{Ll}+(?: (?:& )?\p{Lu}\p{Ll}+)+\b|(?<=[a-z,] )\p{Lu}\p{Ll}+\b/gu)]
        .map(([name]) => name)
        .filter((name) => ![...months, ...weekdays].includes(name));
      const [one, other] = names;
      // Two names with a verb between them; a list or a title names both in any order.
      const between =
        one && other ? sentence.slice(sentence.indexOf(one) + one.length, sentence.lastIndexOf(other)) : '';
      if (
        !one ||
        !other ||
        one === other ||
        !/\b\p{Ll}+(?:ed|s|n)\b/u.test(between) ||
        /["“”,]|\bof\b|\bin\b|\bat\b/u.test(between)
      )
        return undefined;
      return sentence.replace(one, '\0').replace(other, one).replace('\0', other);
    },
  },
  {
    kind: 'comparison',
    make: swapped([
      ['more', 'fewer'],
      ['less', 'more'],
      ['first', 'second'],
      ['highest', 'lowest'],
      ['largest', 'smallest'],
      ['third', 'first'],
      ['higher', 'lower'],
      ['faster', 'slower'],
      ['most', 'least'],
      ['rose', 'fell'],
      ['fell', 'rose'],
      ['lost', 'gained'],
      ['up', 'down'],
      ['fewer', 'more'],
    ]),
  },
  { kind: 'detail', make: (sentence) => replaceOnce(sentence, /\.$/u, () => ', in front of television cameras.') },
  {
    kind: 'small detail',
    make: (sentence) =>
      outsideQuotes(sentence, (part) =>
        replaceOnce(part, /\b(a|the) (\p{Ll}{4,})/u, (_, article, noun) => `${article} notorious ${noun}`),
      ),
  },
  {
    kind: 'claimant',
    make: (sentence) =>
      replaceOnce(sentence, /^(.*?), (?:\p{L}+ )*(?:said|insisted|according to) [^"“”]*\.$/u, (whole, claim) =>
        /["“”]/u.test(whole) ? whole : `The mayor's office said ${claim!.charAt(0).toLowerCase()}${claim!.slice(1)}.`,
      ),
  },
];

const sentencesOf = (row: GateRow): string[] => {
  const own = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(row.text)].map(({ segment }) =>
    segment.trim(),
  );
  return [...own, ...row.true];
};

/** The rows of a row's own sentences and true paraphrases, each changed in every way that applies. English only. */
export const mutatedRows = (row: GateRow): GateRow[] => {
  if (row.language !== 'en') return [];
  const known = new Set(sentencesOf(row));
  const made = sentencesOf(row).flatMap((sentence) =>
    mutations.flatMap(({ kind, make }) => {
      const text = make(sentence, row);
      return text === undefined || known.has(text) ? [] : [{ kind, text }];
    }),
  );
  const own = [...known].filter((sentence) => !row.true.includes(sentence));
  return [{ ...row, true: own, false: made }];
};
