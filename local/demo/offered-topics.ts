import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { Topic } from '../../functions/core/topic.ts';
import { parseTopics } from '../../functions/store/topics-file.ts';
import type { YamlProblem } from '../../functions/store/yaml-file.ts';

/** The topics to offer, the text of the topics file, and its mistakes. */
export interface Offer {
  yaml: string;
  topics: Topic[];
  /** The file that was read; undefined if there was none. */
  file?: string;
  problems: YamlProblem[];
}

/** One topic with every article, for a folder without a topics file. */
const everythingIn = (corpus: string): Topic => ({
  id: 'everything',
  title: `Everything in ${basename(corpus)}`,
  description: 'Every article in the folder, which has no topics.yaml.',
  match: { any: [], all: [], none: [], everything: true },
});

/**
 * Reads the topics for a corpus: those in `file`, else in `topics.yaml` in the corpus folder, else one topic for everything.
 * If the file has mistakes, offers its valid topics, of which there may be none.
 */
export const offeredTopics = async ({ corpus, file }: { corpus: string; file?: string }): Promise<Offer> => {
  const beside = join(corpus, 'topics.yaml');
  const path = file ?? (existsSync(beside) ? beside : undefined);
  if (path === undefined) {
    const topics = [everythingIn(corpus)];
    return { yaml: stringify({ topics }), topics, problems: [] };
  }
  const yaml = await readFile(path, 'utf8');
  const read = parseTopics(yaml);
  return { yaml, topics: read.topics, file: path, problems: read.ok ? [] : read.problems };
};
