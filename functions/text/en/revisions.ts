/** Words that reverse what a sentence says. */
export const negations: ReadonlySet<string> = new Set(
  `no not never none neither nor nobody nothing without cannot isn't wasn't aren't weren't don't
  doesn't didn't won't can't couldn't hasn't haven't hadn't`.split(/\s+/),
);
/** The words, besides figures, of a line that only says when a page was changed. */
export const stampWords: ReadonlySet<string> = new Set(
  `last first updated update updates published posted modified changed version refreshed at on
  the of am pm gmt utc bst est edt cet cest pst pdt minutes minute min mins hours hour ago today monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec read`.split(/\s+/),
);
