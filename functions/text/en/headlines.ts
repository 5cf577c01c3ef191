/** What an English sentence can lose on its way to a headline, and where it can end. */

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "by Friday", "a crowded Saturday": the day cannot be left out after these. */
const bound =
  '(?:an?|the|one|every|each|next|since|until|till|by|from|to|before|after|of|for|and|or|between|than|as|on|late|early|(?:an?|the)\\s\\p{L}+)';

const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night|last))?';
const over = '(?=[,.\\s]|$)(?!\\s\\p{Lu})';
/** "and again on Sunday", "rules that take effect on Monday": the sentence needs the day. */
const notAlone =
  '(?<!\\b(?:(?:and|or|but)(?:\\s(?:again|then|twice|once|later))?|takes?\\seffect|into\\s(?:force|effect)|due|scheduled|expected))';

/** The path of a long web address, of which the host says enough. */
export const longPath =
  /(?<=(?:https?:\/\/|www\.)[^\s/]{1,60}\/|\s[\p{L}\p{N}.-]{1,60}\.\p{Ll}{2,12}\/)\S{30,}?(?=[.,;:!?)\]"”'’]*(?:\s|$))/gu;

/** What can be left out from the inside: "(COAS)", ", on Friday,", " today". */
export const omitted: readonly RegExp[] = [
  longPath,
  /\s*\([^()]{1,80}\)/gu,
  new RegExp(
    `,\\s+(?:on\\s+)?(?:late\\s+|early\\s+)?${weekday}(?:\\s+(?:morning|afternoon|evening|night))?,(?=\\s)`,
    'gu',
  ),
  new RegExp(
    `(?<=\\p{L}\\p{L}.{6,})${notAlone}\\s+(?:late\\s+|early\\s+)?on\\s+(?:late\\s+|early\\s+)?${weekday}${partOfDay}${over}`,
    'gu',
  ),
  new RegExp(
    `(?<=\\p{L}\\p{L}.{6,})(?<!\\b${bound})${notAlone}\\s+(?:late\\s+|early\\s+)?${weekday}${partOfDay}${over}`,
    'gu',
  ),
  /\s+(?:(?:early |late )?(?:today|yesterday|tonight)|(?:earlier |late |later )?(?:last|this) (?:week|month))(?=[,.\s]|$)/gu,
  /\sat\s(?:midday|noon|midnight|dawn|daybreak|sunrise|sunset|nightfall|first light)(?=[,.\s]|$)/gu,
];

/** An insertion between commas after the subject: "Twenty soldiers, half of them recruits, set out …". */
export const aside =
  /(?<=^[^,;:]{6,70}),\s(?:who|whose|which|half|some|most|many|all|one|two|aged)\s[^,;:]{6,110},(?=\s\p{Ll})(?!\s(?:and|or|but|nor)\b)/gu;

