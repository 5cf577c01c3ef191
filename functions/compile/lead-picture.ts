import type { Entry } from '../core/article.ts';
import { citedBy } from '../core/citation.ts';
import type { Edition, Source, StoryPicture } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { readFetchedPicture, writePrintedPicture } from '../store/story-pictures.ts';
import { shorten } from '../text/shorten.ts';

/** How a credit introduces itself. */
const creditLabel =
  /^(?:(?:photo(?:graph)?|picture|image|credit|foto|bild|imagen)(?:[ -](?:credit|by|via))?\s*[:/]\s*)+/i;
/** "IMG_2034", "harbour crane.jpg", "https://…": a single word or the name of a file describes nothing. */
const describesNothing = /^[!-~]*$|\.(?:jpe?g|png|webp|gif|avif|tiff?)$/i;
/** Characters. */
const maxAlt = 200;
const maxCredit = 120;

const tidy = (text: string | null): string => text?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** What a publisher says of a picture; null where that says nothing, or what the headline says. */
const wordsOf = ({ alt, credit }: Offer['offered'], headline: string): Pick<StoryPicture, 'alt' | 'credit'> => {
  const described = tidy(alt);
  const says = !describesNothing.test(described) && described !== headline;
  return {
    alt: says ? shorten(described, maxAlt) : null,
    credit: shorten(tidy(credit).replace(creditLabel, ''), maxCredit) || null,
  };
};

/** A source of a story and the picture that its publisher offers with it. */
interface Offer {
  source: Source;
  offered: NonNullable<Entry['article']['picture']>;
}

/**
 * The pictures that the reports of the first story offer: of the reports that its brief cites first. One that an article outside
 * the story has as well is a publisher's standing picture, such as its logo, and shows nothing of the news.
 */
const offersOf = (
  { stories: [story] }: Edition,
  { entries, background }: { entries: readonly Entry[]; background: readonly Entry[] },
): Offer[] => {
  if (!story) return [];
  const own = new Set(
    story.sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]),
  );
  const all = [...background, ...entries].map(({ article }) => article);
  const elsewhere = new Set(all.flatMap(({ id, picture }) => (own.has(id) || !picture ? [] : [picture.url])));
  const offered = new Map(all.map(({ id, picture }) => [id, picture]));
  const order = new Set([
    ...story.brief.flatMap(citedBy).map(({ source }) => source),
    ...story.sources.map(({ number }) => number),
  ]);
  return [...order].flatMap((number) => {
    const source = story.sources.find((one) => one.number === number);
    // Without a publisher, it could not be said whose it is.
    const isNamed = source && (source.publisher !== null || source.url !== null);
    const picture = source && offered.get(source.articleId);
    return isNamed && picture && !elsewhere.has(picture.url) ? [{ source, offered: picture }] : [];
  });
};

/**
 * The edition with a picture for its first story, if a report of it has one that was fetched in time: until the end of
 * the window, so that compiling it again gives the same. Nothing is fetched here, and nothing waits for a publisher.
 */
export const withLeadPicture = async (
  store: ObjectStore,
  edition: Edition,
  articles: { entries: readonly Entry[]; background: readonly Entry[] },
): Promise<Edition> => {
  for (const { source, offered } of offersOf(edition, articles)) {
    const fetched = await readFetchedPicture(store, { url: offered.url, until: edition.window.to });
    if (!fetched) continue;
    const article = { id: source.articleId, since: source.since ?? source.arrivedAt };
    const name = await writePrintedPicture(store, { ...fetched, article });
    const { width, height } = fetched;
    const words = wordsOf(offered, edition.stories[0]!.headline.text);
    const picture: StoryPicture = { name, width, height, ...words, source: source.number };
    return { ...edition, stories: edition.stories.map((story, at) => (at === 0 ? { ...story, picture } : story)) };
  }
  return edition;
};
