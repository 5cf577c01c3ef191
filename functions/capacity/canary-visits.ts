/** How often the canary may mail, so that it never takes much of what the account may send. */

const quarterMilliseconds = 900_000;
const quartersPerDay = 96;
/** A visit mails a confirmation and a digest. */
const mailsPerVisit = 2;
/** The share of the day's quota that the canary may use. */
const quotaShare = 0.05;

/** On how many of a day's 96 visits the canary signs up, with a quota of so many mails a day; -1: no limit. */
export const signUpsPerDay = (max24Hour: number): number =>
  max24Hour < 0 ? quartersPerDay : Math.min(quartersPerDay, Math.floor((max24Hour * quotaShare) / mailsPerVisit));

/** Whether the canary signs up in the quarter of an hour of an instant: those in which it does are spread over the day. */
export const signsUpAt = (now: Date, max24Hour: number): boolean => {
  const quarter = Math.floor(now.getTime() / quarterMilliseconds) % quartersPerDay;
  const until = (quarters: number) => Math.floor((quarters * signUpsPerDay(max24Hour)) / quartersPerDay);
  return until(quarter + 1) > until(quarter);
};