/** Titles before a person's name; if a headline is too long only the surname stays. */
export const personTitle =
  /(?<![\p{L}-])(?<!\b(?:President|Minister|Secretary|Director|Chairman|Chairwoman|Chief|Officer|Manager|Head)\sand\s)(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}?(?:Minister|Secretary-General|Secretary|President|General|Gen\.?|Lt-Gen\.?|Director|Director-General|Ambassador|Senator|Governor|Chancellor|Commissioner|Commodore|Cdre\.?|Captain|Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Chairman|Spokesperson|Spokesman)(?:\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s*){1,3}?)?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?=\p{Lu}\p{Ll}[\p{L}'’-]*(?:[\s,.]|$))/gu;

/** An opening phrase before the subject: "In a major development since …, Islamabad …". */
export const openingPhrase =
  /^(?:(?:In|On|At|After|Before|During|Amid|As|While|With|Following|Despite|For|Under|By|When|Since|\p{Lu}\p{Ll}+ing)\s[^,]{3,140}|Already\s[^,]{3,140}|(?:Meanwhile|Earlier|Later|Also|Separately|However|Somehow)),\s+(?=\p{L})/gu;

const said =
  '(?:said|says|say|has said|have said|had said|(?<!(?:been|were|was|are|and|to)\\s)told [^,]{2,40}|announced|reported|confirmed|stated|alleged|decided|ruled)';
const whoSays = `,\\s+(?!(?!according\\b)\\p{Ll}+ing\\b)(?:(?:(?!\\bwho\\b|\\bwhich\\b)[^,]){2,70}\\s${said}(?:\\s[^,]{0,40})?|according to\\s[^,]{2,80}|said\\s[^,]{2,80})`;
/** Who says so, at the end: a headline that is a claim keeps it. */
export const attribution = new RegExp(`${whoSays}$`, 'gu');
/** The same in the middle: "…, the office said on Monday, but …". A cut that ends before it keeps it too. */
export const attributionInside = new RegExp(`${whoSays}(?=[,;])`, 'gu');

/** Conditions and limits, without which a sentence says something else. */
const notWithout = '(?:if|unless|until|provided|without|except|but|only|not|rather|or|nor|than|to|of)';

/**
 * Where a sentence can end, by how well what is left reads. Never before "who" or "which" without a comma: which one is meant,
 * only what follows says ("a man who sold forged tickets", "anyone who ate oysters").
 */
export const ends: Readonly<Record<'clause' | 'detail' | 'manner', RegExp>> = {
  clause: new RegExp(
    `(?:[,;:—–]|\\s-)\\s+(?!${notWithout}\\b)|\\s(?=(?:as|after|amid|while|when|where|because|following|despite|although|though|before)\\s)`,
    'giu',
  ),
  detail:
    /\s(?=(?:during|over|in|at|on|across|near|outside|through|within|since|from|for\sthe\s(?:rest|first|second|third|next|past|last))\s)(?!in\s(?:prison|jail|custody|hospital|charge|connection|court|public|full|cash|advance)\b)(?!(?:on|over|in)\s(?:whether|how|what|when|where|who|which)\b)|\s(?=and\s)/gu,
  manner: /\s(?=with\s)/gu,
};

/** "more than 40,000 tonnes of it": what it is was in the opening that is left out. */
export const refersBack = /\b(?:it|them|him|her)$/u;

/** A condition further on in the sentence: what comes before it is not to be printed without it. */
export const condition = /\b(?:if|unless|provided\sthat|except|on\scondition)\b/iu;

/** "will not be finished before 2030", "was not dismissed because of …": what is denied, only what follows says. */
export const denies = /\b(?:not|never|cannot|nobody|no one|none|nor|neither|\p{L}+n['’]t)\b[^,;]*$/iu;
export const limitsDenial = /^\s(?:before|until|till|because|since|as|at|over|during|within|for)\s/u;

/** "are hunting for a gang", "want to speak to a woman": which one, only what follows says. */
export const soughtAfter =
  /\b(?:(?:look|hunt|search|appeal|wait)ing\sfor|(?:hunt|search)(?:ed)?\sfor|seek(?:ing)?|sought|(?:speak|talk)(?:ing)?\s(?:to|with)|identify|trac(?:e|ing)|find)\s(?:an?|two|three|four|five|several|some|any)\s(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+$/u;

/** "leaves the fleet with 43,680 tonnes", "replaced the ferry with a bus": only what follows "with" says what happened. */
export const takesWith =
  /\b(?:leav(?:es?|ing)|left|provid(?:es?|ed|ing)|replac(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|charg(?:es?|ed|ing)|present(?:s|ed|ing)?|fill(?:s|ed|ing)?|combin(?:es?|ed|ing)|credit(?:s|ed)?|reward(?:s|ed)?|confront(?:s|ed)?|threaten(?:s|ed)?|compar(?:es?|ed|ing))\b[^,;]*$/iu;

/** What cannot be cut off after these: "described … as", "an attack on", "a rise in", "as many as". */
export const needsMore =
  /\b(?:describ\p{L}+|regard\p{L}*|see[ns]?|saw|view\p{L}*|treat\p{L}*|nam(?:ed|es)|known|recogni[sz]\p{L}+|serv(?:ed|es|ing)|work(?:ed|s|ing)?|as\s(?:many|much|long|soon|far|well)|such|same|so)\b(?=[^,;]*$)|\b(?:minutes?|hours?|days?|weeks?|months?|years?|moments|shortly|soon|just|long|even)$/iu;
/**
 * Words that say little without the phrase that follows them: "an attack", "a rise", "in connection"; and what is forbidden, which
 * may be so only somewhere ("make it a crime to fly drones within five miles of a harbour").
 */
export const needsPhrase =
  /\b(?:(?:crime|offence|illegal|unlawful|forbid(?:s|den)?|prohibit(?:s|ed)?|outlaw(?:s|ed)?)\b[^,;]*|connection|spread|taught|housed|kept|attacks?|look|glimpse|role|interest|cuts?|increase|rise|fall|drop|decline|bans?|part|stake|confidence|faith|impact|effect|pressure|tax|limits?|sanctions|talks|crackdown|strikes?|end|return|place|one|way|change|difference|need|result|use|lead|hold|control|the\s(?:first|only|last|next|\p{L}+est)\s(?!time\b)\p{L}+|(?:kilo)?met(?:re|er)s?|miles?|yards?|feet|km|(?:after|before|for|within)\s(?:hours|days|weeks|months|years))$/u;

/** "The owner has said, in so many words": who said something, without what they said. */
export const attributionOnly = /\b(?:said|says|announced|told)\b[^,]{0,12},[^,]*$/u;

/** "Among the soldiers …": the subject was cut away. */
export const subjectless = /^(?:Among|Of|Behind|Beside|Between|With)\s[^,]*$/u;

/** Ends with a full stop that belongs to its word. */
export const abbreviated = /\b(?:(?:\p{Lu}\.)+|[ap]\.m\.|(?:Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/u;
