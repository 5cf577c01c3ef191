/** How English news text names the speaker of a quotation. Group 1 of a pattern is the speaker. */

const verb =
  '(?:said|says|stated|states|added|adds|told|tells|wrote|writes|tweeted|asked|replied|warned|noted|explained|argued|insisted|continued|recalled|announced|declared|acknowledged|remarked|concluded|commented|(?:was|were)\\s+quoted\\s+as\\s+(?:saying|telling|having\\s+(?:said|told)))';
const role =
  '(?:spokes(?:man|woman|person)|minister|secretary|president|director|chief|chairman|chairwoman|chair|governor|mayor|officer|captain|professor|lawyer|manager|head|leader|senator|inspector|engineer|coach|owner|farmer|editor|judge)';
const title =
  '(?:Mr|Mrs|Ms|Dr|Prof|Dist|Atty|Const|Msgr|Asst|Gen|Lt|Lt-Gen|Maj|Maj-Gen|Brig|Col|Capt|Cmdr|Cdr|Cdre|Adm|Sgt|Cpl|Insp|Supt|Det|Sen|Rep|Gov|Pres|Rev|Hon|Fr|St|Jr|Sr|Sra|Dra)';
/** A point belongs to a title or an initial; any other ends the sentence: "said Bodiford. The judge …". */
const capital = `(?:${title}\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)`;
const joint = '(?:of|the|for|de|del|la|al|bin|van|von|der|and)';
const name = `(?:${capital}(?:\\s+(?:(?:${joint}|${role})\\s+){0,2}${capital}){0,8})`;
const named = `(?:(?:[Tt]he\\s+)?(?:${role}\\s+)?${name})`;
const roleOnly = `(?:[Tt]he\\s+(?:\\p{Ll}+\\s+)?(?:${role}|ministry|police|company|agency|coastguard|statement|union|court))`;
/** A person in small letters. What ends like one and is none may cost a quotation, never lend it a speaker. */
const person =
  '(?:\\p{Ll}[\\p{Ll}-]*(?:[eo]r|ist|ian|[mw]an|person|witness|boss)|(?:co-|ex-)?(?:head|chief|chair|coach|judge|nurse|guard|pilot|chef|clerk|aide|guide|student|resident|president|agent|superintendent|assistant|consultant|attendant|accountant|sergeant|lieutenant|participant|candidate|mechanic|critic|secretary|deputy|official|expert|analyst|architect|executive|detective|representative|relative|native|colleague|neighbour|parent|widow|wife|husband|son|aunt|friend|veteran|surgeon|envoy|attorney|tenant|patient|victim|deceased|volunteer|champion|hero|girl|boy|lad|child|academic|poet|priest|monk|nun|advocate|graduate|delegate|associate))';
/** Words that set a name apart from the person before it: "residents near Port Ellery", "critics like Ada Moss". */
const apart =
  '(?:of|for|to|from|with|without|by|in|into|inside|on|onto|at|near|nearby|nearest|off|over|under|underneath|above|below|beneath|beside|besides|between|beyond|behind|before|after|ahead|among|amongst|amid|along|alongside|aboard|about|across|against|around|round|outside|opposite|past|through|throughout|towards?|upon|up|down|during|since|until|till|via|versus|like|unlike|as|than|rather|whether|either|neither|nor|or|and|but|not|except|save|including|excluding|concerning|regarding|if|that|which|who|whom|whose|when|where|while|because|though|although|so|it|he|she|they|we|you|i|no|one|none|nobody|everyone|everybody|anyone|anybody|someone|somebody|both|all|many|most|more|few|several|some|others?|another|each|every|these|those|later|earlier|never|ever|however|together|further|upper|lower|inner|outer|greater|river)';
const determiner = '(?:the|an?|its|his|her|their|our|my)';
/** "Port Ellery" speaks as little as "East Anglia". */
const place =
  '(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Great|Greater|Lake|Port|Mount|Cape|Fort|San|Saint|St)\\b)';
