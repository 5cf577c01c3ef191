/** How an English sentence says who states a figure. Group 1 of a pattern is who. */

const who =
  '((?:(?!\\b(?:that|which|who|whom|whose|and|but|not|as|than|said|says?|puts?|is|was|are|were|has|have|had|will|would)\\b)[^,.;:“”"()]){2,70}?)';
const saying =
  '(?:said|says?|stated|states|put|puts|gave|gives|estimate[sd]?|believe[sd]?|reckon(?:s|ed)?|count(?:s|ed)?|expect(?:s|ed)?|report(?:s|ed)|announced|announces|confirm(?:s|ed)|claim(?:s|ed)?|predict(?:s|ed)?)';
const hedge =
  '(?:(?:about|around|nearly|almost|some|over|roughly|at least|no (?:fewer|less|more) than|more than|up to|as many as)\\s)?';
const account = '(?:estimate|forecast|figure|count|tally|claim|number|projection)';
/** "still gives", "has since put". */
const adverbs = '(?:(?:has|have|had|still|also|now|since|first|later|earlier|\\p{Ll}+ly)\\s){0,3}';
/** "the company", "Tarn Water". */
const party = '(?:the\\s[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3}|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

/** Where a pattern is looked for: in the sentence up to the figure, or behind it. */
interface Wording {
  side: 'before' | 'after';
  pattern: RegExp;
}
const wording = (side: Wording['side'], source: string): Wording => ({ side, pattern: new RegExp(source, 'du') });

/** The wordings in order: those right beside the figure say who states it, whatever else the sentence says. */
export const wordings: readonly Wording[] = [
  // "which the coastguard had first given as 14"
  wording('before', `\\bwhich\\s${who}\\s${adverbs}(?:given|gave|put)\\s(?:as|at)\\s${hedge}$`),
  // "against the company's own estimate of 27 million", "against the official forecast of 3.2m"
  wording('before', `\\b(${party})['’]s?\\s(?:own\\s|official\\s)?${account}\\sof\\s${hedge}$`),
  wording('before', `\\b(the\\s(?:official|government|industry)\\s${account})\\sof\\s${hedge}$`),
  // "by the board's count, cut off 180,000 homes"
  wording('before', `\\bby\\s(${party})['’]s?\\s(?:own\\s)?(?:latest\\s)?(?:${account}|reckoning),?\\s[^,;]*$`),
  // "the 180,000 announced by the board"
  wording(
    'after',
    `^(?:\\s\\p{L}+){0,3}\\s(?:announced|given|claimed|reported|estimated|published|stated|cited|declared)\\sby\\s${who}(?=[,.;]|$)`,
  ),
  // "not two as Corvane has said"
  wording(
    'after',
    `^(?:\\s\\p{L}+){0,2},?\\sas\\s${who}\\s${adverbs}(?:said|says?|claim(?:s|ed)|reported|announced)\\b`,
  ),
  // "was put at 17 in the report of the board"
  wording('after', `^\\sin\\s(the\\s(?:report|inquiry|census|survey)(?:\\sof\\s[^,.;]{2,40})?)(?=[,.;]|$)`),
  // "; the union says the number is 1,100", "The board said that 180,000"
  wording(
    'before',
    `(?:^|;\\s|,\\s(?:and|but|while|whereas)\\s)(?:(?:and|but|while)\\s)?(?:On\\s${weekday}\\s)?${who}\\s${adverbs}${saying}\\b(?:(?!;|,\\s(?:and|but|while|whereas)\\s).)*$`,
  ),
  wording('before', `^According\\sto\\s${who},\\s`),
  // ", according to the union"
  wording('after', `\\baccording\\sto\\s${who}(?=[,.;]|$)`),
  // ", the hospital in Port Ellery said on Tuesday."
  wording('after', `,\\s${who}\\s${adverbs}${saying}(?:\\s[^,.;“”"]{1,40})?[.]?$`),
  wording('after', `,\\ssaid\\s${who}(?=[,.;]|$)`),
  // ", according to the union, whose survey puts the harvest at 2.8m"
  wording('before', `\\baccording\\sto\\s${who}(?=,|$)`),
];

/** Names nobody by itself, or is how somebody learned of it. */
export const nobody =
  /^(?:(?:it|he|she|they|we|i|this|that|these|those|there|officials?|sources?|reports?|tests|figures|the\s(?:figure|number|total|toll|count))\b|(?:on|in|at|by|after|before|when|while|as|for|with|from|of|some|about|nearly|more|a\stotal|\p{N})\b)/iu;
