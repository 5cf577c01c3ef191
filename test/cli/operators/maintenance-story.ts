import { Resolver } from 'node:dns/promises';
import { PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from '@jest/globals';
import { doctor } from '../../../cli/doctor/doctor.ts';
import { redrive, resume } from '../../../cli/redrive.ts';
import { keys } from '../../../functions/store/keys.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

export const describeMaintenance = (at: Operated) =>
  describe('the redrive, resume and doctor commands', () => {
    it('retries the dead-lettered messages of every queue, also of one that keeps order', async () => {
      const { queues, sqs } = at.deployment;
      for (const { url, deadLetterUrl } of Object.values(queues)) {
        expect(url).not.toBe(deadLetterUrl);
        const inOrder = deadLetterUrl.endsWith('.fifo') && { MessageGroupId: 'host', MessageDeduplicationId: 'one' };
        const message = { QueueUrl: deadLetterUrl, MessageBody: '{"Event":"s3:TestEvent"}' };
        await sqs.send(new SendMessageCommand({ ...message, ...inOrder }));
      }
      const { output, result } = recordOutput();
      await redrive(at.deployment, output, { queue: 'ingest' });
      expect(result()).toEqual({ ingest: 1 });
      await redrive(at.deployment, output, {});
      expect(result()).toEqual({ poll: 1, inbound: 1, ingest: 0, pictures: 1, reindex: 1, deliver: 1, feedback: 1 });
      for (const { url } of Object.values(queues)) await sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
    });

    it('resumes sending', async () => {
      const { output } = recordOutput();
      await at.deployment.breaker.record({ sends: 100, bounces: 90, complaints: 0 });
      const stopped = recordOutput();
      expect(await doctor(at.deployment, stopped.output, new Resolver())).toBe(1);
      expect(stopped.text()).toMatch(/fail {2}Sending +stopped at/);
      await resume(at.deployment, output);
      expect(await at.deployment.breaker.stopped()).toBeUndefined();
      const resumed = recordOutput();
      await doctor(at.deployment, resumed.output, new Resolver());
      expect(resumed.text()).toMatch(/ok {4}Sending +not stopped/);
    });

    it('counts the objects rejected today and names the first few', async () => {
      const names = ['v', 'w', 'x', 'y', 'z'].map((name) => keys.rejected(`articles/aa/${name}.txt`));
      for (const name of names) await at.deployment.store.put(name, '{}');
      const { output, text } = recordOutput();
      await doctor(at.deployment, output, new Resolver());
      expect(text()).toContain(`7: ${names.slice(0, 3).join(', ')} and 4 more`);
      for (const name of names) await at.deployment.store.delete(name);
    });
  });
