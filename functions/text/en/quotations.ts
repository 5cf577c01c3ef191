import { type Wording, wording } from '../letters.ts';
import type { NameWords, Pronoun } from '../people.ts';
import {
  adverb,
  anyVerb,
  apart,
  aside,
  capital,
  described,
  determiner,
  fullName,
  introduced,
  introducedSubject,
  opener,
  participle,
  person,
  role,
  spokesFor,
  verb,
  vividVerb,
  weekday,
  who,
} from './speakers.ts';

export { roles } from './roles.ts';

/** How English news text names the speaker of a quotation. Group 1 of a pattern is the speaker. */

/** Without one of these the long patterns behind them match nothing. */
const saysFirst = new RegExp(`^[,.]?\\s*${anyVerb}\\s`, 'u');
const saysSpokes = /spokes(?:man|woman|person)|rep|publicist|lawyer|attorney/u;
/** Right after the words: `," said Ada Moss`, `," Ada Moss, the harbour master, said`. */
export const afterVerbFirst = [
  wording(`^[,.]?\\s*${anyVerb}\\s+${spokesFor}`, saysSpokes),
  wording(`^[,.]?\\s*${anyVerb}\\s+${described}(?!\\s+${adverb}${anyVerb}\\b)`, saysFirst),
  ...introduced.map((name) => wording(`^[,.]?\\s*${anyVerb}\\s+${name}`, saysFirst)),
  wording(`^[,.]?\\s*${anyVerb}\\s+${who}`, saysFirst),
  ...[...introduced, who].flatMap((name) => [
    wording(
      `^[,.]?\\s*(?:reads?|went|goes)\\s+an?\\s+(?:\\p{Ll}+\\s)?(?:statement|letter|post|tweet|note)\\s+(?:from|by)\\s+${name}`,
      /^[,.]?\s*(?:reads?|went|goes)\s/u,
    ),
    wording(
      `^[,.]?\\s*(?:[Tt]he\\s+)?[^“”",.;:]{2,60}\\s+quot(?:ed|es)\\s+${name}\\s+as\\s+(?:saying|telling)\\b`,
      /\squot(?:ed|es)\s/u,
    ),
  ]),
];
export const afterNameFirst = [
  wording(`^,?\\s*${spokesFor},?\\s+${adverb}${anyVerb}\\b`, saysSpokes),
  wording(`^,?\\s*as\\s+${who}\\s+(?:(?:later|once)\\s+)?(?:put|puts|phrased|described)\\s+it\\b`, /^,?\s*as\s/u),
  wording(`^,?\\s*${described},?\\s+${adverb}${anyVerb}\\b`),
  ...introducedSubject.map((name) => wording(`^,?\\s*${name}${aside}\\s+${adverb}${anyVerb}\\b`)),
  wording(`^,?\\s*${who}${aside}\\s+${adverb}${anyVerb}\\b`),
];
/** "Mr. Pell", "Orme.com": this point ends no sentence. */
const afterTitle = '(?:(?<=\\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep))\\.|\\.(?=(?:com|net|org)\\b))';
/** Between the verb and the words nobody else speaks: not "Ada Moss said Ben Carter had told her: ", nor "said a sign read". */
const still = `(?!\\b(?:${verb}|(?<!(?:,|\\b(?:by|and|but|in))\\s+)(?:telling|saying|asking|warning|shouting|yelling)|reads?|reading|quoting|titled|entitled|called|named|whose)\\b)(?:[^.;“”"]|${afterTitle})`;
const further = `(?:(?:(?!\\b(?:he|she|they|who|it)\\b|\\p{Lu})${still}){0,60}\\b(?:and|but|then)\\s+${adverb}${verb}\\b)?(?:${still}){0,60}$`;
const spoke = `\\b${verb}(?:\\s+that)?`;
/** Neither of "the brother of Ben Carter", nor of whom somebody says that he spoke. */
const free = `(?<![\\p{L}\\p{M}’'.-])(?<!(?:\\b(?:of|for|to|by|with|from|near|like|than|nor|neither)|${spoke})\\s+(?:${determiner}\\s+)?(?:${role}\\s+)?)(?:(?=\\p{Ll})|(?<!(?<!\\p{L})(?!${opener}\\s)\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+))`;
/** What the subject of a sentence does before the words: joked, "issued a statement saying", "left early, saying". */
const directly = '\\s*(?:\\s(?:on|in|at|with|to|of|via|during|after)\\s[^.:;“”"]{1,60})?[:,]\\s*$';
const oneClause = `(?:(?!\\b(?:who|whom|which|that|he|she|they|it|and|but|when|while|as(?!\\s+(?!the\\b)\\p{Ll})|after|before|because|if|said|told|quot(?:ed|ing))\\b)(?:[^.;:“”"]|${afterTitle})){0,150}?`;
const did = `${adverb}(?:${vividVerb}${directly}|\\p{Ll}+(?:ed|es|s|d|id|ave|ote|ook|ent|old|ade)\\b${oneClause}(?:${participle}|\\b(?:statement|message|post|tweet|note|letter|email|e-mail|apology|response|reply|interview)\\s+(?:saying|that\\s+said))(?:${directly}|\\s*$)|(?:responded|replied|answered|captioned|hit\\s+back)\\b${oneClause}[:,]\\s*$|(?:released|issued|posted|shared|made|put\\s+out)\\s(?:an?|the|this|another)\\s${oneClause}\\b(?:statement|message|post|tweet|note|apology|response)\\b[^.;:“”"]{0,40}:\\s*$)`;
/** "called the council on Monday and said: ", "was blunt: ". Reports and letters are "clear", so that word is no sign of a person. */
const alsoDid = `${adverb}(?:\\p{Ll}+(?:ed|d|ave|ote|ook|ent|eld|ade)\\b${oneClause}\\b(?:and|but)\\s+${adverb}${verb}(?:\\s(?:an?|one|his|her)\\s[^.:;“”"]{1,40})?\\s*:\\s*$|(?:was|were)\\s+(?:(?:more|equally|just|as|even)\\s+)?(?:blunt|adamant|defiant|emphatic|unapologetic|philosophical)\\s*:\\s*$)`;
const start = `^(?:(?:Update|Correction):\\s+)?(?:(?!\\b(?:said|told|says|tells)\\b)[^.;:“”"\\p{Lu}]{0,60}|(?!\\p{Lu}\\p{Ll}+\\s+\\p{Lu})\\p{Lu}\\p{Ll}+\\s[^.;:“”"]{0,60}(?:,|day)\\s+)?`;
/** "dismissed the plan: ", "rejected claims that it knew, saying ". */
const judging =
  '(?:called|blasted|slammed|critici[sz]ed|dismissed|defended|praised|attacked|mocked|rejected|denied|denounced|condemned|welcomed|hailed|described|apologi[sz]ed|lashed\\s+out|pushed\\s+back|took\\s+to\\s+\\p{Lu}\\p{L}+)';
