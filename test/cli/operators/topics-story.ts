import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkTopics, listTopics, pushTopics } from '../../../cli/topics.ts';
import { type Operated, topicsFile } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

export const describeTopics = (at: Operated) =>
  describe('the topics commands', () => {
    it('rejects a topics file with mistakes by their lines, and puts one without in force', async () => {
      await writeFile(join(at.folder, 'bad.yaml'), 'topics:\n  - id: Trade!\n    title: Trade\n');
      const bad = recordOutput();
      expect(await pushTopics(at.deployment, bad.output, join(at.folder, 'bad.yaml'))).toBe(1);
      expect(bad.text()).toContain('bad.yaml:2 topics[0].id');
      const good = recordOutput();
      expect(await checkTopics(good.output, join(at.folder, 'topics.yaml'))).toBe(0);
      expect(await pushTopics(at.deployment, good.output, join(at.folder, 'topics.yaml'))).toBe(0);
      await listTopics(at.deployment, good.output);
      expect(good.text()).toContain('trade | Trade | Ports and cargo');
      expect(good.text()).not.toContain('No longer in force');
    });

    it('says which topics a push drops', async () => {
      const more = topicsFile + topicsFile.split('\n').slice(1).join('\n').replace('trade', 'tides');
      await writeFile(join(at.folder, 'more.yaml'), more);
      await pushTopics(at.deployment, recordOutput().output, join(at.folder, 'more.yaml'));
      const { output, text, result } = recordOutput();
      expect(await pushTopics(at.deployment, output, join(at.folder, 'topics.yaml'))).toBe(0);
      expect(text()).toContain('No longer in force: tides. Readers no longer get stories from them.');
      expect(result()).toEqual({ pushed: 1, dropped: ['tides'] });
    });
  });
