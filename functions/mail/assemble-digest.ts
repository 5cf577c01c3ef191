import type { Instant } from '../core/article.ts';
import type { Window } from '../core/edition.ts';
import type { SentStory } from '../core/ledger.ts';
import type { OwedCorrection } from '../corrections/owed.ts';
import { listWords, sayInMail } from '../i18n/mail-words.ts';
import type { TopicSection } from '../store/fragments.ts';
import type { Layout } from '../store/layouts.ts';
import { type Close, closingWords } from './closing.ts';
import { correctionPieces } from './correction-pieces.ts';
import {
  arrange,
  frontPage,
  type IncludedSection,
  type IncludedStory,
  includeStories,
  type Length,
  shorten,
  storiesInRange,
  storiesOf,
} from './digest-content.ts';
import { mastheadWords, type Reason } from './masthead.ts';
import { fillTemplate, headers } from './message.ts';
import { joinedSection, piecesOfSection, slice } from './section-pieces.ts';
import { stripMailHtml } from './strip-mail-html.ts';
import { decodePieces } from './transfer-encoding.ts';

/** Gmail clips a mail at 102 kB; no digest is longer than this many bytes. */
export const maxMailBytes = 100_000;
/** About how many bytes the line that links to the stories left to the web takes. */
const moreBytes = 1_000;

export interface DigestFields {
  to: string;
  /** When the mail is sent, and the time zone that decides which day the date line names. */
  at: Instant;
  zone: string;
  run: string;
  readerId: string;
  reason: Reason;
  /** Absolute links. The one-click POST of RFC 8058 goes to `unsubscribe`. */
  links: {
    /** Missing for a recipient whom an operator named, who has no preferences. */
    manage?: { preferences: string; pause: string } | undefined;
    unsubscribe: string;
    view: string;
    /** The page where a reader of several topics can drop one, which its fragment `#topic-<id>` selects. */
    dropTopic?: string | undefined;
  };
  /** Titles of topics that could not be compiled. */
  missed: readonly string[];
  /** Titles of topics that editors have yet to approve. */
  inReview?: readonly string[];
  /** The span of arrivals that the digest covers. */
  window: Window;
  /** When the reader's next digest is due, if that is certain. */
  next?: Instant | undefined;
  /** Whether stories are left out because the reader does not read their language. */
  isFiltered?: boolean;
  /** What the reader was sent and has since been corrected. It opens the mail, also where nothing else is new. */
  corrections?: readonly OwedCorrection[];
}

export interface Digest {
  layout: Layout;
  /** In the reader's order of topics, all in the language of the layout. */
  sections: readonly TopicSection[];
  length: Length;
  fields: DigestFields;
}

/** A mail with fewer stories needs no list of them; a longer list is no overview. */
const minContents = 3;
const maxContents = 5;

/**
 * The top headlines of a digest, which lead to the stories' pages, for both of its parts. Those in the mail's language come first,
 * as in the subject.
 */
const contentsPieces = (
  { layout: { language } }: Digest,
  included: readonly IncludedSection[],
): { text: Buffer[]; html: Buffer[] } => {
  const bodyOf = (story: IncludedStory) => included.find(({ stories }) => stories.includes(story))!.section.body;
  const listed = frontPage(included, language)
    .slice(0, maxContents)
    .flatMap((story) => (story.contents ? [{ body: bodyOf(story), contents: story.contents }] : []));
  const shown = listed.length < minContents ? [] : listed;
  const pieces = (part: 'text' | 'html') => shown.map(({ body, contents }) => slice(body, contents[part]));
  return { text: pieces('text'), html: pieces('html') };
};

/** The lines that name the topics that are missing and those that editors have yet to approve, if any are. */
const missedPieces = (
  { layout: { language, encoding, pieces }, fields: { missed, inReview = [] } }: Digest,
  name: 'missedText' | 'missedHtml',
): Buffer[] => {
  const line = (key: 'missed' | 'inReview', titles: readonly string[]) => {
    if (titles.length === 0) return [];
    const words = { missed: sayInMail(language, key, { topics: listWords(language, titles), count: titles.length }) };
    return fillTemplate({ name, template: pieces[name], encoding }, { words });
  };
  return [...line('missed', missed), ...line('inReview', inReview)];
};

