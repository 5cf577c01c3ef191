/** An instant to the minute, as tables show it: "2026-09-04 07:30", in UTC; empty if there is none. */
export const minuteOf = (instant: string | undefined): string => instant?.slice(0, 16).replace('T', ' ') ?? '';
