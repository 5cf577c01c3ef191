import PostalMime, { type Email } from 'postal-mime';
import { Malformed } from '../../functions/core/errors.ts';
import { Language } from '../../functions/core/reader.ts';
import { listWords, sayInMail, scheduleWords } from '../../functions/i18n/mail-words.ts';
import { assembleDigest, assemblePage, maxMailBytes } from '../../functions/mail/assemble-digest.ts';
import { assembleNotification } from '../../functions/mail/assemble-notification.ts';
import { pickStories } from '../../functions/mail/digest-content.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { decodePieces } from '../../functions/mail/transfer-encoding.ts';
import { Notification } from '../../functions/store/layouts.ts';
import { arabic, edition, fields, layoutOf, sectionOf, security, settings, source, story, trade } from '../kit/mail.ts';

const headerOf = (mail: Email, name: string) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value;

const digestOf = async (
  language: Language,
  more: Parameters<typeof fields>[0] = {},
  length: 'full' | 'short' = 'full',
) =>
  assembleDigest({
    layout: await layoutOf(language),
    sections: [await sectionOf(trade, language), await sectionOf(security, language)],
    length,
    fields: fields(more),
  });

/** A topic with `count` long stories. */
const long = (id: string, count: number, repeats = 40) =>
  edition(
    id,
    id,
    Array.from({ length: count }, (_, index) =>
      story(`${id}${index}`, {
        headline: { kind: 'title', text: `${id} ${index}`, source: 1 },
        brief: [
          {
            text: `${id} ${index}. ${'Far from the harbour nobody noticed. '.repeat(repeats)}`,
            source: 1,
            spans: [{ start: 0, end: 1 }],
          },
        ],
      }),
    ),
  );

