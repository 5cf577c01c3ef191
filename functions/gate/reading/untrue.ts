import type { PreparedPassage } from './prepare-passage.ts';

/** Which words of a passage it tells only to say that they are not so: "It is false that …", "rumours that … are untrue". */

/** A part of a sentence, by characters. */
export interface Untrue {
  from: number;
  to: number;
  /** Somebody says it, falsely: it is true that they say it. */
  isSaid: boolean;
}

const account =
  '(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|suggestions?|allegations?|assertions?|accusations?|speculation|talk|ideas?|notions?|beliefs?|theor(?:y|ies)|statements?|sentences?|headlines?|charges?|news|posts?|gossip|hints?|insinuations?|perceptions?|impressions?)';
const adjective =
  '(?:false|untrue|fake|bogus|fabricated|incorrect|inaccurate|unfounded|baseless|groundless|misleading|debunked|disproved|disproven|refuted|discredited|invented|fictitious)';
const thing =
  '(?:an?\\s|the\\s)?(?:lie|lies|myth|hoax|fiction|fabrication|falsehood|misconception|misinformation|disinformation|nonsense)';
const denied =
  "(?:not|n[’']t|never|far\\sfrom|no\\slonger)\\s(?:\\w+\\s)?(?:true|correct|accurate|the\\scase|a\\sfact)";
const untrue = `(?<!\\bnot\\s)(?:(?:\\w+ly\\s)?${adjective}|${thing}|${denied}|no\\struth(?:\\s\\w+){0,4}?|without\\s(?:any\\s)?(?:foundation|basis|merit))`;
/** Of an account, but not of what happened: "it is wrong that they earn less". */
const predicate = `(?:${untrue}|wrong|mistaken|denied|rejected|dismissed|withdrawn|retracted|unproven|unconfirmed|unsubstantiated|unverified)`;
const becomes =
  "(?:is|are|was|were|be|been|being|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|prove[ds]?|proven|turn(?:s|ed)?\\sout(?:\\sto\\sbe)?|remain(?:s|ed)?)";
const between = "(?:[\\w’'-]+\\s)";
const saying =
  '(?:claim(?:s|ed|ing)?|report(?:s|ed|ing)?|sa(?:ys?|id|ying)|stat(?:es?|ed|ing)|t(?:old|ell|elling)|suggest(?:s|ed|ing)?|alleg(?:es?|ed|ing)|believ(?:es?|ed)|assum(?:es?|ed)|thought|announc(?:es?|ed)|impl(?:y|ies|ied)|assert(?:s|ed)?|declar(?:es?|ed)|wrote|written|posted|tweeted)';

interface Wording {
  pattern: RegExp;
  /** Where the untrue words stand: behind what matches, before it, or in its first group. */
  side: 'behind' | 'before' | 'inside';
  isSaid: boolean;
}

const wording = (side: Wording['side'], isSaid: boolean, source: string): Wording => ({
  side,
  isSaid,
  pattern: new RegExp(source, 'diu'),
});

const wordings: readonly Wording[] = [
  wording('behind', false, `\\b${untrue}\\sthat\\b`),
  wording(
    'behind',
    false,
    `\\b(?:no|any|little|scant|without|lack\\sof|insufficient|not\\senough)\\s${between}{0,2}(?:evidence|proof|signs?|indications?|suggestions?|confirmation|records?|basis|reason\\sto\\s(?:believe|think|suspect))(?:\\s\\w+){0,2}?\\sthat\\b`,
  ),
  wording('behind', false, '\\b(?:den(?:y|ied|ies|ying)|disput(?:ed?|es|ing)|refut(?:ed?|es|ing))\\sthat\\b'),
  wording(
    'behind',
    false,
    `\\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:ed?|es|ing)|rebut(?:s|ted)?|disput(?:ed?|es|ing)|contest(?:s|ed)?|debunk(?:s|ed|ing)?|disprove[ds]?|discredit(?:s|ed)?|withdr(?:ew|aws?|awn)|retract(?:s|ed)?|quash(?:es|ed)?|scotch(?:es|ed)?|rubbish(?:es|ed)?|ridicule[ds]?|contrary\\sto)\\s${between}{0,4}?${account}\\sthat\\b`,
  ),
  wording(
    'behind',
    true,
    `\\b(?:(?:falsely|wrongly|incorrectly|mistakenly|erroneously|untruthfully)\\s(?:been\\s)?${saying}|${saying}\\s(?:falsely|wrongly|incorrectly|mistakenly|erroneously))\\b`,
  ),
  wording(
    'behind',
    true,
    `\\b(?<!\\bnot\\s)${adjective}\\s${between}{0,2}?${account}(?:\\s\\w+){0,3}?(?:\\sthat\\b|:)`,
  ),
  wording(
    'behind',
    false,
    `\\b(?:nobody|no[ -]one|never|not|n[’']t)\\s(?!only)${between}{0,2}?(?:sa(?:y|id)|claim(?:ed)?|suggest(?:ed)?|stat(?:e|ed)|report(?:ed)?|confirm(?:ed)?|announced?|impl(?:y|ied))\\sthat\\b`,
  ),
  // "False: …", "The following is not true: …"
  wording('behind', false, `^(?:\\w+\\s){0,2}(?:${untrue}|lies?|myths?)\\s?:`),
  wording('behind', false, `^[^:]*\\b(?:following|example|examples|this|these)\\b[^:]*\\b${untrue}[^:]*:`),
  // "Rumours that … are untrue"
  wording(
    'inside',
    false,
    `(?:\\b${account}(?:\\s[\\w’']+){0,3}?\\sthat|^That)\\b(.*?)\\s(?:(?:has|have|had|would|could)\\s)?${becomes}\\s(?:\\w+\\s){0,2}?${predicate}\\b`,
  ),
  wording(
    'inside',
    false,
    `\\b${account}(?:\\s[\\w’']+){0,3}?\\sthat\\b(.*?)\\s(?:turn\\sout\\sto\\sbe\\s${untrue}|isn[’']t\\strue)\\b`,
  ),
  // "…, which is not true", "…, a false report said"
  wording(
    'before',
    true,
    `,\\s(?:which|but\\s(?:this|that|it))\\s(?:\\w+\\s){0,2}?${becomes}\\s(?:\\w+\\s){0,2}?${untrue}\\b`,
  ),
  wording('before', true, `,\\s(?:an?\\s|the\\s|one\\s)?${adjective}\\s${between}{0,2}?${account}\\s(?:${saying})\\b`),
];

