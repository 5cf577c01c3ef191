import type { Mode } from '../../text/assertion-words.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Refusal } from '../refusal.ts';
import type { Claim, Places } from '../support.ts';

/**
 * German, French and Spanish are read without a tagger: each clause is compared with the clause of the passages that is likest to it.
 * What cannot be told from words and their order is refused.
 */

const clausesOf = ({ words }: ReadSentence): Word[][] => [...Map.groupBy(words, ({ clause }) => clause).values()];
const isChecked = ({ isContent, isName, isQuoted }: Word): boolean => (isContent || isName) && !isQuoted;

interface Likest {
  evidence: Evidence;
  clause: readonly Word[];
  shared: number;
}

/** The clauses that share most words with one of the sentence. */
const likestTo = (own: readonly Word[], claim: Claim, places: Places): Likest[] => {
  const all = claim.evidence.flatMap((evidence) =>
    clausesOf(evidence.read).map((clause) => {
      const at = new Set(clause.map((word) => word.at));
      const shared = own.filter((word) =>
        places.of(word.at).some((one) => one.evidence === evidence && at.has(one.at)),
      ).length;
      return { evidence, clause, shared };
    }),
  );
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  return most === 0 ? [] : all.filter(({ shared }) => shared === most);
};

const countOf = (clause: readonly Word[], words: ReadonlySet<string>): number =>
  clause.filter(({ word }) => words.has(word)).length;

const modesOf = (clause: readonly Word[], modes: ReadonlyMap<string, Mode>): string =>
  [...new Set(clause.flatMap(({ word }) => modes.get(word) ?? []))].sort().join(' ');

/** Two names of a clause stand in the same order in the passages, wherever one sentence has both. */
const hasOrder = (own: readonly Word[], claim: Claim, places: Places): boolean => {
  const names = own.filter(({ capital, number, at, stop }) => capital && !number && !stop && at > 0);
  return names.every((one, index) => {
    const next = names[index + 1];
    if (!next || next.at === one.at + 1) return true;
    const both = claim.evidence.filter(
      (evidence) => places.hasWord(one.at, evidence) && places.hasWord(next.at, evidence),
    );
    const inOrder = both.filter((evidence) => {
      const first = Math.min(...places.of(one.at).flatMap((found) => (found.evidence === evidence ? [found.at] : [])));
      const second = Math.max(
        ...places.of(next.at).flatMap((found) => (found.evidence === evidence ? [found.at] : [])),
      );
      return first < second;
    });
    return both.length === 0 || inOrder.length > 0;
  });
};

const isAttributed = ({ read }: Pick<Evidence, 'read'>): boolean => {
  const { assertion, words } = read;
  return words.some(
    ({ word }) => assertion.speech.has(word) || assertion.claims.has(word) || assertion.according.has(word),
  );
};
const isByAuthority = ({ read }: Evidence): boolean =>
  read.words.some(({ word }) => read.assertion.authorities.has(word)) &&
  !read.words.some(({ word }) => read.assertion.claims.has(word));

/** Negation, certainty, order and claimants of a sentence in German, French or Spanish. */
export const checkForeign = (claim: Claim, places: Places): Refusal[] => {
  const { read } = claim;
  if (read.language === 'en') return [];
  const { assertion, text } = read;
  return clausesOf(read).flatMap((clause): Refusal[] => {
    const own = clause.filter(isChecked);
    const likest = likestTo(own, claim, places);
    if (own.length === 0 || likest.length === 0) return [];
    const words = text.slice(clause[0]!.start, clause.at(-1)!.end);
    const isNegated = countOf(clause, assertion.negations) > 0;
    if (!likest.some((one) => countOf(one.clause, assertion.negations) > 0 === isNegated))
      return [
        { code: 'negation', words, why: 'The cited passages say the opposite: a negation was added or dropped.' },
      ];
    const modes = modesOf(clause, assertion.modes);
    if (!likest.some((one) => modesOf(one.clause, assertion.modes) === modes))
      return [{ code: 'modality', words, why: 'The cited passages state this with another certainty.' }];
    if (!hasOrder(own, claim, places))
      return [
        {
          code: 'roles',
          words,
          why: 'The cited passages have these names in another order, which may change who does what.',
        },
      ];
    if (!isAttributed(claim) && likest.every(({ evidence }) => isAttributed(evidence) && !isByAuthority(evidence)))
      return [{ code: 'claimant', words, why: 'In the cited passages somebody says this who is not named here.' }];
    return [];
  });
};
