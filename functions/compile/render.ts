import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import mjml2html from 'mjml';
import mustache from 'mustache';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Published } from '../core/article.ts';
import type { Cited, Edition, Source, Story } from '../core/edition.ts';
import type { FragmentTable } from '../core/fragment.ts';
import { windowName } from '../core/keys.ts';
import { escapeHtml } from '../core/markup.ts';
import { Language } from '../core/reader.ts';
import { type MailSettings, Notice, type StoredShell, shellVersion } from '../core/shell.ts';
import { type Encoding, encodePiece, mailText } from '../core/transfer.ts';
import { isolated, listWords, publishedWords, sayInMail } from '../core/words/mail.ts';
import { directionOf } from '../core/words.ts';

/**
 * How editions and the mails around them become bytes: Mustache fills `templates/`, MJML makes them mail, and what
 * comes out is cut at marks and transfer-encoded piece by piece.
 *
 * The templates are read from the source tree. A bundler takes them in by the import, which then finds nothing to read
 * beside it (esbuild: a path with a gap is a pattern, and the loader for `.mjml` is `text`).
 */
const read = async (file: string): Promise<string> => {
  const url = new URL(`../../templates/${file}`, import.meta.url);
  if (existsSync(url)) return readFileSync(url, 'utf8');
  return ((await import(`../../templates/${file}`)) as { default: string }).default;
};
const readAll = async (names: readonly string[], ending: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(`${name}.${ending}`)] as const)));

/** Whole mails and the parts they are made of: HTML, and text. */
const markup = await readAll(
  ['digest', 'head', 'notice', 'reference', 'schemes', 'section', 'short', 'story', 'title'],
  'mjml',
);
const texts = await readAll(['digest', 'notice', 'section', 'short', 'story'], 'txt');

/** What `shellVersion` must be: the templates' hash in 8 hex digits. */
export const templatesHash = createHash('sha256')
  .update(JSON.stringify([markup, texts]))
  .digest('hex')
  .slice(0, 8);

const mark = '<!--cut-->';
/** Nothing is escaped in text, so its mark becomes a character that no value has. */
const textMark = '\u0000';

const plain = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll(mark, textMark)]));

/** Base64 where the script takes two bytes a letter, which quoted-printable would make six. */
const encodingOf = (language: Language): Encoding => (directionOf(language) === 'rtl' ? 'base64' : 'quoted-printable');

const start = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');
const frameOf = (language: Language) => {
  const direction = directionOf(language);
  return {
    language,
    direction,
    rtl: direction === 'rtl',
    start: start(direction),
    end: start(direction === 'rtl' ? 'ltr' : 'rtl'),
    rule: '—'.repeat(24),
  };
};

/** A mail's HTML, cut at its marks. */
const htmlOf = async (template: string, view: object): Promise<string[]> => {
  const source = mustache.render(markup[template]!, view, markup, { escape: (value) => escapeHtml(String(value)) });
  const { html, errors } = await mjml2html(source, { validationLevel: 'soft', fonts: {} });
  if (errors.length > 0) throw new Error(`template ${template}: ${errors[0]!.formattedMessage}`);
  // A mail is the whole page: its frame is the one landmark that screen readers look for.
  return html
    .replace('role="article"', 'role="main"')
    .replaceAll(/\s*\n\s*/g, '\n')
    .split(mark);
};

/** A mail's text, cut at its marks. */
const textOf = (template: string, view: object): string[] =>
  mustache.render(plain[template]!, view, plain, { escape: (value) => mailText(String(value)) }).split(textMark);

const lastMarked = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, last: index === items.length - 1 }));

/** Sources that a story lists in a mail beside those it cites, and publishers named for one source's copies. */
const mostSources = 6;
const mostCopies = 4;

const webLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0);

const languageTag = (language: string): string =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und';

/** Who reported it: the publisher, or else the most that is known of where the report is from. */
const nameOf = ({ publisher, url, origin }: Source): string => {
  const page = webLink(url);
  return publisher ?? (page === null ? origin.key.slice(origin.key.lastIndexOf('/') + 1) : new URL(page).host);
};

/** What the templates say of a story. Names in it shadow each other, so what is absent is null and not left out. */
const viewOf = (story: Story, language: Language, storyUrl: string) => {
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

/**
 * An edition in the words of one language: a table of contents and the bytes it points into, each story in full and
 * cut short, as HTML and as text, transfer-encoded. The same edition always gives the same bytes.
 */
export const renderEdition = async ({
  edition,
  language,
  siteUrl,
}: {
  edition: Edition;
  language: Language;
  siteUrl: string;
}): Promise<{ table: FragmentTable; body: Buffer }> => {
  const { topic, window, stories } = edition;
  const encoding = encodingOf(language);
  const view = {
    ...frameOf(language),
    topic: topic.title,
    stories: stories.map((story, index) => ({
      ...viewOf(story, language, `${siteUrl}/topics/${topic.id}/${windowName(window)}/${encodeURIComponent(story.id)}`),
      lead: index === 0,
    })),
  };
  const html = (await htmlOf('section', view)).slice(1, -1);
  // Two blank lines part stories, one parts the heading from the first.
  const text = textOf('section', view)
    .slice(1, -1)
    .map((piece, index) => piece.trim() && `${piece.trim()}\n\n${index > 0 ? '\n' : ''}`);

  const bodies: Buffer[] = [];
  let end = 0;
  const store = (piece: string) => {
    const bytes = encodePiece(piece, encoding);
    bodies.push(bytes);
    const start = end;
    end += bytes.length;
    return { start, end };
  };
  const piece = (index: number) => ({ html: store(html[index]!), text: store(text[index]!) });

  const table: FragmentTable = {
    schema: 1,
    language,
    encoding,
    topic: { id: topic.id, title: topic.title },
    window,
    heading: piece(0),
    stories: stories.map((story, index) => ({
      id: story.id,
      articleIds: [
        ...new Set(
          story.sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]),
        ),
      ],
      headline: story.headline.text,
      update: story.earlier.length > 0,
      sources: story.sources.length,
      words: wordsIn([story.headline.text, ...story.brief.map(({ text }) => text)]),
      shortWords: wordsIn([story.headline.text, story.brief[0]?.text ?? '']),
      full: piece(1 + 2 * index),
      short: piece(2 + 2 * index),
    })),
    closing: piece(1 + 2 * stories.length),
  };
  return { table, body: Buffer.concat(bodies) };
};

