/** What tells comment from reports in English: its label, its address, and verdicts in the writer's own words. */

const kind =
  'opinions?|comment|commentary|editorials?|op-?ed|viewpoint|leading\\sarticle|letters?\\sto\\sthe\\seditor|guest\\scolumn|column';

/** "Opinion: …", "Comment | …", "… – Editorial". */
export const labelled = new RegExp(
  `^(?:the\\s)?(?:${kind})\\s?(?:[:|]|[–—-]\\s)|\\s(?:[|–—-])\\s(?:${kind})$|\\((?:${kind})\\)$`,
  'iu',
);

/** A folder of an address: https://paper.example/opinion/2026/…. */
export const address =
  /^https?:\/\/(?:opinions?\.|[^/?#]+\/(?:[^?#]*\/)?(?:opinions?|commentisfree|comment|commentary|editorials?|op-?eds?|viewpoints?|columns?|columnists?|leaders)\/)/iu;

/** "… and was right to do so", "should never have been built", "It is time for the minister to go", "We believe that …". */
export const verdict =
  /\b(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\p{Ll}+ly\s|quite\s)?(?:right|wrong|wise|unwise|foolish|mistaken|na[iï]ve)\s(?:to\s\p{Ll}|not\sto\s|in\s\p{Ll}+ing\b|that\b)|\b(?:should|must|ought\sto)\s(?:never\s(?:have|be)|think\sagain|have\sknown\sbetter|do\sbetter|be\sashamed|be\sapplauded|be\scommended|not\sbe\sallowed)\b|\b(?:It\sis|It['’]s)\s(?:high\s)?time\s(?:for|that|to)\b|\b[Ww]e\s(?:believe|think|urge|applaud|welcome|salute)\b|\bdeserves?\s(?:better|credit|praise|our)\b/u;

/** "We believe that …": the paper itself says so. */
export const ownBelief = /\b[Ww]e\s(?:believe|think)\b/u;
