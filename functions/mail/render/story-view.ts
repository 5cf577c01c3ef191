import { partsOf } from '../../core/citation.ts';
import type { Cited, Disagreement, Story, ThreadStep } from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { isolated, newsDate, publishedWords, sayInMail, weekdayOf } from '../../i18n/mail-words.ts';
import {
  dayNoteWords,
  disagreementWords,
  languageAround,
  pictureWords,
  quotedInstead,
  speakerWords,
} from '../../i18n/story-words.ts';
import { newsDay } from '../../site/story-day.ts';
import { picturePath } from '../../site/story-path.ts';
import { nameOf, type Place, sourcesOf, webLink } from './story-sources.ts';
import { startSide } from './templates.ts';

const lastMarked = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, last: index === items.length - 1 }));

const languageTag = (language: string): string =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';

/** How many sentences a story has that is neither a topic's lead nor a line. */
const shortSentences = 2;
/** How many of the additions of an update are named above its headline. */
const maxAdded = 1;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface SentenceView {
  parts: { text: string; note: string | null }[];
  reference: { number: number; url: string | null; label: string } | null;
}

interface DisagreementView {
  question: string | null;
  claims: { words: string; last: boolean }[];
  sentences: (SentenceView & { last: boolean })[];
}

/** Identifies a disagreement by its conflicting figures. */
const figuresOf = ({ claims }: Disagreement): string =>
  claims
    .map(({ figure }) => figure)
    .sort()
    .join(' ');

/** The disagreements of a story to print: each once, and none that a story above it has. */
const ownDisagreements = ({ disagreements }: Story, before: readonly Story[]): Disagreement[] => {
  const seen = new Set(before.flatMap((story) => story.disagreements.map(figuresOf)));
  return disagreements
    .filter((one) => {
      const figures = figuresOf(one);
      const isNew = !seen.has(figures);
      seen.add(figures);
      return isNew;
    })
    .slice(0, 2);
};

/** Cited words in parts, with the date after each word that means one. */
const printed = (cited: Cited, story: Story, around: Language) => ({
  parts: partsOf(cited).map(({ text, date }) => ({
    text,
    note: date === undefined ? null : dayNoteWords(around, date, newsDay(story)),
  })),
});

/** The steps of a story that runs for days: "Mon blocked → Tue 71 ships wait → Fri freed". */
const threadView = (steps: readonly ThreadStep[], language: Language) =>
  lastMarked(steps.map(({ day, text }) => ({ day: weekdayOf(language, day), text: isolated(language, text) })));

/** The picture of a story, with what stands in its place where a mail program shows none. */
const pictureView = (story: Story, language: Language, siteUrl: string) => {
  const { picture } = story;
  const source = story.sources.find(({ number }) => number === picture?.source);
  if (!picture || !source) return null;
  const { alt, isOwn, credit } = pictureWords(language, picture, nameOf(source, story));
  const spoken = languageTag(source.language);
  return {
    address: `${siteUrl}${picturePath(picture)}`,
    alt,
    altLanguage: isOwn && spoken !== language ? spoken : null,
    width: picture.width,
    height: picture.height,
    credit,
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
  url,
  place,
}: {
  story: Story;
  before: readonly Story[];
  language: Language;
  /** The story's page. */
  url: string;
  place: Place;
}) => {
  const tag = languageTag(story.language);
  const direction = directionOf(tag);
  const around = languageAround(tag, language);
  const briefText = story.brief.map(({ text }) => text).join(' ');
  const quote = story.quotes.find(({ text }) => !briefText.includes(text));
  const disagreements = ownDisagreements(story, before);
  const cited = [...story.brief, ...(quote ? [quote] : [])];
  const { sources, rest, carried, of } = sourcesOf(story, { language, place, cited });
  const isMixed = sources.length > 1;

  const sentence = (one: Cited): SentenceView => {
    const source = of(one.source);
    const number = source?.number ?? null;
    return {
      ...printed(one, story, around),
      reference:
        number === null || !source
          ? null
          : { number, url: source.url, label: sayInMail(language, 'sourceNumber', { number }) },
    };
  };
  /** Both claims and whose they are. One report that does not say whose its figures are is quoted instead, if it is not above. */
  const disagreementView = (disagreement: Disagreement): DisagreementView[] => {
    const said = quotedInstead(disagreement);
    if (said) {
      const more = said.filter(({ text }) => !briefText.includes(text));
      return more.length === 0 ? [] : [{ question: null, claims: [], sentences: lastMarked(more.map(sentence)) }];
    }
    const { question, claims } = disagreementWords(around, disagreement, (number) => of(number)?.name ?? '');
    return [{ question: question ?? null, claims: lastMarked(claims.map(({ words }) => ({ words }))), sentences: [] }];
  };
  const undated = story.sources.every(({ published }) => published.precision === 'unknown');
  // What the headline or the brief says right below is not said twice.
  const below = lettersOf(`${story.headline.text} ${briefText}`);
  const added = (story.added ?? []).filter(({ text }) => !below.includes(lettersOf(text))).slice(0, maxAdded);
  const brief = lastMarked(story.brief.map(sentence));
  const earlier = story.thread ? undefined : story.earlier[0];
  return {
    url,
    language: tag,
    direction,
    /** Whether it is in another language than the words of the mail. */
    foreign: tag !== language,
    start: startSide(direction),
    mailStart: startSide(directionOf(language)),
    day: undated ? sayInMail(language, 'undated') : newsDate(language, newsDay(story)),
    update: (story.added ?? story.earlier).length > 0 ? sayInMail(language, 'update') : null,
    added: lastMarked(added.map((one) => printed(one, story, around))),
    isAdded: added.length > 0,
    headline: story.headline.text,
    picture: pictureView(story, language, place.siteUrl),
    brief,
    opening: lastMarked(story.brief.slice(0, shortSentences).map(sentence)),
    disagreements: disagreements.flatMap(disagreementView),
    quote: quote
      ? {
          said: sayInMail(around, 'saying', { quote: quote.text }),
          speaker: speakerWords(around, quote),
          source: isMixed ? (of(quote.source) ?? null) : null,
        }
      : null,
    thread: story.thread ? { steps: threadView(story.thread, language) } : null,
    arrow: directionOf(language) === 'rtl' ? '←' : '→',
    comma: sayInMail(language, 'comma'),
    colon: sayInMail(language, 'colon'),
    sources: lastMarked(sources),
    /** Who leads the list, for a line about the story. */
    publisher: sources[0]?.name ?? null,
    rest: rest > 0 ? sayInMail(language, 'others', { count: rest }) : null,
    carried,
    earlier: earlier
      ? {
          label: sayInMail(language, 'earlier'),
          headline: isolated(language, earlier.headline),
          publisher: earlier.publisher === null ? null : isolated(language, earlier.publisher),
          url: webLink(earlier.url),
          date: publishedWords(language, earlier.published),
        }
      : null,
  };
};
