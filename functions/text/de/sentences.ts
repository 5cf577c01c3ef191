/** Months that follow an ordinal in German: "am 3. Oktober". */
export const months: ReadonlySet<string> = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember'.split(' '),
);