const judged = `${adverb}${judging}\\b(?:${oneClause}:\\s*$|(?:(?!\\b(?:who|he|she|they|and|but|said|told)\\b)[^.;:“”"]){0,120}${participle}(?:${directly}|\\s*$))`;
/** The whole of what stands before the words: "Ada Moss, chair of the harbour board: ", "Ada Moss/Board Attorney: ". */
const labels = [
  wording(
    `^\\s*${fullName},\\s(?:${determiner}\\s)?(?:(?!${apart}\\b|\\p{Ll}+ing\\b|${verb}\\b)[\\p{L}’'-]+\\s){0,4}(?:${role}|${person})(?:\\s(?:of|for|at|in|from)\\s[^,.;:“”"]{2,50})?:\\s*$`,
  ),
  wording(`^\\s*${fullName}\\s?/\\s?\\p{Lu}[\\p{L}\\s’']{2,50}:\\s*$`, /\/[^/]*:\s*$/u),
];
/** Right before the words: `Ada Moss said: `, `In a note, Ada Moss, the harbour master, told reporters, `. */
export const before = [
  wording(`(?:(?<=^\\s*|[,:—–]\\s+))${spokesFor},?\\s+(?:${adverb}${verb}\\b${further}|${did})`, saysSpokes),
  wording(
    `(?:^\\s*|[,:—–]\\s+)[Aa]s\\s+${who}\\s+(?:(?:later|once)\\s+)?(?:put|puts)\\s+it(?:\\s[^.:;“”"]{1,40})?[:,]\\s*$`,
    /\b[Aa]s\s/u,
  ),
  wording(
    `(?:(?<=^\\s*|[,:—–]\\s+|(?:\\b(?:and|but|when|while|as|later|then)|day)\\s+))${described},?\\s+${adverb}${verb}\\b${further}`,
  ),
  ...introducedSubject.flatMap((name) => [
    wording(`${start}${name}${aside}\\s+${adverb}${verb}\\b${further}`),
    wording(`${start}${name}${aside}\\s+${did}`),
  ]),
  wording(`${free}${who}${aside}\\s+${adverb}${verb}\\b${further}`),
  wording(`${start}${described},?\\s+${did}`),
  wording(`${start}${who}${aside}\\s+${did}`),
  wording(`${start}${who}${aside}\\s+(?:${alsoDid}|${judged})`),
  ...labels,
];
/** `,” said Ada Moss, adding: “`: the same speaker goes on. */
export const goesOn = new RegExp(
  `^(?!.*\\b(?:who|he|she|they)\\s+${adverb}${anyVerb}\\b).*(?:,|\\b(?:and|but))\\s+(?:\\p{Ll}+ly\\s+)?(?:adding|saying|noting|insisting|explaining|warning|joking|writing|(?:and|but)\\s+(?:later\\s+|then\\s+|also\\s+)?(?:added|said|noted|wrote|joked))(?:\\s[^.;:“”"\\p{Lu}]{1,40})?\\s*[:,]?\\s*$`,
  'su',
);
/** Group 1 or 2 is the pronoun. */
export const pronounAfter = new RegExp(
  `^[,.]?\\s*(?:(he|she|it)\\s+(?:once\\s+)?${adverb}${anyVerb}|${anyVerb}\\s+(he|she))\\b(?!,?\\s+as\\s+\\p{Lu})`,
  'iu',
);
const saysPronoun = /\b(?:[Hh]e|[Ss]he|[Ii]t)\s/u;
export const pronounBefore: readonly Wording[] = [
  wording(
    `(?<=^|[\\s,])(?<!(?:${spoke}|\\bif|\\bwhether)\\s+)([Hh]e|[Ss]he|[Ii]t)\\s+${adverb}(?:${verb}|went on to say)\\b${further}`,
    saysPronoun,
  ),
  wording(`${start}([Hh]e|[Ss]he)\\s+(?:${did}|${alsoDid})`, saysPronoun),
];
const lead = '^(?:(?:But|And|Yet|Still)\\s+|[^.;:“”"]{0,60}(?:,|day)\\s+)?';
/** Speech without quotation marks, and what a person with an office does: names who "he" is in the next sentence. */
export const reported = [
  wording(`${lead}${described},?\\s+${adverb}${anyVerb}\\b`),
  ...introducedSubject.map((name) => wording(`${lead}${name}${aside}\\s+${adverb}${anyVerb}\\b`)),
  wording(`${lead}${who}${aside}\\s+${adverb}${anyVerb}\\b`),
];
/** The same at the end of the sentence: ", says economist Ada Moss." */
export const reportedLast = [
  ...introduced.map((name) => wording(`,\\s+${anyVerb}\\s+${name}[^;“”"]{0,90}$`)),
  wording(`,\\s+${anyVerb}\\s+${who}(?=[\\s,.])[^;“”"]{0,90}$`),
  ...introducedSubject.map((name) => wording(`,\\s+${name}\\s+${adverb}${anyVerb}(?:\\s[^,;“”"]{1,40})?\\.$`)),
  wording(`,\\s+${who}\\s+${adverb}${anyVerb}(?:\\s[^,;“”"]{1,40})?\\.$`),
];
export const subject = wording(
  `^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${who}${aside}\\s+${adverb}\\p{Ll}{2,}(?:ed|es|s|d)\\b`,
);
export const office = new RegExp(
  `(?:${role}|\\b(?:Gen|Lt|Sen|Gov|Rep|Dr|Mr|Mrs|Ms|Prof|Cdre|Capt)\\b\\.?)\\s+\\p{Lu}`,
  'iu',
);
export const pronounReported = new RegExp(`^(he|she)\\s+${adverb}(?:${anyVerb}|went on to say)\\b`, 'iu');
export const pronouns: Readonly<Record<string, Pronoun>> = { he: 'he', she: 'she', it: 'it' };

