import type { Published } from '../../core/article.ts';
import type { Cited, Disagreement, Source, Story } from '../../core/edition.ts';
import { Language } from '../../core/reader.ts';
import { withTextFragment } from '../../core/text-fragment.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { commaSeparated, isolated, listWords, publishedWords, sayInMail } from '../../i18n/mail-words.ts';
import { shorten } from '../../text/shorten.ts';
import { startSide } from './templates.ts';

const lastMarked = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, last: index === items.length - 1 }));

/** How many sources a mail lists for a story besides those it cites, and how many publishers of a source's copies it names. */
const maxSources = 6;
const maxCopies = 4;

const webLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

const languageTag = (language: string): string =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';

/** How many characters of a text that has no publisher, page or title stand for it. */
const maxFirstWords = 60;

/**
 * Who reported it: the publisher or, if that is unknown, the website. A text with neither is named by its title or by the
 * first words that the story prints of it, because the name of its file says nothing to a reader.
 */
const nameOf = ({ publisher, url, title, origin, number }: Source, story: Story): string => {
  if (publisher !== null) return publisher;
  const page = webLink(url);
  if (page !== null) return new URL(page).host;
  const printed = title ?? citedFrom(story, number);
  return printed === undefined ? origin.key.slice(origin.key.lastIndexOf('/') + 1) : shorten(printed, maxFirstWords);
};

/** The first words that a story prints from a source, if it prints any. */
const citedFrom = ({ brief, quotes, disagreements, timeline }: Story, number: number): string | undefined =>
  [
    ...brief,
    ...quotes,
    ...disagreements.flatMap(({ claims }) => claims.map(({ said }) => said)),
    ...timeline.map(({ event }) => event),
  ].find(({ source }) => source === number)?.text;

/** Identifies a disagreement by its conflicting figures. */
const figuresOf = ({ claims }: Disagreement): string =>
  claims
    .map(({ figure }) => figure)
    .sort()
    .join(' ');

/** Who else published a text: the publishers of a source's near copies. */
const alsoWords = (language: Language, { copies, publisher: own }: Source): string | null => {
  // A publisher's second copy of its own text is no news to anyone.
  const others = copies.filter(({ publisher }) => publisher === null || publisher !== own);
  if (others.length === 0) return null;
  const publishers = [...new Set(others.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))];
  if (publishers.length === 0) return sayInMail(language, 'alsoUnnamed', { count: others.length });
  const unnamed = publishers.length - maxCopies;
  const named = publishers.slice(0, maxCopies);
  return sayInMail(language, 'alsoIn', {
    publishers: listWords(
      language,
      unnamed > 0 ? [...named, sayInMail(language, 'others', { count: unnamed })] : named,
    ),
  });
};

/** Who reported a story, each named once however many of its reports are sources. */
export const namesOf = (story: Story): string[] => [...new Set(story.sources.map((source) => nameOf(source, story)))];

/** The sources of a short story in a line: "Ellery Courier and 2 more sources, 21 Nov 2026". */
const sourceLineOf = (language: Language, lead: Source, story: Story): string => {
  const name = nameOf(lead, story);
  const others = namesOf(story).filter((other) => other !== name).length;
  const names = sayInMail(language, 'shortSource', { source: isolated(language, name), others });
  // That one report has no date does not mean that the others have none.
  if (lead.published.precision === 'unknown' && others > 0) return names;
  return commaSeparated(language, [names, publishedWords(language, lead.published)]);
};

/** What the templates need to know about a source of a story. */
const sourceView = ({
  source,
  index,
  story,
  language,
  anchor,
}: {
  source: Source;
  index: number;
  story: Story;
  language: Language;
  anchor: string;
}) => {
  const publisher = isolated(language, nameOf(source, story));
  // If the title is the headline, it is not printed again.
  const title = source.title === null || source.title === story.headline.text ? null : isolated(language, source.title);
  const tag = languageTag(source.language);
  const page = webLink(source.url);
  return {
    number: source.number,
    skips: source.number !== index + 1,
    anchor,
    publisher,
    title,
    label: title ?? publisher,
    /** The language of the title; null if it is the mail's or there is no title. */
    language: title === null || tag === language ? null : tag,
    page,
    url: page && withTextFragment(page, citedFrom(story, source.number) ?? ''),
    /** When it was published, and where else. */
    facts: commaSeparated(
      language,
      [publishedWords(language, source.published), alsoWords(language, source)].filter((words) => words !== null),
    ),
  };
};

/**
 * What the templates need to know about a story. `before` are the stories above it. Absent values are null, because
 * Mustache would take a missing name from the surrounding view.
 */
