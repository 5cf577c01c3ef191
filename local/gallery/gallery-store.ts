import { readFileSync } from 'node:fs';
import { type MemoryObjects, memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { Article } from '../../functions/core/article.ts';
import type { Edition, Source } from '../../functions/core/edition.ts';
import type { Clock } from '../../functions/core/ports.ts';
import { Language } from '../../functions/core/reader.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { writeLayouts } from '../../functions/mail/render/render-layouts.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import { writeEntry } from '../../functions/store/entries.ts';
import { writeSection } from '../../functions/store/mail-parts.ts';
import { writePrintedPicture } from '../../functions/store/story-pictures.ts';
import { writeTopicsFile } from '../../functions/store/topic-catalog.ts';
import { writeWithdrawal } from '../../functions/store/withdrawals.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { editionsIn, storyIds } from './gallery-editions.ts';
import { newsIn } from './local-news.ts';
import { sampleWindow, security } from './sample-news.ts';

/** What a deployment prints in its mails. */
export const mailSettings = {
  productName: 'Broadsheet',
  siteUrl: 'https://digest.example',
  fromAddress: 'digest@mail.example',
  replyTo: 'editor@mail.example',
  postalAddress: '12 Quay Street, Ostmere',
};

/** The gallery's clock does not move: it is a day after the news. */
export const galleryClock: Clock = { now: () => new Date('2026-11-22T08:00:00.000Z') };

/** A topic of the topics file for which nothing has been printed. */
export const silentTopic = { id: 'culture', title: 'Culture', description: 'Stages, screens and books.' };

const topicsOffered = [...Language.options.map((language) => newsIn[language].topic), security.topic, silentTopic];

/** The topics file: a topic for each language, and any number of further ones, for a page with a long list. */
export const topicsFile = (more = 0): string => {
  const others = Array.from({ length: more }, (_, index) => ({
    id: `region-${index + 1}`,
    title: `Region ${index + 1}`,
    description: '',
  }));
  const topics = [...topicsOffered, ...others].map((topic) => ({ ...topic, match: { any: [topic.title] } }));
  // JSON is YAML.
  return JSON.stringify({ topics });
};

const maxIndexed = 12;

/** Puts the articles of an edition's first stories under its topic and among all, for charts and to try queries on. */
const writeArticles = async (store: MemoryObjects, { topic, stories }: Edition): Promise<void> => {
  for (const { sources, brief, matched } of stories.slice(0, maxIndexed))
    for (const { articleId: id, origin, publisher, title, url, language, published, arrivedAt } of sources) {
      const told = brief.map(({ text }) => text).join(' ');
      const article = Article.parse({
        ...{ id, origin, publisher, title, url, language, published, arrivedAt },
        author: null,
        text: told,
      });
      const entry = { schema: 1 as const, article, sentences: analyse(article), matched };
      for (const under of [topic.id, allArticles]) await writeEntry(store, { topic: under, arrivedAt, id }, entry);
    }
};

const harbour = { jpeg: readFileSync(new URL('./harbour.jpg', import.meta.url)), width: 600, height: 338 };

/** An edition whose first story has a picture, if it is one of today: described in English, and not at all otherwise. */
const withPicture = async (store: MemoryObjects, edition: Edition): Promise<Edition> => {
  const [first, ...others] = edition.stories;
  if (!first || edition.window.from !== sampleWindow.from) return edition;
  const [{ articleId: id, since, arrivedAt, number }] = first.sources as [Source];
  const name = await writePrintedPicture(store, { ...harbour, article: { id, since: since ?? arrivedAt } });
  const words = edition.topic.id === security.topic.id ? { alt: 'A ship at a quay at dusk', credit: 'Jo Penn' } : {};
  const picture = { name, width: 600, height: 338, alt: null, credit: null, source: number, ...words };
  return { ...edition, stories: [{ ...first, picture }, ...others] };
};

/**
 * A bucket as the steps before leave it: topics, layouts, editions with their fragments, the index, and one article that
 * was withdrawn.
 */
export const fillStore = async (): Promise<MemoryObjects> => {
  const store = memoryObjectStore({ clock: galleryClock });
  await writeTopicsFile(store, topicsFile());
  await writeLayouts({ store }, mailSettings);
  const print = async (told: Edition, languages: readonly Language[]) => {
    const edition = await withPicture(store, told);
    await writeEdition(store, edition);
    await writeArticles(store, edition);
    for (const language of languages) {
      const section = await renderEdition({ edition, language, siteUrl: mailSettings.siteUrl });
      await writeSection(store, { topic: edition.topic.id, window: edition.window, language }, section);
    }
  };
  await print(security, Language.options);
  for (const language of Language.options) {
    for (const edition of editionsIn(language)) await print(edition, [language]);
    const { withdrawn } = storyIds(language);
    await writeWithdrawal(
      { store, clock: galleryClock },
      { since: '2026-11-21T09:00:00.000Z', id: withdrawn, key: `articles/press/${withdrawn}.md`, standing: [] },
    );
  }
  return store;
};

/** A copy of a bucket, so that what is written to it does not affect the original. */
export const copyStore = ({ objects }: MemoryObjects): MemoryObjects => {
  const copy = memoryObjectStore({ clock: galleryClock });
  for (const [key, object] of objects) copy.objects.set(key, object);
  return copy;
};
