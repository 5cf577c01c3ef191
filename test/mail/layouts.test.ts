import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { Language } from '../../functions/core/reader.ts';
import { writeLayouts } from '../../functions/mail/render/render-layouts.ts';
import { keys } from '../../functions/store/keys.ts';
import { layoutVersion } from '../../functions/store/layout-version.static.ts';
import { Layout } from '../../functions/store/layouts.ts';
import { settings } from '../kit/mail.ts';

describe('the layouts of the mails', () => {
  it('are there in every language before any edition is compiled', async () => {
    const store = memoryObjectStore();
    await writeLayouts({ store }, settings);
    for (const language of Language.options) {
      const stored = await store.get(keys.layout(layoutVersion, language));
      expect(Layout.parse(JSON.parse(stored!.body.toString()))).toMatchObject({
        language,
        settings,
        version: layoutVersion,
      });
    }
  });

  it('are the same bytes every time, until the settings of the deployment change', async () => {
    const bytesOf = async (productName: string) => {
      const store = memoryObjectStore();
      await writeLayouts({ store }, { ...settings, productName });
      return (await store.get(keys.layout(layoutVersion, 'fr')))!.body.toString();
    };
    expect(await bytesOf('Broadsheet')).toBe(await bytesOf('Broadsheet'));
    expect(await bytesOf('The Morning Post')).not.toBe(await bytesOf('Broadsheet'));
  });

  it('escape a product name with characters that mean something in headers and markup', async () => {
    const store = memoryObjectStore();
    const productName = 'Über, "Post" <& Söhne>';
    await writeLayouts({ store }, { ...settings, productName, postalAddress: 'Gasse 1\nÖrtlein' });
    const { digest } = Layout.parse(JSON.parse((await store.get(keys.layout(layoutVersion, 'de')))!.body.toString()));
    expect(digest.top.toString()).toMatch(/\r\nFrom: =\?UTF-8\?Q\?.+\?=\s+<digest@mail\.example>\r\n/s);
    expect(digest.top.toString()).not.toMatch(/[^\r]\n|\r[^\n]/);
    const html = digest.html.filter(Buffer.isBuffer).map(String).join('').replaceAll('=\r\n', '');
    expect(html).toContain('=C3=9Cber, &quot;Post&quot; &lt;&amp; S=C3=B6hne&gt;');
  });
});
