import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Edition, type Story } from '../../functions/core/edition.ts';
import { standingEdition, standingPrint, standingStory } from '../../functions/store/standing-edition.ts';
import { edition } from '../kit/mail.ts';

const spans = [{ start: 0, end: 10 }];
const source = (number: number): Story['sources'][number] => ({
  number,
  articleId: `a${number}`,
  origin: { key: `articles/a${number}.txt`, etag: 'e' },
  publisher: `Paper ${number}`,
  title: null,
  url: null,
  language: 'en',
  published: { precision: 'day', date: '2026-09-02' },
  arrivedAt: '2026-09-02T08:00:00.000Z',
  copies: [],
});
const said = (text: string, from: number) => ({ text, source: from, spans });
const claim = (figure: string, from: number) => ({
  figure,
  figureSpans: spans,
  said: said(`${figure} homes went dark.`, from),
});

describe('a story of which one report was withdrawn', () => {
  it('loses the words of that report that say who a speaker is or what is counted', () => {
    const story: Story = {
      id: 'a1',
      headline: { kind: 'cut', ...said('The lights went out', 1) },
      brief: [said('The lights went out in the north.', 1)],
      sources: [source(1), source(2)],
      timeline: [],
      quotes: [
        {
          ...said('We shall mend it', 1),
          speaker: 'Ada Moss',
          speakerSpans: spans,
          introduction: said('the mayor', 2),
        },
      ],
      disagreements: [{ about: 'homes', counted: said('homes', 2), claims: [claim('63', 1), claim('71', 1)] }],
      earlier: [],
      matched: [],
      language: 'en',
    };
    const standing = {
      stands: ({ id }: { id: string }) => id !== 'a2',
      isMarked: ({ id }: { id: string }) => id === 'a2',
    };
    const left = standingStory(story, standing)!;
    expect(left.quotes.map(({ speaker, introduction }) => [speaker, introduction])).toEqual([['Ada Moss', undefined]]);
    expect(left.disagreements).toEqual([{ about: 'homes', claims: [claim('63', 1), claim('71', 1)] }]);
    const kept = standingStory(story, { ...standing, isMarked: () => false });
    expect(kept).toBe(story);
  });

  it('loses what that report added and the steps of the story that were its words', () => {
    const step = (day: string, text: string, articleId: string) => ({ day, text, articleId });
    const report = ({ articleId, published, arrivedAt }: Story['sources'][number]) => ({
      articleId,
      headline: articleId,
      publisher: null,
      url: null,
      published,
      arrivedAt,
    });
    const story: Story = {
      id: 'a1',
      headline: { kind: 'cut', ...said('The ferry sails again', 1) },
      brief: [said('The ferry sails again.', 1)],
      sources: [source(1), source(2)],
      timeline: [],
      quotes: [],
      disagreements: [],
      earlier: [report(source(3)), report(source(4))],
      added: [said('The ferry sails again', 1), said('40 pilots went aboard', 2)],
      thread: [
        step('2026-09-01', 'Ferry runs aground', 'a4'),
        step('2026-09-02', 'Tugs arrive', 'a3'),
        step('2026-09-03', 'The ferry sails again', 'a1'),
      ],
      matched: [],
      language: 'en',
    };
    const without = (...gone: string[]) =>
      standingStory(story, { stands: ({ id }) => !gone.includes(id), isMarked: ({ id }) => gone.includes(id) })!;
    expect(without('a2', 'a3')).toMatchObject({
      added: [{ text: 'The ferry sails again' }],
      thread: [{ articleId: 'a4' }, { articleId: 'a1' }],
    });
    expect(without('a3', 'a4').thread).toBeUndefined();
  });
});

describe('an edition of which words were taken back while it was compiled', () => {
  it('can be stored and read again whatever is left of it, and says nothing but what stands', () => {
    const one = (id: string, first: number): Story => ({
      id,
      headline: { kind: 'title', text: `Title ${first}`, source: first },
      brief: [
        said(`First of ${first}.`, first),
        said(`Second of ${first}.`, first),
        said(`Of ${first + 1}.`, first + 1),
      ],
      sources: [first, first + 1].map((number) => ({ ...source(number), title: `Title ${number}` })),
      timeline: [{ date: source(first).published, event: said(`Event of ${first + 1}.`, first + 1) }],
      quotes: [{ ...said(`Words of ${first}`, first), speaker: 'Ada Moss', speakerSpans: spans }],
      disagreements: [{ about: 'homes', claims: [claim('63', first), claim('71', first + 1)] }],
      earlier: [],
      matched: [],
      language: 'en',
    });
    const printed = edition('power', 'Power', [one('a1', 1), one('a3', 3)]);
    const all = [
      ...new Set([...JSON.stringify(printed).matchAll(/"(?:text|title)":"([^"]+)"/g)].map(([, words]) => words!)),
    ];
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(['a1', 'a2', 'a3', 'a4']), (words, articles) => {
        const standing = {
          isMarked: () => true,
          stands: ({ id }: { id: string }, text?: string) =>
            articles.includes(id) && (text === undefined || words.includes(text)),
        };
        const left = standingPrint(printed, standing);
        expect(Edition.safeParse(JSON.parse(JSON.stringify(left))).error).toBeUndefined();
        const shown = standingEdition(printed, standing).stories;
        expect(shown.filter(({ brief }) => brief.length > 0)).toEqual(left.stories);
        for (const text of all)
          if (!words.includes(text)) expect(JSON.stringify(left.stories)).not.toContain(`"${text}"`);
      }),
    );
  });
});
