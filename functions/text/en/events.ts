/** Which words of an English sentence say when what it reports happened, and which sentences report no event. */

const verbOfSaying =
  '(?:said|says|told\\s+\\p{L}+|stated|reported|confirmed|tweeted|wrote|announced|added|according to|statement|reports?|interview|briefing|quoted)';

/** "… said on Tuesday", "a report on Thursday": the day of the statement, not of what it reports. */
export const ofWords = new RegExp(
  `\\b${verbOfSaying}(?:\\s+(?:(?:late|early)\\s)?(?:in|at|on|to|from|after|during|by|late|early)\\b[^,.;“”"]{0,50})?\\s*$`,
  'iu',
);

/** "…, the board said on Friday": what it said may have been long before … */
export const behind = new RegExp(`,\\s[^,;]{2,80}\\b${verbOfSaying}[^,;]{0,60}$`, 'iu');

/** … unless it describes the present state. */
export const standing = /\b(?:has|have|is|are|will|must|can)\b/u;

const dayWords =
  '(?:\\s(?:on\\s|late\\s|early\\s|last\\s|this\\s|earlier\\s)*(?:\\p{Lu}\\p{L}+day|today|yesterday|week|month|year)(?:\\s(?:night|morning|afternoon|evening))?)?';

/**
 * A date after such a word belongs to a side clause, not to the main statement. "Said that" and "said Tuesday that"
 * open no side clause.
 */
export const aside = new RegExp(
  `\\b(?:which|who|whose|whom|when|where|while|what|(?:after|before)(?!\\s+(?:dawn|sunrise|sunset|dark|noon|midday|midnight)\\b)|since|until|because|although|though|if|as|than|for)\\b|(?<!\\b(?:said|says|stated|told\\s+\\p{L}+|confirmed|announced|added|reported)${dayWords}\\s)\\bthat\\b`,
  'iu',
);

/** "The bank, founded in 1990": a side clause without a verb of its own. */
export const participle =
  /[,(–—]\s*(?:(?:first|then|and|now|\p{Ll}+ly)\s)?(?:\p{Ll}+ed|(?:re)?built|born|held|made|shot|sold|won|known|taken|seen|begun|sent|set)\s[^,()–—]*$/u;

/** "Built in 1907, the towers have welcomed ships". */
export const opening =
  /^\P{L}*(?:First\s)?(?:\p{Lu}\p{Ll}*ed|(?:Reb|B)uilt|Born|Held|Made|Known|Taken|Seen|Begun)\s(?:in|on|by|since|at|as|from|with|early|late)\b[^,]*$/u;

/** "96 percent, from 86 in August": the day of what is compared. */
export const compared = /\b(?:from|against|compared with|up on|down on)\s(?:about\s|nearly\s)?\p{N}[^,;]*$/u;

/** "the peaks of early January", "by Friday", "the January 1 supermoon": no moment at which something happened. */
export const notThen =
  /\b(?:of|by|until|till|since|between|through|than|the|an?|its|their|his|her|from\s.{1,30}\sto|next|previous)\s(?:(?:the|early|late|mid)[\s-])?$/iu;

export const possessive = /^['’]s?\s/u;

/** "Sunday's incident comes after …", "Monday's vote was the third": the sentence tells what was before, or what it is. */
export const recalls =
  /^['’]s?\s(?:\p{L}+\s){1,4}?(?:comes?|came|follows?|followed|marks?|is\s(?:the|one|a)\s|was\s(?:the|one|just|only)\s)/u;

/** "… then set off": after what, an earlier sentence says. So does the article, the post or the post that somebody was asked about. */
export const leansOnOthers =
  /^(?:\P{L}*(?:\p{L}+\s){1,5}then\s\p{Ll}+ed\b|(?:Asked|Speaking|Commenting|Writing)\s(?:about|of|on|in)\sthe\s\p{Ll}+\b)/u;

/** "Tarn Water said it had been detected": another sentence says what. */
export const reportedOfAnother =
  /\b(?:said|says)\s(?:that\s)?(?:it|they|he|she)\s(?:had been|has been|was|were)\s\p{Ll}+(?:ed|en)\b/u;

/** What did not happen is no event. */
export const nothingHappened =
  /\b(?:declined to|refused to (?:say|comment)|(?:could|can) ?not (?:immediately )?be (?:reached|verified|confirmed)|did(?: not|n['’]t) (?:immediately )?(?:respond|reply|comment|return|say)|would not (?:comment|say)|(?:was|were) (?:supposed|due|meant|scheduled) to|had (?:hoped|planned) to)\b/u;

/** Captions, list marks and headings that were glued to a sentence. */
export const notProse =
  /^(?:[•●▪►*|]|(?:\p{Lu}{2,}\s){2}|(?:FILE|File)\b)|\b(?:[Ii]n this|[Tt]his|[Aa]) (?:\p{Lu}\S+ \d+, \d{4},? |file |undated |handout |combination )*(?:photo|picture|photograph|image|video grab|frame grab)\b|\b(?:Play slideshow|Getty Images|Embed x|x Share)\b|\b(?:Facebook|Twitter|Pinterest) (?:Facebook|Twitter|Pinterest)\b/u;
