import { articleLink } from '../../newsletters/links.ts';
import { headerOf, type Mail, readMail } from '../../newsletters/read-mail.ts';
import { sourceOfMail } from '../../store/newsletter-mails.ts';
import { authorNames, hasWords } from '../../text/markup.ts';
import { type BatchMember, type RawArticle, type Rejection, rejection } from '../draft.ts';
import { type Hold, holdsInFields, holdsInText } from '../release.ts';
import { type Block, blocksOfHtml } from './eml/blocks.ts';
import { isProse, newsIn, onlineLink } from './eml/boilerplate.ts';
import { ownWords, postsOfDigest } from './eml/discussion.ts';
import { forwardedIn } from './eml/forwarded.ts';
import { itemsIn } from './eml/items.ts';
import { subjectPrefix } from './eml/phrases.ts';
import { blocksOfText } from './eml/text-blocks.ts';

/** A mail as a file: a newsletter with its items, a digest with its posts, or one article. */

type MailOutcome = { ok: true; members: BatchMember[] } | ({ ok: false } & Rejection);

/** Mails within mails are read so deep. */
const maxDepth = 3;
/** Paragraphs and headings of a mail that are read; a long one has a few hundred. */
const maxBlocks = 5000;
/** A mail that says less than this about the one it carries only passes it on. Characters. */
const shortNote = 400;

/** A subject without what programs and lists put before it. */
const titleOf = (subject: string | undefined): string => {
  let title = (subject ?? '').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(subjectPrefix, '').replace(/^\[[^\]]{1,60}\]\s*(?=\S)/u, '');
  }
  return title;
};

/** Who wrote a mail and for whom, from the name of its sender: "Mia Holt from Harbour Letter", "Mia Holt via the list". */
const peopleIn = (name: string | undefined): { author?: string | undefined; publisher?: string | undefined } => {
  const plain = (name ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^["']|["']$/g, '')
    .trim();
  if (plain === '' || plain.includes('@')) return {};
  const [, author, publisher] = /^(.+?) (?:from|at|@|via|von|bei|chez|de parte de|من) (.+)$/iu.exec(plain) ?? [];
  return author && publisher ? { author, publisher } : { publisher: plain };
};

/** The page of a mail: where it is archived, as its header or its text says. */
const pageOf = (mail: Mail, blocks: readonly Block[]): string | undefined => {
  const inHeader = (name: string) => /<(https?:[^>]+)>/i.exec(headerOf(mail, name) ?? '')?.[1];
  const candidates = [inHeader('archived-at'), inHeader('list-post'), onlineLink(blocks)];
  for (const href of candidates) {
    const address = href === undefined ? undefined : articleLink(href);
    if (address !== undefined) return address;
  }
  return undefined;
};

const proseLength = (blocks: readonly Block[]) =>
  blocks.filter(isProse).reduce((sum, { words }) => sum + words.length, 0);

/** What a mail shows: its HTML or, where that has no text, its plain text. */
const blocksOf = ({ html, text }: Mail): Block[] => {
  const rich = html === undefined ? [] : blocksOfHtml(html);
  const shown = rich.some(isProse) || text === undefined ? rich : blocksOfText(ownWords(text));
  return shown.slice(0, maxBlocks);
};

/** The posts of a digest in plain text. */
const postArticles = (posts: NonNullable<ReturnType<typeof postsOfDigest>>, list: string | undefined): RawArticle[] =>
  posts.flatMap(({ subject, from, date, text }, at) => {
    const [whole] = itemsIn(newsIn(blocksOfText(ownWords(text))), { subject: titleOf(subject), page: undefined });
    const author = authorNames([from?.replace(/ via .*$/i, '')]);
    return whole
      ? [
          {
            item: `${at + 1}\n${subject}`,
            title: titleOf(subject),
            author,
            publisher: list,
            date,
            paragraphs: whole.paragraphs,
          },
        ]
      : [];
  });

/** The name of a mailing list, from its `List-Id`. */
const listNameOf = (mail: Mail): string | undefined =>
  /^\s*"?([^"<]+?)"?\s*</.exec(headerOf(mail, 'list-id') ?? '')?.[1]?.trim() || undefined;

/** A post of a list is answered there; a newsletter is not. */
const isPost = (mail: Mail): boolean => /^<mailto:/i.test(headerOf(mail, 'list-post') ?? '');