/** None of the wordings does without one of these. */
const mayBeUntrue =
  /\b(?:fals|untru|fake|bogus|fabricat|incorrect|inaccura|unfounded|baseless|groundless|mislead|debunk|dispro|refut|discredit|invent|fictiti|lies?\b|myth|hoax|fiction|miscon|misinf|disinf|nonsense|not?\b|nobody|never|without|contrary|any|little|scant|lack|insufficient|den[iy]|disput|reject|dismiss|rebut|contest|withdr|retract|quash|scotch|rubbish|ridicul|wrong|mistaken|erroneous|unprov|unconf|unsubst|unverif)|n['’]t\b/iu;

/** Where another statement begins that nobody calls untrue: "…; the council", ", but …". */
const another = /;|,\s(?:but|however|although|though|while|whereas)\b|\s[–—]\s/u;

const endIn = (text: string, from: number): number => {
  const length = text.slice(from).search(another);
  return length < 0 ? text.length : from + length;
};

const untrueIn = (text: string): Untrue[] =>
  mayBeUntrue.test(text)
    ? wordings.flatMap(({ pattern, side, isSaid }): Untrue[] => {
        const match = pattern.exec(text);
        if (!match) return [];
        const end = match.index + match[0].length;
        if (side === 'behind') return [{ from: end, to: endIn(text, end), isSaid }];
        if (side === 'before') return [{ from: 0, to: match.index, isSaid }];
        const [from, to] = match.indices![1]!;
        return [{ from, to, isSaid }];
      })
    : [];

/** "That is false.": all of the sentence before is untrue. */
const verdict = new RegExp(
  `^["“]?(?:(?:this|that|it|these|those|both|all|the\\s${account})\\s(?:${becomes}|has\\sbeen)\\s(?:\\w+\\s){0,2}?${predicate}|(?:that|this|it)[’']s\\s(?:\\w+\\s)?${predicate}|${untrue}|wrong)[.!]?["”]?$`,
  'iu',
);
/** "Here is an example of a false sentence.": all of the next one is untrue. */
const announced = new RegExp(
  `\\b(?:following|examples?|below)\\b.*\\b${untrue}.*[.:]$|\\b${untrue}.*\\b(?:following|examples?|below)\\b.*[.:]$`,
  'iu',
);

const known = new WeakMap<PreparedPassage, readonly (readonly Untrue[])[]>();

/** By sentence of a passage: what it tells only to say that it is not so. Found once for a passage. */
export const untrueParts = (passage: PreparedPassage): readonly (readonly Untrue[])[] => {
  const found = known.get(passage);
  if (found) return found;
  const texts = passage.sentences.map(({ read }) => read.text.trim());
  const parts = passage.sentences.map(({ read: { text } }, at): Untrue[] => {
    const isWhole = verdict.test(texts[at + 1] ?? '') || announced.test(texts[at - 1] ?? '');
    return isWhole ? [{ from: 0, to: text.length, isSaid: true }] : untrueIn(text);
  });
  known.set(passage, parts);
  return parts;
};

/** Whether a passage calls all of a sentence untrue. */
export const isUntrueAsAWhole = (passage: PreparedPassage, at: number): boolean =>
  (untrueParts(passage)[at] ?? []).some(({ from, to }) => from === 0 && to === passage.sentences[at]!.read.text.length);

const anyUntrue = new RegExp(`\\b${untrue}\\b`, 'iu');

/** Whether a sentence itself says of something that it is not so. */
export const saysUntrue = (text: string): boolean => untrueIn(text).length > 0 || anyUntrue.test(text);
