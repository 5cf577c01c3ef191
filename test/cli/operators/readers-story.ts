import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../cli/operational-error.ts';
import { eraseReader, foldReaders, listReaders, repairReader, showReader } from '../../../cli/readers.ts';
import { readerPartition } from '../../../functions/adapters/dynamodb-table.ts';
import { type Reader, readerId, spelledReaderId } from '../../../functions/core/reader.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

/** An active reader of the topic `trade` in Madrid. */
const readerNamed = (address: string, id: string): Reader => {
  const now = new Date().toISOString();
  return {
    id,
    address,
    state: 'active',
    topics: ['trade'],
    schedule: { cadence: { every: 'day' }, at: '07:00', zone: 'Europe/Madrid' },
    language: 'es',
    length: 'full',
    minStories: 1,
    pausedUntil: null,
    coveredUntil: now,
    due: '2099-01-01T06:00:00.000Z',
    createdAt: now,
    confirmedAt: now,
    softBounces: [],
    version: 1,
  };
};

export const describeReaders = (at: Operated) =>
  describe('the readers commands', () => {
    it('finds a reader by address, lists readers without addresses, and erases one with --yes', async () => {
      await expect(showReader(at.deployment, recordOutput().output, 'nobody@news.example')).rejects.toThrow(UsageError);
      const { readerSecret } = await at.deployment.secrets();
      const id = readerId('cy@news.example', readerSecret);
      await at.deployment.readers.put(readerNamed('cy@news.example', id), 'new');
      const list = recordOutput();
      await listReaders(at.deployment, list.output, { limit: 10 });
      expect(list.text()).toContain(id);
      expect(list.text()).not.toContain('cy@news.example');
      const one = recordOutput();
      await showReader(at.deployment, one.output, 'Cy@News.Example'.replace('Cy', 'cy'));
      expect(one.text()).toContain('07:00 (Europe/Madrid)');
      await showReader(at.deployment, one.output, 'CY@NEWS.EXAMPLE');
      await expect(eraseReader(at.deployment, one.output, { who: id, yes: false })).rejects.toThrow('add --yes');
      await eraseReader(at.deployment, one.output, { who: id, yes: true });
      await expect(showReader(at.deployment, one.output, id)).rejects.toThrow(UsageError);
    });

    it('lists a record that cannot be read, repairs it, and erases one beyond repair', async () => {
      const client = DynamoDBDocumentClient.from(new DynamoDBClient());
      const plant = (id: string, more: Record<string, unknown>) =>
        client.send(
          new PutCommand({
            TableName: process.env.TABLE!,
            Item: { pk: readerPartition(id), sk: 'READER', id, ...more },
          }),
        );
      await plant('rdamaged', { address: 'dee@news.example', state: 'left', topics: ['trade', '*'], schedule: 7 });
      await plant('rlost', { state: 'active' });
      const { output, text, result } = recordOutput();
      await listReaders(at.deployment, output, { limit: 10 });
      expect(text()).toContain('Records that cannot be read: 2.');
      expect(result()).toMatchObject({
        unreadable: expect.arrayContaining([expect.objectContaining({ id: 'rdamaged', served: false })]),
      });
      await expect(showReader(at.deployment, output, 'rdamaged')).rejects.toThrow('broadsheet readers repair rdamaged');
      expect(await repairReader(at.deployment, output, 'rdamaged')).toBe(0);
      expect(text()).toContain('rdamaged was repaired. Replaced or removed: topics, schedule');
      expect(text()).not.toContain('dee@news.example');
      await showReader(at.deployment, output, 'rdamaged');
      expect(text()).toContain('07:00 (UTC)');
      expect(await repairReader(at.deployment, output, 'rlost')).toBe(1);
      for (const who of ['rdamaged', 'rlost']) await eraseReader(at.deployment, output, { who, yes: true });
      const after = recordOutput();
      await listReaders(at.deployment, after.output, { limit: 10 });
      expect(after.result()).toMatchObject({ unreadable: [] });
      client.destroy();
    });

    it('moves readers from before letter case was ignored, and names those who exist twice', async () => {
      const { readerSecret } = await at.deployment.secrets();
      const oldId = spelledReaderId('Ada.Moss@news.example', readerSecret);
      await at.deployment.readers.put(readerNamed('Ada.Moss@news.example', oldId), 'new');
      const twice = ['Bo@news.example', 'bo@news.example'].map((address) =>
        readerNamed(address, spelledReaderId(address, readerSecret)),
      );
      for (const reader of twice) await at.deployment.readers.put(reader, 'new');
      const one = recordOutput();
      await showReader(at.deployment, one.output, 'ADA.moss@news.example');
      expect(one.result()).toMatchObject({ reader: { id: oldId } });
      const { output, result, text } = recordOutput();
      await foldReaders(at.deployment, output);
      const newId = readerId('ada.moss@news.example', readerSecret);
      expect(result()).toEqual({ moved: [newId], left: [twice[0]!.id] });
      expect(text()).toContain(`${twice[0]!.id} was not moved, because another reader has the same address.`);
      expect(await at.deployment.readers.get(newId)).toMatchObject({
        address: 'Ada.Moss@news.example',
        formerIds: [oldId],
      });
      await eraseReader(at.deployment, output, { who: 'ada.MOSS@news.example', yes: true });
      for (const reader of twice) await eraseReader(at.deployment, output, { who: reader.id, yes: true });
      expect(await at.deployment.readers.movedTo(oldId)).toBeUndefined();
    });
  });