const demonym =
  '(?:Afghan|African|American|Argentine|Australian|Austrian|Bangladeshi|Belgian|Brazilian|British|Brit|Briton|Bulgarian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|English|Ethiopian|European|Filipino|Finnish|French|German|Greek|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Jordanian|Kenyan|Korean|Kuwaiti|Lebanese|Libyan|Malaysian|Mexican|Moroccan|Nepali|Nigerian|Norwegian|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Romanian|Russian|Saudi|Scottish|Serbian|Somali|Spanish|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Thai|Turkish|Ukrainian|Venezuelan|Vietnamese|Welsh|Yemeni)s?';
/** Words with a capital that are nobody's name. */
export const notNames = new RegExp(
  `^(?:[Tt]he\\s+)?(?:He|She|They|It|We|I|You|The|This|That|These|Those|There|But|And|In|On|At|As|When|While|After|Before|If|Yet|So|Also|Earlier|Later|Meanwhile|However|Another|One|Some|Many|Most|Others?|Both|Who|What|Why|How|Where|Asked|According|His|Her|Their|Its|My|Our|Then|Now|Here|Last|Next|For|From|By|With|Of|To|Not|(?:\\p{L}+\\s)?No|Yes|Since|Until|Despite|During|Under|Over|Speaking|Writing|An?|Still|Once|Even|Though|Although|Because|Read|More|Officials|Authorities|Prosecutors|Lawmakers|Reporters|Republicans?|Democrats?|Internet|Twitter|Facebook|Instagram|YouTube|Video|Photos?|Image|${demonym}|${weekday}|(?:\\p{Lu}\\p{Ll}+\\s)*(?:Director|Manager|Chief|Head|President|Editor|Chairman|Chairwoman|Professor)\\s(?:of|for)\\s\\S+|January|February|March|April|May|June|July|August|September|October|November|December)$`,
  'u',
);

