import type { Published } from '../core/article.ts';
import type { Cited, Source, Story } from '../core/edition.ts';
import { Language } from '../core/reader.ts';
import { isolated, listWords, publishedWords, sayInMail } from '../core/words/mail.ts';
import { directionOf } from '../core/words.ts';
import { start } from './templates.ts';

const lastMarked = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, last: index === items.length - 1 }));

/** Sources that a story lists in a mail beside those it cites, and publishers named for one source's copies. */
const mostSources = 6;
const mostCopies = 4;

const webLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

const languageTag = (language: string): string =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';

/** Who reported it: the publisher, or else the most that is known of where the report is from. */
const nameOf = ({ publisher, url, origin }: Source): string => {
  const page = webLink(url);
  return publisher ?? (page === null ? origin.key.slice(origin.key.lastIndexOf('/') + 1) : new URL(page).host);
};

/** What the templates say of a story. Names in it shadow each other, so what is absent is null and not left out. */
export const viewOf = (story: Story, language: Language, storyUrl: string) => {
  const say = (key: Parameters<typeof sayInMail>[1], values?: Parameters<typeof sayInMail>[2]) =>
    sayInMail(language, key, values);
  const dateOf = (published: Published) => publishedWords(language, published);
  const sourceOf = (number: number): Source | undefined => story.sources.find((source) => source.number === number);
  const anchor = (number: number) => `s-${story.id.slice(0, 10)}-${number}`;
  const reference = ({ source }: Cited) => ({
    number: source,
    anchor: anchor(source),
    label: say('sourceNumber', { number: source }),
  });
  const also = ({ copies }: Source): string | null => {
    if (copies.length === 0) return null;
    const publishers = [...new Set(copies.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))];
    if (publishers.length === 0) return say('alsoUnnamed', { count: copies.length });
    const others = publishers.length - mostCopies;
    const named = publishers.slice(0, mostCopies);
    return say('alsoIn', {
      publishers: listWords(language, others > 0 ? [...named, say('others', { count: others })] : named),
    });
  };
  const tag = languageTag(story.language);
  const direction = directionOf(tag);
  const undated = story.sources.every(({ published }) => published.precision === 'unknown');
  const kickers = [
    story.earlier.length > 0 ? say('update') : undefined,
    story.disagreements.length > 0 ? say('disputed') : undefined,
    undated ? say('undated') : undefined,
  ].filter((word) => word !== undefined);
  const own = Language.safeParse(tag.split('-')[0]);
  const told = story.brief.map(({ text }) => text).join(' ');
  const quote = story.quotes.find(({ text }) => !told.includes(text));
  const lead = story.sources[0];
  const disagreements = story.disagreements.slice(0, 2);
  const cited = new Set([
    ...story.brief.map(({ source }) => source),
    ...disagreements.flatMap(({ claims }) => claims.map(({ said }) => said.source)),
    quote?.source,
  ]);
  const listed = story.sources.filter(({ number }, index) => index < mostSources || cited.has(number));
  const unlisted = story.sources.length - listed.length;
  return {
    url: storyUrl,
    language: tag,
    direction,
    /** Written in another language than the mail's own words. */
    foreign: tag !== language,
    start: start(direction),
    mailStart: start(directionOf(language)),
    kicker: kickers.length > 0 ? kickers.join(' · ') : null,
    headline: story.headline.text,
    brief: lastMarked(story.brief.map((cited) => ({ text: cited.text, ...reference(cited) }))),
    first: story.brief[0]?.text ?? '',
    sourceLine:
      lead &&
      say('shortSource', {
        source: `${isolated(language, nameOf(lead))}${say('comma')}${dateOf(lead.published)}`,
        others: story.sources.length - 1,
      }),
    disagreements: disagreements.map(({ about, claims }) => ({
      differ: say('differ'),
      claims: lastMarked(
        claims.map(({ figure, said }) => {
          const source = sourceOf(said.source);
          return {
            figure: figure.includes(about) ? figure : `${figure} ${about}`,
            publisher: source ? nameOf(source) : '',
          };
        }),
      ),
    })),
    quote: quote
      ? {
          said: sayInMail(own.success ? own.data : language, 'saying', { quote: quote.text }),
          speaker: quote.speaker,
          ...reference(quote),
        }
      : null,
    comma: say('comma'),
    sourcesLabel: say('sources'),
    sources: listed.map((source) => {
      const url = webLink(source.url);
      return {
        number: source.number,
        anchor: anchor(source.number),
        publisher: nameOf(source),
        // What the headline already says is not said again.
        title: source.title === story.headline.text ? null : source.title,
        language: languageTag(source.language) === language ? null : languageTag(source.language),
        url,
        date: dateOf(source.published),
        also: also(source),
      };
    }),
    moreSources: unlisted > 0 ? say('moreSources', { count: unlisted }) : null,
    earlier: story.earlier.slice(0, 2).map((earlier) => ({
      earlierLabel: say('earlier'),
      headline: earlier.headline,
      publisher: earlier.publisher,
      url: webLink(earlier.url),
      date: dateOf(earlier.published),
    })),
  };
};