const gaps = /href="\[\[link (\w+)\]\]"\s?|\[\[(words|link|pieces) (\w+)\]\]/g;

/** Cuts a part at its gaps and encodes what is between them. */
const formOf = (part: string, encoding: Encoding): StoredShell['pieces']['moreHtml'] => {
  const form: StoredShell['pieces']['moreHtml'] = [];
  const keep = (text: string) => {
    if (text !== '') form.push(encodePiece(text, encoding).toString('latin1'));
  };
  let at = 0;
  for (const match of part.matchAll(gaps)) {
    keep(part.slice(at, match.index));
    const [whole, href, as, gap] = match;
    form.push(href ? { gap: href, as: 'link' } : { gap: gap!, as: as as 'words' | 'link' | 'pieces' });
    at = match.index + whole.length;
  }
  keep(part.slice(at));
  return form;
};

/** What is the same in every mail of a kind, around its two parts. */
const messageOf = async ({
  text,
  html,
  encoding,
  settings,
  extra,
}: {
  text: string;
  html: string;
  encoding: Encoding;
  settings: MailSettings;
  extra: Record<string, string>;
}): Promise<StoredShell['digest']> => {
  const composed = await new MailComposer({
    from: { name: settings.productName, address: settings.fromAddress },
    replyTo: settings.replyTo,
    text: { content: 'TheText', contentTransferEncoding: encoding },
    html: { content: 'TheHtml', contentTransferEncoding: encoding },
    // "=_" occurs in no encoded body, so that no article can end a part.
    boundaryPrefix: '=_',
    baseBoundary: 'broadsheet',
    headers: extra,
  })
    .compile()
    .build();
  const raw = composed.toString('latin1');
  const inside = (part: string) => (encoding === 'base64' ? Buffer.from(part).toString('base64') : part);
  const [top, rest] = raw.split(inside('TheText')) as [string, string];
  const [between, end] = rest.split(inside('TheHtml')) as [string, string];
  return {
    // Each mail has its own.
    top: top.replaceAll(/^(Message-ID|Date): .*\r\n/gm, ''),
    text: formOf(text, encoding),
    between,
    html: formOf(html, encoding),
    end,
  };
};

const noticeKeys = { confirm: 'confirm', address: 'address', link: 'link', 'nothing-new': 'nothing' } as const;

/** All mails of one language, with gaps for what differs from reader to reader. */
export const renderShell = async ({
  settings,
  language,
}: {
  settings: MailSettings;
  language: Language;
}): Promise<StoredShell> => {
  const encoding = encodingOf(language);
  const say = (key: Parameters<typeof sayInMail>[1]) => sayInMail(language, key, { product: settings.productName });
  const view = {
    ...frameOf(language),
    ...settings,
    words: {
      view: say('view'),
      preferences: say('preferences'),
      pause: say('pause'),
      unsubscribe: say('unsubscribe'),
    },
  };
  const [digestHtml, ...htmlPieces] = await htmlOf('digest', view);
  const [digestText, missedText, moreText] = textOf('digest', view);
  // What follows the last mark closes the page that the pieces were cut out of.
  const [viewHtml, missedHtml, moreHtml, , noteHtml, , pageEnd] = htmlPieces;
  const form = (part: string | undefined) => formOf(part!, encoding);

  const host = new URL(settings.siteUrl).hostname;
  const automatic = { 'Auto-Submitted': 'auto-generated' };
  const notices = await Promise.all(
    Notice.options.map(async (notice) => {
      const key = noticeKeys[notice];
      const own = { ...view, heading: say(`${key}Heading`), button: say(`${key}Button`), note: say(`${key}Note`) };
      return [
        notice,
        await messageOf({
          text: textOf('notice', own).join(''),
          html: (await htmlOf('notice', own)).join(''),
          encoding,
          settings,
          extra: { ...automatic, 'Feedback-ID': `${language}:${notice}:broadsheet` },
        }),
      ] as const;
    }),
  );
  return {
    schema: 1,
    version: shellVersion,
    language,
    encoding,
    settings,
    digest: await messageOf({
      text: digestText!,
      html: digestHtml! + pageEnd!,
      encoding,
      settings,
      extra: {
        ...automatic,
        'List-ID': `<digest.${host}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Feedback-ID': `${language}:digest:broadsheet`,
      },
    }),
    notices: Object.fromEntries(notices) as StoredShell['notices'],
    pieces: {
      viewHtml: form(viewHtml),
      missedHtml: form(missedHtml),
      missedText: form(missedText),
      moreHtml: form(moreHtml),
      moreText: form(moreText),
      noteHtml: form(noteHtml),
    },
  };
};