/** The links to where a topic of the digest can be dropped; none if the reader has no other, or is not known. */
const fewerPieces = (
  { layout: { encoding, pieces }, fields: { links } }: Digest,
  included: readonly IncludedSection[],
): { text: Buffer[]; html: Buffer[] } => {
  const { dropTopic } = links;
  if (dropTopic === undefined) return { text: [], html: [] };
  const topics = included.flatMap(({ section: { table } }) =>
    fillTemplate(
      { name: 'fewerTopicHtml', template: pieces.fewerTopicHtml, encoding },
      { words: { topic: table.topic.title }, link: { topic: `${dropTopic}#topic-${table.topic.id}` } },
    ),
  );
  return {
    text: fillTemplate(
      { name: 'fewerText', template: pieces.fewerText, encoding },
      { link: { topics: `${dropTopic}#topics` } },
    ),
    html: fillTemplate({ name: 'fewerHtml', template: pieces.fewerHtml, encoding }, { pieces: { topics } }),
  };
};

/** The links to a reader's preferences; none for a recipient who has none. */
const managePieces = (
  { layout: { encoding, pieces }, fields: { links } }: Digest,
  name: 'manageText' | 'manageHtml',
): Buffer[] => (links.manage ? fillTemplate({ name, template: pieces[name], encoding }, { link: links.manage }) : []);

const wordsOf = (
  { layout: { language, settings }, sections, fields }: Digest,
  included: readonly IncludedSection[],
  {
    leftToWeb = 0,
    shown = included,
    onPage = false,
  }: { leftToWeb?: number; shown?: readonly IncludedSection[]; onPage?: boolean } = {},
) => {
  const isCut = sections.some(({ table }) => table.leavesOut);
  const isComplete =
    fields.missed.length === 0 && !fields.inReview?.length && leftToWeb === 0 && !fields.isFiltered && !isCut;
  const close: Close = { ...fields, kind: fields.reason.kind, isComplete, onPage };
  return {
    ...mastheadWords(language, settings.productName, {
      at: fields.at,
      zone: fields.zone,
      reason: fields.reason,
      included,
      leftToWeb,
      shown,
      corrections: fields.corrections?.length ?? 0,
    }),
    closing: closingWords(language, close),
  };
};

/**
 * One reader's digest as a complete MIME message of at most `maxMailBytes`. If not everything fits in full, the lowest
 * ranked stories are shortened; if that is not enough, they are left to the web, which a link says, and are not counted as
 * part of the mail. `stories` are all those that the digest covers, including those left to the web. Throws `Malformed` for
 * an address or a link that a mail cannot hold.
 */
export const assembleDigest = (
  digest: Digest,
): { raw: Buffer; subject: string; stories: SentStory[]; leftToWeb: number } => {
  const { layout, length, fields } = digest;
  const { language, encoding, pieces } = layout;
  const whole = includeStories(digest.sections, length);
  const stories = storiesOf(whole);
  const arranged = arrange(whole, length);
  const { links: link } = fields;
  const view = fillTemplate({ name: 'viewHtml', template: pieces.viewHtml, encoding }, { link });
  const missed = { text: missedPieces(digest, 'missedText'), html: missedPieces(digest, 'missedHtml') };

  const draft = (included: readonly IncludedSection[]) => {
    const leftToWeb = stories.length - storiesOf(included).length;
    const words = wordsOf(digest, included, { leftToWeb });
    const own = headers({
      to: fields.to,
      subject: words.subject,
      at: fields.at,
      id: `${fields.run}.${fields.readerId}`,
      fromAddress: layout.settings.fromAddress,
      unsubscribe: link.unsubscribe,
    });
    const more = (name: 'moreText' | 'moreHtml') => {
      if (leftToWeb === 0) return [];
      const words = { more: sayInMail(language, 'more', { count: leftToWeb }) };
      return fillTemplate({ name, template: pieces[name], encoding }, { words, link });
    };
    const corrections = correctionPieces(layout, fields.corrections ?? [], fields);
    const contents = contentsPieces(digest, included);
    const fewer = fewerPieces(digest, included);
    const sections = included.map(joinedSection);
    const inText = {
      corrections: corrections.text,
      contents: contents.text,
      sections: sections.map(({ text }) => text),
      missed: missed.text,
      more: more('moreText'),
      fewer: fewer.text,
      manage: managePieces(digest, 'manageText'),
    };
    const inHtml = {
      corrections: corrections.html,
      contents: contents.html,
      sections: sections.map(({ html }) => html),
      missed: missed.html,
      more: more('moreHtml'),
      fewer: fewer.html,
      manage: managePieces(digest, 'manageHtml'),
    };
    const text = fillTemplate(
      { name: 'digestText', template: layout.digest.text, encoding },
      { words, link, pieces: inText },
    );
    const html = fillTemplate(
      { name: 'digestHtml', template: layout.digest.html, encoding },
      { words, link, pieces: { ...inHtml, view } },
    );
    const { top, between, end } = layout.digest;
    const parts = [own, top, ...text, between, ...html, end];
    return { parts, subject: words.subject, leftToWeb, bytes: parts.reduce((sum, { length }) => sum + length, 0) };
  };

  let included: readonly IncludedSection[] = arranged;
  let mail = draft(included);
  // Its subject, contents line and counts depend on the stories in it, so it is drafted again until it fits: rarely more
  // than once.
  while (mail.bytes > maxMailBytes && included.length > 0) {
    included = shorten(included, mail.bytes - maxMailBytes + moreBytes);
    mail = draft(included);
  }
  const formOf = ({ topic, storyId }: SentStory) => {
    for (const { section, stories: told } of included)
      if (section.table.topic.id === topic) for (const { id, form } of told) if (id === storyId) return form;
    return 'web';
  };
  const sent = stories.map((one): SentStory => ({ ...one, piece: formOf(one) }));
  return {
    raw: Buffer.concat(mail.parts, mail.bytes),
    subject: mail.subject,
    stories: sent,
    leftToWeb: mail.leftToWeb,
  };
};

