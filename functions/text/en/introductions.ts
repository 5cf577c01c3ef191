import {
  apart,
  capital,
  determiner,
  opener,
  person,
  related,
  relation,
  role,
  second,
  title,
  verb,
  weekday,
} from './speakers.ts';

/** How an English report says who a speaker is, around the name. Group 1 of a pattern is the words that say it. */

/** Things and qualities that end like a person: "river", "power", "interior". */
const thing =
  '(?:water|river|number|order|weather|winter|summer|dinner|paper|newspaper|letter|matter|power|tower|offer|answer|center|quarter|corner|border|disaster|helicopter|trailer|computer|container|tanker|steamer|freighter|trawler|chapter|register|shelter|sector|factor|error|door|floor|motor|tremor|major|minor|interior|exterior|prior|senior|junior|favor|labor|honor|other|another|together|whether|rather|either|neither|ever|never|however|later|earlier|latter|further|under|over|after|human|urban|median|whatever|whoever|per|super|proper|upper|lower|inner|outer|larger|smaller|greater|better|bigger|older|younger|higher|longer|closer|wider|deeper|stronger|shower|shoulder|chamber|than|list|exist|consist|assist|gist|september|october|november|december|her|for|nor|or)';
const more =
  '(?:general\\ssecretary|chief\\sexecutive|spokes\\p{Ll}+|MP|MEP|CEO|CFO|baker|crofter|deckhand|coxswain|foreman|mother|father|brother|sister|daughter|survivor|economist|colonel|general|commander|commissioner|superintendent|ambassador|councillor|chancellor|premier|bishop|skipper|nurse|warden|pastor|principal|dean|curator|founder|partner|abbot|abbess|docker|teacher|organist|\\p{Ll}+(?:master|mistress|keeper|woman))';
