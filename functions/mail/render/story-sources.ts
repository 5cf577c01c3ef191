import { citedBy } from '../../core/citation.ts';
import type { Cited, Source, Story } from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { isolated, sayInMail } from '../../i18n/mail-words.ts';
import { foreignWords, mixesSources, sourceNumbers } from '../../i18n/story-words.ts';
import { firstCited } from '../../site/first-cited.ts';
import { publisherName, webLink } from '../../site/publisher-name.ts';
import { sourceAddress } from '../../site/source-address.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { shorten } from '../../text/shorten.ts';

/** Who reported a story, as a mail names and links them. */

/** How many publishers a mail names for a story, besides those whose sentences it prints. */
const maxNamed = 4;
/** How many characters of a text that has no publisher, page or title stand for it. */
const maxFirstWords = 60;

/**
 * Who reported it: the publisher or, if that is unknown, the website. A text with neither is named by its title or by the
 * first words that the story prints of it, because the name of its file says nothing to a reader.
 */
export const nameOf = ({ publisher, url, title, origin, number }: Source, story: Story): string => {
  const name = publisherName({ publisher, url });
  if (name !== undefined) return name;
  const printed = title ?? firstCited(story, number)?.text;
  return printed === undefined ? origin.key.slice(origin.key.lastIndexOf('/') + 1) : shorten(printed, maxFirstWords);
};

/** Who reported a story, each named once however many of its reports are sources. */
export const namesOf = (story: Story): string[] => [...new Set(story.sources.map((source) => nameOf(source, story)))];

/** Everyone who carries a story: its publishers, and those of near copies. */
const carriersOf = (story: Story): Set<string> =>
  new Set([
    ...namesOf(story),
    ...story.sources.flatMap(({ copies }) => copies.flatMap(({ publisher }) => publisher ?? [])),
  ]);

/** Where a story is from and printed: its topic and the site with its pages. */
export interface Place {
  topic: string;
  siteUrl: string;
}

/** The address of a source in a mail; null if it has none. */
const addressOf = (source: Source, cited: Cited | undefined, { topic, siteUrl }: Place): string | null => {
  const address = sourceAddress({ topic, source, cited });
  if (!address) return null;
  return address.at === 'site' ? `${siteUrl}${address.href}` : address.href;
};

/** A source as the templates print it. */
export interface SourceView {
  /** Its number behind the sentences that are from it; null if all are from one source. */
  number: number | null;
  name: string;
  /** With what opens the page at the cited sentence, for HTML. */
  url: string | null;
  /** As people can read it, for plain text. */
  page: string | null;
  /** "in German", if it is in another language than the story. */
  language: string | null;
}

/**
 * The sources of a story in the order in which its brief cites them: those that are cited, and others whose publisher is
 * not among them yet. `rest` is the number of publishers that are not named, `carried` says how many carry the story and
 * how many of them in words of their own.
 */
export const sourcesOf = (
  story: Story,
  { language, place, cited }: { language: Language; place: Place; cited: readonly Cited[] },
): { sources: SourceView[]; rest: number; carried: string | null; of: (number: number) => SourceView | undefined } => {
  const numbers = sourceNumbers(story);
  const isNumbered = mixesSources(story);
  const inBrief = new Set(story.brief.flatMap(citedBy).map(({ source }) => source));
  const wanted = new Set(cited.map(({ source }) => source));
  const ordered = story.sources.toSorted((a, b) => numbers.get(a.number)! - numbers.get(b.number)!);
  const view = (source: Source): SourceView => {
    const at = cited.find((one) => one.source === source.number) ?? firstCited(story, source.number);
    const url = addressOf(source, at, place);
    return {
      number: isNumbered && inBrief.has(source.number) ? numbers.get(source.number)! : null,
      name: isolated(language, nameOf(source, story)),
      url,
      page: webLink(source.url) ?? url,
      language:
        primaryLanguage(source.language) === primaryLanguage(story.language)
          ? null
          : (foreignWords(language, source.language) ?? null),
    };
  };
  const named = new Set<string>();
  const listed = ordered.filter((source) => {
    const name = nameOf(source, story);
    const isFirst = !named.has(name);
    const isListed =
      (isNumbered && inBrief.has(source.number)) || (isFirst && (wanted.has(source.number) || named.size < maxNamed));
    if (isListed) named.add(name);
    return isListed;
  });
  const carriers = carriersOf(story).size;
  const independent = namesOf(story).length;
  return {
    sources: listed.map(view),
    rest: namesOf(story).filter((name) => !named.has(name)).length,
    carried: carriers > independent ? sayInMail(language, 'carried', { publishers: carriers, independent }) : null,
    of: (number) => {
      const source = story.sources.find((one) => one.number === number);
      return source && view(source);
    },
  };
};