/** Blocks of a mail among which an embargo on all of it stands. */
const headBlocks = 8;

/** What a mail says, in its header, its subject or above its first item, against telling any of it now. */
const holdsOf = (mail: Mail, blocks: readonly Block[]): Hold[] => {
  const fields = mail.headers.flatMap(({ name, value }) =>
    /^(?:x-)?(?:embargo|not-before|publish-at)/.test(name) ? [[name.replace(/^x-/, ''), value] as const] : [],
  );
  const subject = (mail.subject ?? '').replace(/\s+/g, ' ').trim();
  const subjects = [subject, subject.replace(subjectPrefix, '')].flatMap((title) => holdsInText(title, []).holds);
  const head = blocks.slice(0, headBlocks).map(({ words }) => words);
  // A notice that takes one story back is about that item; an embargo above the items is about all of them.
  const above = holdsInText(undefined, head).holds.filter(({ kind }) => kind === 'embargo');
  return [...holdsInFields(Object.fromEntries(fields)), ...subjects, ...above];
};

/** The articles of a mail and of those within it, held back as the mail that carries them is. */
const articlesIn = async (mail: Mail, depth: number): Promise<RawArticle[]> => {
  const blocks = blocksOf(mail);
  const holds = holdsOf(mail, blocks);
  const found = await articlesOf(mail, blocks, depth);
  return found.map((raw) => ({ ...raw, holds: [...(raw.holds ?? []), ...holds] }));
};

const articlesOf = async (mail: Mail, blocks: readonly Block[], depth: number): Promise<RawArticle[]> => {
  const title = titleOf(mail.subject);
  const date = headerOf(mail, 'date') ?? mail.date;
  const list = listNameOf(mail);
  if (mail.messages.length > 0 && depth < maxDepth) {
    const within = (await Promise.all(mail.messages.map(readMail))).filter((one) => one !== undefined);
    const isCarrier = within.length > 1 || proseLength(newsIn(blocks)) < shortNote;
    if (within.length > 0 && isCarrier) {
      const carried = await Promise.all(within.map((one) => articlesIn(one, depth + 1)));
      return carried.flat().map((raw) => ({ ...raw, ...(list !== undefined && { publisher: list }) }));
    }
  }
  const posts = mail.html === undefined && mail.text !== undefined ? postsOfDigest(mail.text) : undefined;
  if (posts) return postArticles(posts, list);
  const passedOn = forwardedIn(blocks);
  const shown = passedOn?.blocks ?? blocks;
  const subject = passedOn?.subject === undefined ? title : titleOf(passedOn.subject);
  const people = peopleIn(passedOn?.from === undefined ? mail.from[0]?.name : passedOn.from.replace(/\s*[<[(].*$/, ''));
  const isPosted = isPost(mail);
  const items = itemsIn(newsIn(shown), { subject, page: pageOf(mail, shown) });
  return items.map(({ title: own, url, paragraphs }) => ({
    title: own,
    url,
    author: isPosted ? (people.author ?? people.publisher) : people.author,
    publisher: isPosted ? list : people.publisher,
    date: passedOn?.date ?? date,
    paragraphs,
    // Posts of a list are told apart by their own ids: several have one subject.
    ...(depth > 0 && mail.messageId !== undefined && items.length === 1 && { item: mail.messageId }),
  }));
};

/** The articles of a mail. What its source asks for comes before what the mail says of itself. */
export const eml = async (bytes: Buffer): Promise<MailOutcome> => {
  const mail = await readMail(bytes);
  if (!mail) return rejection('malformed', 'This is not a mail: it has no sender, or neither a subject nor a date.');
  const source = sourceOfMail(bytes);
  const found = (await articlesIn(mail, 0)).filter(({ paragraphs }) => hasWords(paragraphs));
  if (found.length === 0)
    return rejection(
      'no-text',
      'There is no news in this mail: its text is in pictures, or it only says how to read or leave the list.',
    );
  const members = found.map(
    (raw, index): BatchMember => ({
      member: index,
      place: `item ${index + 1}`,
      ok: true,
      raw: {
        ...raw,
        publisher: source?.title ?? raw.publisher,
        language: source?.language ?? raw.language,
        ...(source?.topics && { onlyTopics: source.topics }),
      },
    }),
  );
  return { ok: true, members };
};
