/** A word that labels an article as a correction; the end of the word is not part of the pattern. */
export const label = 'correct(?:s|ed|ion)';

/** A note that says what an earlier version got wrong. */
export const note =
  /\b(?:this|an? earlier|a previous|the previous) (?:story|article|report|version|item)\b[^.]{0,120}\b(?:correct(?:s|ed)|misstated|incorrectly|wrongly|in error)\b/iu;
