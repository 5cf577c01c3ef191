import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import {
  isAlleged,
  isDoubtful,
  isOpen,
  isPast,
  isProgressive,
  isSaidDoubtfully,
  isSaidOpenly,
} from '../reading/certainty-words.ts';
import { isNegative } from '../reading/denials.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Phrase } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** Negations and doubts of the passages that a clause of the sentence has lost. */

/** How much of a clause the passage must have. */
const least = 0.3;
const reach = 6;
/** How much of what a clause says of its subject a sentence must have to count alone. */
const leastSaid = 0.5;

type Kind = (read: ReadSentence, word: Word) => boolean;

/**
 * The first telling word that a word governs; of "urged him to resign" the infinitive. Where the sentence has another verb, it is
 * the word behind: "could affect the grid" and "disrupted the grid".
 */
const governedBy = (
  { words, assertion }: ReadSentence,
  { word, at, clause }: Word,
  matched: ReadonlySet<number>,
): Word | undefined => {
  const near = words.slice(at + 1, at + 1 + reach).filter((one) => one.clause === clause);
  const to = /^(?:wish|future|expected)$/u.test(assertion.modes.get(word) ?? '')
    ? near.findIndex((one) => one.word === 'to')
    : -1;
  const [first, second] = near.slice(to + 1).filter(isTold);
  return /^(?:may|might|could)$/u.test(word) && first?.pos === 'VERB' && !matched.has(first.at) && second
    ? second
    : first;
};

/** "More launches were planned": what is only planned stands before the verb. */
const planned = ({ frames }: Evidence, word: Word): Phrase =>
  /^(?:planned|proposed|expected|considered|scheduled|discussed|sought|predicted|forecast)$/u.test(word.word)
    ? (frames.find(({ verb, isPassive }) => verb === word && isPassive)?.patient ?? [])
    : [];

/** What is open must stand in a clause with this part of what is told. */
const leastHere = 3;

/** "Died while attempting a catch": only the catch is open. */
const isBeside = (words: readonly Word[], { word, at }: Word): boolean =>
  /ing$/u.test(word) && /^(?:while|whilst|when|after|before|by|of|for)$/u.test(words[at - 1]?.word ?? '');

/** Whether a word of some kind governs, in an evidence sentence, a word of the clause: "was not hurt" and "hurt". */
const governs = (alignment: Alignment, used: readonly Word[], evidence: Evidence, isOfKind: Kind): boolean => {
  const { read } = evidence;
  const matched = new Set(alignment.placesIn(used, evidence));
  return read.words.some((word) => {
    if (!isOfKind(read, word)) return false;
    const next = governedBy(read, word, matched);
    const here = [...matched].filter((at) => read.words[at]!.clause === word.clause).length;
    if (here * leastHere < matched.size || isBeside(read.words, word)) return false;
    return (next !== undefined && matched.has(next.at)) || planned(evidence, word).some((at) => matched.has(at));
  });
};

/** "It was not until May", "not only": they deny nothing. */
const isNegation: Kind = ({ words, assertion }, { word, at }) =>
  assertion.negations.has(word) && !/^(?:until|till|only|just|least|merely)$/u.test(words[at + 1]?.word ?? '');

/** Whether an evidence sentence denies what a clause says: most of its words stand where a negation governs one. */
const denies = (alignment: Alignment, clause: readonly Word[], evidence: Evidence): boolean => {
  const { words } = evidence.read;
  const matched = new Set(alignment.placesIn(clause, evidence));
  return words.some((word) => {
    if (!isNegation(evidence.read, word)) return false;
    const near = words.slice(word.at + 1, word.at + 1 + reach).filter(({ clause }) => clause === word.clause);
    const next = near.find((one) => isTold(one) || one.pos === 'NOUN' || one.pos === 'VERB');
    const here = [...matched].filter((at) => words[at]!.clause === word.clause).length;
    return next !== undefined && matched.has(next.at) && here * 2 >= matched.size;
  });
};

