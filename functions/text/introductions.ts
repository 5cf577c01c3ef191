import type { Span } from '../core/article.ts';
import {
  behind,
  belonging,
  clause,
  courtesy,
  relative,
  selfExplaining,
  setApart,
  setApartFrom,
  surnameInS,
  titled,
  titles,
  unspecified,
} from './en/introductions.ts';
import { patternsFor } from './patterns.ts';
import { isReadAsEnglish } from './primary-language.ts';

/** Characters before and after a name in which it is said who that is. */
const reach = { before: 110, after: 160 };
/** Mentions of a name that are looked at. */
const maxMentions = 12;
/** Words of an introduction, at most: what a reader takes in before the quotation. */
const maxWords = 16;

/** The words of a name without titles: "Ada Moss" of "Dr. Ada Moss". */
const plainName = (speaker: string): string[] => speaker.split(/\s+/u).filter((word) => !titles.test(word));

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Up to three words with a capital right before a surname. */
const firstNames = /(?:\p{Lu}[\p{L}\p{M}’'-]*\.?\s){1,3}$/u;

const within = (pattern: RegExp, text: string, offset: number): Span | undefined => {
  const place = pattern.exec(text)?.indices?.[1];
  return place && { start: offset + place[0], end: offset + place[1] };
};

/** The text on either side of a name, and where it is. */
interface Place {
  left: string;
  from: number;
  right: string;
  end: number;
}

const placeAt = (text: string, start: number, end: number): Place => {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - reach.before);
  return { left: text.slice(from, start), from, right: text.slice(end, end + reach.after).split('\n', 1)[0]!, end };
};

/** What an office or a description says comes before what somebody does, wherever in the text each is. */
const wordings: readonly ((place: Place) => Span | undefined)[] = [
  ({ left, from }) => within(titled, left, from),
  // Of two people the words would be about both.
  ({ left, right, end }) => (/(?:^|\s)and\s$/u.test(left) ? undefined : within(behind, right, end)),
  ({ left, from }) => within(setApart, left, from),
  ({ right, end }) => within(relative, right, end),
  ({ left, from }) => within(setApartFrom, left, from),
  ({ right, end }) => within(belonging, right, end),
];

/** Where a name stands in a text. Of a surname alone also where a first name stands before it. */
const placesOf = (name: readonly string[], text: string): Place[] => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}’'-])${escaped(name.join(' '))}(?![\\p{L}\\p{M}\\p{N}-]|['’]s)`,
    'gu',
  );
  const places: Place[] = [];
  for (const { index, 0: words } of text.matchAll(pattern)) {
    if (places.length >= maxMentions) break;
    const end = index + words.length;
    places.push(placeAt(text, index, end));
    const before = text.slice(Math.max(0, index - 40), index);
    const first = name.length === 1 ? firstNames.exec(before)?.[0] : undefined;
    if (!first) continue;
    // "Ports Minister Tomas Verrin": the first name is one word or two, and what stands before it a title.
    for (const count of [1, 2]) {
      const given = first.trim().split(' ').slice(-count).join(' ');
      places.push(placeAt(text, index - given.length - 1, end));
    }
  }
  return places;
};

/**
 * The words of an English text that say who somebody is, beside a mention of the name: "who leads the claims office", "Interior
 * Minister". A speaker with a first name is introduced only beside the whole name. Undefined if the text does not say.
 */
export const introductionOf = (speaker: string, text: string): Span | undefined => {
  const name = plainName(speaker);
  if (name.length === 0) return undefined;
  const places = placesOf(name, text);
  for (const wording of wordings)
    for (const place of places) {
      const found = wording(place);
      if (!found) continue;
      const words = text.slice(found.start, found.end);
      if (words.split(/\s+/u).length <= maxWords && !clause.test(words)) return found;
    }
  return undefined;
};

/** Whether a speaker's name needs no introduction: an office, a body, or somebody named by what they are. */
export const isKnownByName = (speaker: string, language: string): boolean => {
  const { noPerson, office, names } = patternsFor(language).quotations;
  const isBody = (noPerson.test(speaker) && !surnameInS.test(speaker)) || names.notPeople.test(speaker);
  if (isBody || /^(?:[Tt]he|[Aa]n?)\s/u.test(speaker)) return true;
  if (!isReadAsEnglish(language)) return office.test(speaker);
  const name = speaker.split(/\s+/u).filter((word) => !courtesy.test(word));
  return selfExplaining.test(name.join(' '));
};

/** The noun of a speaker called "the letter" or "the group", of which another text must say which one it is. */
export const unspecifiedBody = (speaker: string): string | undefined => unspecified.exec(speaker)?.[1];
