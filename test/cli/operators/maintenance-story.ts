import { Resolver } from 'node:dns/promises';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from '@jest/globals';
import { doctor } from '../../../cli/doctor/doctor.ts';
import { redrive, resume } from '../../../cli/redrive.ts';
import { keys } from '../../../functions/store/keys.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

export const describeMaintenance = (at: Operated) =>
  describe('the redrive, resume and doctor commands', () => {
    it('retries dead-lettered messages and resumes sending', async () => {
      const { url, deadLetterUrl } = at.deployment.queues.ingest;
      await at.deployment.sqs.send(
        new SendMessageCommand({ QueueUrl: deadLetterUrl, MessageBody: '{"Event":"s3:TestEvent"}' }),
      );
      expect(url).not.toBe(deadLetterUrl);
      const { output, result } = recordOutput();
      await redrive(at.deployment, output, { queue: 'ingest' });
      expect(result()).toEqual({ ingest: 1 });
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
