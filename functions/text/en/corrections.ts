/** A word that labels an article as a correction; the end of the word is not part of the pattern. */
export const label = 'correct(?:s|ed|ion)';

/** A note that says what an earlier version got wrong. */
export const note =
  /\b(?:this|an? earlier|a previous|the previous) (?:story|article|report|version|item)\b[^.]{0,120}\b(?:correct(?:s|ed)|misstated|incorrectly|wrongly|in error)\b/iu;

const text = '(?:article|story|report|piece|post|item|page|review|column|headline|caption|interview|obituary|dispatch)';
const wrongly =
  '(?:misstated|misspel(?:t|led)|misidentified|misnamed|misattributed|misquoted|mischaracteri[sz]ed|misreported|mistakenly|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?|in error)';

/** How a sentence that notes a correction begins or reads. */
export const notes: readonly RegExp[] = [
  /^[^\p{L}]{0,5}(?:corrections?(?: and clarifications?)?|clarification|erratum|corrects|corrected|for the record)(?: (?:made|appended|added|note|notice|on [\p{L}\p{N} .,]{3,20}))?\s{0,2}[:.,–—-]/iu,
  /^[^\p{L}]{0,5}corrects\s\p{L}/u,
  /^[^\p{L}]{0,5}CORRECTS?\b/u,
  new RegExp(
    `\\b(?:earlier|previous|original|prior|initial|first|published|print|online) versions? of (?:this|the|our) ${text}(?!(?: \\p{L}+){0,3} (?:appeared|ran|published|featured)\\b)`,
    'iu',
  ),
  new RegExp(
    `\\bthis (?:\\p{L}+ \\d{1,2} )?(?:\\p{L}+ )?${text} (?:has been|was|is|has since been) (?:since |further )?(?:amended|corrected)\\b`,
    'iu',
  ),
  new RegExp(
    `\\bthis (?:\\p{L}+ )?${text} (?:has been|was|has since been) (?:updated|edited|revised|changed|modified)\\b[^.]{0,60}\\b(?:correct|fix|error|mistake|inaccura|remove[sd]?\\b)`,
    'iu',
  ),
  new RegExp(`\\bthis ${text} corrects\\b`, 'iu'),
  new RegExp(`\\bthis (?:\\p{L}+ ){0,2}${text}\\b[^.]{0,90}\\b${wrongly}\\b`, 'iu'),
  // "An article on Tuesday misstated": words that are used of reports only.
  new RegExp(
    `\\b(?:an?|the|our) (?:\\p{L}+ ){0,2}${text}\\b[^.]{0,160}\\b(?:misstated|misspel(?:t|led)|misidentified|misquoted)\\b`,
    'iu',
  ),
  /\ba correction was made on\b/iu,
  /\b(?:we|the \p{L}+|\p{Lu}[\p{L} ]{2,40}) (?:regrets?|apologi[sz]es? for) (?:the|this|these|any) (?:errors?|mistakes?|inaccurac)/u,
  /\bin (?:a|an|its|our) (?:\p{L}+ ){0,3}(?:story|article|report|item)\b[^.]{0,160}\b(?:erroneously|incorrectly|wrongly|mistakenly) (?:reported|said|stated|identified|attributed|gave|referred|described)\b/iu,
  /^[^\p{L}]{0,5}editor['’]?s['’]? note\b.{0,300}\b(?:correct|error|mistake|incorrect|inaccura|amend|retract|misstat|earlier version)/iu,
];
