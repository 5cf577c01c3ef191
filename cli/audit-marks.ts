/** What a digest puts before, into and behind its sentences: numbers that cite, bullets, emoji, the time of an entry. */

/** "[1]", "[1, 2]", "[^note]", "【2†source】". */
const citing = /\s*(?:\[(\^\w{1,30}|\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\](?![:(])|【(\d{1,3})[^】\n]{0,40}】)/gu;
/** A stop and the numbers that cite behind it, which belong to the sentence before. */
const behindStop =
  /([.!?…]["'”’»)]*)((?:[ \t]?(?:\[(?:\^\w{1,30}|\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]|【[^】\n]{1,45}】))+)(?![:(]|[ \t]*https?:)/gu;
const pictograph = '(?:(?![©®™])\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\u200D\\uFE0F]*\\s*)+';
const bullets = new RegExp(
  `^(?:${pictograph}|[-*+•▪●◦⁃‣·→▶►✓✔★☆➤➜]+\\s+|(?:\\d{1,3}[.)]{1,2}|\\(\\d{1,3}\\))\\s+(?=["'“„«‘(]?[\\p{Lu}\\p{Lo}\\p{N}]))+`,
  'u',
);
const trailing = new RegExp(`\\s+${pictograph}$`, 'u');
/** "13:20 ", "12.45pm: ", "14:05 GMT — ", "[00:01:15] ": the time of an entry of a live report or a transcript. */
const entryTime =
  /^(?:\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[BCEMP]D?S?T)?\s*(?:[:—–|-]\s*)?(?=["'“„«‘]?\p{Lu}\p{L})|[[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s*)/u;
/** "HOST: ", "ADA MOSS: ": who speaks in a transcript. */
const speaker = /^\p{Lu}[\p{Lu} .'’-]{2,30}:\s+(?=["'“„«‘]?\p{Lu}\p{Ll})/u;
/** What newsletters put before what they say. */
const label =
  /^(?:why (?:it|this) matters|the (?:big|bigger) picture|by the numbers|what (?:they['’]re|he['’]s|she['’]s|people are) saying|(?:the )?bottom line|zoom (?:in|out)|between the lines|driving the news|state of play|the latest|what['’]s (?:next|new|happening)|what to (?:know|watch)|how it works|the intrigue|flashback|context|background|(?:the )?details|reality check|yes, but|of note|worth noting|situational awareness|(?:key )?takeaway|tl;?dr|update|breaking|just in|exclusive|catch up quick|the backstory|the gist|in short)\s*[:—–]\s+(?=\S)/iu;

/** "DALLAS, Dec. 26, 2017 /PRNewswire/ -- ", "DALLAS--(BUSINESS WIRE)--": how press releases open. */
const wire = /^\p{Lu}[^/\n]{1,60}?\s*(?:\/\s?[\p{L} -]{3,30}\/|--\s?\([\p{L} -]{3,30}\))\s*(?:--?|[–—])\s*(?=\S)/u;

/** Puts numbers that cite before the stop that they stand behind, so that they stay with the sentence that they belong to. */
export const citesInside = (text: string): string => text.replace(behindStop, '$2$1');

/** "1, 3-5": each number. */
const numbersIn = (list: string): string[] =>
  list.split(/\s*[,;]\s*/u).flatMap((part) => {
    const [from, to] = part.split(/\s*[–-]\s*/u).map(Number);
    if (from === undefined || to === undefined || !(to >= from && to - from < 20)) return [part.replace(/^\^/u, '')];
    return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`);
  });

/** A sentence by itself, and the notes that it cites by number or name. */
export const withoutMarks = (text: string): { words: string; cites: string[] } => {
  const cites: string[] = [];
  const bare = text.replace(citing, (_, list: string | undefined, number: string | undefined) => {
    cites.push(...numbersIn(list ?? number!));
    return '';
  });
  const openings = [bullets, entryTime, bullets, label, speaker, wire, trailing];
  const words = openings.reduce((rest, opening) => rest.replace(opening, ''), bare.trim()).trim();
  return { words, cites: [...new Set(cites)] };
};

const notesHeading = /^[\s#*_]*(?:sources?|references|notes|footnotes|citations|links)[\s:*_]*$/iu;
const marked = /\[\^?(\w{1,30})\]:?\s+((?:(?!\[\^?\w{1,30}\]:?\s)[^\n])*)/gu;
const counted = /^\s*(\d{1,3})[.)]\s+(.*)$/u;
const addresses = /https?:\/\/[^\s<>()[\]"']+[^\s<>()[\]"'.,;:!?]/gu;

/** The addresses of the notes at the end of a digest, by number or name: "[1] https://…", "[^a]: [Post](https://…)", "1. https://…". */
export const notesIn = (lines: readonly string[]): Map<string, string[]> => {
  const notes = new Map<string, string[]>();
  const add = (name: string, words: string) => {
    const found = words.match(addresses);
    if (found && !notes.has(name)) notes.set(name, found);
  };
  let isUnderHeading = false;
  for (const line of lines) {
    if (notesHeading.test(line)) isUnderHeading = true;
    else if (/^\s*#/u.test(line)) isUnderHeading = false;
    for (const [, name, words] of line.matchAll(marked)) add(name!, words!);
    const [, number, words] = (isUnderHeading && counted.exec(line)) || [];
    if (number !== undefined) add(number, words!);
  }
  return notes;
};
