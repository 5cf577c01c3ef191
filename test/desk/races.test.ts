import { describe, expect, it } from '@jest/globals';
import { articleId } from '../../functions/core/article-id.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { readDecisions } from '../../functions/store/desk-decisions.ts';
import { fares, first, type Morning, morning, type Page, second, third, timesTold } from '../kit/desk-morning.ts';
import type { MemorySite } from '../kit/memory-site.ts';
import { places, stopping } from '../kit/stopping-store.ts';

/**
 * What editors do while something else happens. One of the two is stopped before each of its calls to the bucket in turn, and
 * the other happens there as a whole; whichever call it was, the promises hold.
 */

/** Plays a run once for each place at which something else can happen in it. */
const duringRun = async (
  prepare: () => Promise<Morning>,
  act: (morning: Morning) => Promise<unknown>,
  check: (morning: Morning, made: Awaited<ReturnType<MemorySite['playSlot']>>['made']) => Promise<unknown>,
): Promise<Set<unknown>> => {
  const rehearsal = await prepare();
  const kinds = await places((watched) => rehearsal.site.playSlot(first, { through: watched(rehearsal.site.store) }));
  const outcomes = new Set<unknown>();
  for (const before of kinds) {
    const one = await prepare();
    const through = stopping(one.site.store, { before, act: () => act(one) });
    const { made } = await one.site.playSlot(first, { through });
    expect([before, made.balances]).toEqual([before, true]);
    outcomes.add(await check(one, made));
  }
  return outcomes;
};

describe('a decision while the run compiles', () => {
  it('that approves is met by the edition or by the next run, and readers get all of it once', async () => {
    const outcomes = await duringRun(
      () => morning('{ required: hold }'),
      ({ ines }) =>
        ines.post([
          ['do', 'approve'],
          ['seen', first],
        ]),
      async (one, made) => {
        const review = made.review!.harbour!;
        expect(review.approved + review.heldBack).toBe(1);
        expect(await timesTold(one, 'fares')).toBe(review.approved);
        await one.site.playSlot(second);
        expect([await timesTold(one, 'fares'), await timesTold(one, 'herons')]).toEqual([1, 1]);
        return review.approved;
      },
    );
    expect(outcomes).toEqual(new Set([1, 0]));
  });

  it('that takes an approval back leaves the edition as the report says it was', async () => {
    const outcomes = await duringRun(
      async () => {
        const one = await morning('{ required: hold }');
        await one.tom.post([
          ['do', 'approve'],
          ['seen', one.site.clock.now().toISOString()],
        ]);
        return one;
      },
      ({ ines }) => ines.post([['do', 'unapprove']]),
      async (one, made) => {
        const { approved } = made.review!.harbour!;
        expect(await timesTold(one, 'fares')).toBe(approved);
        await one.site.playSlot(second);
        expect(await timesTold(one, 'fares')).toBe(approved);
        return approved;
      },
    );
    expect(outcomes).toEqual(new Set([1, 0]));
  });

  it.each([
    ['releases', ['hold'], 'release'],
    ['holds and releases', [], 'hold'],
  ] as const)('that %s a story has it told once, by this run or the next', async (_, earlier, kind) => {
    const outcomes = await duringRun(
      async () => {
        const one = await morning();
        for (const decided of earlier) await one.ines.post([['do', decided], one.about]);
        return one;
      },
      ({ ines, about }) => ines.post([['do', kind], about]),
      async (one) => {
        const told = await timesTold(one, 'fares');
        if (kind === 'hold') await one.tom.post([['do', 'release'], one.about]);
        await one.site.playSlot(second);
        await one.site.playSlot(third);
        expect([await timesTold(one, 'fares'), await timesTold(one, 'herons')]).toEqual([1, 1]);
        return told;
      },
    );
    // A release that comes after the slot is for the next digest, however long the run takes.
    expect(outcomes).toEqual(new Set(kind === 'release' ? [0] : [1, 0]));
  });

  it('that drops a story offers a correction if it went out, which its readers are told once', async () => {
    const outcomes = await duringRun(
      () => morning(),
      ({ ines, about }) =>
        ines.post([['do', 'drop'], about, ['publisher', 'Board'], ['reason', 'It was another board.']]),
      async (one) => {
        const told = await timesTold(one, 'fares');
        const forms = [...(await one.tom.page()).querySelectorAll('form[action*="/correction"]')];
        const form = forms.find(({ textContent }) => textContent.includes('4 percent'));
        expect(form !== undefined).toBe(told === 1);
        if (form) {
          const fields = [...form.querySelectorAll('input')]
            .map((input) => [input.getAttribute('name')!, input.getAttribute('value')!] as const)
            .filter(([name]) => name !== 'token');
          const path = form.getAttribute('action')!;
          expect(await one.tom.post([...fields, ['note', 'It was the board of Marrow.']], { path })).toContain(
            'done=corrected',
          );
        }
        await one.site.playSlot(second);
        await one.site.playSlot(third);
        const noted = (await one.digests()).filter((raw) => raw.includes('It was the board of Marrow.'));
        expect([await timesTold(one, 'herons'), noted.length]).toEqual([1, told]);
        return told;
      },
    );
    expect(outcomes).toEqual(new Set([1, 0]));
  });
});