/** What somebody is: "mayor", "grain analyst", "chief executive". */
const being = `(?<![\\p{L}-])(?!(?:${thing}|${apart}|${determiner})(?![\\p{L}-]))(?:${role}|${more}|${person})(?![\\p{L}-])`;
/** A pattern of plain alternatives whose words may begin with a capital, as titles do. */
const asTitle = (alternatives: string) =>
  alternatives.replace(/(?<=[(|:])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** The same as a title before a name: "Minister", "Chief Executive". */
const office = `(?<![\\p{L}-])(?:${asTitle(role)}|[Cc]hief\\s[Ee]xecutive|[Gg]eneral\\s[Ss]ecretary|[Cc]oxswain|[Cc]ommissioner|[Cc]ouncillor|[Cc]hancellor|[Aa]mbassador|[Ss]uperintendent|[Cc]ommander|[Ss]kipper|[Aa]bbot|[Nn]urse|[Ff]oreman|\\p{Lu}\\p{Ll}+(?:master|keeper))(?![\\p{L}-])`;
const wordsOf = (max: number) => `(?:[^\\s,.;:“”"()]+\\s){0,${max}}`;
/** Nobody is described by words that begin so. */
const notDescribing = `(?!(?:${verb}|according|speaking|writing|asked|but|and|or|in|on|at|after|before|when|while|as|if|for|with|from|by|to|not|he|she|they|it|we|which|where|someone|somebody|one|had|has|was|were|is|are|will|would|${weekday})(?![\\p{L}-]))`;

/** A comma or point within a number ends nothing. */
const letter = '(?:[^,.;:“”"()]|(?<=\\p{N})[,.](?=\\p{N}))';
const end = '(?=[,.;](?!\\p{N})|\\s[–—-]\\s|$)';
const age = '(?:\\p{N}{1,3},\\s)?';

/** Right behind the name: ", 44, chief economist at Coastal Bank". */
export const behind = new RegExp(`^,\\s${age}${notDescribing}(${wordsOf(6)}${being}${letter}{0,70}?)${end}`, 'du');
/** Right behind the name: ", who leads the claims office". */
export const relative = new RegExp(
  `^,\\s${age}(who(?:se)?\\s(?!(?:also\\s|later\\s|then\\s)?(?:said|says|told|tells|added|adds|asked|stated|noted|warned|replied|explained|insisted|argued|did|could|would|declined|refused)(?![\\p{L}-]))${letter}{4,90}?)${end}`,
  'du',
);

/** Right before the name, set apart by a comma: "The importer, ", "The company's chief executive, ". */
export const setApart = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:[Tt]he|[Aa]n?|(?:${capital}\\s){0,2}${capital}['’]s?)\\s(?!${relation}|${second})${wordsOf(5)}${being}[^,.;:“”"]{0,50}),\\s(?:${title}\\.?\\s)?$`,
  'du',
);
/** The same of a body named before, without the pronoun for it: "Its chairman, ". */
export const setApartFrom = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:[Ii]ts|[Tt]heir)\\s(?!${related}|counterpart)((?:\\p{Ll}[\\p{L}-]*\\s){0,3}${being}),\\s(?:${title}\\.?\\s)?$`,
  'du',
);

const modifier = `(?:(?!(?:${opener}|The|An?|His|Her|Its)\\s)\\p{Lu}[\\p{L}’'&-]*|former|acting|deputy|assistant|senior|junior|chief|vice|general|managing|executive|local|lead|grain|union|police|airline|zoo|club|school|state|county|city|army|navy|company|airport|weather|security|political|market|lifeboat|fire|harbour)`;
/** A word of any kind belongs to a title only where nothing else can stand before it: "said fork-lift driver ". */
const anyModifier = `(?:(?<=(?:^|[,“"]\\s?|(?<![\\p{L}])(?:the|an?|said|says|told|by|and|with|to|for|from)\\s))(?!(?:${verb}|the|an?|by|and|with|to|for|from)\\s)\\p{Ll}[\\p{L}-]+\\s)?`;
/** Right before the name, as a title: "Interior Minister ", "airline spokesman ". */
export const titled = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${anyModifier}(?:${modifier}\\s){0,4}(?:${office}|${being}))\\s(?:${title}\\.?\\s)?$`,
  'du',
);

/** Of what body or place: " of the coastguard", " of Harrow and Sons". */
export const belonging = new RegExp(
  `^\\s((?:of|from)\\s(?:(?:the\\s)?\\p{Lu}[\\p{L}’'&-]*(?:\\s(?:(?:of|and|for|de)\\s)?(?:the\\s)?\\p{Lu}[\\p{L}’'&-]*){0,5}|the\\s\\p{Ll}[\\p{L}-]+))(?=[,.;]|\\s${verb}(?![\\p{L}-])|$)`,
  'du',
);

/** A name that says by itself who speaks: "Mayor Ana Ruiz", "Carys Whitlow of the Beet Station". */
export const selfExplaining = new RegExp(
  `(?<![\\p{L}’'-])(?:${office}|Cdre|Commodore|Capt|Captain|Lt|Cdr|Gen|Maj|Col|Sgt|Sen|Gov|Rep|Rev|Bishop|Cardinal|Pope|King|Queen|Prince|Princess|Colonel|Sergeant|Admiral|Justice|Nurse|Coach|Congress(?:man|woman)|Spokes(?:man|woman|person))(?![\\p{L}’'-])|\\p{L}\\s(?:of|from)\\s`,
  'u',
);

/** A verb of its own before any "who" or "that": the words are a clause, and say nothing of whoever stands before them. */
export const clause = new RegExp(
  `^(?:(?!\\b(?:who|whose|that|which|where)\\b).)*?(?<![\\p{L}-])(?:${verb}|is|are|was|were|has|have|had|will|would|can|could)(?![\\p{L}-])`,
  'u',
);

/** A surname that looks like the plural of a body's name: "Reynolds". */
export const surnameInS = /^\p{Lu}\p{Ll}+s$/u;

/** Before a name, and no part of it. */
export const titles = new RegExp(`^(?:${title}|Miss|Sir|Dame|Lord|Lady|Captain|Commodore)\\.?$`, 'u');
/** Courtesies, which do not say who somebody is. */
export const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\.?$/u;

/** One of many, of which only a text that has spoken of it says which. Group 1 is the noun. */
export const unspecified =
  /^[Tt]he (committee|commission|council|panel|campaign|party|group|organi[sz]ation|charity|foundation|institute|university|hospital|museum|club|league|federation|association|network|editorial|family|letter|report|paper|article|magazine|resolution|lawsuit|complaint|filing|memo|statement)$/u;
