import type { Edition } from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { pathTo } from '../../core/site-paths.ts';
import type { FragmentTable } from '../../store/fragments.ts';
import { refsOf } from '../../store/standing-edition.ts';
import { encodePiece } from '../transfer-encoding.ts';
import { viewOf } from './story-view.ts';
import { cutHtml, encodingOf, frameOf, markupOf, textOf } from './templates.ts';

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0);

/** Sources are not read through, but looked up. */
const wordsOf = ({ headline, brief, disagreements, quote }: ReturnType<typeof viewOf>): number =>
  wordsIn([
    headline,
    ...[...brief, ...disagreements.flatMap(({ sentences }) => sentences)].map(({ text }) => text),
    quote?.said ?? '',
  ]);

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
  const views = stories.map((story, index) => ({
    ...viewOf({
      story,
      before: stories.slice(0, index),
      language,
      url: `${siteUrl}${pathTo('story', { topic: topic.id, window, story: story.id })}`,
    }),
    lead: index === 0,
  }));
  const view = { ...frameOf(language), topic: topic.title, stories: views };
  const html = cutHtml(markupOf('section', view)).slice(1, -1);
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
      articles: refsOf(story),
      headline: story.headline.text,
      update: story.earlier.length > 0,
      sources: story.sources.length,
      words: wordsOf(views[index]!),
      shortWords: wordsIn([story.headline.text, views[index]!.first]),
      full: piece(1 + 2 * index),
      short: piece(2 + 2 * index),
    })),
    closing: piece(1 + 2 * stories.length),
  };
  return { table, body: Buffer.concat(bodies) };
};