export const viewOf = ({
  story,
  before,
  language,
  url: storyUrl,
}: {
  story: Story;
  before: readonly Story[];
  language: Language;
  url: string;
}) => {
  const say = (key: Parameters<typeof sayInMail>[1], values?: Parameters<typeof sayInMail>[2]) =>
    sayInMail(language, key, values);
  const dateOf = (published: Published) => publishedWords(language, published);
  const whole = (text: string) => isolated(language, text);
  const publisherOf = (number: number): string => {
    const source = story.sources.find((one) => one.number === number);
    return source ? whole(nameOf(source, story)) : '';
  };
  const anchor = (number: number) => `s${story.id.slice(0, 8)}-${number}`;
  const reference = ({ source }: Pick<Cited, 'source'>) => ({
    number: source,
    anchor: anchor(source),
    label: say('sourceNumber', { number: source }),
  });
  const tag = languageTag(story.language);
  const direction = directionOf(tag);
  const undated = story.sources.every(({ published }) => published.precision === 'unknown');
  const kickers = [
    (story.added ?? story.earlier).length > 0 ? say('update') : undefined,
    undated ? say('undated') : undefined,
  ].filter((word) => word !== undefined);
  const own = Language.safeParse(tag.split('-')[0]);
  const briefText = story.brief.map(({ text }) => text).join(' ');
  /**
   * Reports that disagree are listed, each with its figure. If a single report gives both figures, it is quoted, because
   * its own sentences say whose they are: only the sentences that are not in the brief, and none if a story above has the
   * same figures.
   */
  const disagreementView = (disagreement: Disagreement) => {
    const { about, claims } = disagreement;
    const said = [...new Map(claims.map((claim) => [claim.said.text, claim.said])).values()];
    const isOneReport = new Set(said.map(({ source }) => source)).size === 1;
    const isPrintedAbove = before.some(({ disagreements }) =>
      disagreements.some((other) => figuresOf(other) === figuresOf(disagreement)),
    );
    const sentences = isOneReport && !isPrintedAbove ? said.filter(({ text }) => !briefText.includes(text)) : [];
    const figures = Map.groupBy(sentences.length > 0 ? [] : claims, ({ said }) => said.source);
    return {
      differ: say('differ'),
      sentences: lastMarked(sentences.map((one) => ({ text: one.text, ...reference(one) }))),
      claims: lastMarked(
        [...figures].map(([source, given]) => ({
          figures: given.map(({ figure }) => whole(figure.includes(about) ? figure : `${figure} ${about}`)).join(' · '),
          publisher: publisherOf(source),
          ...reference({ source }),
        })),
      ),
    };
  };
  const quote = story.quotes.find(({ text }) => !briefText.includes(text));
  const lead = story.sources[0];
  const disagreements = story.disagreements
    .filter((one, index, all) => all.findIndex((other) => figuresOf(other) === figuresOf(one)) === index)
    .slice(0, 2);
  const cited = new Set([
    ...story.brief.map(({ source }) => source),
    ...disagreements.flatMap(({ claims }) => claims.map(({ said }) => said.source)),
    quote?.source,
  ]);
  const listed = story.sources.filter(({ number }, index) => index < maxSources || cited.has(number));
  const unlisted = story.sources.length - listed.length;
  return {
    url: storyUrl,
    language: tag,
    direction,
    /** Whether it is in another language than the words of the mail. */
    foreign: tag !== language,
    start: startSide(direction),
    mailStart: startSide(directionOf(language)),
    kicker: kickers.length > 0 ? kickers.join(' · ') : null,
    headline: story.headline.text,
    brief: lastMarked(story.brief.map((cited) => ({ text: cited.text, ...reference(cited) }))),
    first: story.brief[0]?.text ?? '',
    sourceLine: lead ? sourceLineOf(language, lead, story) : null,
    disagreements: disagreements.map(disagreementView),
    quote: quote
      ? {
          said: sayInMail(own.success ? own.data : language, 'saying', { quote: quote.text }),
          speaker: quote.speaker,
          ...reference(quote),
        }
      : null,
    comma: say('comma'),
    colon: say('colon'),
    sourcesLabel: say('sources'),
    sources: listed.map((source, index) =>
      sourceView({ source, index, story, language, anchor: anchor(source.number) }),
    ),
    moreSources: unlisted > 0 ? say('moreSources', { count: unlisted }) : null,
    earlier: story.earlier.slice(0, 2).map((earlier) => ({
      earlierLabel: say('earlier'),
      headline: whole(earlier.headline),
      publisher: earlier.publisher && whole(earlier.publisher),
      url: webLink(earlier.url),
      date: dateOf(earlier.published),
    })),
  };
};
