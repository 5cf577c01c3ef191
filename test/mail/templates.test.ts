import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { placeholderTags, storedTemplate } from '../../functions/mail/render/placeholders.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { openTemplates } from '../../functions/mail/render/templates.ts';
import { Layout, placeholders } from '../../functions/store/layouts.ts';
import { fields, sectionOf, settings, trade } from '../kit/mail.ts';

const tags = placeholderTags(...Object.values(placeholders));
const render = (file: string, text: string, view: object = {}) =>
  openTemplates({ [file]: text, 'part.html': '{{nowhere}}' })(file, { ...tags, ...view });

describe('a template', () => {
  it.each<[string, string, string, RegExp]>([
    ['a name without a value', 'a.txt', 'Dear {{raeder}}', /There is no value for \{\{raeder\}\}\.$/],
    ['a placeholder that no mail has', 'a.txt', '{{words.dat}}', /There is no value for \{\{words\.dat\}\}\.$/],
    ['a placeholder of no kind', 'a.html', '{{word.date}}', /There is no value for \{\{word\.date\}\}\.$/],
    ['a section without a value', 'a.html', '{{#adress}}x{{/adress}}', /There is no value for \{\{adress\}\}\.$/],
    ['an inverted section without a value', 'a.html', '{{^rlt}}x{{/rlt}}', /There is no value for \{\{rlt\}\}\.$/],
    ['a name without a value in a partial', 'a.html', '{{> part}}', /There is no value for \{\{nowhere\}\}\.$/],
    ['a partial that does not exist', 'a.txt', '{{> part}}', /There is no file part\.txt\.$/],
    ['an unclosed section', 'a.mjml', '{{#link}}<p>', /Unclosed section "link"/],
    ['a section closed by another name', 'a.mjml', '{{#link}}<p>{{/words}}', /Unclosed section "link"/],
    ['a section that was never opened', 'a.mjml', '<p>{{/link}}', /Unopened section "link"/],
    ['an unclosed tag', 'a.txt', 'Dear {{words.date', /Unclosed tag/],
  ])('cannot be rendered with %s', (_, file, text, reason) => {
    expect(() => render(file, text)).toThrow(reason);
    expect(() => render(file, text)).toThrow(new RegExp(`^The mail template ${file} cannot be rendered\\. `));
  });

  it('that does not exist is named', () => {
    expect(() => openTemplates({})('digest.txt', {})).toThrow(/^The mail template digest\.txt .* There is no file/);
  });

  it('prints nothing for a value that is known to be empty', () => {
    expect(render('a.txt', '[{{none}}{{#none}}x{{/none}}{{empty}}]', { none: null, empty: '' })).toBe('[]');
  });

  it.each(['{{link.view}}', '[[link view]]', '\ufdd0link view\ufdd0', 'href="\ufdd0link view\ufdd0"'])(
    'does not take a value for a placeholder: %j',
    (productName) => {
      for (const file of ['more.txt', 'more.html']) {
        const rendered = render(file, '{{productName}} {{words.missed}}', { productName });
        const stored = storedTemplate(file === 'more.txt' ? 'missedText' : 'missedHtml', rendered, 'quoted-printable');
        expect(stored.filter((piece) => typeof piece !== 'string')).toEqual([{ gap: 'missed', as: 'words' }]);
      }
    },
  );
});

describe('the placeholders of a template', () => {
  const stored = (template: 'moreText' | 'moreHtml' | 'digestText', text: string) =>
    storedTemplate(template, render(template.endsWith('Html') ? 'a.html' : 'a.txt', text), 'quoted-printable');

  it('are stored in their order, between ready bytes', () => {
    expect(stored('moreText', '{{words.more}}: {{link.view}}\n')).toEqual([
      { gap: 'more', as: 'words' },
      ':=20=\r\n',
      { gap: 'view', as: 'link' },
      '\r\n',
    ]);
    expect(stored('moreHtml', '<a class="x" href="{{link.view}}" dir="ltr">{{words.more}}</a>')).toEqual([
      '<a class=3D"x"=20=\r\n',
      { gap: 'view', as: 'link' },
      'dir=3D"ltr">=\r\n',
      { gap: 'more', as: 'words' },
      '</a>=\r\n',
    ]);
  });

  it.each<[string, 'moreText' | 'moreHtml', string, string]>([
    ['one is missing', 'moreText', '{{words.more}}', '{{link.view}} is missing'],
    ['all are missing', 'moreText', '', '{{words.more}} is missing; {{link.view}} is missing'],
    [
      'one belongs to another template',
      'moreText',
      '{{words.more}} {{link.view}} {{words.note}}',
      '{{words.note}} has no value here',
    ],
    [
      'a link stands where it would be printed',
      'moreHtml',
      '<a href="{{link.view}}">{{link.view}}</a>{{words.more}}',
      '{{link.view}} is not the value of an href attribute',
    ],
  ])('stop the layouts from being rendered if %s', (_, template, text, problem) => {
    expect(() => stored(template, text)).toThrow(`The mail template ${template} cannot be used: ${problem}.`);
  });

  it('stop a digest from being rendered without a way to unsubscribe, or with its stories twice', () => {
    const words = placeholders.digestText.words.map((name) => `{{words.${name}}}`).join('');
    const links = '{{link.view}}{{pieces.manage}}';
    expect(() =>
      stored(
        'digestText',
        `${words}${links}{{pieces.corrections}}{{pieces.contents}}{{pieces.sections}}{{pieces.missed}}{{pieces.more}}{{pieces.fewer}}`,
      ),
    ).toThrow('The mail template digestText cannot be used: {{link.unsubscribe}} is missing.');
    expect(() =>
      stored(
        'digestText',
        `${words}${links}{{link.unsubscribe}}{{pieces.corrections}}{{pieces.contents}}{{pieces.sections}}{{pieces.sections}}{{pieces.missed}}{{pieces.more}}{{pieces.fewer}}`,
      ),
    ).toThrow('The mail template digestText cannot be used: {{pieces.sections}} is used more than once.');
  });

  it('stop a mail from being assembled if a stored layout has one that nothing fills', async () => {
    const layout = structuredClone(await renderLayout({ settings, language: 'en' }));
    layout.digest.text.push({ gap: 'photos', as: 'pieces' });
    const digest = { layout: Layout.parse(layout), sections: [await sectionOf(trade, 'en')], fields: fields() };
    expect(() => assembleDigest({ ...digest, length: 'full' })).toThrow(
      'The mail template digestText has no value for pieces.photos.',
    );
  });
});
