import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { openBriefs } from './briefs.ts';
import { feedTasks } from './feeds.ts';
import { bestRatio, sideBySide, type Tasks } from './measure.ts';
import { openMessages } from './messages.ts';

/** Ratios to peers that a change must not make worse: what is compared, with which peer, and the ratio that was committed. */

const file = new URL('./ratios.json', import.meta.url);
const Ratios = z.record(z.string(), z.number().positive());
export type Ratios = z.infer<typeof Ratios>;

/** A ratio may fall by this share. */
export const maxLoss = 0.3;

export const readRatios = async (): Promise<Ratios> => Ratios.parse(JSON.parse(await readFile(file, 'utf8')));
export const writeRatios = (ratios: Ratios): Promise<void> => writeFile(file, `${JSON.stringify(ratios, null, 2)}\n`);

/** Few and short, with one peer each: the guard runs with every check. */
const guardedTasks = async (): Promise<Record<string, Tasks<'own' | 'peer'>>> => {
  const { messages } = await openMessages();
  const feeds = await feedTasks(20);
  const { tasks: briefs } = await openBriefs();
  return {
    'message / Nodemailer': { own: messages.Broadsheet, peer: messages['Nodemailer, the same HTML'] },
    'message / MJML + Nodemailer': { own: messages.Broadsheet, peer: messages['MJML + Nodemailer'] },
    'feed / rss-parser': { own: feeds.Broadsheet, peer: feeds['rss-parser'] },
    'brief / LexRank': { own: briefs.Broadsheet, peer: briefs.LexRank },
  };
};

/** A ratio that is measured, as often as somebody wants. */
export interface Guarded {
  name: string;
  measure: () => Promise<number>;
}

/**
 * The guarded ratios. Each is that of the fastest of many short rounds, which take turns: only a machine that slows one of the
 * two in all rounds, and not the other, changes it.
 */
export const openGuarded = async (): Promise<Guarded[]> =>
  Object.entries(await guardedTasks()).map(([name, tasks]) => ({
    name,
    measure: async () => {
      const { own, peer } = await sideBySide(tasks, { rounds: 15, milliseconds: 8, warmUp: 100 });
      return bestRatio(peer, own);
    },
  }));