/** "On Monday Ada Moss said": a capital that opens the sentence and no name. */
const opener =
  '(?:But|And|Yet|So|On|In|At|By|As|If|For|From|With|When|While|After|Before|Since|Then|Now|Also|Later|Earlier|Meanwhile|Yesterday|Today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** Several who share a name: "Port Ellery residents". */
const several = `(?:(?!${apart}\\s)${person}s|people|police|men|women|staff|crews?|famil(?:y|ies)|locals)`;
/** Whole: neither "the Navy" of "the Navy chief" nor "Ellery" of "Ellery resident Ada Moss". */
const who = `((?!${opener}\\s)${named}|${roleOnly})(?![\\p{L}’'-]|\\s*&|\\s+\\p{Lu}|\\s+(?:${role}|${several})\\b|\\s+(?!${apart}\\s)${person}\\s+\\p{Lu})`;
const aside =
  '(?:,(?!\\s*(?:quoting|citing|reading)\\b)[^,.;:“”"]{2,90},|\\s+(?:of|from|for|at|with)\\s[^,.;:“”"]{2,60}?)?';
const adverb = '(?:(?:has|had|also|later|then|further|earlier|\\p{Ll}+ly)\\s+){0,2}';
const fullName = `(?!${place})(${capital}(?:\\s+(?:${joint}\\s+)?${capital}){1,5})`;
/** Whoever speaks for or is related to somebody: in "the widow of the skipper, Ben Carter" it is he who is named. */
const related =
  '(?:spokes\\p{Ll}+|lawyer|attorney|solicitor|barrister|counsel|representative|agent|widow|widower|wife|husband|partner|girlfriend|boyfriend|fianc\\p{Ll}+|son|daughter|child|children|brother|sister|mother|father|parent|uncle|aunt|cousin|niece|nephew|relative|relation|grand\\p{Ll}+|friend|neighbou?r|colleague|aide|critic|advis[eo]r|(?:deputy|assistant)(?=\\s+(?:of|for|to)\\b)|supporter|opponent|rival|ally|follower|fan|family)s?';
const relation = `(?:[^,.;:“”"]*\\s)?${related}\\s(?:[^,.;:“”"]*\\s)?(?:of|for|to)\\s`;
/** "the man who drove the minister, Ada Moss": a second person whom the name may belong to. */
const second = `[^,.;:“”"]*\\s${determiner}\\s(?:[^,.;:“”"]*\\s)?${person},`;
/** "the chief investigator, Dr. Noor Vasterling": what somebody is, and then the name, which is that person's alone. */
const described = `(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|${capital}['’]s?)\\s(?!${relation}|${second})[^,.;:“”"]{2,70},\\s+${fullName}`;

/** Neither one of several people nor what one of them does: "a farmer suing minister Ada Moss". */
const kind = `(?!${apart}\\s|\\p{Ll}+[^s\\s]s\\s+(?!${person}\\s+\\p{Lu}))`;
/** "fork-lift driver Elsie Crowther": the same without a comma, for one person whose name ends the clause. */
const introduced = `(?:${determiner}\\s+)?(?:${kind}\\p{Ll}[\\p{Ll}-]*\\s+)?(?:${kind}(?!\\p{Ll}+ing\\s)\\p{Ll}[\\p{Ll}-]*\\s+){0,2}(?!${apart}\\s)${person}\\s+${fullName}(?=\\s*(?:$|[^\\p{L}\\s’'-])|\\s+${apart}\\b)`;

