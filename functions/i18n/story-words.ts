import { citedBy } from '../core/citation.ts';
import type { BriefSentence, Cited, Disagreement, Story, StoryPicture } from '../core/edition.ts';
import { Language } from '../core/reader.ts';
import { commaSeparated, isolated, noteDate, sayInMail } from './mail-words.ts';
import { translate } from './web-words.ts';

/** What mails and pages say of a story around the words that it cites. */

/** The language for words of ours that are put between the words of a text: its own, if we speak it. */
export const languageAround = (textLanguage: string, page: Language): Language => {
  const own = Language.safeParse(textLanguage.split('-')[0]);
  return own.success ? own.data : page;
};

const primaryTag = (tag: string): string => tag.split('-')[0]!.toLowerCase();
/** The language that a text is read in: one that could not be told is read as English. */
const readIn = (tag: string): string => (primaryTag(tag) === 'und' ? 'en' : primaryTag(tag));

/** "in German": the language of a source, if it is another than that of the page and its name is known. */
export const foreignWords = (language: Language, tag: string): string | undefined => {
  if (primaryTag(tag) === primaryTag(language) || primaryTag(tag) === 'und') return undefined;
  try {
    const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
    return name && translate(language, 'in-language', { language: name });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** "[1 Sept]": the date that a word before it means, with the year if it is not that of the story. */
export const dayNoteWords = (language: Language, date: string, storyYear: string): string =>
  `[${noteDate(language, date, !storyYear.startsWith(date.slice(0, 4)))}]`;

/** "officials", "the police": English names of several, after which the verb is in the plural. */
const several =
  /(?:^|\s)(?:\p{Ll}+[^\Ws]s|people|police)$|^(?:\p{Ll}+\s)?\p{L}\p{Ll}+[^\Ws]s\s(?:at|from|in|of|for|with)\s/u;
/** An article that is in upper case because it stood at the start of a line. */
const article = /^(?:The|A|An)(?= )/;

/** A figure with what it counts, unless it already says so. */
const figureWords = (figure: string, about: string): string => (figure.includes(about) ? figure : `${figure} ${about}`);

/**
 * "How many homes? The Power Board says 180,000; Ostmere Post says 250,000.": both claims and whose they are, in parts, so
 * that names can be linked. A claim whose claimant the report does not name is the publisher's. `language` is that of the
 * cited words if we speak it.
 */
export const disagreementWords = (
  language: Language,
  { counted, about, claims }: Disagreement,
  publisherOf: (source: number) => string,
): { question: string | undefined; claims: { words: string; who: string; source: number }[] } => ({
  question: counted && translate(language, 'how-many', { things: lowerFirst(language, counted.text) }),
  claims: claims.map(({ figure, claimant, said }, index) => {
    const name = claimant?.text ?? publisherOf(said.source);
    const atStart = claimant ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    const who = isolated(language, index > 0 ? name.replace(article, (word) => word.toLowerCase()) : atStart);
    const key = claimant && several.test(claimant.text) ? 'say' : 'says';
    const stated = counted ? figure : figureWords(figure, about);
    // "Seventy-one" opened its sentence; here it stands in one of ours.
    const figures = isolated(
      language,
      stated.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    );
    return { words: translate(language, key, { who, figure: figures }), who, source: said.source };
  }),
});

/**
 * The sentences to quote in place of the figures of a disagreement: those of a single report that does not say whose its
 * figures are. Undefined if the figures can be told with who states them.
 */
export const quotedInstead = ({ claims }: Disagreement): Cited[] | undefined => {
  const said = [...new Map(claims.map((claim) => [claim.said.text, claim.said])).values()];
  const isOneReport = new Set(said.map(({ source }) => source)).size === 1;
  return isOneReport && !claims.some(({ claimant }) => claimant) ? said : undefined;
};

/** A first letter in lower case, unless the word is a name in capitals, or German, in which nouns keep theirs. */
const lowerFirst = (language: Language, text: string): string =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * What opens an introduction and is no name: "The", "Its", "Chief executive", "Spokeswoman for". Before another word in capitals it may be
 * part of a name: "Cologne Mayor", "Manchester United's coach".
 */
const plainOpening =
  /^(?:(?:The|An?|His|Her|Its|Their|Who|Whose|Which)(?![’'\p{L}])|(?:Former|Retired|Acting|Deputy|Vice|Chief|Head|Co-\p{Ll}+|Council|Union|Company|Police|School|Government|Opposition|Party|Club|Team|Airline|Hospital|University|Town|City|County|Committee|Board|\p{L}+(?:man|woman|person|(?<!chest|cest|ov)er|or|ist|ent|(?:tic|sic|ed|tor|brar|dic|nic)ian|yst))(?![’'\p{L}]|\s\p{Lu}))/u;

/** Whether a brief needs numbers to say which of its sentences is from which source. */
export const mixesSources = ({ brief }: Pick<Story, 'brief'>): boolean =>
  new Set(brief.flatMap(citedBy).map(({ source }) => source)).size > 1;

/** Numbers without gaps for the sources that a brief cites, in the order in which it does; the others follow. */
export const sourceNumbers = ({ brief, sources }: Pick<Story, 'brief' | 'sources'>): Map<number, number> =>
  new Map(
    [...new Set([...brief.flatMap(citedBy).map(({ source }) => source), ...sources.map(({ number }) => number)])].map(
      (source, index) => [source, index + 1],
    ),
  );

const introductionWords = (language: Language, speaker: string, said: string): string =>
  commaSeparated(language, [speaker, language !== 'en' || plainOpening.test(said) ? lowerFirst(language, said) : said]);

type Told = Pick<Story, 'brief' | 'sources' | 'language'>;

/** The language of a sentence of a brief. */
export const spokenIn = ({ written }: BriefSentence, { language }: Pick<Story, 'language'>): string =>
  written?.language ?? language;

/** Whether a model wrote a sentence from reports in another language. */
export const isTranslated = (sentence: BriefSentence, story: Pick<Story, 'sources' | 'language'>): boolean => {
  const own = readIn(spokenIn(sentence, story));
  const languageOf = (source: number) => story.sources.find(({ number }) => number === source)?.language ?? own;
  return sentence.written?.from.some(({ source }) => readIn(languageOf(source)) !== own) ?? false;
};

/** Stand behind each sentence that a model wrote, or wrote in another language than its reports, and before the words that say so. */
const marks = { written: '*', translated: '†' } as const;

const kindOf = (sentence: BriefSentence, story: Told): keyof typeof marks | undefined =>
  sentence.written && (isTranslated(sentence, story) ? 'translated' : 'written');

/** The mark behind a sentence of a model; undefined for one of a report. */
export const writtenMark = (sentence: BriefSentence, story: Told): string | undefined => {
  const kind = kindOf(sentence, story);
  return kind && marks[kind];
};

/** "* Written by an AI model from the cited reports": what is said under sentences of a model; undefined if there are none. */
export const writtenWords = (language: Language, story: Told): string | undefined => {
  const kinds = new Set(story.brief.flatMap((sentence) => kindOf(sentence, story) ?? []));
  return kinds.size === 0
    ? undefined
    : [...kinds].map((kind) => `${marks[kind]} ${sayInMail(language, kind)}`).join(' · ');
};

/** "Ilse Marrow, who leads the claims office": a speaker, and who that is. */
export const speakerWords = (
  language: Language,
  { speaker, introduction }: { speaker: string; introduction?: { text: string } | undefined },
): string => (introduction ? introductionWords(language, speaker, introduction.text) : speaker);

/** What stands in place of a picture, and whose it is. `isOwn` is false if its publisher did not describe it. */
export const pictureWords = (
  language: Language,
  { alt, credit }: Pick<StoryPicture, 'alt' | 'credit'>,
  publisher: string,
): { alt: string; isOwn: boolean; credit: string } => ({
  alt: alt ?? sayInMail(language, 'pictureOf', { publisher: isolated(language, publisher) }),
  isOwn: alt !== null,
  credit: sayInMail(language, 'pictureCredit', { credit: isolated(language, credit ?? publisher) }),
});
