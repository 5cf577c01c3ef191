/**
 * How the verbs of English news tell whether a clause speaks of the past, of what is to come, or may speak of either.
 * The named groups of `cues` are what `../dates.ts` reads.
 */

/** Before these words "vote" and "end" are nouns. */
const article = '(?:an?|the|its|his|her|their|this|that|after|in|of)';
const events = 'begin|start|resume|reopen|return|meet|vote|leave';
/** The verb and participle behind "to" belong to it: "remain closed" of "expected to remain closed" is not past. */
const infinitive = String.raw`to(?:\s+be)?(?:\s+\p{Ll}+(?:\s+(?:closed|shut|open|\p{Ll}+ed))?)?`;
/** The words behind a modal belong to it: "held" of "will be held" and "meet" of "could not meet" say nothing alone. */
const negation = String.raw`(?:\s+not|n['’]t)`;
const adverb = String.raw`(?:\s+\p{Ll}+ly)?`;
const perfect = String.raw`${adverb}\s+have(?!\s+to\b)(?:\s+been)?(?:\s+\p{Ll}+)?`;
const verb = String.raw`${adverb}(?:\s+be${adverb}(?:\s+\p{Ll}+(?:ed|en|t|d))?|\s+(?:remain|stay|be\s+kept)\s+\p{Ll}+ed|\s+\p{Ll}+)?`;
/** What is announced: "expected to", "due to", "is likely to". */
const announced =
  'forecast|expect(?:s|ed)?|aim(?:s|ed|ing)?|planned|planning|scheduled|due|set|likely|slated|supposed|preparing|poised';
/** What a clause says is to come: "will be held", "is to vote", "is due", "begins". */
const toCome = [
  String.raw`(?:(?:will|shall|must)(?:\s+not)?|won['’]t)${verb}|(?<!\b(?:[Nn]obody|[Nn]one|[Nn]o one)\s)would${verb}`,
  // "is to vote", but not "was taken to hospital" or "is close to the border".
  String.raw`(?:is|are|was|were)\s+(?:not\s+|also\s+)?${infinitive}|going to`,
  String.raw`(?:${announced}|hope[sd]?|plan(?:s|ned)?|wants?|intend[sd]?)\s+${infinitive}`,
  String.raw`(?:expected|planned|scheduled|due|set|slated)\s+for|(?:expected|planned|scheduled)(?:\s+(?:on|in)\b|(?=\s*$))|(?:starting|beginning|effective)(?=\s*(?:on\s*|from\s*)?$)|(?:is|are)(?=\s+on\s+$)|due|upcoming|coming|ahead of`,
  // "Talks resume on Wednesday", but not "after the vote on Wednesday".
  String.raw`(?<!\b${article}\s(?:\p{Ll}+\s)?)(?:${events})|(?<!\b${article}\s)(?:${events}|open|close|end|expire|fall)s`,
].join('|');
/** What may be either: "could open", "would not open", "would have met", "agreed to meet", "was due to open", "hosts". */
const either = [
  String.raw`(?:(?:was|were|had)(?:\s+been)?(?:\s+\p{Ll}+ly)?|originally|initially|previously|first)\s+(?:${announced}|hoped|intended|wanted|meant)(?:\s+(?:for|on|in)\b|\s+${infinitive}|(?=\s*$))`,
  `(?:cannot|can['’]t|(?:can|could|may|might)${negation}?|would${negation})${verb}|would${negation}?${perfect}`,
  String.raw`(?:agreed|promised|decided|vowed|pledged|threatened|offered|asked|ordered|urged)(?:\s+\p{Ll}+){0,2}\s+to(?:\s+be)?\s+\p{Ll}+`,
  String.raw`(?<!\b${article}\s)(?:reports\s+(?:its|their|results|earnings)|plays|faces|meets|hosts|travels|visits|holds|votes|takes|releases|speaks|heads|airs|launches|debuts|decides|elects|marks|celebrates|presents|publishes|arrives|appears|peaks?|goes)|(?<=\b(?:and|then|they|we)\s)(?:play|face|host|travel|visit|hold)`,
].join('|');
/** "could not say" and "would not comment": how the past fails and refuses. */
const failed = [
  String.raw`(?<=\b(?:[Nn]obody|[Nn]one|[Nn]o one)\s)would\s+\p{Ll}+`,
  `(?:cannot|can['’]t|(?:must|can|could|may|might)${negation}?)${perfect}`,
  `could(?:${negation}${verb}|(?:\\s+\\p{Ll}+)?\\s+be\\s+(?:seen|heard|felt|found|reached|contacted))`,
  `would${negation}\\s+(?:comment|say|answer|confirm|deny|discuss|disclose|elaborate|reveal|speculate|be\\s+drawn)`,
  `did${negation}?${verb}|(?:(?:was|were)\\s+(?:able|unable|forced|made|seen)|failed|refused|declined|managed)\\s+to\\s+\\p{Ll}+`,
].join('|');
/** They end like a past form and are none. */
const notPast =
  'need|indeed|hundred|speed|feed|seed|breed|bleed|exceed|proceed|succeed|weed|creed|bed|red|shed|sacred|naked';
/** Past forms that do not end in "ed", parted by bars. */
export const irregularPasts =
  `said told was were had met began fell came went left took gave made found broke sent kept held led saw
  brought built chose drew flew got grew ran rose sank sold spoke stood struck swept threw woke lost hit put shot cut became
  bought fought caught sought taught thought felt paid fled knew lay quit rode shook shut slid spread stole sued tore wore
  wrote blew beat burst drove ate forgot froze hurt slept split withdrew overthrew underwent did spent won(?!['’]t)`
    .split(/\s+/)
    .join('|');
export const cues = new RegExp(
  `\\b(?:${failed}|(?<either>${either})|(?<toCome>${toCome})|(?!(?:${notPast})\\b)\\p{Ll}+ed|${irregularPasts})\\b`,
  'gu',
);

/** How things stand: in such a clause "today" means nowadays. "Is getting" reports what happens. */
export const standing = /\b(?:is|are|remains?|continues?)\b(?!\s+(?:\p{Ll}+ly\s+)?\p{Ll}+ing\b)/u;

/** "a rally for Saturday" is to come, whatever the verb; "for Saturday's fire" is not. */
export const intended = /\bfor\s+(?:(?:later|early|late)\s+(?:on\s+)?)?$/iu;
/** "closed until Monday": a Monday that has come, or one to come. */
export const lasting = /\b(?:until|till)\s+(?:(?:at\s+least|early|late)\s+)?$/iu;
/** Behind a date, these words go on with its clause; they do not begin one. */
export const continuing =
  /^(?:\s(?:night|morning|afternoon|evening))?\s+(?:to|in|at|for|with|by|as|after|before|following|from|over|on|where|when|while|because|during)\b/u;