/** A range of a digest's stories, by position, and the link to those after it. */
export interface StoryRange {
  from: number;
  count: number;
  more: (rest: number) => { words: string; link: string };
}

/** Lines of plain text for a section: one for under each story, by story id, and one for its end. */
export interface SectionNotes {
  stories: ReadonlyMap<string, string>;
  end: string;
}

/**
 * The same digest as a web page, unabridged: all of it, or a range of its stories with a link to the next. `notes` are by
 * section; that for the end of one is on the page with its last story. Corrections are on the first. The page brings its own styles and has no
 * scripts.
 */
export const assemblePage = (
  digest: Digest & { notes?: ReadonlyMap<TopicSection, SectionNotes>; range?: StoryRange },
): string => {
  const { layout, length, fields, notes, range } = digest;
  const { encoding, pieces } = layout;
  const isFirst = (range?.from ?? 0) === 0;
  const whole = includeStories(digest.sections, length);
  const included = range ? storiesInRange(whole, range) : whole;
  const notesUnder = new Map(
    whole.flatMap(({ section, stories }) =>
      stories.map((story): [IncludedStory, (string | undefined)[]] => {
        const given = notes?.get(section);
        return [story, [given?.stories.get(story.id), ...(story === stories.at(-1) ? [given?.end] : [])]];
      }),
    ),
  );
  const after = (story: IncludedStory): readonly Buffer[] =>
    (notesUnder.get(story) ?? [])
      .filter((note) => note !== undefined)
      .flatMap((note) => fillTemplate({ name: 'noteHtml', template: pieces.noteHtml, encoding }, { words: { note } }));
  const rest = range ? storiesOf(whole).length - range.from - range.count : 0;
  const more = range && rest > 0 ? range.more(rest) : undefined;
  const bytes = fillTemplate(
    { name: 'digestHtml', template: layout.digest.html, encoding },
    {
      words: wordsOf(digest, whole, { shown: included, onPage: true }),
      link: fields.links,
      pieces: {
        view: [],
        corrections: isFirst
          ? correctionPieces(layout, fields.corrections ?? [], { zone: fields.zone, onPage: true }).html
          : [],
        contents: [],
        sections: included.flatMap((one) => piecesOfSection(one, 'html', after)),
        missed: missedPieces(digest, 'missedHtml'),
        fewer: [],
        manage: managePieces(digest, 'manageHtml'),
        more: more
          ? fillTemplate(
              { name: 'moreHtml', template: pieces.moreHtml, encoding },
              { words: { more: more.words }, link: { view: more.link } },
            )
          : [],
      },
    },
  );
  return stripMailHtml(decodePieces(Buffer.concat(bytes), encoding));
};
