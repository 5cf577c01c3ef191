import { citedBy, partsOf } from '../../core/citation.ts';
import type { BriefSentence, Cited, Disagreement, EditorNote, Story, ThreadStep } from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import {
  isolated,
  newsDate as newsDateWords,
  noteDate,
  publishedWords,
  sayInMail,
  weekdayOf,
} from '../../i18n/mail-words.ts';
import {
  dayNoteWords,
  disagreementWords,
  languageAround,
  pictureWords,
  quotedInstead,
  speakerWords,
  writtenMark,
  writtenWords,
} from '../../i18n/story-words.ts';
import { webLink } from '../../site/publisher-name.ts';
import { newsDate, newsDay } from '../../site/story-day.ts';
import { picturePath } from '../../site/story-path.ts';
import { addedBeside, countsUnknown, isBareUpdate, isTold } from '../../text/said-once.ts';
import { nameOf, type Place, sourcesOf } from './story-sources.ts';
import { startSide } from './templates.ts';

const lastMarked = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, last: index === items.length - 1 }));

const languageTag = (language: string): string =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';

/** Days for which the name of a weekday means one day. */
const weekdays = 7;
const dayMilliseconds = 86_400_000;

interface SentenceView {
  parts: { text: string; note: string | null }[];
  /** The language of a sentence that a model wrote in another one than the story's. */
  spoken: { tag: string; way: string } | null;
  /** The mark of a sentence that a model wrote. */
  mark: string | null;
  /** The sources that it is from or, of a model's sentence, that bear it out; none where a story has one source. */
  reference: { number: number; url: string | null; label: string }[];
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

/** The disagreements of a story to print: each once, none that a story above it, or its brief, has, and of nothing that is not told. */
const ownDisagreements = (story: Story, before: readonly Story[]): Disagreement[] => {
  const seen = new Set(before.flatMap(({ disagreements }) => disagreements.map(figuresOf)));
  return story.disagreements
    .filter((one) => !isTold(one, story) && !countsUnknown(one, story))
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

/**
 * The steps of a story that runs for days: "Mon blocked → Tue 71 ships wait → Fri freed". A step of a week or more before the
 * last has its date, because its weekday may come twice.
 */
const threadView = (steps: readonly ThreadStep[], language: Language) => {
  const last = steps.at(-1)!.day;
  const isOfWeek = (day: string) => Date.parse(last) - Date.parse(day) < weekdays * dayMilliseconds;
  return lastMarked(
    steps.map(({ day, text }) => ({
      day: isOfWeek(day) ? weekdayOf(language, day) : noteDate(language, day, !last.startsWith(day.slice(0, 4))),
      text: isolated(language, text),
    })),
  );
};

/** An editor's words, said to be an editor's. */
export const noteView = (note: EditorNote | undefined, language: Language) =>
  note
    ? {
        label: sayInMail(language, 'editorNote', { name: isolated(language, note.by) }),
        text: isolated(language, note.text),
      }
    : null;

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

/** Whether an earlier report was certainly published before the day of a story's news, or on it. */
const isEarlier = ({ published }: Story['earlier'][number], story: Story): boolean => {
  if (published.precision === 'unknown') return false;
  const day = newsDay(story).slice(0, published.date.length);
  return published.precision === 'day' ? published.date <= day : published.date < day;
};

/** When a story's news is of, in words. */
const dayWords = (story: Story, language: Language): string => {
  const on = newsDate(story);
  if (on.precision === 'unknown') return sayInMail(language, 'undated');
  return on.precision === 'day' ? newsDateWords(language, on.date) : publishedWords(language, on);
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
  const cited = [...story.brief.flatMap(citedBy), ...(quote ? [quote] : [])];
  const { sources, rest, carried, of } = sourcesOf(story, { language, place, cited });
  const isMixed = sources.length > 1;

  const linked = new Set<number>();
  /** Only the first number of a source is a link: each link costs bytes, and scanners follow all links of a mail. */
  const referenceTo = (from: number) => {
    const source = of(from);
    const number = source?.number ?? null;
    if (number === null || !source) return [];
    const url = linked.has(number) ? null : source.url;
    linked.add(number);
    return [{ number, url, label: sayInMail(language, 'sourceNumber', { number }) }];
  };
  const sentence = (one: BriefSentence): SentenceView => ({
    ...printed(one, story, around),
    spoken: one.written?.language
      ? { tag: languageTag(one.written.language), way: directionOf(one.written.language) }
      : null,
    mark: writtenMark(one, story) ?? null,
    reference: [...new Set(citedBy(one).map((from) => from.source))].flatMap(referenceTo),
  });
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
  const added = addedBeside(story);
  const brief = lastMarked(story.brief.map(sentence));
  const earlier = story.thread ? undefined : story.earlier.find((one) => isEarlier(one, story));
  return {
    url,
    language: tag,
    direction,
    /** Whether it is in another language than the words of the mail. */
    foreign: tag !== language,
    start: startSide(direction),
    mailStart: startSide(directionOf(language)),
    day: dayWords(story, language),
    update: added.length > 0 || isBareUpdate(story) ? sayInMail(language, 'update') : null,
    added: lastMarked(added.map((one) => printed(one, story, around))),
    isAdded: added.length > 0,
    headline: story.headline.text,
    picture: pictureView(story, language, place.siteUrl),
    brief,
    written: writtenWords(language, story) ?? null,
    disagreements: disagreements.flatMap(disagreementView),
    quote: quote
      ? {
          said: sayInMail(around, 'saying', { quote: quote.text }),
          speaker: speakerWords(around, quote),
          source: isMixed ? (of(quote.source) ?? null) : null,
        }
      : null,
    note: noteView(story.note, language),
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
