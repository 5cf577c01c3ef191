import type { Token } from '../text/tokens.ts';

/** The unit of times of day. */
export const clock = 'clock';

/** "6:30", "6.30am", "7 p.m.", "2045 GMT": a time of day. */
export const isClock = (text: string, tokens: readonly Token[], first: Token, last: Token): boolean => {
  if (first !== last) return false;
  const written = text.slice(first.start, first.end);
  if (/^\d{1,2}(?:[.:]\d\d)?[ap]m$/iu.test(written)) return true;
  const behind = text.slice(last.end, last.end + 7);
  if (/^\d{1,2}(?:[.:]\d\d)?$/u.test(written) && /^\s?[ap](?:\.\s?m\b|m\b)/iu.test(behind)) return true;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(written) && /^\s(?:GMT|UTC|BST|E[DS]T|P[DS]T|CET)\b/u.test(behind))
    return true;
  const next = tokens[tokens.indexOf(last) + 1]?.word ?? '';
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(written) && !/^(?:min|sec)/u.test(next);
};

/** The minutes after midnight of a time of day. */
export const minutesOf = (text: string, { start, end }: Token): number => {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2})(?:[.:]?(\d\d))?/u.exec(text.slice(start, end)) ?? [];
  const half = /^\d[\d.:]*\s?([ap])/iu.exec(text.slice(start, end + 3))?.[1]?.toLowerCase();
  const shift = half === 'p' && Number(hours) < 12 ? 12 : half === 'a' && hours === '12' ? -12 : 0;
  return (Number(hours) + shift) * 60 + Number(minutes);
};
