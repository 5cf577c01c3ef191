import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { bestRatio } from './measure.ts';
import { compare } from './own-process.ts';

/** Ratios to peers that a change must not make worse: what is compared, with which peer, and the ratio that was committed. */

const file = new URL('./ratios.json', import.meta.url);
const Ratios = z.record(z.string(), z.number().positive());
export type Ratios = z.infer<typeof Ratios>;

/** A ratio may fall by this share. */
export const maxLoss = 0.3;

export const readRatios = async (): Promise<Ratios> => Ratios.parse(JSON.parse(await readFile(file, 'utf8')));
export const writeRatios = (ratios: Ratios): Promise<void> => writeFile(file, `${JSON.stringify(ratios, null, 2)}\n`);

const rounds = { rounds: 15, milliseconds: 8, warmUp: 100 };

/** Few and short, with one peer each: the guard runs with every check. */
const guarded = {
  'message / Nodemailer': async (sample: string) => {
    const made = await compare('messages', { ...rounds, sample, names: ['Broadsheet', 'Nodemailer, the same HTML'] });
    return bestRatio(made['Nodemailer, the same HTML'], made.Broadsheet);
  },
  'message / MJML + Nodemailer': async (sample: string) => {
    const made = await compare('messages', { ...rounds, sample, names: ['Broadsheet', 'MJML + Nodemailer'] });
    return bestRatio(made['MJML + Nodemailer'], made.Broadsheet);
  },
  'feed / rss-parser': async (sample: string) => {
    const read = await compare('small feeds', { ...rounds, sample, names: ['Broadsheet', 'rss-parser'] });
    return bestRatio(read['rss-parser'], read.Broadsheet);
  },
  'brief / LexRank': async (sample: string) => {
    const written = await compare('briefs', { ...rounds, sample, names: ['Broadsheet', 'LexRank'] });
    return bestRatio(written.LexRank, written.Broadsheet);
  },
};

/**
 * The guarded ratios, each with what measures it, as often as somebody wants, from the file of the sample. Each is that of the fastest of many short rounds, which
 * take turns: only a machine that slows one of the two in all rounds, and not the other, changes it.
 */
export const guardedRatios = Object.entries(guarded);
