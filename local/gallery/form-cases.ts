import { allArticles, Topic } from '../../functions/core/topic.ts';
import { pathTo } from '../../functions/site/site-paths.ts';
import { writeCustomTopic } from '../../functions/store/custom-topics.ts';
import { deleteEntry, entryArrival, entryArticle, listEntries } from '../../functions/store/entries.ts';
import { topicsFileKey, writeTopicsFile } from '../../functions/store/topic-catalog.ts';
import { fieldsOf } from '../../functions/web/readers/choices.ts';
import type { CaseGroup, GalleryCase } from './gallery-case.ts';
import type { GallerySite } from './gallery-site.ts';
import { topicsFile } from './gallery-store.ts';
import { newsIn } from './local-news.ts';
import { signUpForm } from './mail-cases.ts';
import { preferencesPath } from './page-cases.ts';

type Form = Record<string, string | readonly string[]>;

/** The home page after its form was posted. */
const posted = (
  id: string,
  title: string,
  fields: Form | ((site: GallerySite) => Form),
  more: Partial<GalleryCase> & { before?: (site: GallerySite) => Promise<void> } = {},
): GalleryCase => {
  const { before = async () => {}, ...rest } = more;
  return {
    id: `home-${id}`,
    title,
    show: async (site) => {
      await before(site);
      return site.post(pathTo('subscribe'), signUpForm(site, typeof fields === 'function' ? fields(site) : fields));
    },
    status: 422,
    ...rest,
  };
};

const preview = { do: 'preview', status: 200 } as const;

/** Takes every article out of the index. */
const forgetArticles = async ({ store }: GallerySite) => {
  for await (const key of listEntries(store, allArticles)) {
    const arrivedAt = entryArrival(key);
    if (arrivedAt) await deleteEntry(store, { topic: allArticles, arrivedAt, id: entryArticle(key) });
  }
};

export const home: CaseGroup = {
  title: 'Home',
  cases: [
    { id: 'home', title: 'Home', show: (site) => site.get(pathTo('home')) },
    {
      id: 'home-many-topics',
      title: 'Home with many topics',
      show: async (site) => {
        await writeTopicsFile(site.store, topicsFile(40));
        return site.get(`${pathTo('home')}?topics=region-7`);
      },
    },
    {
      id: 'home-no-topics',
      title: 'Home without topics',
      show: async (site) => {
        await site.store.delete(topicsFileKey);
        return site.get(pathTo('home'));
      },
    },
    posted(
      'preview',
      'Preview of a custom topic',
      (site) => ({ own: `${newsIn[site.language].strike.matched} -zeppelin`, do: 'preview' }),
      {
        status: preview.status,
      },
    ),
    posted('preview-none', 'Preview, nothing matches', { own: 'zeppelin', do: 'preview' }, { status: preview.status }),
    posted(
      'preview-untested',
      'Preview, no articles yet',
      { own: 'zeppelin', do: 'preview' },
      {
        status: preview.status,
        before: forgetArticles,
      },
    ),
  ],
};

/** Queries for a custom topic, by what is wrong with them. */
const badQueries = {
  empty: '""',
  'too-long': 'ferry '.repeat(40),
  'open-quote': '"ferry and trawler',
  'open-bracket': 'ferry (trawler',
  'only-minus': '-ferry',
  'too-complex': '(ferry OR trawler) (fog OR rain)',
  'too-common': 'the',
  'too-broad': 'Corvane OR Aldmouth',
};

const badAddresses = {
  empty: '',
  'not-an-address': 'amina at reader',
  'too-long': `${'a'.repeat(70)}@reader.example`,
  'no-such-domain': 'amina@localhost',
};

/** The page that asks for an address, with an invalid one. */
const badAddress = ([code, address]: [string, string]): GalleryCase => ({
  id: `link-${code}`,
  title: `Address: ${code}`,
  show: (site) => site.post(pathTo('link'), { address }),
  status: 422,
});

/** A reader's preferences after something wrong was posted. */
const preferencesProblem = (id: string, title: string, fields: (site: GallerySite) => Promise<Form>): GalleryCase => ({
  id: `preferences-${id}`,
  title,
  show: async (site) => {
    const reader = site.reader();
    const more = await fields(site);
    return site.post(preferencesPath(site), { ...fieldsOf(reader), do: 'save', ...more });
  },
  status: 422,
});

/** As many custom topics as a reader may have, and one more. */
const manyCustomTopics = async (site: GallerySite): Promise<Form> => {
  const topics = Array.from({ length: 11 }, (_, index) =>
    Topic.parse({ id: `own-ferry-${index}`, title: `Ferry ${index}`, match: { any: [`ferry ${index}`] } }),
  );
  for (const topic of topics) await writeCustomTopic(site.store, topic);
  const ids = topics.map(({ id }) => id);
  site.reader({ topics: ids });
  return { topics: ids };
};

export const problems: CaseGroup = {
  title: 'Problems in forms',
  cases: [
    posted('problems', 'Every field is wrong', {
      address: 'amina',
      topics: [],
      cadence: '',
      at: '07:31',
      zone: 'Nowhere',
      language: 'xx',
      minStories: '99',
    }),
    posted('days', 'No days, no time zone', { cadence: 'chosen', days: [], zone: '' }),
    posted('weekday', 'No day of the week', { cadence: 'week', weekday: '' }),
    posted('monthday', 'No day of the month', { cadence: 'month', monthday: '32' }),
    posted(
      'topics-many',
      'Too many topics',
      () => ({ topics: Array.from({ length: 51 }, (_, at) => `region-${at + 1}`) }),
      {
        before: (site) => writeTopicsFile(site.store, topicsFile(60)),
      },
    ),
    ...Object.entries(badQueries).map(([code, own]) => posted(`query-${code}`, `Custom topic: ${code}`, { own })),
    ...Object.entries(badAddresses).map(badAddress),
    preferencesProblem('too-many-custom', 'Too many custom topics', manyCustomTopics),
    preferencesProblem('bad-min-stories', 'Too many stories wanted', async () => ({ minStories: '99' })),
    preferencesProblem('bad-pause', 'Pause until a past day', async () => ({
      do: 'pause',
      until: '2020-01-01',
    })),
    preferencesProblem('bad-address', 'New address that is invalid', async () => ({ do: 'address', address: 'amina' })),
    {
      id: 'pause-problem',
      title: 'Pause page: a past day',
      show: async (site) => {
        site.reader();
        const path = pathTo('pause', { token: site.token({ purpose: 'preferences' }) });
        return site.post(path, { do: 'pause', until: '2020-01-01' });
      },
      status: 422,
    },
  ],
};
