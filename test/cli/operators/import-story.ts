import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { importArticles } from '../../../cli/import.ts';
import { UsageError } from '../../../cli/operational-error.ts';
import { keys } from '../../../functions/store/keys.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';
import { startSite } from '../../kit/web-site.ts';

const importing = { dryRun: false, wait: 30 };

export const describeImport = (at: Operated) =>
  describe('the import command', () => {
    it('uploads articles, says which were rejected, and uploads nothing the second time', async () => {
      const dry = recordOutput();
      const sources = [join(at.folder, 'news')];
      expect(await importArticles(at.deployment, dry.output, { ...importing, sources, dryRun: true })).toBe(0);
      expect(dry.result()).toMatchObject({ new: 2, unchanged: 0 });
      const first = recordOutput();
      expect(await importArticles(at.deployment, first.output, { ...importing, sources })).toBe(1);
      expect(first.result()).toMatchObject({
        new: 2,
        articles: 1,
        waiting: 0,
        rejected: [{ key: 'articles/harbour-post/broken.json' }],
      });
      const again = recordOutput();
      expect(await importArticles(at.deployment, again.output, { ...importing, sources })).toBe(0);
      expect(again.result()).toMatchObject({ new: 0, corrected: 0, unchanged: 2 });
      // Windows end a second before now.
      await new Promise((resolve) => setTimeout(resolve, 1100));
    });

    it('skips files that cannot be read or would overwrite another, and says why', async () => {
      await mkdir(join(at.folder, 'more/harbour-post'), { recursive: true });
      await writeFile(join(at.folder, 'more/strike.md'), 'The pier at Corvane will close in March for repairs.');
      await writeFile(join(at.folder, 'strike.md'), 'Another pier.');
      await symlink('nowhere.md', join(at.folder, 'more/harbour-post/lost.md'));
      const { output, result } = recordOutput();
      const sources = [join(at.folder, 'more'), join(at.folder, 'strike.md'), 'http://127.0.0.1:54999/pier'];
      expect(await importArticles(at.deployment, output, { ...importing, sources, dryRun: true })).toBe(1);
      const { unread, ...counts } = result() as { unread: { reason: string }[]; new: number };
      expect(counts.new).toBe(1);
      expect(unread.map(({ reason }) => reason).sort()).toEqual([
        expect.stringMatching(/lost\.md cannot be read: it does not exist\.$/),
        expect.stringMatching(/strike\.md would overwrite .*strike\.md: import each with its own --publisher\.$/),
        'http://127.0.0.1:54999/pier cannot be reached: ECONNREFUSED 127.0.0.1:54999.',
      ]);
      await expect(importArticles(at.deployment, output, { ...importing, sources: ['ftp://news'] })).rejects.toThrow(
        UsageError,
      );
      await expect(importArticles(at.deployment, output, { ...importing, sources, publisher: '!' })).rejects.toThrow(
        UsageError,
      );
    });

    it('names a file of 12 MB and one that the bucket refuses, and imports the others', async () => {
      const large = join(at.folder, 'large/harbour-post');
      await mkdir(large, { recursive: true });
      await writeFile(join(large, 'a.txt'), Buffer.alloc(12_000_000, 'The tide tables of the strait. '));
      await writeFile(join(large, 'b.txt'), 'The lock gates open at six.');
      await writeFile(join(large, 'c.txt'), 'The lock gates of Ellery close at nine in the evening, the board said.');
      const put = at.deployment.store.put.bind(at.deployment.store);
      jest.spyOn(at.deployment.store, 'put').mockImplementation(async (key, ...rest) => {
        if (key.endsWith('/b.txt')) throw new Error('odd key');
        return put(key, ...rest);
      });
      const { output, result } = recordOutput();
      expect(await importArticles(at.deployment, output, { ...importing, sources: [join(at.folder, 'large')] })).toBe(
        1,
      );
      expect(result()).toMatchObject({
        articles: 1,
        waiting: 0,
        unread: [{ reason: `${join(large, 'b.txt')} could not be uploaded: odd key` }],
        rejected: [{ key: 'articles/harbour-post/a.txt' }],
      });
      jest.restoreAllMocks();
    });

    it('imports the pages that arrive, and says why others did not', async () => {
      const timeout = AbortSignal.timeout;
      jest.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => timeout(wait === 30_000 ? 12_000 : wait));
      const site = await startSite();
      const { url } = site;
      const long = `${url}/a-${'very-'.repeat(30)}long-address`;
      const pages = [`${long}/one.html`, `${long}/two.html`, `${url}/pier/news`, `${url}/pier-news`, `${url}/xhtml`];
      const faulty = ['broken', 'slow', 'declared', 'endless', 'missing'].map((name) => `${url}/${name}`);
      const { output, result } = recordOutput();
      const imported = await importArticles(at.deployment, output, {
        ...importing,
        sources: [...faulty, ...pages, pages[0]!],
      });
      expect(imported).toBe(1);
      const { unread, ...counts } = result() as { unread: { from: string; reason: string }[] };
      expect(counts).toMatchObject({ new: 5, corrected: 0, articles: 5, waiting: 0, rejected: [] });
      const reasons = new Map(unread.map(({ from, reason }) => [from, reason]));
      expect(faulty.map((from) => reasons.get(from)?.slice(from.length))).toEqual([
        expect.stringMatching(/^ did not load completely: .+\.$/),
        ' took longer than 30 seconds.',
        ' returned more than 50000000 bytes.',
        ' returned more than 50000000 bytes.',
        ' returned status 404.',
      ]);
      expect(site.sent()).toBeLessThan(70_000_000);
      const again = recordOutput();
      expect(await importArticles(at.deployment, again.output, { ...importing, sources: pages })).toBe(0);
      expect(again.result()).toMatchObject({ new: 0, corrected: 0, unchanged: 5 });
      for await (const { key } of at.deployment.store.list({ prefix: `${keys.articles}127.0.0.1/` }))
        expect(key).toMatch(/-[0-9a-f]{8}\.html$/);
      jest.restoreAllMocks();
      await site.stop();
    });
  });
