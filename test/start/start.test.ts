import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { keys } from '../../functions/core/keys.ts';
import { wire } from '../../functions/start/handler.ts';
import { handClock, type Servers, startServers } from '../servers.ts';

let servers: Servers;
let s3: S3Client;
let start: ReturnType<typeof wire>;

beforeAll(async () => {
  servers = await startServers();
  servers.executions.run = async () => ({});
  s3 = new S3Client();
  start = wire(process.env, handClock('2026-03-01T05:00:07.000Z'));
});
afterAll(async () => {
  s3.destroy();
  await servers.stop();
});

const drop = async (name: string, body: string) => {
  const key = `${keys.requests}${name}`;
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: key, Body: body }));
  await start({ Records: [{ s3: { object: { key: encodeURIComponent(key).replaceAll('%20', '+') } } }] });
  return key;
};
const inputOf = (run: string) => servers.executions.all.get(run)?.input;
const refusalOf = async (key: string) => {
  const object = await s3ObjectStore({ client: s3, bucket: process.env.BUCKET! }).get(keys.rejected(key));
  return object && JSON.parse(object.body.toString());
};

describe('a tick of the schedule', () => {
  it('is one run however often it comes, named after its slot', async () => {
    for (let tick = 0; tick < 3; tick++) await start({ kind: 'scheduled', slot: '2026-03-01T05:00:00Z' });
    expect([...servers.executions.all.keys()]).toEqual(['slot-20260301T050000Z']);
    expect(inputOf('slot-20260301T050000Z')).toEqual({ kind: 'scheduled', slot: '2026-03-01T05:00:00.000Z' });
  });
});

describe('a request dropped in the bucket', () => {
  const request = { topics: ['trade'], addresses: ['desk@news.example'] };

  it('becomes a run named after the object', async () => {
    await drop('monday.json', JSON.stringify(request));
    expect(inputOf('request-monday')).toMatchObject({ kind: 'request', id: 'monday', ...request });
  });

  it('is not run again when the same object is dropped again', async () => {
    const before = servers.executions.all.size;
    await drop('monday.json', JSON.stringify(request));
    expect(servers.executions.all.size).toBe(before);
  });

  it('names no more people than the state machine can carry', async () => {
    const most = Array.from(
      { length: 1000 },
      (_, index) => `reader.${index}.${'a'.repeat(40)}@${'b'.repeat(60)}.example`,
    );
    const few = await drop('few.json', JSON.stringify({ ...request, addresses: most.slice(0, 500) }));
    expect(await refusalOf(few)).toBeUndefined();
    expect(JSON.stringify(inputOf('request-few')).length).toBeLessThan(200_000);
    const many = await drop('many.json', JSON.stringify({ ...request, readerIds: most, addresses: most }));
    expect((await refusalOf(many)).reason).toContain('name fewer readers and addresses');
  });

  it('may spell out any input of the run', async () => {
    await drop('late slot.json', JSON.stringify({ kind: 'scheduled', slot: '2026-03-01T04:45:00Z' }));
    expect(inputOf('slot-20260301T044500Z')).toMatchObject({ kind: 'scheduled' });
  });

  it.each([
    ['broken.json', '{"topics": [', 'not JSON'],
    ['list.json', '[]', 'not a JSON object'],
    ['nobody.json', '{"topics":["trade"]}', 'name readers or addresses'],
    ['big.json', `"${'x'.repeat(1_000_001)}"`, 'more than'],
  ])('%s is set aside with a reason and starts nothing', async (name, body, reason) => {
    const before = servers.executions.all.size;
    const key = await drop(name, body);
    expect((await refusalOf(key)).reason).toContain(reason);
    expect(servers.executions.all.size).toBe(before);
  });
});
