import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edition } from '../../functions/core/edition.ts';
import { materialChanges, type Printed } from '../../functions/corrections/material.ts';
import { printedWords } from '../../functions/corrections/printed-words.ts';
import { correctionScore } from '../kit/measure/corrections.ts';

const paragraphs = [
  'The Varn dam will be closed until 4 September, the Harbour Board said on Monday.',
  'The work will cost 8 million dollars, 6 percent more than planned, said Ada Moss, who leads the board. The last repair was in 1986.',
  'About 1,200 people live below the dam in Port Ellery. “We have not found a crack in the wall,” Moss said.',
];
const version = (text: string, title: string | null = 'Varn dam to close for repairs') => ({
  title,
  text,
  language: 'en',
});
const before = version(paragraphs.join('\n\n'));
const cost: Printed = {
  text: 'The work will cost 8 million dollars, 6 percent more than planned, said Ada Moss, who leads the board.',
  kind: 'sentence',
};
const people: Printed = { text: 'About 1,200 people live below the dam in Port Ellery.', kind: 'sentence' };
const wall: Printed = { text: 'We have not found a crack in the wall', kind: 'quotation' };
const takenBack = (after: string, printed: readonly Printed[] = [cost, people, wall]) =>
  materialChanges(before, version(after), printed);
const edited = (from: string, to: string) => before.text.replace(from, to);

describe('a later version of an article', () => {
  it('takes back a figure that was printed, and states what is right with its place in the text', () => {
    const after = edited('8 million', '6 million');
    const { changes } = takenBack(after);
    expect(changes).toMatchObject([{ was: cost.text, what: 'figure', note: null }]);
    const { text, spans } = changes[0]!.now!;
    expect(text).toBe(cost.text.replace('8 million', '6 million'));
    expect(spans!.map(({ start, end }) => after.slice(start, end)).join(' ')).toBe(text);
  });

  it('takes nothing back of what was not printed', () => {
    expect(takenBack(edited('8 million', '6 million'), [people]).changes).toEqual([]);
    expect(takenBack(edited('in 1986', 'in 1996')).changes).toEqual([]);
  });

  it('takes back what it no longer says, and a quotation in other words', () => {
    expect(takenBack(edited(people.text, '')).changes).toMatchObject([{ was: people.text, what: 'gone', now: null }]);
    const quoted = takenBack(edited('not found a crack', 'found two cracks')).changes;
    expect(quoted).toMatchObject([{ was: wall.text, what: 'quotation' }]);
  });

  it('leaves a quotation as it was in which its speaker is named between two sentences', () => {
    const said = (text: string) => {
      const words = ['We have not found a crack in the wall', 'Then again, we have only looked at one side of it.'];
      const quote = {
        text: words.join('. '),
        source: 1,
        speaker: 'Moss',
        spans: words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length })),
      };
      const story = { headline: {}, brief: [], quotes: [quote], disagreements: [], timeline: [], earlier: [] };
      const edition = { topic: { id: 'ports' }, stories: [{ ...story, sources: [{ number: 1, articleId: 'dam' }] }] };
      return printedWords('dam', { editions: [edition as unknown as Edition] });
    };
    const whole = `${before.text} “Then again, we have only looked at one side of it.”`;
    expect(materialChanges(version(whole), version(whole), said(whole)).changes).toEqual([]);
    const after = whole.replace('only looked at one side of', 'found water and sand in');
    expect(materialChanges(version(whole), version(after), said(whole)).changes).toMatchObject([
      { was: 'Then again, we have only looked at one side of it.' },
    ]);
  });

  it('is about the words that its note speaks of', () => {
    const note =
      'Correction: An earlier version of this article misstated the cost of the work. It is 6 million dollars.';
    const { changes, notes } = takenBack(`${edited('8 million', '6 million')}\n\n${note}`);
    expect(changes).toMatchObject([
      { was: cost.text, now: { text: expect.stringContaining('6 million') }, note: { text: note } },
    ]);
    expect(notes).toMatchObject([{ text: note }]);
    // A note that the version before had is not new.
    const again = materialChanges(version(`${before.text}\n\n${note}`), version(`${before.text}\n\n${note}`), [cost]);
    expect(again).toEqual({ changes: [], notes: [] });
  });

  it('takes nothing back with paragraphs in another order, white space, or more of them', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(order, fc.constantFrom('\n\n', '\n\n\n'), fc.boolean(), (at, gap, hasMore) => {
        const more = hasMore ? `${gap}Engineers will look at the gates of the dam next week.` : '';
        expect(takenBack(at.map((one) => paragraphs[one]).join(gap) + more).changes).toEqual([]);
      }),
    );
  });

  it('takes back any other figure, however it is written, and no same one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90 }),
        fc.constantFrom('million dollars', 'm dollars', 'million'),
        (figure, unit) => {
          const written =
            unit === 'm dollars' ? `$${figure}m` : `${figure} ${unit === 'million' ? 'million dollars' : unit}`;
          const { changes } = takenBack(edited('8 million dollars', written), [cost]);
          expect(changes.map(({ what }) => what)).toEqual(figure === 8 ? [] : ['figure']);
        },
      ),
    );
  });
});

describe('the pairs of versions written for it', () => {
  it('are told apart', async () => {
    const { rows, precision, recall } = await correctionScore('bench/gold/corrections.jsonl');
    expect(rows).toBeGreaterThan(100);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.97);
  });
});
