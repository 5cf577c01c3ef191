import { writeFileSync } from 'node:fs';
import { listen } from './local/aws/listen.ts';
import { galleryApp } from './local/gallery/gallery-app.ts';
import { fillStore } from './local/gallery/gallery-store.ts';
import { launchBrowser } from './test/kit/browser.ts';
const server = await listen({ app: galleryApp(await fillStore()) });
const b = await launchBrowser();
const out = process.env.TMPDIR + '/look/';
for (const [name, path, format] of [['story','light/story/en','A4'],['digest','light/web-digest/en','A4'],['topic','light/edition/en','Letter'],['article','light/article/en','A4'],['story-ar','light/story/ar','Letter'],['digest-ar','light/web-digest/ar','Letter']]) {
  const p = await b.newPage(); await p.goto(`${server.url}/${path}`);
  writeFileSync(out + name + '.pdf', await p.pdf({ format, preferCSSPageSize: false })); await p.close();
}
await b.close(); await server.stop();
