import { parseHTML } from 'linkedom';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { type MemorySite, openMemorySite } from './memory-site.ts';

export const first = '2026-03-02T10:00:00.000Z';
export const second = '2026-03-03T10:00:00.000Z';
export const third = '2026-03-04T10:00:00.000Z';
const reader = 'ada@reader.example';
const topicsWith = (review: string) => `topics:
  - id: harbour
    title: Harbour
    match: { any: [harbour, ferry, quay] }
    review: ${review}
`;
export const fares = `Ferry fares rise

The harbour board raised ferry fares by 4 percent on Sunday, the board said in Port Ellery. A single ticket now costs 3 dollars.`;
const herons = `Herons nest on the lighthouse

Nine pairs of herons nest on the old lighthouse of the harbour, bird watchers said. They keep visitors away until June.`;
const page = '/desk/paper/harbour?hours=24';

/** The reader and the sessions of the editors, of a site of its own: they hold wherever the keys are the same. */
const openPeople = async () => {
  const site = await openMemorySite(topicsWith('none'));
  await site.subscribe(reader, { topics: 'harbour', cadence: 'day', at: '10:00', zone: 'UTC' });
  const [ines, tom] = [await site.signIn(site.editors[0]), await site.signIn(site.editors[1])];
  return { ada: (await site.ports.readers.get(site.idOf(reader)))!, ines, tom };
};
let people: ReturnType<typeof openPeople> | undefined;

const at = (site: MemorySite, { cookie, token }: Awaited<ReturnType<MemorySite['signIn']>>) => {
  return {
    page: async (path = page) => {
      const answer = await site.deskOn(site.store).request(path, { headers: { cookie } });
      return parseHTML(await answer.text()).document;
    },
    /** Posts a decision or a correction through a store. */
    post: async (
      fields: readonly (readonly [string, string])[],
      { through = site.store as ObjectStore, path = page } = {},
    ) => {
      site.clock.advance(1000);
      const given = fields.map(([...field]): [string, string] => field);
      const body = new URLSearchParams([['token', token], ...given]);
      const answer = await site.deskOn(through).request(path, { method: 'POST', body, headers: { cookie } });
      return answer.headers.get('location') ?? String(answer.status);
    },
  };
};

export type Page = ReturnType<typeof parseHTML>['document'];

/** A newsroom on a morning with two stories and one reader. */
export const morning = async (review = 'none') => {
  const site = await openMemorySite(topicsWith(review));
  await site.drop('board/fares.txt', fares);
  site.clock.advance(60_000);
  await site.drop('watch/herons.txt', herons);
  site.clock.advance(60_000);
  people ??= openPeople();
  const { ada, ines, tom } = await people;
  await site.ports.readers.put(ada, 'new');
  const [report] = [...site.store.objects.keys()]
    .filter((key) => key.startsWith('index/harbour/'))
    .map((key) => key.replace(/^.*-(\w+)\.json$/, '$1'));
  const about: [string, string] = ['report', `${report}@2026-03-02T09:00:00.000Z`];
  const digests = async () => {
    const sent = site.mails.filter(({ to, raw }) => to === reader && /^List-Unsubscribe:/m.test(raw));
    return sent.map(({ raw }) => raw.replaceAll('=\r\n', ''));
  };
  return { site, ines: at(site, ines), tom: at(site, tom), about, digests };
};
export type Morning = Awaited<ReturnType<typeof morning>>;

const wordsOf = { fares: /raised ferry fares by 4 percent/, herons: /Nine pairs of herons/ };
export const timesTold = async ({ digests }: Morning, story: keyof typeof wordsOf) =>
  (await digests()).filter((raw) => wordsOf[story].test(raw)).length;