/** Has one request happen while another is stopped before each of its calls, and the other way round. */
const whileOther = async (
  prepare: () => Promise<Morning>,
  requests: Record<'ines' | 'tom', (morning: Morning, through: ObjectStore) => Promise<unknown>>,
  check: (morning: Morning) => Promise<unknown>,
) => {
  for (const [stopped, other] of [
    ['ines', 'tom'],
    ['tom', 'ines'],
  ] as const) {
    const rehearsal = await prepare();
    const kinds = await places((watched) => requests[stopped](rehearsal, watched(rehearsal.site.store)));
    expect(kinds.length).toBeGreaterThan(3);
    for (const before of kinds) {
      const one = await prepare();
      const act = () => requests[other](one, one.site.store);
      await requests[stopped](one, stopping(one.site.store, { before, act }));
      await check(one);
    }
  }
};

describe('two editors at once', () => {
  it.each([
    [
      [
        ['do', 'drop'],
        ['publisher', 'Board'],
        ['reason', 'Not ours.'],
      ],
      [['do', 'release']],
      'dropped a story',
      'released a story',
    ],
    [[['do', 'pin']], [['do', 'unpin']], 'pinned a story', 'unpinned a story'],
  ] as [[string, string][], [string, string][], string, string][])(
    'who decide %j and %j see the same, which is what was decided last, and both are in the trail',
    async (one, other, said, saidToo) => {
      await whileOther(
        morning,
        {
          ines: ({ ines, about }, through) => ines.post([...one, about], { through }),
          tom: ({ tom, about }, through) => tom.post([...other, about], { through }),
        },
        async ({ site, ines, tom }) => {
          const decisions = await readDecisions(site.store, { topic: 'harbour', to: site.clock.now().toISOString() });
          expect(decisions).toHaveLength(2);
          const last = decisions.at(-1)!;
          const pages = await Promise.all([ines.page(), tom.page()]);
          const [seen, seenToo] = pages.map((document: Page) => document.querySelector('main')!.textContent!);
          const shown = (text: string) => text.replaceAll(/\s+/g, ' ');
          expect(shown(seen!)).toBe(shown(seenToo!));
          for (const words of [`Ines Moreau: ${said}`, `Tom Okafor: ${saidToo}`]) expect(shown(seen!)).toContain(words);
          const isOut = pages.map((document: Page) => document.querySelectorAll('ul.trail > li').length > 0);
          expect(isOut).toEqual(Array(2).fill(last.decided.kind === 'drop'));
          const trail = (await ines.page('/desk/audit')).body.textContent!;
          for (const { decided, editor } of decisions)
            expect([decided.kind, trail.includes(`"kind":"${decided.kind}"`), trail.includes(editor.name)]).toEqual([
              decided.kind,
              true,
              true,
            ]);
        },
      );
    },
  );

  const correct = async (editor: Morning['ines'], sentences: RegExp, note: string, through: ObjectStore) => {
    const path = '/desk/paper/harbour/correction?hours=24';
    const article = articleId({ key: 'articles/board/fares.txt' });
    const said = [
      'The harbour board raised ferry fares by 4 percent on Sunday, the board said in Port Ellery.',
      'A single ticket now costs 3 dollars.',
    ];
    const was = said
      .filter((text) => sentences.test(text))
      .map((text): [string, string] => ['was', `${article} ${text}`]);
    return editor.post([['headline', 'Ferry fares rise'], ...was, ['note', note]], { through, path });
  };
  const printed = async () => {
    const one = await morning();
    await one.site.playSlot(first);
    return one;
  };

  it('who correct two sentences of one article take both back, and readers are told of each once', async () => {
    await whileOther(
      printed,
      {
        ines: ({ ines }, through) => correct(ines, /4 percent/, 'It was 6 percent.', through),
        tom: ({ tom }, through) => correct(tom, /3 dollars/, 'It costs 5 dollars.', through),
      },
      async (one) => {
        const topic = await (await one.site.newApp().request('/topics/harbour')).text();
        const stated = topic.replaceAll(/<aside class="corrections".*?<\/aside>/gs, '');
        expect([/4 percent/.test(stated), /3 dollars/.test(stated), /Nine pairs/.test(stated)]).toEqual([
          false,
          false,
          true,
        ]);
        await one.site.playSlot(second);
        const [, ...later] = await one.digests();
        const times = (words: RegExp) => later.join().match(words)?.length ?? 0;
        // In the text and in the HTML of one mail.
        expect([later.length, times(/It was 6 percent/g), times(/It costs 5 dollars/g)]).toEqual([1, 2, 2]);
      },
    );
  });

  it('who correct the same sentence correct it once, in the words that came last', async () => {
    await whileOther(
      printed,
      {
        ines: ({ ines }, through) => correct(ines, /4 percent/, 'It was 6 percent.', through),
        tom: ({ tom }, through) => correct(tom, /4 percent|3 dollars/, 'All of it was wrong.', through),
      },
      async (one) => {
        await one.site.playSlot(second);
        const [, ...later] = await one.digests();
        const claims = later.join().match(/raised ferry fares by 4 percent/g)?.length ?? 0;
        expect([later.length, claims]).toEqual([1, 2]);
      },
    );
  });
});

