import type { Edition, LeftOut, Story } from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { storyPath } from '../../site/story-path.ts';
import type { FragmentTable, TopicSection } from '../../store/fragments.ts';
import { refsOf } from '../../store/standing-edition.ts';
import { shortened } from '../../text/said-once.ts';
import { encodePiece } from '../transfer-encoding.ts';
import { cutAtPlaceholders, placeholderTags } from './placeholders.ts';
import { namesOf } from './story-sources.ts';
import { noteView, viewOf } from './story-view.ts';
import { encodingOf, htmlPiece, languageView, renderTemplate, textPiece } from './templates.ts';

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0);

const printedIn = (sentences: readonly { parts: readonly { text: string }[] }[]): string[] =>
  sentences.flatMap(({ parts }) => parts.map(({ text }) => text));

/** How many words of a story there are to read. The list of sources is not counted: it is looked things up in. */
const wordsOf = ({ headline, brief, disagreements, quote }: ReturnType<typeof viewOf>): number =>
  wordsIn([
    headline,
    ...printedIn(brief),
    ...disagreements.flatMap(({ claims, sentences }) => [...claims.map(({ words }) => words), ...printedIn(sentences)]),
    quote?.said ?? '',
  ]);

/** Reasons to leave out an article that may be news. The others are reasons why it is not news, or not a report. */
const lostCodes: ReadonlySet<LeftOut['code']> = new Set(['over-cap', 'over-capacity', 'unreadable', 'too-long']);

/** What a section's template has before and after its stories. */
const aroundStories = (file: 'section.html' | 'section.txt', view: object): [string, string] => {
  const cut = cutAtPlaceholders(renderTemplate(file, view), file === 'section.html' ? 'html' : 'text');
  const [before, , after] = cut;
  if (cut.length !== 3 || typeof before !== 'string' || typeof after !== 'string')
    throw new Error(`The mail template ${file} must use {{pieces.stories}} once.`);
  return [before, after];
};

/**
 * Renders an edition for mails in one language. Returns the transfer-encoded bytes, which hold each story in full, short
 * and as a line, as HTML and as text, and a table of contents that says where in them everything is. The same edition always gives
 * the same bytes.
 */
export const renderEdition = async ({
  edition,
  language,
  siteUrl,
}: {
  edition: Edition;
  language: Language;
  siteUrl: string;
}): Promise<TopicSection> => {
  const { topic, window, stories } = edition;
  const encoding = encodingOf(language);
  const view = (story: Story, index: number) => ({
    ...viewOf({
      story,
      before: stories.slice(0, index),
      language,
      url: `${siteUrl}${storyPath(topic.id, story)}`,
      place: { topic: topic.id, siteUrl },
    }),
    lead: index === 0,
  });
  const views = stories.map(view);
  const shortViews = stories.map((story, index) => view(shortened(story), index));
  const frame = languageView(language);
  const section = {
    ...frame,
    topic: topic.title,
    introduction: noteView(edition.introduction, language),
    colon: sayInMail(language, 'colon'),
    ...placeholderTags({ pieces: ['stories'] }),
  };
  const [htmlHeading, htmlClosing] = aroundStories('section.html', section);
  const [textHeading, textClosing] = aroundStories('section.txt', section);

  const bodies: Buffer[] = [];
  let end = 0;
  const store = (piece: string) => {
    const bytes = encodePiece(piece, encoding);
    bodies.push(bytes);
    const start = end;
    end += bytes.length;
    return { start, end };
  };
  const piece = (template: string, view: object, textOf: (text: string) => string = textPiece) => ({
    html: store(htmlPiece(renderTemplate(`${template}.html`, { ...frame, ...view }))),
    text: store(textOf(renderTemplate(`${template}.txt`, { ...frame, ...view }))),
  });

  const table: FragmentTable = {
    schema: 1,
    language,
    encoding,
    topic: { id: topic.id, title: topic.title },
    ...(edition.subject && { subject: edition.subject.text }),
    window,
    ...(edition.leftOut.some(({ code }) => lostCodes.has(code)) && { leavesOut: true }),
    heading: { html: store(htmlPiece(htmlHeading)), text: store(`${textHeading.trim()}\n\n`) },
    stories: stories.map((story, index) => ({
      id: story.id,
      articleIds: [
        ...new Set(
          story.sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]),
        ),
      ],
      articles: refsOf(story),
      headline: story.headline.text,
      update: views[index]!.update !== null,
      sources: story.sources.length,
      publishers: namesOf(story),
      language: story.language,
      words: wordsOf(views[index]!),
      shortWords: wordsIn([story.headline.text, ...printedIn(shortViews[index]!.brief)]),
      full: piece('story', views[index]!),
      short: piece('short', shortViews[index]!),
      line: piece('line', views[index]!, (text) => `${text.trim()}\n\n`),
      contents: piece('contents', views[index]!, (text) => `${text.trim()}\n`),
    })),
    inBrief: piece('in-brief', { inBrief: sayInMail(language, 'inBrief') }, (text) => `${text.trim()}\n\n`),
    closing: { html: store(htmlPiece(htmlClosing)), text: store(textClosing.trim()) },
  };
  return { table, body: Buffer.concat(bodies) };
};
