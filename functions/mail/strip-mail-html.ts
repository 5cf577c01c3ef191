/**
 * A mail's HTML as a browser needs it: without what only mail programs read (comments, including Outlook's), and with
 * repeated styles turned into classes. It looks the same, and a long digest is about 40 % shorter. Only for HTML of our own
 * templates: it relies on every `<` opening a tag or a comment, and on no style coming from a reader or a publisher.
 */
export const stripMailHtml = (html: string): string => {
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<[a-z][^<>]*>/g, (tag) => tag.replaceAll(/\s+/g, ' ').replace(/ (?:style="")? ?>$/, '>'))
    .replaceAll(/\s*\n\s*/g, '\n');
  const counts = new Map<string, number>();
  for (const [, style] of bare.matchAll(styled)) counts.set(style!, (counts.get(style!) ?? 0) + 1);
  // Entities are decoded in an attribute, but not in a style sheet.
  const shared = [...counts].filter(([style, count]) => count > 1 && !style.includes('&')).map(([style]) => style);
  const names = new Map(shared.map((style, index) => [style, `s${index}`]));
  const rules = shared.map((style) => `.${names.get(style)}{${style}}`).join('\n');
  return bare
    .replaceAll(styled, (tag: string, style: string) => {
      const name = names.get(style);
      if (name === undefined) return tag;
      const rest = tag.replace(` style="${style}"`, '');
      return rest.includes(' class="')
        ? rest.replace(' class="', ` class="${name} `)
        : rest.replace(/^<\w+/, `$& class="${name}"`);
    })
    .replace('</head>', () => `<style>\n${rules}\n</style>\n</head>`);
};

const styled = /<[a-z][^<>]* style="([^"]+)"[^<>]*>/g;