describe('a digest', () => {
  it('carries the headers that mail programs and mail providers ask for', async () => {
    const { raw } = await digestOf('en');
    const mail = await PostalMime.parse(raw);
    expect(mail.from).toEqual({ address: 'digest@mail.example', name: 'Broadsheet' });
    expect(mail.to).toEqual([{ address: 'ada@reader.example', name: '' }]);
    expect(mail.replyTo).toEqual([{ address: 'editor@mail.example', name: '' }]);
    expect(headerOf(mail, 'Date')).toBe('Sun, 22 Nov 2026 02:30:00 +0000');
    expect(mail.messageId).toBe('<slot-20261122T023000Z.Zk3v9QpX0aL2mN4bR7sT1uWyEd@mail.example>');
    expect(headerOf(mail, 'List-ID')).toBe('<digest.digest.example>');
    expect(headerOf(mail, 'List-Unsubscribe')).toBe(`<${fields().links.unsubscribe}>`);
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'Feedback-ID')).toBe('en:digest:broadsheet');
    expect(headerOf(mail, 'MIME-Version')).toBe('1.0');
    const names = mail.headers.map(({ key }) => key);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has a subject like a front page', async () => {
    const { subject, raw } = await digestOf('en');
    expect(subject).toBe('Dockers go back to work after eleven days');
    const mail = await PostalMime.parse(raw);
    expect(mail.subject).toBe(subject);
    // Lists of mails show the beginning of the text after the subject, so it continues with the other headlines.
    expect(mail.html).toMatch(/display:none[^>]*>Ferry collision in the Tarn strait injures passengers · Grain tariff/);
    const [one, two, endless] = await Promise.all(
      ['Ports reopen', 'Wheat falls', `${'Interminable '.repeat(20)}headline`].map((text, index) =>
        sectionOf(
          edition(`topic-${index}`, 'T', [story(`f${index}`, { headline: { kind: 'title', text, source: 1 } })]),
          'en',
        ),
      ),
    );
    const layout = await layoutOf('en');
    const subjectOf = (sections: (typeof one)[]) =>
      assembleDigest({ layout, sections: sections as NonNullable<typeof one>[], length: 'full', fields: fields() })
        .subject;
    expect(subjectOf([one, two])).toBe('Ports reopen; Wheat falls');
    expect(subjectOf([endless])).toMatch(/^Interminable .* Interminable…$/);
    expect(subjectOf([endless]).length).toBeLessThanOrEqual(78);
  });

  for (const language of Language.options)
    it(`has every story as HTML and as text, in the words of ${language}`, async () => {
      const { raw, stories, leftToWeb } = await digestOf(language);
      const mail = await PostalMime.parse(raw);
      expect(leftToWeb).toBe(0);
      expect(stories.map(({ topic, storyId }) => [topic, storyId.slice(0, 2)])).toEqual([
        ['trade', 'a1'],
        ['trade', 'b1'],
        ['security', 'c1'],
        ['security', 'd1'],
      ]);
      const say = (key: Parameters<typeof sayInMail>[1], values = {}) => sayInMail(language, key, values);
      for (const body of [mail.html!, mail.text!]) {
        for (const { headline, brief, sources } of [...trade.stories, ...security.stories]) {
          expect(body).toContain(headline.text);
          for (const { text } of brief) expect(body.replaceAll('&#39;', "'")).toContain(text);
          for (const { url } of sources) if (url) expect(body).toContain(url);
        }
        for (const key of ['update', 'undated', 'earlier', 'unsubscribe'] as const) expect(body).toContain(say(key));
        const { manage, ...links } = fields().links;
        for (const link of Object.values({ ...links, ...manage })) expect(body).toContain(link);
        expect(body).toContain(
          say('reasonSchedule', {
            topics: listWords(language, ['Trade', 'Security and defence']),
            when: scheduleWords(language, { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' }),
          }),
        );
        expect(body).toContain(settings.postalAddress);
      }
      const direction = language === 'ar' || language === 'ur' ? 'rtl' : 'ltr';
      expect(mail.html).toMatch(new RegExp(`<html lang="${language}" dir="${direction}"`));
      if (language !== 'en') expect(mail.html).toContain('<h3 class="lead" lang="en" dir="ltr"');
      expect(mail.html).not.toMatch(/undefined|\[\[|\{\{|cut-->|\ufdd0/);
      expect(mail.text).not.toMatch(/undefined|\[\[|\{\{|-->|<\w|\ufdd0/);
    });

  it('says what is in it and how long it takes to read', async () => {
    const { raw } = await digestOf('en');
    const { html, text } = await PostalMime.parse(raw);
    const counts = '4 stories from 7 publishers · 1 min';
    expect(html).toContain(counts);
    expect(text).toContain(counts);
    expect(text).toContain('Northshore Radio says 14 injured; Strait Post says 17 injured.');
    expect(text).toContain('Sunday, 22 November 2026');
  });

  for (const language of ['en', 'ar'] as const)
    it(`is well-formed as Outlook reads it, and as all other mail programs do (${language})`, async () => {
      const { raw } = await digestOf(language, { missed: ['Culture'] });
      const html = (await PostalMime.parse(raw)).html!;
      const others = html.replaceAll(/<!--[\s\S]*?-->/g, '');
      const outlook = html
        .replaceAll(/<!--\[if !mso[^\]]*\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
        .replaceAll(/<!--\[if [^\]]*mso[^\]]*\]>([\s\S]*?)<!\[endif\]-->/g, '$1');
      for (const page of [others, outlook]) {
        expect(page).not.toContain('<!--');
        const open: string[] = [];
        for (const [, close, tag] of page
          .slice(page.indexOf('<body'))
          .matchAll(/<(\/?)(table|tbody|tr|td|div|p|ol|li)\b/g))
          if (!close) {
            // Rows are in tables and cells in rows; everything else is in a cell.
            if (tag === 'tr') expect(['table', 'tbody']).toContain(open.at(-1));
            if (tag === 'td') expect(open.at(-1)).toBe('tr');
            open.push(tag!);
          } else expect(open.pop()).toBe(tag);
        expect(open).toEqual([]);
      }
      // Word draws borders and padding on cells only; losing the line beside a quotation does no harm.
      for (const [tag] of html.matchAll(/<(?:p|div|h\d|ol|li)\b[^>]*>/g))
        expect(tag).not.toMatch(/border-(?:top|bottom)|padding(?:-top|-bottom)?:(?!0)/);
      // Gmail and Outlook do not support bdi, so a name in another script is put between isolates.
      expect(html).not.toContain('<bdi');
      if (language === 'ar') expect(html).toContain('\u2068Ellery Courier\u2069');
      // Else the number of a house comes after its street.
      if (language === 'ar') expect(html).toContain(`\u2068${settings.postalAddress}\u2069`);
    });

  it('has the same links in its text as in its HTML', async () => {
    for (const length of ['full', 'short'] as const) {
      const { raw } = await digestOf('en', {}, length);
      const { html, text } = await PostalMime.parse(raw);
      const links = [...html!.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(7);
      // Which sentence of a page a link leads to is not in the text.
      for (const link of links) expect(text).toContain(link.split('#:~:')[0]!.replaceAll('&amp;', '&'));
    }
  });

  it('opens with its top headlines, each linked to the story on the web', async () => {
    const { html, text } = await PostalMime.parse((await digestOf('en')).raw);
    const [above] = html!.split('<h2');
    const stories = [trade.stories[0]!, security.stories[0]!, trade.stories[1]!, security.stories[1]!];
    const listed = [...above!.matchAll(/<a class="ink"[^>]* href="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
    expect(listed.map(([, , headline]) => headline)).toEqual(stories.map(({ headline }) => headline.text));
    for (const [, href] of listed) expect(href).toMatch(/^https:\/\/digest\.example\/topics\/[a-z]+\/stories\/\d{8}-/);
    for (const { headline } of stories) expect(text!.split('————')[0]).toContain(`- ${headline.text}`);
    // Two stories need no list.
    const section = await sectionOf(trade, 'en');
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [section],
      length: 'full',
      fields: fields(),
    });
    expect((await PostalMime.parse(raw)).text).not.toContain('\n- ');
  });

  it('numbers sources only where a brief mixes them, without gaps, and links each number to the report', async () => {
    const { html, text } = await PostalMime.parse((await digestOf('en')).raw);
    const numbers = [
      ...html!.matchAll(/<a class="accent" href="(http[^"]+)" aria-label="Source (\d)"[^>]*>(\d)<\/a>/g),
    ];
    expect(numbers.length).toBeGreaterThan(4);
    for (const [, , label, number] of numbers) expect(label).toBe(number);
    const lists = text!
      .split(/\n(?:\r?\n){2}/)
      .map((item) => [...item.matchAll(/^\[(\d)\] /gm)].map(([, number]) => Number(number)));
    for (const list of lists) expect(list).toEqual(list.map((_, index) => index + 1));
    const alone = story('5c1b', { sources: [source(1), source(2, { articleId: 'b', publisher: 'Strait Post' })] });
    const section = await sectionOf(edition('trade', 'Trade', [alone]), 'en');
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [section],
      length: 'full',
      fields: fields(),
    });
    const one = await PostalMime.parse(raw);
    expect(one.html).not.toContain('<sup>');
    expect(one.text).not.toContain('[1]');
  });

  it('names the publishers of a story once each, and says how many carry it', async () => {
    const carried = story('5a1b', {
      sources: [
        source(1, {
          copies: [
            { articleId: 'x', publisher: 'Aldmouth Ledger' },
            { articleId: 'y', publisher: 'Ellery Courier' },
          ],
        }),
        source(2, { articleId: 'b' }),
        source(3, { articleId: 'c', publisher: 'Strait Post', language: 'de' }),
      ],
    });
    const section = await sectionOf(edition('trade', 'Trade', [carried]), 'en');
    for (const length of ['full', 'short'] as const) {
      const { raw } = assembleDigest({ layout: await layoutOf('en'), sections: [section], length, fields: fields() });
      const { html, text } = await PostalMime.parse(raw);
      expect(text!.match(/^Ellery Courier/gm)).toHaveLength(1);
      expect(text).toContain('Strait Post (in German)');
      for (const body of [html!, text!]) expect(body).toContain('carried by 3 publishers, 2 independent');
    }
  });

  it('tells a topic as a lead, stories of two sentences and lines, about twelve in all', async () => {
    const made = (id: string, count: number) =>
      edition(
        id,
        id,
        Array.from({ length: count }, (_, index) =>
          story(`${id}${index}`, {
            headline: { kind: 'title', text: `${id} ${index}`, source: 1 },
            brief: ['One.', 'Two.', 'Three.'].map((text) => ({ text, source: 1, spans: [{ start: 0, end: 1 }] })),
          }),
        ),
      );
    const sections = await Promise.all(
      [made('alpha', 20), made('beta', 3), made('gamma', 20)].map((one) => sectionOf(one, 'en')),
    );
    const layout = await layoutOf('en');
    const toldIn = async (length: 'full' | 'short') => {
      const digest = assembleDigest({ layout, sections, length, fields: fields() });
      const { text } = await PostalMime.parse(digest.raw);
      const count = (sentence: string) => text!.split(sentence).length - 1;
      const lines = [...text!.matchAll(/^\w+ \d+ \(Ellery Courier\)/gm)].length;
      return {
        leads: count('Three.'),
        told: count('Two.'),
        lines,
        leftToWeb: digest.leftToWeb,
        briefs: count('In brief'),
      };
    };
    expect(await toldIn('full')).toEqual({ leads: 3, told: 12, lines: 10, leftToWeb: 21, briefs: 2 });
    expect(await toldIn('short')).toEqual({ leads: 0, told: 6, lines: 7, leftToWeb: 30, briefs: 3 });
  });

  it('prints what is new, the steps of a long story, who a speaker is, and which day a word means', async () => {
    const cited = (text: string, more = {}) => ({ text, source: 1, spans: [{ start: 0, end: 1 }], ...more });
    const long = story('5d1b', {
      brief: [
        cited('The strait opened on Tuesday after a week.', { days: [{ end: 28, date: '2026-11-17' }] }),
        cited('Homes have power again.'),
      ],
      quotes: [
        {
          ...cited('We were given a cheap lesson.'),
          speaker: 'Ilse Marrow',
          speakerSpans: [{ start: 0, end: 1 }],
          introduction: cited('who leads the claims office'),
        },
      ],
      earlier: [],
      added: [cited('71 ships are free')],
      thread: [
        { day: '2026-11-16', text: 'blocked', articleId: 'a' },
        { day: '2026-11-20', text: 'freed', articleId: 'b' },
      ],
      disagreements: [
        {
          about: 'homes',
          counted: cited('homes'),
          claims: [
            {
              figure: '180,000',
              figureSpans: [{ start: 0, end: 1 }],
              said: cited('a'),
              claimant: cited('the Power Board'),
            },
            {
              figure: '165,000',
              figureSpans: [{ start: 0, end: 1 }],
              said: cited('b'),
              claimant: cited('the Interior Ministry'),
            },
          ],
        },
      ],
    });
    const section = await sectionOf(edition('trade', 'Trade', [long]), 'en');
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [section],
      length: 'full',
      fields: fields(),
    });
    const { html, text } = await PostalMime.parse(raw);
    const plain = text!.replaceAll('\u00a0', ' ');
    expect(plain).toContain('Update: 71 ships are free');
    expect(plain).toContain('on Tuesday [17 Nov] after a week');
    expect(html).toMatch(/Tuesday <span class="muted"[^>]*>\[17.Nov\]<\/span>/);
    expect(plain).toContain('Mon blocked → Fri freed');
    expect(html).toMatch(/<b [^>]*>Fri freed<\/b>/);
    expect(plain).toContain('– Ilse Marrow, who leads the claims office');
    expect(plain).toMatch(/How many homes\? the Power Board says 180,000; the Interior Ministry says 165,000\./i);
  });

  it('writes its links after a colon as its language does', async () => {
    for (const language of Language.options) {
      const text = (await PostalMime.parse((await digestOf(language)).raw)).text!;
      const colon = language === 'fr' ? '\u00a0:' : ':';
      const { manage, ...links } = fields().links;
      const named = { ...manage!, view: links.view, unsubscribe: links.unsubscribe };
      for (const [key, link] of Object.entries(named))
        expect(text).toMatch(new RegExp(`^${sayInMail(language, key as keyof typeof named)}${colon} +${link}`, 'm'));
    }
  });

  it('includes a story that is in two topics once, in the first', async () => {
    const shared = source(1, { articleId: 'shared' });
    const again = edition('ports', 'Ports', [
      story('g0', { sources: [source(1, { articleId: 'other', copies: [{ articleId: 'shared', publisher: null }] })] }),
    ]);
    const sections = [
      await sectionOf(edition('trade', 'Trade', [story('h0', { sources: [shared] })]), 'en'),
      await sectionOf(again, 'en'),
    ];
    expect(pickStories(sections).map(({ topic }) => topic)).toEqual(['trade']);
    const { raw } = assembleDigest({ layout: await layoutOf('en'), sections, length: 'full', fields: fields() });
    expect((await PostalMime.parse(raw)).text).not.toContain('Ports');
  });

  it('loses no story because another topic has one of its articles', async () => {
    const sourced = (...ids: string[]) => ids.map((articleId, index) => source(index + 1, { articleId }));
    const ports = await sectionOf(edition('ports', 'Ports', [story('h0', { sources: sourced('boards') })]), 'en');
    const storm = edition('weather', 'Weather', [story('g0', { sources: sourced('killed', 'boards', 'dark') })]);
    const strike = edition('work', 'Work', [story('k0', { sources: sourced('dark', 'strike', 'vote') })]);
    const sections = [ports, await sectionOf(storm, 'en'), await sectionOf(strike, 'en')];
    // The harbour that boards up is in the story of the storm; the strike shares one article of three with it.
    expect(pickStories(sections).map(({ topic }) => topic)).toEqual(['weather', 'work']);
  });

  it('says which topics could not be compiled', async () => {
    const { raw } = await digestOf('en', { missed: ['Culture', 'Water'] });
    const line = 'We couldn’t include Culture and Water this time. They’ll be in your next digest.';
    const mail = await PostalMime.parse(raw);
    expect(mail.html).toContain(line);
    expect(mail.text).toContain(line);
  });

  it('says which topics editors have yet to approve, and does not claim to be complete', async () => {
    const whole = await PostalMime.parse((await digestOf('en', {})).raw);
    const { raw } = await digestOf('en', { missed: ['Culture'], inReview: ['Trade', 'Water'] });
    const mail = await PostalMime.parse(raw);
    for (const part of [mail.html!, mail.text!.replaceAll(/\s+/g, ' ')]) {
      expect(part).toContain('We couldn’t include Culture this time.');
      expect(part).toContain('Trade and Water are being reviewed by our editors and will be in a digest after that.');
    }
    expect(whole.text).toContain('everything new');
    expect((await PostalMime.parse((await digestOf('en', { inReview: ['Trade'] })).raw)).text).not.toContain(
      'everything new',
    );
  });

  for (const language of ['en', 'ar'] as const)
    it(`stays under 100 kB, and tells the lowest ranked stories in a line to do so (${language})`, async () => {
      const sections = [
        await sectionOf(long('alpha', 20, 400), language),
        await sectionOf(long('beta', 60, 400), language),
      ];
      const { raw, stories, leftToWeb } = assembleDigest({
        layout: await layoutOf(language),
        sections,
        length: 'full',
        fields: fields({ missed: ['Culture'] }),
      });
      expect(raw.length).toBeLessThanOrEqual(maxMailBytes);
      expect(raw.length).toBeGreaterThan(maxMailBytes - 40_000);
      expect(stories).toHaveLength(80);
      expect(leftToWeb).toBe(60);
      const mail = await PostalMime.parse(raw);
      const told = (topic: string) =>
        Array.from({ length: 60 }, (_, index) => index).filter((index) =>
          mail.text!.includes(`${topic} ${index}. Far from`),
        );
      // Every topic keeps its best stories: those in a line are the lowest ranked, whatever their topic.
      for (const topic of ['alpha', 'beta']) expect(told(topic)).toEqual(told(topic).map((_, index) => index));
      expect(told('alpha').length).toBeGreaterThan(0);
      expect(Math.abs(told('alpha').length - told('beta').length)).toBeLessThanOrEqual(1);
      const more = sayInMail(language, 'more', { count: leftToWeb });
      expect(mail.html!.includes(more)).toBe(true);
      expect(new RegExp(`${more} *: *${fields().links.view}`).test(mail.text!)).toBe(true);
    });

  for (const language of Language.options)
    it(`counts only what is in the mail, and says how many more are on the web (${language})`, async () => {
      const sections = await Promise.all(
        ['alpha', 'beta', 'gamma'].map((id) => sectionOf(long(id, id === 'gamma' ? 1 : 30), language)),
      );
      const layout = await layoutOf(language);
      const digest = { layout, sections, length: 'full' as const, fields: fields() };
      const { raw, stories, leftToWeb } = assembleDigest(digest);
      expect(leftToWeb).toBeGreaterThan(20);
      const inMail = stories.length - leftToWeb;
      const say = (key: Parameters<typeof sayInMail>[1], values: Parameters<typeof sayInMail>[2]) =>
        sayInMail(language, key, values);
      // Eleven stories are told, each of 244 words to read, and all are from one publisher; a line has two.
      const countsOf = (count: number, words = count * 244) =>
        say('counts', { stories: count, publishers: 1, minutes: Math.round(words / 230) });
      const line = say('countsAndMore', {
        counts: countsOf(inMail, 11 * 244 + (inMail - 11) * 2),
        more: say('more', { count: leftToWeb }),
      });
      const mail = await PostalMime.parse(raw);
      for (const body of [mail.html!, mail.text!]) {
        // A base64 piece may end in spaces.
        const printed = body.replaceAll(/ +/g, ' ');
        expect(printed).toContain(line);
        expect(printed).not.toContain(countsOf(stories.length));
      }
      expect(assemblePage(digest)).toContain(countsOf(stories.length));
    });

  it('names only what is in the mail in its subject and preheader', async () => {
    const sections = await Promise.all(
      Array.from({ length: 50 }, (_, index) => sectionOf(long(`topic-${index}`, 1), 'en')),
    );
    const { raw } = assembleDigest({ layout: await layoutOf('en'), sections, length: 'full', fields: fields() });
    const { html, subject } = await PostalMime.parse(raw);
    const printed = new Set([...html!.matchAll(/<a class="ink"[^>]*>([^<]+)<\/a>/g)].map(([, headline]) => headline!));
    const preheader = /display:none[^>]*>([^<]+)</.exec(html!)![1]!;
    for (const headline of [...subject!.split('; '), ...preheader.trim().split(' · ')])
      expect(printed).toContain(headline);
  });

  it('fits even with fifty topics of one long story each', async () => {
    const sections = await Promise.all(
      Array.from({ length: 50 }, (_, index) => sectionOf(long(`topic-${index}`, 1), 'en')),
    );
    const { raw, stories, leftToWeb } = assembleDigest({
      layout: await layoutOf('en'),
      sections,
      length: 'full',
      fields: fields(),
    });
    expect(raw.length).toBeLessThanOrEqual(maxMailBytes);
    expect(stories).toHaveLength(50);
    // A topic whose story is not told has it in a line, as far as there is room.
    const { html } = await PostalMime.parse(raw);
    for (let index = 0; index < 50 - leftToWeb; index++)
      expect(html!.match(new RegExp(`>topic-${index}<`, 'g'))).toHaveLength(1);
    expect(html).toContain('>topic-25 0</a>');
  });

  it('is complete as a page, with notes under its stories and no link to itself', async () => {
    const [first, second] = [await sectionOf(trade, 'en'), await sectionOf(long('beta', 60), 'en')];
    const digest = {
      layout: await layoutOf('en'),
      sections: [first, second],
      length: 'full' as const,
      fields: fields(),
    };
    const notes = new Map([
      [first, { stories: new Map([[trade.stories[0]!.id, 'It matched <port>.']]), end: 'We read 412 articles.' }],
      [second, { stories: new Map(), end: 'We read 900 articles.' }],
    ]);
    const page = assemblePage({ ...digest, notes });
    expect(page).toContain('It matched &lt;port&gt;.');
    // How a topic was cut down is said once, after its last story.
    expect(page.split('We read 412 articles.')).toHaveLength(2);
    expect(page.indexOf('We read 412 articles.')).toBeGreaterThan(page.indexOf(trade.stories[1]!.brief[1]!.text));
    expect(page.indexOf('We read 412 articles.')).toBeLessThan(page.indexOf('beta 0.'));
    const more = () => ({ words: 'More', link: 'https://digest.example/more' });
    const [start, rest] = [0, 30].map((from) => assemblePage({ ...digest, notes, range: { from, count: 30, more } }));
    expect([start, rest].map((part) => part!.includes('We read 900 articles.'))).toEqual([false, false]);
    const last = assemblePage({ ...digest, notes, range: { from: 60, count: 30, more } });
    expect([last.includes('We read 412 articles.'), last.split('We read 900 articles.').length]).toEqual([false, 2]);
    expect(page).toContain('beta 59');
    expect(page).not.toContain('View in browser');
    expect(page).toMatch(/^\s*<!doctype html>/i);
    expect(page).not.toMatch(/<script|<img|<link|@import|@font-face/i);
  });

  it('rejects an address or a link that a mail cannot hold', async () => {
    for (const to of [
      'ada@reader.example\r\nBcc: all@reader.example',
      'a b@c.example',
      'ada',
      '<ada@c.example>',
      'ä@c.example',
    ])
      await expect(digestOf('en', { to })).rejects.toThrow(Malformed);
    for (const view of ['javascript:alert(1)', 'https://x.example/>\r\nBcc: a@b.example', '//x', 'https://x.example/ä'])
      await expect(digestOf('en', { links: { ...fields().links, view } })).rejects.toThrow(Malformed);
    await expect(
      digestOf('en', { links: { ...fields().links, unsubscribe: 'https://x.example/a b' } }),
    ).rejects.toThrow(Malformed);
  });
});

describe('a disagreement', () => {
  const spans = [{ start: 0, end: 1 }];
  const claim = (figure: string, text: string, from = 1) => ({
    figure,
    figureSpans: spans,
    said: { text, source: from, spans },
  });
  const union = 'The union said that 1,100 of its members had walked out.';
  const company = 'The company put the number of strikers at about 900.';
  const strikers = { about: 'strikers', claims: [claim('1,100', union), claim('900', company)] };
  const both = 'The company says 900 people are on strike; the union says the number is 1,100.';
  const sources = [source(1, { articleId: 's1' }), source(2, { articleId: 's2', publisher: 'Strait Post' })];
  const mailOf = async (stories: Parameters<typeof edition>[2]) => {
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [await sectionOf(edition('trade', 'Trade', stories), 'en')],
      length: 'full',
      fields: fields(),
    });
    const { html, text } = await PostalMime.parse(raw);
    // The page as people read it, with references in brackets as in the text part.
    const page = html!
      .replaceAll(/<sup>&#8239;<a[^>]*>(\d+)<\/a><\/sup>/g, ' [$1]')
      .replaceAll(/<\/(?:td|p|h\d)>/g, '\n')
      .replaceAll(/<[^>]+>/g, '');
    return [page, text!].map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /union said|company says| says 1\d\d/.test(line)),
    );
  };

  it('within one report is quoted from it, because its sentences say whose the figures are', async () => {
    for (const lines of await mailOf([story('p0', { sources, disagreements: [strikers] })]))
      expect(lines).toEqual([`${union} ${company}`]);
  });

  it('is not repeated if the brief has those sentences', async () => {
    const brief = [union, company].map((text) => ({ text, source: 1, spans }));
    for (const lines of await mailOf([story('q0', { brief, sources, disagreements: [strikers] })]))
      expect(lines).toEqual([`${union} ${company}`]);
  });

  it('is quoted once if two stories have it, and never twice in one story', async () => {
    const people = { about: 'people', claims: [claim('900', both, 2), claim('1,100', both, 2)] };
    for (const lines of await mailOf([
      story('r0', { sources, disagreements: [strikers, people] }),
      story('t0', {
        sources: [source(1, { articleId: 's3' }), source(2, { articleId: 's4' })],
        disagreements: [people],
      }),
    ]))
      expect(lines).toEqual([`${union} ${company}`]);
  });

  it('between reports says who gives which figure', async () => {
    const ill = { about: 'ill', claims: [claim('132', '132 were ill.', 1), claim('118', '118 were ill.', 2)] };
    for (const lines of await mailOf([story('u0', { sources, disagreements: [ill] })]))
      expect(lines).toEqual(['Ellery Courier says 132 ill; Strait Post says 118 ill.']);
  });
});

