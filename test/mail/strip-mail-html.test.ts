import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { stripMailHtml } from '../../functions/mail/strip-mail-html.ts';
import { arabic, fields, layoutOf, sectionOf, security, trade } from '../kit/mail.ts';

/** Every element of a page with its own text, attributes and style, whether the style is inline or in a class. */
const elementsOf = (html: string) => {
  const { document } = parseHTML(html);
  const rules = new Map(
    [...document.querySelectorAll('style')].flatMap((style) =>
      [...style.textContent.matchAll(/^\.(s\d+)\{(.*)\}$/gm)].map(([, name, rule]) => [name!, rule!] as const),
    ),
  );
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => !['style', 'head', 'html', 'noscript'].includes(localName))
    .map((element) => {
      const attributes = new Map<string, string>(
        [...element.attributes].map(({ name, value }) => [name, value.replaceAll(/\s+/g, ' ')]),
      );
      const classes = (attributes.get('class') ?? '').split(' ').filter(Boolean);
      const style = attributes.get('style') || classes.map((name) => rules.get(name)).find(Boolean) || '';
      for (const name of ['class', 'style']) attributes.delete(name);
      const words = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
      return [
        element.localName,
        style,
        classes.filter((name) => !rules.has(name)),
        [...attributes].sort(),
        words.join(''),
      ];
    });
};

describe('a mail as a page', () => {
  it.each([
    ['en', [trade, security]],
    ['ar', [arabic, trade]],
  ] as const)(
    'keeps every element with its style and text, in five sixths of the bytes (%s)',
    async (language, editions) => {
      const sections = await Promise.all(editions.map((edition) => sectionOf(edition, language)));
      const { raw } = assembleDigest({ layout: await layoutOf(language), sections, length: 'full', fields: fields() });
      const { html } = await PostalMime.parse(raw);
      const page = stripMailHtml(html!);
      expect(elementsOf(page)).toEqual(elementsOf(html!));
      expect(page).not.toContain('<!--');
      expect(Buffer.byteLength(page)).toBeLessThan(Buffer.byteLength(html!) * (5 / 6));
    },
  );

  it('leaves a style alone if it is used once or written with entities', () => {
    const quoted = '<p style="font-family:&quot;A B&quot;">a</p><p style="font-family:&quot;A B&quot;">b</p>';
    expect(stripMailHtml(`<head></head><b style="color:red">once</b>${quoted}`)).toContain(
      `<b style="color:red">once</b>${quoted}`,
    );
  });

  it('does not take anything in an article for markup', () => {
    const words = '&lt;!-- style=&quot;color:red&quot; --&gt; $&amp; $1 .s0{}';
    expect(stripMailHtml(`<head></head><p style="a:b">${words}</p><p style="a:b">${words}</p>`)).toBe(
      `<head><style>\n.s0{a:b}\n</style>\n</head><p class="s0">${words}</p><p class="s0">${words}</p>`,
    );
  });
});
