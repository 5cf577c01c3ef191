import { pathTo } from '../../functions/site/site-paths.ts';
import type { CaseGroup } from './gallery-case.ts';
import { preferencesPath } from './page-cases.ts';

/** A body that never arrives completely. */
const endless = () => new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('address=')) });
const form = { 'content-type': 'application/x-www-form-urlencoded' };

export const errors: CaseGroup = {
  title: 'Errors',
  cases: [
    { id: 'not-found', title: 'Page not found', show: (site) => site.get('/nothing'), status: 404 },
    {
      id: 'bad-link',
      title: 'Invalid link',
      show: (site) => site.get(pathTo('preferences', { token: 'k1.broken' })),
      status: 404,
    },
    {
      id: 'gone-link',
      title: 'Link of a deleted reader',
      show: (site) => site.get(preferencesPath(site)),
      status: 410,
    },
    {
      id: 'old-link',
      title: 'Expired link',
      show: async (site) => {
        site.reader();
        return site.get(pathTo('confirm', { token: site.token({ purpose: 'confirm', days: -5 }) }));
      },
      status: 410,
    },
    {
      id: 'too-often',
      title: 'Too many requests',
      show: async (site) => {
        const ask = () => site.post(pathTo('link'), { address: 'amina@reader.example' });
        let answer = await ask();
        for (let asked = 1; asked < 20 && answer.status !== 429; asked++) answer = await ask();
        return answer;
      },
      status: 429,
    },
    {
      id: 'too-large',
      title: 'Too large',
      show: (site) => site.post(pathTo('link'), { address: 'a'.repeat(70_000) }),
      status: 413,
    },
    {
      id: 'too-slow',
      title: 'Too slow',
      show: async ({ app, language }) => {
        const headers = { ...form, 'accept-language': language };
        return app.request(pathTo('link'), { method: 'POST', body: endless(), headers, duplex: 'half' });
      },
      settings: { bodyMilliseconds: 20 },
      status: 408,
    },
    {
      id: 'wrong-method',
      title: 'Wrong method',
      show: async ({ app, language }) =>
        app.request(pathTo('home'), { method: 'DELETE', headers: { 'accept-language': language } }),
      status: 405,
    },
    {
      id: 'no-form',
      title: 'Not a form',
      show: async ({ app, language }) =>
        app.request(pathTo('link'), {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json', 'accept-language': language },
        }),
      status: 415,
    },
    {
      id: 'unreadable',
      title: 'Damaged record',
      show: async (site) => {
        site.damageReader();
        return site.get(preferencesPath(site));
      },
      status: 503,
    },
    {
      id: 'failed',
      title: 'Something went wrong',
      show: async (site) => {
        const broken = () => Promise.reject(new Error('The bucket does not answer.'));
        Object.assign(site.store, { get: broken, head: broken });
        return site.get(pathTo('home'));
      },
      status: 500,
    },
  ],
};
