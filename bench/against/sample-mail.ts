import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import type { TopicSection } from '../../functions/store/fragments.ts';
import type { Layout } from '../../functions/store/layouts.ts';

/** What other composers are given: Broadsheet's mail to the first reader. */
export interface Content {
  subject: string;
  text: string;
  html: string;
}
/** The sample digest as it was rendered for all readers, which those read who make mails of it. */
export interface SampleMail {
  layout: Layout;
  sections: TopicSection[];
  content: Content;
}

/** Reads the file that `writeSample` wrote. */
export const readSample = async (file: string): Promise<SampleMail> => deserialize(await readFile(file)) as SampleMail;
