import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { Topic } from '../../functions/core/topic.ts';
import { parseTopics, type TopicsProblem } from '../../functions/store/topics-file.ts';

/** The topics to offer, what the topics file says, and what is wrong with it. */
export interface Offer {
  yaml: string;
  topics: Topic[];
  /** The file that was read; undefined where there was none. */
  file?: string;
  problems: TopicsProblem[];
}

/** One topic that every article is under, for a folder that comes without topics. */
const everythingIn = (corpus: string): Topic => ({
  id: 'everything',
  title: `Everything in ${basename(corpus)}`,
  description: 'Every article of the folder: it has no topics.yaml that would sort them.',
  match: { any: [], all: [], none: [], everything: true },
});

/**
 * Reads the topics for a corpus: those of `file`, else of `topics.yaml` in the corpus folder, else one topic for
 * everything. A file with mistakes offers its sound topics, which may be none.
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
