import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from '@jest/globals';
import { signUp } from '../../../local/demo/visitor.ts';
import type { OperatedStage } from '../../kit/operated-stage.ts';
import { stageName } from '../../kit/stage-endpoints.ts';

export const describeDailyWork = (at: OperatedStage) =>
  describe('the commands on a deployed stage', () => {
    let run = '';

    it('put topics in force', async () => {
      expect(await at.type('topics', 'list')).toMatchObject({ code: 1, err: expect.stringContaining('no topics yet') });
      expect((await at.type('topics', 'check', join(at.folder, 'topics.yaml'))).code).toBe(0);
      expect(await at.type('topics', 'push', join(at.folder, 'topics.yaml'))).toMatchObject({
        code: 0,
        out: expect.stringContaining('Topics in force: 1'),
      });
      expect(await at.json('topics', 'list')).toMatchObject([{ id: 'trade', title: 'Trade' }]);
    });

    it('import articles, preview a digest and send it', async () => {
      expect(await at.json('import', join(at.folder, 'news'))).toMatchObject({ new: 1, articles: 1, rejected: [] });
      // Windows end a second before now.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const out = join(at.folder, 'digest.html');
      expect(await at.type('preview', '--topic', 'trade', '--out', out)).toMatchObject({
        code: 0,
        err: `Stage ${stageName}: the stack broadsheet-${stageName} in us-east-1.\n`,
      });
      expect(await readFile(out, 'utf8')).toContain('Dockers end strike at Corvane');
      const sent = await at.json('send', '--topic', 'trade', '--to', 'ann@news.example', '--key', 'monday');
      expect(sent).toMatchObject({ balances: true, totals: { sent: 1 } });
      run = sent.run;
      expect(at.deployed.product.aws.outbox.mails.at(-1)).toMatchObject({ to: ['ann@news.example'] });
    });

    it('run a slot and report on runs', async () => {
      expect(await at.json('run')).toMatchObject({ balances: true, totals: { selected: 0 } });
      const { out } = await at.type('runs', 'list');
      expect(out).toContain(run);
      expect((await at.type('runs', 'show', run)).out).toContain('1 sent');
      expect((await at.type('doctor')).out).toMatch(/ok {4}Schedule +slot-\S+ is reported/);
    });

    it('show, export and erase a reader', async () => {
      await signUp(at.deployed.product, {
        address: 'cy@news.example',
        topics: ['trade'],
        at: '07:00',
        zone: 'Europe/Madrid',
      });
      await at.deployed.product.settled();
      const { counts, readers } = await at.json('readers', 'list');
      expect(counts).toEqual({ active: 1 });
      expect((await at.type('readers', 'show', 'cy@news.example')).out).toContain('07:00 (Europe/Madrid)');
      const kept = join(at.folder, 'cy.json');
      expect((await at.type('readers', 'export', readers[0].id, '--out', kept)).code).toBe(0);
      expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject({ reader: { address: 'cy@news.example' } });
      expect(JSON.parse((await at.type('readers', 'export', readers[0].id)).out)).toMatchObject({ digests: [{}] });
      expect((await at.type('readers', 'erase', 'cy@news.example', '--yes')).code).toBe(0);
      expect((await at.type('readers', 'show', 'cy@news.example')).code).toBe(2);
    });

    it('verify editions, retry dead letters and estimate cost', async () => {
      expect(await at.type('verify')).toMatchObject({ code: 0, out: expect.stringContaining('Findings: 0.') });
      const { ingest } = at.deployed.product.aws.queues;
      await new SQSClient().send(
        new SendMessageCommand({ QueueUrl: ingest.deadLetterUrl, MessageBody: '{"Event":"s3:TestEvent"}' }),
      );
      expect((await at.type('doctor')).out).toMatch(
        /warn {2}Dead letters, ingest +1 message\n +→ .*redrive --stage press/,
      );
      expect(await at.json('redrive')).toMatchObject({ ingest: 1, deliver: 0 });
      expect((await at.type('resume')).out).toContain('Sending was not stopped.');
      expect((await at.type('cost', '--readers', '1000')).out).toContain('per million emails');
    });

    it('find no problems with doctor', async () => {
      const { code, out } = await at.type('doctor');
      expect(out).not.toMatch(/^(fail|warn)/m);
      expect(out.trimEnd().split('\n').at(-1)).toBe('No problems found.');
      expect(code).toBe(0);
      const looked = (await at.json('doctor')) as { what: string; state: string }[];
      expect(looked.map(({ what }) => what)).toEqual(
        expect.arrayContaining(['DKIM 1', 'DKIM 2', 'DKIM 3', 'MAIL FROM MX', 'MAIL FROM SPF', 'DMARC']),
      );
      expect(at.deployed.faults).toEqual([]);
    });
  });
