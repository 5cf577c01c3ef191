import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { readArticles } from '../../cli/read-articles.ts';
import { suggestionFile, suggestTopics } from '../../cli/topics-suggest.ts';
import type { Topic } from '../../functions/core/topic.ts';
import { parseTopics } from '../../functions/store/topics-file.ts';
import type { YamlProblem } from '../../functions/store/yaml-file.ts';

/** The topics to offer, the text of the topics file, and its mistakes. */
export interface Offer {
  yaml: string;
  topics: Topic[];
  /** The file that was read; undefined if there was none. */
  file?: string;
  /** Whether the topics were suggested from the articles. */
  suggested?: true;
  problems: YamlProblem[];
}

/** One topic with every article, for a folder without a topics file. */
const everythingIn = (corpus: string): Topic => ({
  id: 'everything',
  title: `Everything in ${basename(corpus)}`,
  description:
    'Every article in the folder: it has no topics.yaml, and the articles share too few subjects to suggest topics.',
  match: { any: [], all: [], none: [], everything: true },
});

/** Topics that the articles of a folder share, as a topics file; one topic for everything if they share too little. */
const suggestedIn = async (corpus: string): Promise<Offer> => {
  const suggested = suggestTopics(await readArticles(corpus, new Date()));
  if (suggested.length > 0)
    return {
      yaml: suggestionFile(suggested),
      topics: suggested.map(({ topic }) => topic),
      suggested: true,
      problems: [],
    };
  const topics = [everythingIn(corpus)];
  return { yaml: stringify({ topics }), topics, problems: [] };
};

/** The topics file of an offer with a model as the writer of every topic that does not say who writes its briefs. */
export const writtenByModel = ({ topics }: Pick<Offer, 'topics'>): string =>
  stringify({ topics: topics.map((topic) => ({ ...topic, writer: topic.writer ?? 'model' })) });

const offerIn = async (path: string): Promise<Offer> => {
  const yaml = await readFile(path, 'utf8');
  const read = parseTopics(yaml);
  return { yaml, topics: read.topics, file: path, problems: read.ok ? [] : read.problems };
};

/**
 * Reads the topics for a corpus: those in `file`, else in `topics.yaml` in the corpus folder, else those that an earlier
 * start suggested and kept in `kept`, else a new suggestion. If the file has mistakes, offers its valid topics, of which
 * there may be none.
 */
export const offeredTopics = async ({
  corpus,
  file,
  kept,
}: {
  corpus: string;
  file?: string;
  kept?: string;
}): Promise<Offer> => {
  const beside = [join(corpus, 'topics.yaml'), kept].find((path) => path !== undefined && existsSync(path));
  const path = file ?? beside;
  if (path === undefined) return suggestedIn(corpus);
  const offer = await offerIn(path);
  return path === kept ? { ...offer, suggested: true } : offer;
};
