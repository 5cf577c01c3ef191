/** Weekdays, months and "today" as English texts write them with a capital; lower case. */
export const names: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec today`.split(/\s+/),
);
