import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import type { Instant } from './article.ts';
import { Malformed } from './errors.ts';
import type { FragmentTable, Section } from './fragment.ts';
import { leanPage } from './lean.ts';
import type { SentStory } from './ledger.ts';
import { escapeHtml } from './markup.ts';
import type { Language } from './reader.ts';
import type { Form, Notice, Shell } from './shell.ts';
import type { Schedule } from './slot.ts';
import { decodePieces, type Encoding, encodePiece } from './transfer.ts';
import { dateLine, listWords, sayInMail, scheduleWords, shortDate } from './words/mail.ts';

/** Gmail clips a mail at 102 kB; no digest is longer than this many bytes. */
export const longestMail = 100_000;
/** Words a minute of a practised reader of news. */
const pace = 230;
/** Characters of a subject that mail programs show. */
const subjectLength = 78;

/** What a reader asked for: titles of topics in their order, and when. */
interface Asked {
  topics: readonly string[];
  schedule: Schedule;
}

/** Why a digest comes: by schedule, as the first, because the reader wanted one now, or because an operator sent it. */
export type Reason = ({ kind: 'schedule' | 'first' | 'now' } & Asked) | { kind: 'request'; topics: readonly string[] };

export interface DigestFields {
  to: string;
  /** The moment of sending, and the zone whose day the date line names. */
  at: Instant;
  zone: string;
  run: string;
  readerId: string;
  reason: Reason;
  /** Absolute links. The one-click POST of RFC 8058 goes to `unsubscribe`. */
  links: { preferences: string; pause: string; unsubscribe: string; view: string };
  /** Titles of topics that could not be compiled. */
  missed: readonly string[];
}

export interface Digest {
  shell: Shell;
  /** In the reader's order of topics; all in the language of the shell. */
  sections: readonly Section[];
  length: 'short' | 'full';
  fields: DigestFields;
}

type TableStory = FragmentTable['stories'][number];
type Slice = { start: number; end: number };

/** A section with the stories of it that are told. */
interface Told {
  section: Section;
  stories: TableStory[];
}

/** The stories of a digest by section: news that is in two topics is told in the first; empty sections are left out. */
const tell = (sections: readonly Section[]): Told[] => {
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const stories = section.table.stories.filter(({ articleIds }) => {
      const known = articleIds.some((id) => seen.has(id));
      if (!known) for (const id of articleIds) seen.add(id);
      return !known;
    });
    return stories.length > 0 ? [{ section, stories }] : [];
  });
};

const sent = (told: readonly Told[]): SentStory[] =>
  told.flatMap(({ section: { table }, stories }) =>
    stories.map(({ id }) => ({ topic: table.topic.id, window: table.window, storyId: id })),
  );

/** The stories that a digest of these sections tells, each piece of news once, in order. */
export const pickStories = (sections: readonly Section[]): SentStory[] => sent(tell(sections));

/** Marks that turn the writing direction of all that follows. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

const checkedLink = (link: string): string => {
  if (!/^https?:\/\/[!#-;=?-~]{1,900}$/.test(link)) throw new Malformed(`not a link for a mail: ${oneLine(link)}`);
  return link;
};

const checkedAddress = (address: string): string => {
  if (!/^(?=[!-~]{3,320}$)[^"(),:;<>[\\\]@]+@[^"(),:;<>[\\\]@]+$/.test(address))
    throw new Malformed('not an address for a mail');
  return address;
};

/** Fills a form's gaps for words and links, transfer-encoded; those for pieces stay. A gap nobody fills is a fault. */
const fill = (
  form: Form,
  part: 'text' | 'html',
  encoding: Encoding,
  words: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
): Form =>
  form.map((item) => {
    if (Buffer.isBuffer(item) || item.as === 'pieces') return item;
    const value = (item.as === 'words' ? words : links)[item.gap];
    if (value === undefined) throw new Error(`nothing fills the gap "${item.gap}"`);
    if (item.as === 'words') return encodePiece(part === 'html' ? escapeHtml(value) : value, encoding);
    const link = checkedLink(value);
    return encodePiece(part === 'html' ? `href="${escapeHtml(link)}" ` : link, encoding);
  });