/** More than one person, or none: nobody whom "he" or "she" could mean. */
export const noPerson =
  /(?:\b(?:ministry|police|company|firm|newspaper|airline|agency|coastguard|statement|union|court|Trust|Board|Office|Council|Authority|Association|Federation|Party|Department)|News|Times|Post|Journal|Agency|Ministry|Group|Inc|Corp|Ltd|University|Institute|Center|Centre|Society|Union|Commission|Committee|\p{Ll}\p{Lu}|^\p{Lu}\p{Ll}+s|^\p{Lu}{2,6}|^(?:Google|Apple|Microsoft|Facebook|Twitter|Amazon|Tesla|Boeing|Airbus|Sony|Samsung))$/u;

const pronounOfTitle: Readonly<Record<string, Pronoun>> = {
  ...{ mr: 'he', sir: 'he', lord: 'he', king: 'he', prince: 'he', congressman: 'he', spokesman: 'he', chairman: 'he' },
  ...{ mrs: 'she', ms: 'she', miss: 'she', lady: 'she', dame: 'she', queen: 'she', princess: 'she', baroness: 'she' },
  ...{ congresswoman: 'she', spokeswoman: 'she', chairwoman: 'she', actress: 'she', businessman: 'he' },
};
/** Between a name and its verb: ", the harbour master, had then". */
const apposition =
  '^(?:,[^,.;:“”"]{2,90},)?(?:\\s(?:had|has|was|is|then|also|later|once|still|now|never|\\p{Ll}+ly)){0,3}';