/** How much of a clause, and of the whole sentence, one must have that says without a negation what the clause denies. */
const affirmed = { clause: 0.75, whole: 0.65 };
const reachOfMode = 4;
/** Words that say in part what a negation does: "only", "too". */
const isHedge =
  /^(?:only|few|little|too|yet|instead|rather|unlike|except|despite|although|but|however|if|whether|less|fewer|least|last|longer|[a-z]+n't)$/u;

/** Whether an evidence sentence says what a clause denies: it has the verb that the "not" governs, and nothing that denies it. */
const affirms = (alignment: Alignment, clause: readonly Word[], used: readonly Word[], evidence: Evidence): boolean => {
  const { read } = alignment.claim;
  const denial = clause.find((word) => /^(?:not|never|[a-z]+n't)$/u.test(word.word) && isNegation(read, word));
  const verb = denial && clause.find(({ at, pos }) => at > denial.at && at <= denial.at + reach && pos === 'VERB');
  const at = verb && alignment.placeOf(verb, evidence);
  return (
    at !== undefined &&
    at >= 0 &&
    alignment.fit(used, evidence) >= affirmed.clause &&
    alignment.fit(read.words.filter(isTold), evidence) >= affirmed.whole &&
    !evidence.read.text.includes('?') &&
    !evidence.read.words.some((word) => isNegative(evidence.read, word) || isHedge.test(word.word)) &&
    // What was hoped for may not have happened.
    !evidence.read.words
      .slice(Math.max(0, at - reachOfMode), at)
      .some(({ word }) => evidence.read.assertion.modes.has(word))
  );
};

/** "Not", which a paraphrase has of its own only where something in the passage says no as well. "Not so dry since 1910" is a record. */
const isPlainNot: Kind = (read, word) =>
  !word.isQuoted &&
  /^(?:not|never|cannot|[a-z]+n['’]t)$/u.test(word.word) &&
  isNegation(read, word) &&
  !read.words.some((one) => one.word === 'since' && one.at > word.at);

/** What somebody leaves undone, or is too slow for. */
const isLeftUndone =
  /^(?:miss(?:es|ed|ing)?|skip(?:s|ped|ping)?|avoid(?:s|ed|ing)?|lack(?:s|ed|ing)?|absen(?:t|ce)|lag(?:s|ged|ging)?|outpac(?:es?|ed|ing)|outstrip(?:s|ped|ping)?|unavailable)$/u;

/** Whether a clause denies something, and no sentence that tells of the same has any word that says no, or says it in part. */
const isDeniedByNobody = (
  { claim: { read } }: Alignment,
  clause: readonly Word[],
  sentences: readonly Evidence[],
): boolean =>
  clause.some((word) => isPlainNot(read, word)) &&
  read.words.filter((word) => isNegative(read, word)).length === 1 &&
  !sentences.some((evidence) =>
    evidence.read.words.some(
      (word) =>
        isNegative(evidence.read, word) ||
        isHedge.test(word.word) ||
        isLeftUndone.test(word.word) ||
        // What was only hoped for may not have happened.
        (isDoubtful(evidence.read, word) && !read.words.some(({ stem }) => stem === word.stem)),
    ),
  );

const isOpenOrGoingOn: Kind = (read, word) => isOpen(read, word) || isProgressive(read, word);

/** "…, and help": the second verb is as open as the first. So is "will choose which pupils get money". */
const isListed = (words: readonly Word[], { word, at }: Word): boolean =>
  /^(?:and|or)$/u.test(word) ||
  /^(?:and|or)$/u.test(words[at - 1]?.word ?? '') ||
  (/^(?:which|who|whom|what|how|where|when|whether)$/u.test(word) && words[at - 1]?.pos === 'VERB');

/** "Ended a therapy aimed at teenagers": what an object is meant for leaves open nothing else. */
const isReduced = (words: readonly Word[], word: Word, firstVerb: Word): boolean =>
  word.at > firstVerb.at &&
  word.pos === 'VERB' &&
  /ed$/u.test(word.word) &&
  words[word.at - 1]?.pos === 'NOUN' &&
  words[word.at + 1]?.pos !== 'NOUN';

/** The clause with the one that says, behind it, who expects it: "repairs will take weeks, officials expect". */
const withTeller = ({ words, assertion }: ReadSentence, clause: readonly Word[]): readonly Word[] => {
  const last = words.at(-1)!;
  const isTeller = assertion.modes.has(last.word) || assertion.claims.has(last.word);
  return isTeller && clause.at(-1)!.at < last.at ? [...clause, last] : clause;
};

/** The sentences that have most of what a clause says of its subject, rather than the subject alone. */
const havingPredicate = (
  alignment: Alignment,
  used: readonly Word[],
  sentences: readonly Evidence[],
): readonly Evidence[] => {
  const { words } = alignment.claim.read;
  const verb = words.find(
    ({ at, pos, clause }) => clause === used[0]!.clause && /^(?:VERB|AUX)$/u.test(pos) && at >= used[0]!.at,
  );
  const said = verb ? used.filter(({ at }) => at >= verb.at) : [];
  const fits = sentences.map((evidence) => alignment.fit(said, evidence));
  const best = Math.max(...fits);
  return best < leastSaid ? sentences : sentences.filter((_, at) => fits[at]! >= best);
};

/** Clauses that have lost the "not" or the "may" that governs their words in the passages. */
export const checkDropped = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const alignment = alignmentOf(claim, places);
  const isAttributed = claim.attributions.length > 0;
  return [...Map.groupBy(read.words, ({ clause }) => clause).values()].flatMap((clause): Doubt[] => {
    const used = clause.filter((word) => isTold(word) && !word.isQuoted);
    const near = used.length < 2 ? [] : alignment.nearest(used, least).sentences;
    const sentences = near.length === 0 ? [] : havingPredicate(alignment, used, near);
    if (sentences.length === 0) return [];
    const words = read.text.slice(clause[0]!.start, clause.at(-1)!.end);
    const isLost = (isOfKind: Kind) => sentences.every((evidence) => governs(alignment, used, evidence, isOfKind));
    const doubts: Doubt[] = [];
    const isDenied = sentences.every((evidence) => denies(alignment, clause, evidence));
    if (isDenied && !clause.some((word) => isNegative(read, word)))
      doubts.push({ sign: 'negation-dropped', code: 'negation', words, why: 'The cited passages deny this.' });
    const isAdded =
      isDeniedByNobody(alignment, clause, near) ||
      (clause.filter((word) => isNegation(read, word)).length === 1 &&
        sentences.every((evidence) => affirms(alignment, clause, used, evidence)));
    if (isAdded)
      doubts.push({ sign: 'negation-dropped', code: 'negation', words, why: 'The cited passages say this.' });
    // What has no verb states nothing by itself.
    const firstVerb = clause.find(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
    if (!firstVerb) return doubts;
    const isOpenBefore = read.words.some((word) => word.at < clause[0]!.at && isSaidOpenly(read, word));
    if (isListed(read.words, clause[0]!) && isOpenBefore) return doubts;
    const own = withTeller(read, clause).filter((word) => !isReduced(read.words, word, firstVerb));
    // What somebody is said to have said needs no "allegedly".
    const unsaid =
      (isOfKind: Kind): Kind =>
      (of, word) =>
        isOfKind(of, word) && !(isAttributed && isAlleged(word));
    const isSure =
      !own.some((word) => isSaidOpenly(read, word)) && isLost(unsaid(isPast(firstVerb) ? isOpenOrGoingOn : isOpen));
    const isSurer = !own.some((word) => isSaidDoubtfully(read, word)) && isLost(unsaid(isDoubtful));
    if (isSure || isSurer)
      doubts.push({
        sign: 'doubt-dropped',
        code: 'modality',
        words,
        why: 'The cited passages say that this may be so, or is to come.',
      });
    return doubts;
  });
};
