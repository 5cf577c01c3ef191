import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listRuns, previewDigest, runSlot, sendDigest, showRun } from '../../../cli/digests.ts';
import { verifyEditions } from '../../../cli/verify-editions.ts';
import { keys } from '../../../functions/store/keys.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

const sending = { topic: ['trade'], yes: false, wait: 60 };

export const describeDigests = (at: Operated) =>
  describe('the preview, send, run, runs and verify commands', () => {
    it('previews a digest without sending it', async () => {
      const { output, result } = recordOutput();
      const out = join(at.folder, 'digest.html');
      await previewDigest(at.deployment, output, {
        topic: ['trade'],
        language: 'en',
        length: 'full',
        out,
        open: false,
      });
      expect(result()).toMatchObject({ stories: 1, missed: [] });
      expect(await readFile(out, 'utf8')).toContain('Dockers end strike at Corvane');
      for await (const { key } of at.deployment.store.list({ prefix: keys.editions('trade') }))
        expect(key).toBe('no edition');
    });

    it('sends a digest to one person, once per key, in a run that balances', async () => {
      const first = recordOutput();
      const asked = { ...sending, to: ['ann@news.example'], key: 'monday' };
      expect(await sendDigest(at.deployment, first.output, asked)).toBe(0);
      expect(first.result()).toMatchObject({ balances: true, totals: { selected: 1, sent: 1 } });
      const second = recordOutput();
      await sendDigest(at.deployment, second.output, asked);
      expect(second.result()).toEqual(first.result());
      await expect(sendDigest(at.deployment, second.output, { ...asked, to: ['bob@news.example'] })).rejects.toThrow(
        'used for another',
      );
      const { run } = first.result() as { run: string };
      const list = recordOutput();
      await listRuns(at.deployment, list.output, { limit: 5 });
      expect(list.text()).toContain(`${run} | `);
      expect(await showRun(at.deployment, list.output, run)).toBe(0);
    });

    it('sends a digest since a given day once per key, however late the command is repeated', async () => {
      const first = recordOutput();
      const asked = { ...sending, to: ['hal@news.example'], key: 'since', since: '2026-01-01' };
      expect(await sendDigest(at.deployment, first.output, asked)).toBe(0);
      expect(first.result()).toMatchObject({ totals: { selected: 1, sent: 1 } });
      const second = recordOutput();
      expect(await sendDigest(at.deployment, second.output, asked)).toBe(0);
      expect(second.result()).toEqual(first.result());
      await expect(sendDigest(at.deployment, second.output, { ...asked, since: '2026-01-02' })).rejects.toThrow(
        'used for another',
      );
    });

    it('asks for --yes before it emails several people', async () => {
      const to = ['ann@news.example', 'bob@news.example'];
      await expect(sendDigest(at.deployment, recordOutput().output, { ...sending, to })).rejects.toThrow(
        'This would email 2 people. To confirm, add --yes.',
      );
    });

    it('treats an address that is given twice as one person', async () => {
      const { output, result } = recordOutput();
      const to = ['gil@news.example', 'gil@News.Example', 'gil@news.example'];
      expect(await sendDigest(at.deployment, output, { ...sending, to })).toBe(0);
      expect(result()).toMatchObject({ totals: { selected: 1, sent: 1 } });
    });

    it('starts the run of a slot once', async () => {
      const first = recordOutput();
      expect(await runSlot(at.deployment, first.output, { slot: '2026-03-01T06:07Z', wait: 60 })).toBe(0);
      expect(first.result()).toMatchObject({ run: 'slot-20260301T060000Z', totals: { selected: 0 } });
      const again = recordOutput();
      await runSlot(at.deployment, again.output, { slot: '2026-03-01T06:00Z', wait: 60 });
      expect(again.text()).toContain('was started before');
    });

    it('verifies every sentence of every edition', async () => {
      const { output, result } = recordOutput();
      expect(await verifyEditions(at.deployment, output, {})).toBe(0);
      expect(result()).toMatchObject({ findings: [] });
      expect((result() as { proved: { sentences: number } }).proved.sentences).toBeGreaterThan(0);
    });
  });
