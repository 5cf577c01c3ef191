/** What a page shows beside its text: it is not in the digest. */
const media =
  '(?:videos?|photos?|pictures?|pics?|images?|gallery|audio|podcast|infographics?|slideshow|watch|listen|live)';

/** "(PHOTOS, VIDEO)", "[Video]" at the end. */
const behind = new RegExp(
  `\\s*[([]\\s*(?:(?:with|in)\\s)?${media}(?:\\s*(?:,|&|\\+|/|and)\\s*${media})*\\s*[)\\]]$`,
  'iu',
);
/** "WATCH: …", "Video | …", "In pictures: …" in front. */
const before = new RegExp(`^(?:in\\s)?${media}\\s*[:|–—-]\\s+(?=\\p{Lu}|\\p{N}|["“‘])`, 'iu');

/** "UPDATE 2-Oil …", "WRAPUP 1: …": which version it is, for editors. That it is a correction is for readers too. */
const version = /^(?:(?:UPDATE|WRAPUP) ?\d{1,2}|RPT|REFILE|REPEAT)\s?[:–—-]\s*(?=\p{Lu}|\p{N}|["“‘])/u;

/** A title as it can be printed: without labels of what its page shows beside the text, or of an agency's versions. */
export const titleWords = (title: string): string => {
  const trimmed = title.trim();
  return trimmed.replace(version, '').replace(behind, '').replace(before, '') || trimmed;
};

/** Whether a title was cut by whoever passed it on: "Plane crash kills 12, including 10 …". */
export const isCutOff = (title: string): boolean => /(?:\.{3,}|…)$/u.test(title.trim());
