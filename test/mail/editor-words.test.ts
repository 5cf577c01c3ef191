import { describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import type { Edition } from '../../functions/core/edition.ts';
import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { atomFeed, jsonFeed } from '../../functions/web/pages/feeds.ts';
import { fields, layoutOf, sectionOf, security, trade } from '../kit/mail.ts';

const by = { by: 'Ines Moreau', at: '2026-11-22T01:00:00.000Z' };
const [lead, second, ...others] = trade.stories as [
  Edition['stories'][0],
  Edition['stories'][0],
  ...Edition['stories'],
];
const noted: Edition = {
  ...trade,
  introduction: { text: 'A <b>hard</b> week & a long one.', ...by },
  subject: { text: 'What the ports agreed', ...by },
  stories: [
    { ...lead, note: { text: 'We asked the board {{words.date}} twice.', ...by } },
    { ...second, note: { text: 'لا تعليق', ...by } },
    ...others,
  ],
};

const arrived = async (sections: Edition[], language: 'en' | 'ar' = 'en') => {
  const { raw } = assembleDigest({
    layout: await layoutOf(language),
    sections: await Promise.all(sections.map((one) => sectionOf(one, language))),
    length: 'full',
    fields: fields(),
  });
  const { subject, text = '', html = '' } = await PostalMime.parse(raw);
  return { subject, text, html };
};

describe('an editor’s own words in a mail', () => {
  it('are printed as an editor’s, with the name, in both parts', async () => {
    const { text, html } = await arrived([noted]);
    expect(text).toContain('Editor’s note (Ines Moreau): A <b>hard</b> week & a long one.');
    expect(text).toContain('Editor’s note (Ines Moreau): We asked the board {{words.date}} twice.');
    expect(html).toContain('<b>Editor’s note (Ines Moreau):</b> A &lt;b&gt;hard&lt;/b&gt; week &amp; a long one.');
    expect(html).toContain('لا تعليق');
    expect((await arrived([noted], 'ar')).text).toContain('ملاحظة من التحرير (\u2068Ines Moreau\u2069): ');
    expect((await arrived([trade])).text).not.toContain('Editor’s note');
  });

  it('are the subject of a digest that begins with the topic, and of no other', async () => {
    expect((await arrived([noted, security])).subject).toBe('What the ports agreed');
    expect((await arrived([security, noted])).subject).not.toContain('What the ports agreed');
    const long = { ...noted, subject: { text: `${'Ports and tariffs '.repeat(5)}\r\nBcc: x@y.z`, ...by } };
    const { subject } = await arrived([long]);
    expect(subject!.length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('are said to be an editor’s in feeds too, beside what a model translated', () => {
    const [first, ...rest] = noted.stories as [Edition['stories'][0], ...Edition['stories']];
    const [opening] = first.brief as [(typeof first.brief)[0]];
    const written = { by: 'a-model', from: [opening], language: 'de' };
    const translated = { ...first, brief: [{ ...opening, text: 'Der Zoll <sinkt>.', written }] };
    const listed = [translated, ...rest].map((story) => ({
      story,
      window: noted.window,
      beginning: { since: '2026-11-21T00:00:00.000Z', id: story.id },
    }));
    const { id, title, description } = noted.topic;
    const feed = {
      siteUrl: 'https://digest.example',
      productName: 'Broadsheet',
      title: 'Trade',
      topic: { id, title, description },
      stories: listed as never,
      corrected: () => [],
      now: new Date('2026-11-22T00:00:00.000Z'),
    };
    expect(atomFeed(feed)).toContain('Editor’s note (Ines Moreau): We asked the board');
    const html = (jsonFeed(feed) as { items: { content_html: string; content_text: string }[] }).items[0]!;
    expect(html.content_html).toContain(
      '<span lang="de" dir="ltr">Der Zoll &lt;sinkt&gt;.†</span></p><p>† Von einem KI-Modell',
    );
    expect(html.content_text).toMatch(
      /^Der Zoll <sinkt>\.†\n\n† Von einem KI-Modell aus Berichten in einer anderen Sprache/,
    );
    expect(JSON.stringify(jsonFeed(feed))).toContain('<p>Editor’s note (Ines Moreau): We asked the board');
  });
});
