import { createHash } from 'node:crypto';
import pMap from 'p-map';
import type { Shelf, Window } from '../core/edition.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import type { CompileItem, EditionRequest } from '../core/run.ts';
import type { TopicSection } from '../store/fragments.ts';
import { readLayout, readSection } from '../store/mail-parts.ts';
import { writeEditionRequests } from '../store/runs.ts';
import { assemblePage } from './assemble-digest.ts';
import { pickStories } from './digest-content.ts';

export interface PreviewPorts {
  store: ObjectStore;
  clock: Clock;
  /** Runs the Compile step of a run. */
  compile(item: CompileItem): Promise<unknown>;
  siteUrl: string;
}

export interface PreviewAsk {
  topics: readonly string[];
  window: Window;
  language: Language;
  length: 'short' | 'full';
  /** Where its editions are kept; previews unless given. */
  shelf?: Exclude<Shelf, 'editions'>;
}

export interface Preview {
  /** The digest as a standalone page. */
  html: string;
  stories: number;
  /** Topics that are missing from the digest. */
  missed: string[];
}

/** Compiles a digest as readers of these topics would get it and returns it. Nothing is sent or listed in the archive. */
export const preview = async (
  { store, clock, compile, siteUrl }: PreviewPorts,
  { topics, window, language, length, shelf = 'previews' }: PreviewAsk,
): Promise<Preview> => {
  const requests: EditionRequest[] = topics.map((topic) => ({ topic, window, languages: [language] }));
  const hash = createHash('sha256').update(JSON.stringify(requests)).digest('hex');
  const run = `${shelf === 'previews' ? 'preview' : 'draft'}-${hash.slice(0, 24)}`;
  await writeEditionRequests(store, { run, group: 0 }, requests);
  await compile({ run, group: 0, shelf });

  const sections = await pMap(topics, async (topic): Promise<TopicSection | undefined> => {
    const read = await readSection(store, { topic, window, language, shelf });
    return read.state === 'found' ? read.section : undefined;
  });
  const found = sections.filter((section) => section !== undefined);
  const links = { preferences: siteUrl, pause: siteUrl, unsubscribe: siteUrl, view: siteUrl };
  const html = assemblePage({
    layout: await readLayout(store, language),
    sections: found,
    length,
    fields: {
      to: 'reader@news.example',
      at: instantOf(clock.now()),
      zone: 'UTC',
      run,
      readerId: 'preview',
      reason: { kind: 'request', topics: found.map(({ table }) => table.topic.title) },
      links,
      missed: [],
      window,
    },
  });
  const missed = topics.filter((_, index) => !sections[index]);
  return { html, stories: pickStories(found).length, missed };
};