/** Whom "he" and "she" may mean. */
export const names: NameWords = {
  pronouns,
  anyPronoun: /\b(?:he|she)\b/iu,
  pronounOfTitle: (word) => pronounOfTitle[word],
  notNames,
  notPeople:
    /\b(?:North|South|East|West|New|Northern|Southern|Eastern|Western|Central|United|States?|Kingdom|City|County|Street|Road|Avenue|River|Lake|Mount|Island|Islands|Bay|Beach|Park|Valley|Hill|Hills|Square|Tower|House|Hall|Hotel|Airport|Station|Bridge|School|University|College|Institute|Academy|Museum|Hospital|Church|Court|Centre|Center|Bank|Group|Company|Corp|Inc|Ltd|Trust|Board|Office|Council|Authority|Association|Federation|Party|Department|Ministry|Committee|Commission|Agency|Bureau|Union|League|Club|Cup|Prix|Games|Olympics?|Awards?|Prize|Oscars?|Times|Post|Journal|News|Today|Magazine|Weekly|Daily|Press|Radio|TV|Network|Channel|Broadcasting|Studios?|Pictures|Records|Entertainment|Airlines?|Airways|Motors|Bros|Army|Navy|Force|Forces|Police|Guard|Senate|Congress|Parliament|Cabinet|Government|White|Supreme|Wall|National|International|American|British|Brit|Briton|European|Christmas|Eve|Year|Day|Week|Act|Kill|Volume|Bill(?!\s(?:de\s)?\p{Lu})|Law|War|World|Euro|Premier|Formula|Super|Bowl|Street|Facebook|Twitter|Google|Apple|Instagram|Angeles|York|Francisco|Diego|Vegas|Jersey|Zealand|Korea|Africa|America|Asia|Europe|Arabia|Lanka|Paper|Papers|Security|Service|Services|Affairs|Exchange|Foundation|Society|Fund|Team|Hollywood|Zoo|Images?|Getty|Advertisement|Newsletter|Caption|Photo|Photos|Sign|Continue|Reading|Canal|Rica|Petersburg|Capitol|Pacific|Atlantic|Ocean|Sea|Desert|Front|Revolution|\p{Lu}\p{Ll}+\p{Lu})\b/u,
  beforeThings: /\b(?:the|an?|in|at|of|near|from|on|to|for|via|its|their|our|through|outside|around|across)\s$/iu,
  office,
  described: new RegExp(
    `^,\\s(?:(?:the|an?|its|his|her|their)\\s(?:[\\p{L}’'-]+\\s){0,4}|(?:\\p{Ll}+\\s){0,2})(?:${person}|${role})(?=[\\s,])`,
    'u',
  ),
  unnamed: new RegExp(
    `(?:^\\s*|[.!?]\\s|(?<!\\p{Lu}[\\p{L}’'-]*),\\s)(?:(?:An?|One|Another|a|an|one|another|His|Her|Their|his|her|their|(?:${capital}\\s){0,2}${capital}['’]s)\\s(?:[\\p{Ll}\\p{N}-]+\\s){0,3}|[Tt]he\\s(?:[\\p{Ll}\\p{N}-]+\\s){0,2})${person}(?!\\s+\\p{Lu}|,\\s+\\p{Lu})(?=\\s|,)`,
    'gu',
  ),
  goesOnAbout: /^(?:[^.;:“”"]{0,60},\s)?(he|she)(?=\s)/iu,
  acts: new RegExp(
    `${apposition}(?:(?<=\\s(?:had|has|was|is))|\\s(?!${apart}\\b|its\\b|his\\b|last\\b|next\\b|instead\\b)\\p{Ll}+(?:ed|s|d|t|ew|ook|ent|ave|ote|ade|ame|ell|an|oke|ore|ose))\\b|^,?\\swho(?:m|se)?\\b`,
    'u',
  ),
  experiences: new RegExp(
    `${apposition}\\s(?:(?:got|gets|came|comes)\\sto\\sknow|knew|knows|known|remember(?:s|ed)|recall(?:s|ed)|admire[sd]|like[sd]|love[sd]|miss(?:es|ed)|want(?:s|ed)|hope[sd]|thinks|thought|believe[sd]|fe(?:lt|els)|learn(?:s|ed|t)|work(?:s|ed)|live[sd]|grew|grows|move[sd]|came|comes|went|goes|arrive[sd]|stud(?:ied|ies)|became|becomes|play(?:s|ed)|sang|sings|travel(?:s|l?ed)|stay(?:s|ed)|worried|worries|fear(?:s|ed)|dream(?:s|ed|t)|doubt(?:s|ed)|regret(?:s|ted))\\b`,
    'u',
  ),
};

/** "And from Chairwoman Jutta Rosen:" before a paragraph of her words. */
export const announced = wording(`^(?:(?:And|But|Also)\\s+)?(?:[Aa]nd\\s+)?[Ff]rom\\s+${who}\\s*:$`, /[Ff]rom\s/u);
/** `– Commissioner Gerd Starck`, on the same line behind the words. */
export const signed = wording(`^\\s*(?:[–—]|--?)\\s*${who}\\s*(?:,[^.“”"]{1,80})?\\.?$`, /^\s*[–—-]/u);
/** "according to Nils Aker, who …": a person, not a newspaper. */
export const accordingTo = wording(
  `^,?\\s*according\\s+to\\s+(?:(?:the\\s+)?${role}\\s+)?${fullName}(?=,\\s+(?:who|an?|the|its|his|her)\\b)`,
  /^,?\s*according\s/u,
);