/** Right after the words: `," said Ada Moss`, `," Ada Moss, the harbour master, said`. */
export const afterVerbFirst = [
  new RegExp(`^[,.]?\\s*${verb}\\s+${described}(?!\\s+${adverb}${verb}\\b)`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${who}`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${introduced}`, 'du'),
];
export const afterNameFirst = [
  new RegExp(`^,?\\s*${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^,?\\s*${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
/** Between the verb and the words nobody else speaks: not "Ada Moss said Ben Carter had told her: ". */
const still = `(?!\\b${verb}\\b)[^.;“”"]`;
const further = `(?:(?:(?!\\b(?:he|she|they|who|it)\\b|\\p{Lu})${still}){0,60}\\b(?:and|but|then)\\s+${adverb}${verb}\\b)?(?:${still}){0,60}$`;
const spoke = `\\b${verb}(?:\\s+that)?`;
/** Neither of "the brother of Ben Carter", nor of whom somebody says that he spoke. */
const free = `(?<![\\p{L}\\p{M}’'.-])(?<!(?:\\b(?:of|for|to|by|with|from|near|like|than|nor|neither)|${spoke})\\s+(?:${determiner}\\s+)?(?:${role}\\s+)?)(?:(?=\\p{Ll})|(?<!(?<!\\p{L})(?!${opener}\\s)\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+))`;
/** Right before the words: `Ada Moss said: `, `In a note, Ada Moss, the harbour master, told reporters, `. */
export const before = [
  new RegExp(
    `(?:(?<=^\\s*|[,:—–]\\s+|(?:\\b(?:and|but|when|while|as|later|then)|day)\\s+))${described},?\\s+${adverb}${verb}\\b${further}`,
    'du',
  ),
  new RegExp(`${free}${who}${aside}\\s+${adverb}${verb}\\b${further}`, 'du'),
];
export const pronounAfter = new RegExp(
  `^[,.]?\\s*(?:(?:he|she|they)\\s+${adverb}${verb}|${verb}\\s+(?:he|she|they))\\b`,
  'iu',
);
export const pronounBefore = new RegExp(
  `(?<=^|[\\s,])(?<!${spoke}\\s+)(?:[Hh]e|[Ss]he|[Tt]hey)\\s+${adverb}(?:${verb}|went on to say)\\b${further}`,
  'u',
);
/** Speech without quotation marks, and what a person with an office does: names who "he" is in the next sentence. */
export const reported = [
  new RegExp(`^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
export const subject = new RegExp(
  `^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${who}${aside}\\s+${adverb}\\p{Ll}{2,}(?:ed|es|s|d)\\b`,
  'du',
);
export const office = new RegExp(
  `(?:${role}|\\b(?:Gen|Lt|Sen|Gov|Rep|Dr|Mr|Mrs|Ms|Prof|Cdre|Capt)\\b\\.?)\\s+\\p{Lu}`,
  'iu',
);
export const pronounReported = new RegExp(`^(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b`, 'iu');

export const notNames =
  /^(?:He|She|They|It|We|I|You|The|This|That|But|And|In|On|At|As|When|While|After|Before|If|Yet|So|Also|Earlier|Later|Meanwhile|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** More than one person, or none: nobody whom "he" or "she" could mean. */
export const noPerson =
  /(?:\b(?:ministry|police|company|agency|coastguard|statement|union|court|Trust|Board|Office|Council|Authority|Association|Federation|Party|Department)|^\p{Lu}\p{Ll}+s)$/u;

/** "And from Chairwoman Jutta Rosen:" before a paragraph of her words. */
export const announced = new RegExp(`^(?:(?:And|But|Also)\\s+)?(?:[Aa]nd\\s+)?[Ff]rom\\s+${who}\\s*:$`, 'du');
/** `– Commissioner Gerd Starck`, on the same line behind the words. */
export const signed = new RegExp(`^\\s*(?:[–—]|--?)\\s*${who}\\s*(?:,[^.“”"]{1,80})?\\.?$`, 'du');
/** "according to Nils Aker, who …": a person, not a newspaper. */
export const accordingTo = new RegExp(
  `^,?\\s*according\\s+to\\s+(?:(?:the\\s+)?${role}\\s+)?${fullName}(?=,\\s+(?:who|an?|the|its|his|her)\\b)`,
  'du',
);