describe('an update', () => {
  it('is called one only if it has something new, or if its old edition does not say what is new', async () => {
    const [told] = trade.stories;
    const isUpdate = async (added?: NonNullable<typeof told>['brief']) => {
      const one = { ...told!, ...(added && { added }) };
      const { raw } = assembleDigest({
        layout: await layoutOf('en'),
        sections: [await sectionOf(edition('trade', 'Trade', [one]), 'en')],
        length: 'full',
        fields: fields(),
      });
      return / · Update/.test((await PostalMime.parse(raw)).text!);
    };
    expect([await isUpdate(), await isUpdate([]), await isUpdate(told!.brief)]).toEqual([true, false, true]);
  });
});

describe('an edition in fragments', () => {
  it('consists of pieces that can be used on their own', async () => {
    for (const [edition, language] of [
      [trade, 'en'],
      [arabic, 'ar'],
    ] as const) {
      const { table, body } = await renderEdition({ edition, language, siteUrl: settings.siteUrl });
      const pieces = [
        table.heading,
        ...table.stories.flatMap(({ full, short, line, contents }) => [full, short, line!, contents!]),
        table.inBrief!,
        table.closing,
      ];
      expect(
        Buffer.concat(
          pieces.flatMap(({ html, text }) => [html, text]).map(({ start, end }) => body.subarray(start, end)),
        ),
      ).toEqual(body);
      for (const { html } of pieces) {
        const bytes = body.subarray(html.start, html.end);
        expect(bytes.subarray(-2).toString()).toBe('\r\n');
        const markup = decodePieces(bytes, table.encoding);
        const count = (part: RegExp) => markup.match(part)?.length ?? 0;
        expect(count(/<!--\[if/g)).toBe(count(/<!\[endif\]-->/g));
        if (html !== table.heading.html && html !== table.closing.html)
          for (const tag of ['tr', 'td', 'p', 'h3', 'ol', 'li', 'a'])
            expect([tag, count(new RegExp(`<${tag}[\\s>]`, 'g'))]).toEqual([tag, count(new RegExp(`</${tag}>`, 'g'))]);
      }
    }
  });

  it('is the same bytes every time', async () => {
    const [one, other] = await Promise.all([sectionOf(trade, 'fr'), sectionOf(trade, 'fr')]);
    expect(one).toEqual(other);
  });

  it('names who else has a text, but never its own publisher again, and never a file', async () => {
    const wire = 'The pilots left the bridge before dawn.';
    const one = story('n0', {
      brief: [{ text: wire, source: 2, spans: [{ start: 0, end: 1 }] }],
      sources: [
        source(1, {
          articleId: 'n1',
          publisher: 'Coastal Wire',
          copies: ['Coastal Wire', 'Strait Post'].map((publisher) => ({ articleId: publisher, publisher })),
        }),
        source(2, { articleId: 'n2', publisher: null, title: null, url: null }),
      ],
    });
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [await sectionOf(edition('trade', 'Trade', [one]), 'en')],
      length: 'full',
      fields: fields(),
    });
    const { text } = await PostalMime.parse(raw);
    const lines = text!.replaceAll('\u00a0', ' ');
    expect(lines).toMatch(/^Coastal Wire: https:/m);
    expect(lines).toMatch(/^carried by 3 publishers, 2 independent *$/m);
    expect(lines).toMatch(/^The pilots left the bridge before dawn\.: https:\/\/digest\.example\/articles\/n2\?/m);
    expect(lines).not.toContain('2.md');
  });

  it('links to the sentence that a source is cited for', async () => {
    const { raw } = await digestOf('en');
    const { html, text } = await PostalMime.parse(raw);
    const page = 'https://ledger.example/backlog';
    expect(html).toContain(`${page}#:~:text=The%20board%20expects%20the,to%20last%20three%20weeks`);
    // In plain text a link is read, so it is as short as it can be.
    expect(text).toContain(`${page}\n`);
  });

  it('names the publishers that it cites and a few more, and says how many others there are', async () => {
    const many = edition('trade', 'Trade', [
      story('m0', {
        brief: [{ text: 'The fleet is back.', source: 30, spans: [{ start: 0, end: 1 }] }],
        sources: Array.from({ length: 40 }, (_, index) =>
          source(index + 1, { articleId: `m${index}`, publisher: `Paper ${index + 1}` }),
        ),
      }),
    ]);
    const { raw } = assembleDigest({
      layout: await layoutOf('en'),
      sections: [await sectionOf(many, 'en')],
      length: 'full',
      fields: fields(),
    });
    const { html, text } = await PostalMime.parse(raw);
    for (const body of [html!, text!]) {
      expect(body.match(/Paper \d+/g)).toHaveLength(4);
      expect(body).toContain('Paper 30');
      expect(body).toContain('36 others');
    }
  });
});

describe('a notification', () => {
  const asked = {
    topics: ['Trade', 'Security'],
    schedule: { cadence: { every: 'weekday' as const }, at: '07:30', zone: 'Asia/Karachi' },
  };
  const link = 'https://digest.example/confirm/k1.abc.def';

  for (const language of Language.options)
    it(`says what it is about in ${language}, with one link`, async () => {
      for (const notification of Notification.options) {
        const { raw, subject } = assembleNotification({
          layout: await layoutOf(language),
          notification,
          fields: { to: 'ada@reader.example', at: '2026-11-22T02:30:00.000Z', id: 'n.1', link, asked },
        });
        const mail = await PostalMime.parse(raw);
        expect(mail.subject).toBe(subject);
        expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
        expect([...new Set([...mail.html!.matchAll(/href="([^"]+)"/g)].map(([, href]) => href))]).toEqual([link]);
        expect(mail.text).toContain(link);
        if (notification === 'confirm')
          for (const body of [mail.html!, mail.text!]) expect(body).toContain(scheduleWords(language, asked.schedule));
        expect(mail.html).not.toMatch(/undefined|\[\[|\{\{/);
        expect(mail.text).not.toMatch(/undefined|\[\[|\{\{/);
      }
    });
});
