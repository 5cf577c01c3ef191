import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildApp } from 'fauxqs';
import { bucketMirror } from '../../local/aws/bucket-mirror.ts';
import { createExecutions } from '../../local/aws/executions.ts';
import { openOutbox } from '../../local/aws/outbox.ts';
import { openSecrets } from '../../local/aws/secrets-endpoint.ts';
import { StorageFault, storageFaultOf } from '../../local/aws/storage-fault.ts';
import { removeUnfinished, writeWhole } from '../../local/aws/write-whole.ts';
import { folderOf } from '../kit/flow.ts';

let data: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder: data, remove } = await folderOf({}));
});
afterEach(() => remove());

const mail = (to: string) => ({
  at: '2026-11-28T06:00:00.000Z',
  to: [to],
  raw: Buffer.from(`From: desk@news.example\r\nTo: ${to}\r\nSubject: News for ${to}\r\n\r\nNews.\r\n`),
  tags: {},
});

describe('a file', () => {
  it('is written completely, or not at all with a sentence that says why', async () => {
    const path = join(data, 'kept.json');
    writeWhole(path, 'before', { durable: true });
    await mkdir(join(data, 'in-the-way/below'), { recursive: true });
    expect(() => writeWhole(join(data, 'in-the-way'), 'after')).toThrow(StorageFault);
    expect(() => writeWhole(join(data, 'gone/kept.json'), 'after')).toThrow(
      /gone\/kept\.json could not be written: its folder no longer exists\. Data that was stored before is intact\./,
    );
    expect(await readdir(data)).toEqual(['in-the-way', 'kept.json']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('is deleted if a crash left it incomplete', async () => {
    await writeFile(join(data, 'state.json.1234~'), '{"por');
    await writeFile(join(data, 'state.json'), '{}');
    removeUnfinished(data);
    removeUnfinished(join(data, 'nowhere'));
    expect(await readdir(data)).toEqual(['state.json']);
  });

  it.each([
    ['ENOSPC', 'write', 'the disk is full'],
    ['EMFILE', 'open', 'this program has too many files open'],
    ['EROFS', 'open', 'the disk is read-only'],
    ['LEVEL_IO', 'IO error: 3.log: No space left on device', 'the disk is full'],
    ['LEVEL_NOT_OPEN', 'IO error: 9.ldb: Too many open files', 'this program has too many files open'],
  ])('that cannot be written is reported with the reason: %s, %s', (code, message, why) => {
    const sentence = `/d could not be written: ${why}. Data that was stored before is intact. `;
    const fault = Object.assign(new Error(message), { code });
    expect(storageFaultOf('/d', fault)?.message).toContain(sentence);
    expect(storageFaultOf('/d', new Error('Database failed', { cause: fault }))?.message).toContain(sentence);
    expect(storageFaultOf('/d', new Error('something else'))).toBeUndefined();
  });
});

describe('the outbox', () => {
  it('reports and skips a damaged description, and continues after the last number', async () => {
    const first = await openOutbox(data);
    const [one] = [await first.keep(mail('ann@news.example')), await first.keep(mail('bo@news.example'))];
    await first.keep(mail('cy@news.example'));
    const torn = (await readdir(data)).find((name) => /^00002.*json$/.test(name))!;
    await writeFile(join(data, torn), (await readFile(join(data, torn), 'utf8')).slice(0, 40));
    await writeFile(join(data, '00009-dee.eml'), 'Half a ma');
    await writeFile(join(data, '00009-dee.html'), '<p>Ha');

    const unreadable: string[] = [];
    const again = await openOutbox(data, (path) => unreadable.push(path));
    expect(unreadable).toEqual([join(data, torn)]);
    expect(again.mails.map(({ to }) => to[0])).toEqual(['ann@news.example', 'cy@news.example']);
    expect(again.mails[0]).toEqual(one);
    expect((await again.parsed(one!.name))?.subject).toBe('News for ann@news.example');
    // The mail that was cut off was never taken: it comes again.
    expect((await readdir(data)).filter((name) => name.startsWith('00009'))).toEqual([]);
    expect((await again.keep(mail('dee@news.example'))).name).toMatch(/^00010-dee/);
  });

  it('keeps emails in order beyond the 99,999th', async () => {
    const raw = mail('ann@news.example').raw;
    for (const number of ['100000', '99999']) {
      const name = `${number}-ann`;
      const kept = { ...mail('ann@news.example'), messageId: number, name, from: '', subject: '', raw: undefined };
      await writeFile(join(data, `${name}.json`), JSON.stringify(kept));
      await writeFile(join(data, `${name}.eml`), raw);
    }
    const outbox = await openOutbox(data);
    expect(outbox.mails.map(({ messageId }) => messageId)).toEqual(['99999', '100000']);
    expect((await outbox.keep(mail('bo@news.example'))).name).toMatch(/^100001-bo/);
  });
});

describe('the secrets of a folder', () => {
  it('are created once and readable by their user only', async () => {
    const file = join(data, 'secrets.json');
    const made = await openSecrets(file);
    expect(await openSecrets(file)).toEqual(made);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(['table', 'outbox'])('are never replaced beside a %s that needs them', async (name) => {
    const file = join(data, 'secrets.json');
    await mkdir(join(data, name));
    await writeFile(join(data, name, 'kept'), '');
    await expect(openSecrets(file)).rejects.toThrow(
      `${file} is missing. Without its keys, readers in this folder cannot be found and links in emails do not work. ` +
        'Restore the file from a backup, or start over without the readers and emails: npm start -- --fresh',
    );
    for (const damaged of ['', '{"readerSec', '{}', 'null', '[]', '{"readerSecret":"short","linkKeys":[]}']) {
      await writeFile(file, damaged);
      await expect(openSecrets(file)).rejects.toThrow(`${file} is damaged. Without its keys`);
      expect(await readFile(file, 'utf8')).toBe(damaged);
    }
  });

  it('are not replaced if the file cannot be opened', async () => {
    const file = join(data, 'secrets.json');
    await mkdir(file);
    await expect(openSecrets(file)).rejects.toThrow(/secrets\.json cannot be read/);
  });
});

it('the folder of a bucket is restored without files that are not objects, which are reported', async () => {
  const server = buildApp({ logger: false });
  await server.inject({ method: 'PUT', url: '/b' });
  const mirror = bucketMirror({ server, bucket: 'b', folder: data });
  await server.inject({ method: 'PUT', url: '/b/articles/one.txt', payload: 'One' });
  await mirror.keep('articles/one.txt');
  await writeFile(join(data, 'articles/100%'), 'no key has this name');
  await writeFile(join(data, 'articles/a b'), 'nor this');
  await writeFile(join(data, 'articles/one.txt.77~'), 'O');
  const fresh = buildApp({ logger: false });
  await fresh.inject({ method: 'PUT', url: '/b' });
  const unreadable: string[] = [];
  await bucketMirror({ server: fresh, bucket: 'b', folder: data }).restore((path) => unreadable.push(path));
  expect(unreadable.sort()).toEqual([join(data, 'articles/100%'), join(data, 'articles/a b')]);
  expect((await fresh.inject({ method: 'GET', url: '/b/articles/one.txt' })).payload).toBe('One');
  expect(await readdir(join(data, 'articles'))).not.toContain('one.txt.77~');
  await Promise.all([server.close(), fresh.close()]);
});

describe('runs that a process left', () => {
  const clock = { now: () => new Date('2026-11-28T06:00:00.000Z') };

  it('are restarted unless they have finished; a damaged file of one is reported and stops nothing', async () => {
    const input = { kind: 'scheduled', slot: '2026-11-28T06:00:00.000Z' };
    for (const name of ['slot-open', 'slot-ended'])
      await writeFile(join(data, `${name}.json`), JSON.stringify({ name, input }));
    await writeFile(join(data, 'slot-torn.json'), '{"name":"slot-to');
    const executions = createExecutions({ clock, folder: data });
    const ran: string[] = [];
    executions.run = async ({ name }) => ran.push(name);
    executions.ended = async (name) =>
      name === 'slot-ended' ? { input, startedAt: clock.now(), state: 'SUCCEEDED' } : undefined;
    expect(await executions.resume()).toEqual({ resumed: 1, unreadable: [join(data, 'slot-torn.json')] });
    await executions.all.get('slot-open')!.ended;
    expect(ran).toEqual(['slot-open']);
    expect(await readdir(data)).toEqual([]);
  });

  it('keep their names', async () => {
    const executions = createExecutions({ clock });
    executions.ended = async () => ({ input: { a: 1 }, startedAt: clock.now(), state: 'FAILED' });
    const call = (target: string, body: object) =>
      executions.app.request('/', {
        method: 'POST',
        headers: { 'x-amz-target': `AWSStepFunctions.${target}` },
        body: JSON.stringify(body),
      });
    const started = await call('StartExecution', { name: 'slot-1', input: '{"a":1}' });
    expect([started.status, await started.json()]).toEqual([
      400,
      expect.objectContaining({ __type: 'ExecutionAlreadyExists' }),
    ]);
    const described = await call('DescribeExecution', { executionArn: 'arn:aws:states:x:execution:broadsheet:slot-1' });
    expect(await described.json()).toMatchObject({ status: 'FAILED', input: '{"a":1}' });
  });
});