/** The bytes of a filled form, with pieces put where they belong. */
const join = (form: Form, pieces: Readonly<Record<string, readonly Buffer[]>> = {}): Buffer[] =>
  form.flatMap((item) => (Buffer.isBuffer(item) ? [item] : (pieces[item.gap] ?? [])));

const bytesIn = (buffers: readonly Buffer[]): number => buffers.reduce((sum, { length }) => sum + length, 0);
const slice = (body: Buffer, { start, end }: Slice): Buffer => body.subarray(start, end);

/** The message's own headers. Values are free of control characters before they come here. */
const headers = ({
  to,
  subject,
  at,
  id,
  fromAddress,
  unsubscribe,
}: {
  to: string;
  subject: string;
  at: Instant;
  id: string;
  fromAddress: string;
  unsubscribe?: string;
}): Buffer => {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
  const lines = [
    `To: ${checkedAddress(to)}`,
    foldLines(`Subject: ${encodeWords(subject, 'B', 52, true)}`, 76),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id.replaceAll(/[^\w.-]/g, '-')}@${domain}>`,
  ];
  if (unsubscribe !== undefined) lines.push(`List-Unsubscribe: <${checkedLink(unsubscribe)}>`);
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
};

const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  const space = short.lastIndexOf(' ');
  return `${(space > length / 2 ? short.slice(0, space) : short).toWellFormed().replace(/[\s\uFFFD,.;:–-]+$/u, '')}…`;
};

/** Headlines as a front page ranks them: the first of each topic, then the others. */
const frontPage = (told: readonly Told[]): string[] =>
  [...told.flatMap(({ stories }) => stories.slice(0, 1)), ...told.flatMap(({ stories }) => stories.slice(1))]
    .map(({ headline }) => oneLine(headline))
    .filter(Boolean);

/**
 * The top headline, a second where both fit in what mail programs show, the product's name and the day. `rest` are the
 * headlines that it has no room for.
 */
const subjectOf = (
  language: Language,
  headlines: readonly string[],
  product: string,
  date: string,
): { subject: string; rest: readonly string[] } => {
  const say = (words: string) => oneLine(sayInMail(language, 'subject', { headlines: words, product, date }));
  const [first, second] = headlines;
  if (first === undefined)
    return { subject: oneLine(sayInMail(language, 'subjectWithout', { product, date })), rest: [] };
  if (second !== undefined) {
    const subject = say(sayInMail(language, 'headlineBreak', { first, second }));
    if (subject.length <= subjectLength) return { subject, rest: headlines.slice(2) };
  }
  return { subject: say(cut(first, Math.max(24, subjectLength - say('').length))), rest: headlines.slice(1) };
};

const reasonOf = (language: Language, reason: Reason, product: string): string => {
  const topics = listWords(language, reason.topics);
  if (reason.kind === 'request') return sayInMail(language, 'reasonRequest', { topics, product });
  const key = ({ schedule: 'reasonSchedule', first: 'reasonFirst', now: 'reasonNow' } as const)[reason.kind];
  return sayInMail(language, key, { topics, when: scheduleWords(language, reason.schedule) });
};

const countsOf = (language: Language, told: readonly Told[], length: Digest['length']): string => {
  const stories = told.flatMap((one) => one.stories);
  if (stories.length === 0) return '';
  const words = stories.reduce((sum, story) => sum + (length === 'full' ? story.words : story.shortWords), 0);
  return sayInMail(language, 'counts', {
    topics: told.length,
    stories: stories.length,
    sources: stories.reduce((sum, story) => sum + story.sources, 0),
    minutes: Math.max(1, Math.round(words / pace)),
  });
};

const wordsOf = ({ shell: { language, settings }, fields, length }: Digest, told: readonly Told[]) => {
  const at = new Date(fields.at);
  const date = shortDate(language, at, fields.zone);
  const { subject, rest } = subjectOf(language, frontPage(told), settings.productName, date);
  const counts = countsOf(language, told, length);
  return {
    subject,
    // Shown after the subject in lists of mails, so it goes on where that ends.
    preheader: rest.length > 0 ? rest.slice(0, 4).join(' · ') : counts,
    date: dateLine(language, at, fields.zone),
    topics: told.map(({ section }) => section.table.topic.title).join(' · '),
    counts,
    reason: reasonOf(language, fields.reason, settings.productName),
  };
};

const none = (): readonly Buffer[] => [];

/** The pieces of one part of a digest: every section's heading, the stories of it that are kept, and its close. */
const sectionPieces = ({
  told,
  kept,
  part,
  length,
  after = none,
}: {
  told: readonly Told[];
  kept: readonly number[];
  part: 'text' | 'html';
  length: Digest['length'];
  after?: (story: TableStory) => readonly Buffer[];
}): Buffer[] =>
  told.flatMap(({ section: { table, body }, stories }, index) =>
    kept[index] === 0
      ? []
      : [
          slice(body, table.heading[part]),
          ...stories.slice(0, kept[index]).flatMap((story) => [slice(body, story[length][part]), ...after(story)]),
          slice(body, table.closing[part]),
        ],
  );

const size = (piece: { html: Slice; text: Slice }): number =>
  piece.html.end - piece.html.start + piece.text.end - piece.text.start;

/**
 * How many stories of each section fit into so many bytes. The lowest ranked give way first, whatever their topic, so
 * that every topic keeps its best.
 */
const keep = (told: readonly Told[], length: Digest['length'], room: number): number[] => {
  const kept = told.map(({ stories }) => stories.length);
  let over = -room;
  for (const { section, stories } of told) {
    over += size(section.table.heading) + size(section.table.closing);
    for (const story of stories) over += size(story[length]);
  }
  while (over > 0 && kept.some((count) => count > 0)) {
    const most = Math.max(...kept);
    const last = kept.lastIndexOf(most);
    const { section, stories } = told[last]!;
    over -= size(stories[most - 1]![length]);
    kept[last] = most - 1;
    if (most === 1) over -= size(section.table.heading) + size(section.table.closing);
  }
  return kept;
};

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * One reader's digest as a whole MIME message, ready to be sent, under 100 kB. What does not fit is left to the web,
 * with a link that says so. `stories` are all that the digest covers, those left to the web included. Throws
 * `Malformed` for an address or link that has no place in a header.
 */
export const assemble = (digest: Digest): { raw: Buffer; subject: string; stories: SentStory[]; leftToWeb: number } => {
  const { shell, sections, length, fields } = digest;
  const { language, encoding, pieces } = shell;
  const told = tell(sections);
  const stories = sent(told);
  const words = wordsOf(digest, told);
  const say = (part: 'text' | 'html', form: Form, own: Record<string, string> = words) =>
    fill(form, part, encoding, own, fields.links);

  const own = headers({
    to: fields.to,
    subject: words.subject,
    at: fields.at,
    id: `${fields.run}.${fields.readerId}`,
    fromAddress: shell.settings.fromAddress,
    unsubscribe: fields.links.unsubscribe,
  });
  const frame = { text: say('text', shell.digest.text), html: say('html', shell.digest.html) };
  const view = join(say('html', pieces.viewHtml));
  const missed = { text: missedPieces(digest, 'text'), html: missedPieces(digest, 'html') };
  const more = (count: number) => {
    if (count === 0) return { text: [], html: [] };
    const left = { more: sayInMail(language, 'more', { count }) };
    return { text: join(say('text', pieces.moreText, left)), html: join(say('html', pieces.moreHtml, left)) };
  };

  const { top, between, end } = shell.digest;
  const room =
    longestMail -
    bytesIn([
      own,
      top,
      ...join(frame.text),
      ...missed.text,
      between,
      ...join(frame.html),
      ...view,
      ...missed.html,
      end,
    ]);
  let kept = keep(told, length, room);
  if (total(kept) < stories.length) {
    // The line about the rest takes room too; a little is added because its plural may be longer.
    const line = more(stories.length);
    kept = keep(told, length, room - bytesIn(line.text) - bytesIn(line.html) - 200);
  }
  const leftToWeb = stories.length - total(kept);
  const rest = more(leftToWeb);
  const body = (part: 'text' | 'html') =>
    join(frame[part], {
      view,
      sections: sectionPieces({ told, kept, part, length }),
      missed: missed[part],
      more: rest[part],
    });
  return {
    raw: Buffer.concat([own, top, ...body('text'), between, ...body('html'), end]),
    subject: words.subject,
    stories,
    leftToWeb,
  };
};

const missedPieces = ({ shell, fields: { missed, links } }: Digest, part: 'text' | 'html'): Buffer[] => {
  if (missed.length === 0) return [];
  const { language, encoding, pieces } = shell;
  const topics = listWords(language, missed);
  const words = { missed: sayInMail(language, 'missed', { topics, count: missed.length }) };
  return join(fill(part === 'html' ? pieces.missedHtml : pieces.missedText, part, encoding, words, links));
};

/** Some of a digest's stories, by their place in it, and what leads on to the rest. */
export interface PagePart {
  from: number;
  count: number;
  more: (rest: number) => { words: string; link: string };
}

const partOf = (told: readonly Told[], { from, count }: Pick<PagePart, 'from' | 'count'>): Told[] => {
  let passed = 0;
  return told.flatMap(({ section, stories }) => {
    const shown = stories.slice(Math.max(0, from - passed), Math.max(0, from + count - passed));
    passed += stories.length;
    return shown.length > 0 ? [{ section, stories: shown }] : [];
  });
};

/**
 * The same digest as a page of its own, unabridged: all of it, or a part that leads on to the next. `notes` (by story
 * id) puts a line of plain text under a story. The page has styles of its own, no script and no images.
 */
export const assemblePage = (digest: Digest & { notes?: ReadonlyMap<string, string>; part?: PagePart }): string => {
  const { shell, sections, length, fields, notes, part } = digest;
  const { encoding, pieces } = shell;
  const whole = tell(sections);
  const told = part ? partOf(whole, part) : whole;
  const words = wordsOf(digest, whole);
  const after = ({ id }: TableStory): readonly Buffer[] => {
    const note = notes?.get(id);
    return note === undefined ? [] : join(fill(pieces.noteHtml, 'html', encoding, { note }, fields.links));
  };
  const rest = part ? sent(whole).length - part.from - part.count : 0;
  const more = part && rest > 0 ? part.more(rest) : undefined;
  const kept = told.map(({ stories }) => stories.length);
  const bytes = join(fill(shell.digest.html, 'html', encoding, words, fields.links), {
    sections: sectionPieces({ told, kept, part: 'html', length, after }),
    missed: missedPieces(digest, 'html'),
    more: more ? join(fill(pieces.moreHtml, 'html', encoding, { more: more.words }, { view: more.link })) : [],
  });
  return leanPage(decodePieces(Buffer.concat(bytes), encoding));
};

export interface NoticeFields {
  to: string;
  at: Instant;
  /** Unlike that of any other notice. */
  id: string;
  link: string;
  /** What the notice is about; null where that is not known, as for a fresh link. */
  asked: Asked | null;
}

const noticeKeys = { confirm: 'confirm', address: 'address', link: 'link', 'nothing-new': 'nothing' } as const;

/** A mail that is no digest, ready to be sent. Throws `Malformed` as `assemble` does. */
export const assembleNotice = ({
  shell,
  notice,
  fields,
}: {
  shell: Shell;
  notice: Notice;
  fields: NoticeFields;
}): { raw: Buffer; subject: string } => {
  const { language, encoding, settings } = shell;
  const { productName: product } = settings;
  const key = noticeKeys[notice];
  const values = {
    product,
    topics: fields.asked ? listWords(language, fields.asked.topics) : '',
    when: fields.asked ? scheduleWords(language, fields.asked.schedule) : '',
  };
  const subject = oneLine(sayInMail(language, `${key}Subject`, values));
  const words = { subject, body: sayInMail(language, `${key}Body`, values) };
  const links = { action: fields.link };
  const form = shell.notices[notice];
  const own = headers({ to: fields.to, subject, at: fields.at, id: fields.id, fromAddress: settings.fromAddress });
  const body = (part: 'text' | 'html') => join(fill(form[part], part, encoding, words, links));
  return { raw: Buffer.concat([own, form.top, ...body('text'), form.between, ...body('html'), form.end]), subject };
};
