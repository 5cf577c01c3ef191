import PostalMime from 'postal-mime';
import { Language } from '../../functions/core/reader.ts';
import type { Correction } from '../../functions/corrections/correction.ts';
import type { OwedCorrection } from '../../functions/corrections/owed.ts';
import { sayInMail } from '../../functions/i18n/mail-words.ts';
import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { edition, fields, layoutOf, sectionOf, trade } from '../kit/mail.ts';
import { markupFaults } from '../kit/mail-markup.ts';

const owed = (given: Partial<Correction> = {}, claim: Partial<Correction['claims'][number]> = {}): OwedCorrection => {
  const correction: Correction = {
    schema: 1,
    id: 'a1-0123456789ab',
    at: '2026-11-21T09:00:00.000Z',
    article: {
      id: 'a1',
      since: '2026-11-20T05:00:00.000Z',
      publisher: 'The Coastal Wire',
      title: null,
      url: null,
      language: 'en',
    },
    revision: null,
    kind: 'changed',
    topics: ['trade'],
    claims: [
      {
        was: 'Fares <b>rise</b> by 8 percent.',
        printedIn: [],
        now: { text: 'Fares rise by 6 percent.' },
        note: null,
        ...claim,
      },
    ],
    dismissed: null,
    ...given,
  };
  return { correction, claims: correction.claims, toldOn: '2026-11-20T02:30:00.000Z' };
};
const digestOf = async (language: Language, corrections: OwedCorrection[], stories = true) => {
  const told = stories ? trade : edition('trade', 'Trade', []);
  const { raw, subject, ...rest } = assembleDigest({
    layout: await layoutOf(language),
    sections: [await sectionOf(told, language)],
    length: 'full',
    fields: fields({ corrections }),
  });
  return { mail: await PostalMime.parse(raw), subject, ...rest };
};

describe('the corrections of a digest', () => {
  it('open it: what its reader was told and when, and what is right', async () => {
    const { mail } = await digestOf('en', [owed()]);
    for (const body of [mail.text!, mail.html!.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')])
      expect(body.indexOf('On 20 November we told you:')).toBeGreaterThan(0);
    expect(mail.text).toContain('Correction\n\nOn 20 November we told you: “Fares <b>rise</b> by 8 percent.”');
    expect(mail.text).toContain('The Coastal Wire has since corrected it to: “Fares rise by 6 percent.”');
    expect(mail.text).toContain('https://digest.example/corrections#c-a1-0123456789ab');
    expect(mail.text!.indexOf('told you')).toBeLessThan(mail.text!.indexOf('Trade'));
    expect(mail.html).toContain('“Fares &lt;b&gt;rise&lt;/b&gt; by 8 percent.”');
    expect(markupFaults(mail.html!).filter((fault) => !fault.includes('has no words'))).toEqual([]);
  });

  it.each<[string, OwedCorrection, string]>([
    ['is gone', owed({ kind: 'gone' }, { now: null }), 'The Coastal Wire no longer says this.'],
    ['was withdrawn', owed({ kind: 'withdrawn' }, { now: null }), 'The Coastal Wire has since withdrawn its report.'],
    [
      'has a note',
      owed({ kind: 'noted' }, { now: null, note: { text: 'Correction: It is 6.' } }),
      'The Coastal Wire notes: Correction: It is 6.',
    ],
    ['an editor corrected', owed({ kind: 'issued' }), 'Our editors have corrected it: “Fares rise by 6 percent.”'],
  ])('say of what %s who says so', async (_, correction, words) => {
    expect((await digestOf('en', [correction])).mail.text).toContain(words);
  });

  it('say once of an article that was withdrawn since that it was, with what its reader was sent first', async () => {
    const corrected = owed({ kind: 'withdrawn' }, { now: { text: 'Fares rise by 6 percent.' } });
    const gone = owed({ kind: 'withdrawn', id: 'a1-aaaaaaaaaaaa' }, { was: 'Fares rise by 6 percent.', now: null });
    const other = owed({ kind: 'gone', id: 'a1-bbbbbbbbbbbb' }, { was: 'It is 4.', now: null });
    const { text } = (await digestOf('en', [corrected, gone, other])).mail;
    expect(text!.match(/has since withdrawn its report/g)).toHaveLength(1);
    expect(text).toContain('8 percent');
    expect(text).not.toContain('6 percent');
    expect(text).toContain('The Coastal Wire no longer says this.');
  });

  it('say an editor’s note once, however many sentences and reports it is about', async () => {
    const note = { text: 'The whole story was wrong.' };
    const two = owed({ kind: 'issued' }, { now: null, note });
    two.claims.push({ ...two.claims[0]!, was: 'Fares fall.' });
    const other = owed({ kind: 'issued', id: 'b1-aaaaaaaaaaaa' }, { was: 'It is 4.', now: null, note });
    const { text } = (await digestOf('en', [two, other])).mail;
    expect(text!.match(/The whole story was wrong\./g)).toHaveLength(1);
  });

  it.each(Language.options)('are a mail of their own without stories, in the words of %s', async (language) => {
    const { mail, subject, stories } = await digestOf(language, [owed()], false);
    expect(stories).toEqual([]);
    expect(subject).toContain('Broadsheet');
    expect(subject).not.toBe((await digestOf(language, [], false)).subject);
    const heading = sayInMail(language, 'corrections', { count: 1 });
    for (const body of [mail.text, mail.html]) expect(body).toContain(heading);
    expect(mail.text).toContain('8 percent');
  });

  it('leave in the ledger how much of each story was mailed', async () => {
    const { stories } = await digestOf('en', []);
    expect(stories[0]).toMatchObject({ topic: 'trade', piece: 'full' });
    expect(stories.every(({ piece }) => piece !== undefined)).toBe(true);
  });
});
