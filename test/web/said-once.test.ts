import { describe, expect, it } from '@jest/globals';
import type { Published } from '../../functions/core/article.ts';
import type { Story } from '../../functions/core/edition.ts';
import { translate } from '../../functions/i18n/web-words.ts';
import { editionMain } from '../../functions/web/pages/stories.ts';
import { storyMain } from '../../functions/web/pages/story.ts';
import type { ViewContext } from '../../functions/web/pages/view-context.ts';
import { edition, source, story } from '../kit/mail.ts';

const view: ViewContext = {
  language: 'en',
  t: (key, values) => translate('en', key, values),
  name: (text) => text,
  href: (path) => path,
};
const siteUrl = 'https://digest.test';
const spans = [{ start: 0, end: 10 }];
const cited = (text: string, from = 1) => ({ text, source: from, spans });

/** Words of a page, and how often it says some. */
const textOf = (page: unknown) =>
  String(page)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const times = (page: unknown, words: string) => textOf(page).split(words).length - 1;

const pilots = (more: Partial<Story> = {}) =>
  story('a1b2c3d4e5f6a7b8c9d0', {
    headline: { kind: 'cut', text: 'Every long ship will have to take a pilot', source: 1, spans },
    brief: [
      cited('The bill passed by 97 votes to 61.'),
      cited('Ports Minister Tomas Verrin said the rule would cost each ship 14,000 crowns.'),
      cited('The Pilots’ House will recruit 30 people, roughly doubling its strength.'),
    ],
    added: [
      cited('The bill passed by 97 votes to 61'),
      cited('Verrin said the rule would cost each ship 14,000 crowns'),
      cited('The first pilots begin in March'),
    ],
    ...more,
  });

const storyPage = (told: Story) =>
  storyMain(
    view,
    { edition: edition('ports', 'Ports', [told]), story: told, before: [], reports: [] },
    { siteUrl, corrections: [] },
  );
const editionPage = (...stories: Story[]) =>
  editionMain(view, edition('ports', 'Ports', stories), { siteUrl, corrected: () => [] });

describe('a page', () => {
  it('lists of what is new in a story only what neither its headline nor its brief says', () => {
    const page = storyPage(pilots());
    expect(times(page, '97 votes')).toBe(1);
    expect(times(page, '14,000 crowns')).toBe(1);
    expect(textOf(page)).toContain('Update: The first pilots begin in March');
    const nothingElse = storyPage(pilots({ added: pilots().added!.slice(0, 2) }));
    expect(textOf(nothingElse)).toMatch(/2026 · Update — /u);
    expect(textOf(storyPage(pilots({ added: [] })))).not.toContain('Update');
  });

  it('of an edition tells the first story in full and the others in two sentences, and names what they leave out', () => {
    const second = pilots({ id: 'b1b2c3d4e5f6a7b8c9d0', added: [cited('The first pilots begin in March')] });
    const page = editionPage(pilots(), second);
    const [first, other] = String(page).split('<article').slice(1);
    expect([times(first, '97 votes'), times(first, '30 people')]).toEqual([1, 1]);
    expect([times(other, '97 votes'), times(other, '14,000 crowns'), times(other, '30 people')]).toEqual([1, 1, 0]);
    // Only the most important of what is new is named, and the brief of the first story says that.
    expect(textOf(first)).toMatch(/\d \w+ · Update Every/u);
    expect(textOf(other)).toContain('Update: The first pilots begin in March');
  });

  it('does not tell figures again as a disagreement that the brief has side by side', () => {
    const said = cited(
      'Economists reckoned that the strike had cost 44 million crowns, against the company’s own 27 million.',
    );
    const claim = (figure: string) => ({ figure, figureSpans: spans, said });
    const disagreements = [
      {
        about: 'crowns',
        claims: [
          { ...claim('44 million'), claimant: cited('Economists') },
          { ...claim('27 million'), claimant: cited('the company') },
        ],
      },
    ] as Story['disagreements'];
    const strike = pilots({ brief: [said], disagreements, added: [] });
    expect(times(storyPage(strike), '44 million')).toBe(1);
    expect(times(editionPage(strike), '44 million')).toBe(1);
    // A brief that has one of them leaves the other untold.
    const half = pilots({ brief: [cited('The strike had cost 44 million crowns.')], disagreements, added: [] });
    expect(times(editionPage(half), '27 million')).toBe(1);
  });

  it('of an edition says at its end how it was made, and on paper where its sources are', () => {
    const page = editionPage(
      pilots({ sources: [source(1, { url: 'https://wire.example/pilots', publisher: 'Coastal Wire' })] }),
      pilots({
        id: 'b1b2c3d4e5f6a7b8c9d0',
        sources: [source(1, { articleId: 'b1b2c3d4e5f6a7b8c9d0', url: null, publisher: 'Strait Post' })],
      }),
    );
    const html = String(page);
    expect(html.split('class="made').length).toBe(2);
    expect(html.indexOf('class="made')).toBeGreaterThan(html.lastIndexOf('</article>'));
    expect(html.match(/ data-note="\d"/g)).toEqual([' data-note="1"', ' data-note="2"']);
    expect(textOf(html.slice(html.indexOf('class="notes"')))).toMatch(
      /Coastal Wire https:\/\/wire\.example\/pilots .*Strait Post https:\/\/digest\.test\/articles\/b1b2c3d4e5f6a7b8c9d0 /u,
    );
  });

  it('gives the day of a story only as exactly as its reports do, and never the day on which they arrived', () => {
    const dated = (...published: Published[]) =>
      pilots({ added: [], sources: published.map((one, index) => source(index + 1, { published: one })) });
    for (const [story, long, short] of [
      [dated({ precision: 'day', date: '2026-11-20' }), 'Friday, 20 November 2026', 'Fri 20 Nov'],
      [dated({ precision: 'unknown' }), 'Undated', 'Undated'],
      [dated({ precision: 'month', date: '2026-11' }), 'November 2026', 'November 2026'],
      [
        dated({ precision: 'year', date: '2026' }, { precision: 'month', date: '2026-10' }),
        'October 2026',
        'October 2026',
      ],
    ] as const) {
      const plain = (page: unknown) => textOf(page).replaceAll('\u00a0', ' ');
      expect(plain(storyPage(story))).toMatch(new RegExp(`take a pilot ${long} — `));
      expect(plain(editionPage(story))).toContain(` ${short} Every long ship`);
    }
  });

  it('of a story has on paper the address of an article that only we have a page of', () => {
    const unlinked = pilots({ sources: [source(1, { articleId: 'b1b2c3d4e5f6a7b8c9d0', url: null })] });
    expect(textOf(storyPage(unlinked))).toContain(`${siteUrl}/articles/b1b2c3d4e5f6a7b8c9d0 `);
    expect(String(storyPage(pilots({ sources: [source(1)] })))).not.toContain('class="paper"');
  });
});
