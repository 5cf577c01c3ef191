import { beforeAll, describe, expect, it } from '@jest/globals';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { openArchive } from '../../functions/archive/archive.ts';
import type { LedgerItem, SentStory } from '../../functions/core/ledger.ts';
import { type Correction, correctionId } from '../../functions/corrections/correction.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { dismissCorrection, writeCorrection } from '../../functions/store/corrections.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import { writeLayout, writeSection } from '../../functions/store/mail-parts.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { digestPage } from '../../functions/web/pages/digest.ts';
import { edition, settings, source, story } from '../kit/mail.ts';
import { aReader, silent } from '../kit/run.ts';
import { handClock } from '../kit/servers.ts';

const monday = { from: '2026-03-01T06:00:00.000Z', to: '2026-03-02T06:00:00.000Z' };
const tuesday = { from: monday.to, to: '2026-03-03T06:00:00.000Z' };
const storyId = 'aaaaaaaaaaaaaaaaaaaa';
const wrong = 'Fares rise by 8 percent.';
const sent: SentStory = { topic: 'rail', window: monday, storyId, piece: 'short' };

const correction = (more: Partial<Correction> = {}, change = '6'): Correction => ({
  schema: 1,
  id: correctionId(storyId, [change]),
  at: '2026-03-02T20:00:00.000Z',
  article: {
    id: storyId,
    since: monday.to,
    publisher: 'The Coastal Wire',
    title: null,
    url: null,
    language: 'en',
  },
  revision: null,
  kind: 'changed',
  topics: ['rail'],
  claims: [
    {
      was: wrong,
      printedIn: [{ topic: 'rail', window: monday, storyId, parts: ['opening'] }],
      now: { text: 'Fares rise by 6 percent.' },
      note: null,
    },
    // Only the whole story had it, and the reader was sent its opening.
    {
      was: 'It will last for 40 years.',
      printedIn: [{ topic: 'rail', window: monday, storyId, parts: ['brief'] }],
      now: null,
      note: null,
    },
  ],
  dismissed: null,
  ...more,
});

describe('The web view of a digest that told a correction', () => {
  let store: ReturnType<typeof memoryObjectStore>;
  let app: AppContext;
  let ledger: ReturnType<typeof memoryLedger>;
  const reader = aReader('ada', { topics: ['rail'] });
  const clock = handClock('2026-03-03T09:00:00.000Z');

  const mailed = (window: typeof monday, more: { stories: SentStory[]; corrections?: string[] }): void => {
    const base = { run: 'slot', window, at: window.to, attempts: 1, updatedAt: window.to, messageId: 'm' };
    const item: LedgerItem = { ...base, state: 'accepted', ...more };
    ledger.items.set(`ada from#${window.from}`, item);
  };
  const page = (from = 0) =>
    digestPage(app, {
      reader,
      digest: `from#${tuesday.from}`,
      from,
      links: { unsubscribe: 'https://digest.example/link', view: 'https://digest.example/digest/x' },
    });

  beforeAll(async () => {
    store = memoryObjectStore({ clock });
    ledger = memoryLedger();
    const archive = openArchive({ store, clock, log: silent, keepMilliseconds: 0 });
    app = { store, ledger, archive, settings } as unknown as AppContext;
    await writeLayout(store, await renderLayout({ settings, language: 'en' }));
    const printed = edition('rail', 'Rail', [story('bbbbbbbbbbbbbbbbbbbb', { sources: [source(1)] })], {
      window: tuesday,
    });
    await writeEdition(store, printed);
    const section = await renderEdition({ edition: printed, language: 'en', siteUrl: settings.siteUrl });
    await writeSection(store, { topic: 'rail', window: tuesday, language: 'en' }, section);
    for (const one of [correction(), correction({}, '7')]) await writeCorrection(store, one);
    mailed(monday, { stories: [sent] });
  });

  it('opens with it as the mail did: when the reader was told what, and what is right', async () => {
    const second = { topic: 'rail', window: tuesday, storyId: 'bbbbbbbbbbbbbbbbbbbb' };
    mailed(tuesday, { stories: [second], corrections: [correction().id] });
    const shown = (await page())!;
    expect(shown.match(/On 2 March we told you:[^<]*/g)).toEqual([expect.stringContaining(wrong)]);
    expect(shown).toContain('Fares rise by 6 percent.');
    expect(shown).not.toContain('40 years');
    expect(shown.indexOf(wrong)).toBeLessThan(shown.indexOf('<h2', shown.indexOf(wrong)));
    expect(await page(1)).toBeUndefined();
  });

  it('is there for a digest that has nothing else', async () => {
    mailed(tuesday, { stories: [], corrections: [correction().id] });
    expect(await page()).toContain('Fares rise by 6 percent.');
    mailed(tuesday, { stories: [] });
    expect(await page()).toBeUndefined();
  });

  it('lacks what was dismissed since, and words of a report that was withdrawn', async () => {
    const false_ = correction({}, '7');
    await dismissCorrection(store, false_, { by: 'Ada Moss', at: monday.to, reason: 'A typing error.' });
    mailed(tuesday, { stories: [], corrections: [false_.id] });
    expect(await page()).toBeUndefined();
    await writeCorrection(store, correction({ kind: 'withdrawn' }, 'gone'));
    mailed(tuesday, { stories: [], corrections: [correction({}, 'gone').id] });
    const shown = (await page())!;
    expect(shown).toContain('Report withdrawn on 2 March 2026');
    expect(shown).toContain('The Coastal Wire');
    expect(shown).not.toContain(wrong);
  });
});
