import type { Token } from '../../text/tokens.ts';

/** The units of times of day: of "7 p.m." and "19:00", and of "7:00", which may be in the morning or the evening. */
export const clock = 'clock';
const openClock = 'clock of either half';

/** Whether a unit is that of times of day. */
export const isClockUnit = (unit: string): boolean => unit === clock || unit === openClock;

/** "10 in the morning", "9 o'clock at night". */
const partOfDay =
  /^(?: o['’]?clock\b)?(?: in the (?:early |late )?(?<part>morning|afternoon|evening)\b| at (?<night>night)\b| o['’]?clock\b)|^ o['’]?clock\b/u;
const longestPart = 36;

/** "6:30", "6.30am", "7 p.m.", "2045 GMT": a time of day. */
export const isClock = (text: string, tokens: readonly Token[], first: Token, last: Token): boolean => {
  if (first !== last) return false;
  const written = text.slice(first.start, first.end);
  if (/^\d{1,2}(?:[.:]\d\d)?[ap]m$/iu.test(written)) return true;
  if (/^(?:[1-9]|1[0-2])(?:[.:]\d\d)?$/u.test(written) && partOfDay.test(text.slice(last.end, last.end + longestPart)))
    return true;
  const behind = text.slice(last.end, last.end + 7);
  if (/^\d{1,2}(?:[.:]\d\d)?$/u.test(written) && /^\s?[ap](?:\.\s?m\b|m\b)/iu.test(behind)) return true;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(written) && /^\s(?:GMT|UTC|BST|E[DS]T|P[DS]T|CET)\b/u.test(behind))
    return true;
  const next = tokens[tokens.indexOf(last) + 1]?.word ?? '';
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(written) && !/^(?:min|sec)/u.test(next);
};

const halfOf = (text: string, { start, end }: Token): string | undefined => {
  const { part, night } = partOfDay.exec(text.slice(end, end + longestPart))?.groups ?? {};
  if (part ?? night) return part === 'morning' ? 'a' : 'p';
  return /^\d[\d.:]*\s?([ap])(?:\.?\s?m\b)/iu.exec(text.slice(start, end + 5))?.[1]?.toLowerCase();
};

/** The unit of a time of day. */
export const clockUnitOf = (text: string, token: Token): string => {
  const written = text.slice(token.start, token.end);
  const isOpen = /^(?:[1-9]|1[0-2])(?:[.:]\d\d)?$/u.test(written) && halfOf(text, token) === undefined;
  return isOpen ? openClock : clock;
};

/** The minutes after midnight of a time of day. */
export const minutesOf = (text: string, token: Token): number => {
  const { start, end } = token;
  const [, hours = '0', minutes = '0'] = /^(\d{1,2})(?:[.:]?(\d\d))?/u.exec(text.slice(start, end)) ?? [];
  const half = halfOf(text, token);
  const shift = half === 'p' && Number(hours) < 12 ? 12 : half === 'a' && hours === '12' ? -12 : 0;
  return (Number(hours) + shift) * 60 + Number(minutes);
};
