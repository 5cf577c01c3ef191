/** How an English sentence sets two figures against each other. */

const claiming = '(?:announced|given|claimed|reported|estimated|published|stated|cited|declared)';

const account = '(?:estimate|forecast|figure|count|tally|claim|number|projection)';

const quantity = '(?:figure|number|total|toll|count|cost|bill)';

const hedged =
  '(?:(?:about|around|nearly|almost|some|over|roughly|at least|no (?:fewer|less|more) than|more than|up to|as many as)\\s)?';

/** Refers to another time: what was true then need not be true now. */
export const otherTime =
  /\b(?:last (?:year|month|week|season)|a (?:year|month|week) (?:ago|earlier|before)|earlier|previous(?:ly)?|revis(?:ed|ing)|ago|(?:in|since) (?:19|20)\d\d|a day|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Confirms the older figure. */
export const upheld = /\b(?:still (?:gives|puts|says)|has not revised|ha[sd]n['’]t revised|stands? by|stood by)\b/u;

/** The text before the first of two figures, between them, and after the second. */
export interface Around {
  before: string;
  between: string;
  after: string;
}

export const wordings: readonly ((around: Around) => boolean)[] = [
  // "165,000 homes, fewer than the 180,000 announced by the board"
  ({ between, after }) =>
    /\b(?:fewer|less|lower|more|higher) than the\s$/u.test(between) &&
    new RegExp(`^(?:\\s\\p{L}+){0,2}\\s${claiming}\\sby\\b`, 'u').test(after) &&
    !otherTime.test(after),
  // "Three people were wounded, not two as Corvane has said"
  ({ between, after }) =>
    /,\snot\s$/u.test(between) &&
    /^(?:\s\p{L}+){0,2},?\sas\s[^,.;]{2,50}\s(?:said|says|claimed|claims|reported|announced)\b/u.test(after),
  // "puts the harvest at 2.8m tonnes against the official forecast of 3.2m"
  ({ before, between, after }) =>
    /\b(?:puts?|estimat(?:es?|ed)|reckon(?:s|ed)?|believes?d?|counts?|counted)\b/u.test(before) &&
    new RegExp(`\\bagainst\\s(?:\\p{L}+(?:['’]s?)?\\s){1,3}${account}\\sof\\s${hedged}$`, 'u').test(between) &&
    !otherTime.test(between + after),
  // "The company says 900 people are on strike; the union says the number is 1,100"
  ({ before, between }) =>
    /\b(?:says?|said|puts?)\b/u.test(before) &&
    new RegExp(
      `(?:;|,\\s(?:but|while|whereas)\\b)[^;.]{2,60}\\s(?:says?|said|puts?)\\s(?:that\\s)?(?:the\\s${quantity}\\s(?:is|was|at)|it\\s(?:is|was|at))\\s${hedged}$`,
      'u',
    ).test(between) &&
    !otherTime.test(between),
  // "The number of people injured, which the coastguard had given as 14, was put at 17"
  ({ before, between }) =>
    /,\swhich\s[^,;]{2,40}\s(?:gave|given|put)\s(?:as|at)\s$/u.test(before) &&
    /^,\s(?:is|was)\s(?:put|given)\s(?:as|at)\s$/u.test(between),
];

/** "The number of people injured": what the figures count, named before them. */
export const countedBefore = /\bnumber\sof\s(\p{Ll}+)\b/u;

/** "… puts the likely figure at ", "… gave the number of strikers as ": a second opinion on a figure that was just given. */
export const secondOpinion = new RegExp(
  `\\b(?:gives?|gave|puts?)\\s(?:that|the)\\s(?:(?:likely|true|real)\\s)?${quantity}(?:\\sof\\s(?<counted>\\p{Ll}+))?\\s(?:as|at)\\s${hedged}$`,
  'u',
);

/** Units that say nothing of what is counted. */
export const vague =
  /^(?:percent|per|cent|am|pm|p|a|year|years|day|days|hour|hours|minutes?|months?|weeks?|times?|points?)$/u;