describe('a correction that an editor issues', () => {
  const issue = ({ ines }: Morning) =>
    ines.post(
      [
        ['headline', 'x'],
        [
          'was',
          `${articleId({ key: 'articles/board/fares.txt' })} The harbour board raised ferry fares by 4 percent on Sunday, the board said in Port Ellery.`,
        ],
        ['note', 'It was 6 percent.'],
      ],
      { path: '/desk/paper/harbour/correction?hours=24' },
    );

  it('holds for later versions of the article, whose news is printed', async () => {
    const one = await morning();
    await one.site.playSlot(first);
    expect(await issue(one)).toContain('done=corrected');
    one.site.clock.advance(3_600_000);
    await one.site.drop(
      'board/fares.txt',
      `${fares}\n\nChildren under twelve will travel free of charge from April, the board added.`,
    );
    await one.site.playSlot(second);
    one.site.clock.advance(3_600_000);
    await one.site.drop(
      'board/fares.txt',
      `${fares.replace(' A single ticket now costs 3 dollars.', '')}\n\nChildren under twelve will travel free of charge from April, the board added.`,
    );
    await one.site.playSlot(third);
    const [, ...later] = (await one.digests()).join().split('It was 6 percent.');
    expect(later).toHaveLength(2);
    const topic = await (await one.site.newApp().request('/topics/harbour')).text();
    const stated = topic.replaceAll(/<aside class="corrections".*?<\/aside>/gs, '');
    expect([/4 percent/.test(stated), /Children under twelve/.test(stated)]).toEqual([false, true]);
  });
});
