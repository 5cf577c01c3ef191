import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { S3Client } from '@aws-sdk/client-s3';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { systemClock } from '../functions/adapters/system-clock.ts';
import { writeHomePage } from '../functions/archive/topic-news.ts';
import { editionOf } from '../functions/compile/compile.ts';
import { Settings } from '../functions/compile/settings.ts';
import { Topic } from '../functions/core/topic.ts';
import { keys } from '../functions/store/keys.ts';
import { bundle } from '../infra/bundle.ts';
import { handlers } from '../infra/handlers.ts';
import { startAws } from '../local/aws/aws.ts';
import { madeArticles } from '../test/kit/measure/made-articles.ts';

/**
 * `npm run bench:home [-- ROUNDS]`: how long the home page of 200 topics takes on an instance's first visit and after,
 * from the function's bundle in a fresh process, with S3 in another. Prints medians: the whole time, how much of it at
 * least one S3 request was in progress, processor time, and S3 requests.
 */

const rounds = Number(process.argv[2] ?? 9);
const topics = 200;
const withNews = 12;
const articles = 60;
const day = 86_400_000;

const aws = await startAws({ clock: systemClock });
Object.assign(process.env, aws.environment);
const store = s3ObjectStore({ client: new S3Client(), bucket: aws.environment.BUCKET! });
const ids = Array.from({ length: topics }, (_, index) => `topic-${index}`);
await store.put(
  keys.topics,
  `topics:\n${ids.map((id) => `  - id: ${id}\n    title: The affairs of ${id}\n    description: All that is done and said about ${id} in the harbour towns of the north.\n    match: { any: [${id}, "${id} board", harbour of ${id}], none: [football] }\n`).join('')}`,
);
const now = Date.now();
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const entries = madeArticles(articles).map((entry, index) => {
  const arrivedAt = iso(now - 60_000 - ((index * 13) / articles) * day);
  return { ...entry, article: { ...entry.article, arrivedAt } };
});
for (const id of ids.slice(0, withNews)) {
  const topic = Topic.parse({ id, title: id, match: { any: [id] } });
  for (const { article, ...entry } of entries)
    await store.put(keys.entry(id, article.arrivedAt, article.id), JSON.stringify({ ...entry, article }));
  for (let back = 0; back < 12; back++) {
    const window = { from: iso(now - (back + 1) * day), to: iso(now - back * day) };
    const inside = entries.filter(
      ({ article: { arrivedAt } }) => arrivedAt > iso(now - (back + 4) * day) && arrivedAt <= window.to,
    );
    const edition = editionOf({ topic, window, entries: inside, background: [], settings: Settings.parse({}) });
    await store.put(keys.edition(id, window), JSON.stringify(edition));
  }
}

const folder = fileURLToPath(new URL('./.data/bundles', import.meta.url));
const { web } = await bundle({ web: handlers.web }, folder);
const script = `
import { subscribe } from 'node:diagnostics_channel';
const s3 = { requests: 0, open: 0, since: 0, waited: 0 };
subscribe('http.client.request.start', () => { s3.requests++; if (s3.open++ === 0) s3.since = performance.now(); });
subscribe('http.client.response.finish', () => { if (--s3.open === 0) s3.waited += performance.now() - s3.since; });
const { handler } = await import(${JSON.stringify(join(web.folder, 'index.mjs'))});
const event = { version: '2.0', routeKey: '$default', rawPath: '/', rawQueryString: '', headers: { host: 'home.test', 'accept-encoding': 'gzip' },
  requestContext: { http: { method: 'GET', path: '/', sourceIp: '198.51.100.9' }, domainName: 'home.test' }, isBase64Encoded: false };
const visit = async () => {
  const [since, cpu, { requests, waited }] = [performance.now(), process.cpuUsage(), s3];
  const { statusCode } = await handler(event, {});
  if (statusCode !== 200) throw new Error('answered ' + statusCode);
  const { user, system } = process.cpuUsage(cpu);
  return { whole: performance.now() - since, s3: s3.waited - waited, processor: (user + system) / 1000, requests: s3.requests - requests };
};
const visits = [];
for (let count = 0; count < 12; count++) visits.push(await visit());
console.log(JSON.stringify(visits));
`;
interface Visit {
  whole: number;
  s3: number;
  processor: number;
  requests: number;
}
const first: Visit[] = [];
const later: Visit[] = [];
await writeHomePage({ store, clock: systemClock });
for (let round = 0; round < rounds; round++) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...aws.environment,
      PATH: process.env.PATH,
      SITE_URL: 'https://home.test',
      PRODUCT_NAME: 'Broadsheet',
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      ...(process.env.PROF && { NODE_OPTIONS: process.env.PROF }),
    },
  });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const [cold, ...warm] = JSON.parse(printed) as [Visit, ...Visit[]];
  first.push(cold);
  later.push(...warm);
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const row = (name: string, visits: readonly Visit[]) => {
  const of = (part: keyof Visit, digits: number, unit: string) =>
    `${median(visits.map((visit) => visit[part])).toFixed(digits)}${unit}`.padStart(10);
  console.log(
    `${name.padEnd(16)}${of('whole', 1, ' ms')}${of('s3', 1, ' ms')}${of('processor', 1, ' ms')}${of('requests', 0, '')}`,
  );
};
console.log(`${''.padEnd(16)}${['whole', 'in S3', 'processor', 'requests'].map((name) => name.padStart(10)).join('')}`);
row('first visit', first);
row('later visits', later);
await aws.stop();
process.exit(0);
