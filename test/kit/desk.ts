import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbPollStates } from '../../functions/adapters/dynamodb-poll-states.ts';
import { dynamodbReaderCounts } from '../../functions/adapters/dynamodb-reader-counts.ts';
import { sqsQueue } from '../../functions/adapters/sqs-queue.ts';
import { compileGroup } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { createDesk } from '../../functions/desk/desk-app.ts';
import type { DeskPorts } from '../../functions/desk/desk-context.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { siteUrl, type TestSite } from './web.ts';

export const editors = [
  { name: 'Ines Moreau', address: 'ines@broadsheet.test' },
  { name: 'Tom Okafor', address: 'tom@broadsheet.test' },
];

/** Two reports of a bridge and one of a strike, of the topic "trade". */
export const news = {
  'herald/bridge.md': `---\ntitle: Kestrel Quay bridge closed\ndate: 2026-11-21\nurl: https://herald.example/bridge\n---\n\nThe swing bridge at the port of Kestrel Quay was closed to traffic on Saturday after inspectors found cracks in two of its girders, the harbour office said.\n\nEngineers expect the repair to take six weeks. About 9,000 vehicles cross the bridge every day.\n`,
  'times/bridge.md': `---\ntitle: Cracks close swing bridge\ndate: 2026-11-21\n---\n\nCracks in two girders have closed the swing bridge at Kestrel Quay, and drivers to the port face a detour of 11 kilometres until January.\n\nBus companies will run additional services along the harbour from Monday.\n`,
  'wire/pilots.md': `---\ntitle: Harbour pilots call two-day strike\ndate: 2026-11-21\n---\n\nThe union of harbour pilots in Ellery called a two-day strike from Friday after 57 of its 61 members rejected a new roster.\n\nThe port authority said it would ask ships to wait at anchor, and offered talks on Thursday.\n`,
};

/** Has the news arrive, a minute apart. */
export const bringNews = async (site: TestSite): Promise<void> => {
  for (const [name, body] of Object.entries(news)) {
    await site.put(`articles/${name}`, body);
    await site.index(`articles/${name}`);
    site.clock.advance(60_000);
  }
};

/** The editors' desk over the embedded AWS of a test site, with the same clock and bucket. */
export const deskOf = (site: TestSite, settings: Partial<DeskPorts['settings']> = {}) => {
  const { store, counters, mailer, clock, log } = site.ports;
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient());
  const sqs = new SQSClient();
  const table = site.servers.environment.TABLE!;
  const ports: DeskPorts = {
    store,
    compile: (item) =>
      compileGroup(
        {
          store,
          render: (input) => renderEdition({ ...input, siteUrl }),
          log,
          metrics: { add: () => {} },
        },
        { ...item, settings: Settings.parse({}) },
      ),
    pollStates: dynamodbPollStates({ client: documents, table }),
    readerCounts: dynamodbReaderCounts({ client: documents, table }),
    ingestQueue: sqsQueue({ client: sqs, url: site.servers.queues.ingest.url }),
    counters,
    mailer,
    clock,
    log,
    newId: randomUUID,
    secrets: async () => site.servers.secrets,
    settings: {
      siteUrl,
      productName: 'Broadsheet',
      editors,
      zone: 'Europe/Berlin',
      answerMilliseconds: 0,
      bodyMilliseconds: 2000,
      ...settings,
    },
  };
  const app = createDesk(ports);
  let networks = 0;

  const request = (path: string, init: RequestInit = {}, from = '198.51.100.9') =>
    app.request(path, init, { requestContext: { http: { sourceIp: from } } });
  const postForm = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
    from?: string,
  ) => request(path, { method: 'POST', body: new URLSearchParams(fields), headers }, from);

  /** Asks for a link from a network of its own, and gives its path. */
  const askForLink = async (address: string): Promise<string> => {
    await postForm('/desk/sign-in', { address }, {}, `203.0.113.${++networks}`);
    const { paths } = await site.lastMail(address);
    return paths.find((path) => path.startsWith('/desk/sign-in/'))!;
  };

  return {
    app,
    ports,
    request,
    postForm,
    askForLink,
    /** Signs an editor in: their requests carry the cookie, and their posts the token of the page they are on. */
    async signIn(address = editors[0]!.address) {
      const answer = await postForm(await askForLink(address), {});
      const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
      const get = (path: string) => request(path, { headers: { cookie } });
      const token = /name="token" value="([^"]+)"/.exec(await (await get('/desk/audit')).text())![1]!;
      return {
        cookie,
        token,
        get,
        /** The text of a page. */
        page: async (path: string) => (await get(path)).text(),
        post: (path: string, fields: Record<string, string> = {}) => postForm(path, { token, ...fields }, { cookie }),
        /** Posts the fields of a form as they are on a page, with what an editor enters. */
        send: (action: string, fields: readonly [string, string][]) =>
          request(action, { method: 'POST', body: new URLSearchParams([...fields]), headers: { cookie } }),
      };
    },
  };
};
export type TestDesk = ReturnType<typeof deskOf>;
