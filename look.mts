import { listen } from './local/aws/listen.ts';
import { galleryApp } from './local/gallery/gallery-app.ts';
import { fillStore } from './local/gallery/gallery-store.ts';
import { galleryCases } from './local/gallery/gallery-cases.ts';
import { launchBrowser } from './test/kit/browser.ts';
console.log(galleryCases.map(c=>c.id).join(' '));
const server = await listen({ app: galleryApp(await fillStore()) });
const b = await launchBrowser();
const out = process.env.TMPDIR + '/look/';
for (const [name, path, width] of [
 ['mail-wide','light/digest-full/en',760],['mail-dark','dark/digest-full/en',760],['mail-320','light/digest-full/en',320],['mail-ar','light/digest-full/ar',390],
 ['story','light/story/en',900],['story-dark','dark/story/en',390],['topic','light/topic/en',900],['article','light/article/en',900],['home','light/home/en',1100],['page','light/web-digest/en',760]] ) {
  const p = await b.newPage({ viewport: { width, height: 900 } });
  const r = await p.goto(`${server.url}/${path}`); if (r.status()!==200) console.log(name, r.status());
  await p.screenshot({ path: out + name + '.png', fullPage: true, clip: { x:0,y:0,width, height: Math.min(2600, await p.evaluate('document.documentElement.scrollHeight')) } });
  await p.close();
}
await b.close(); await server.stop();
