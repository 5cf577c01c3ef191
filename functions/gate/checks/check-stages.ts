import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Steps that something takes one after the other: whoever is charged is not yet convicted. */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words of an earlier and of a later step. */
const stages = (
  [
    [
      'accused accuse accuses accusation suspected suspect suspects suspicion alleged allegedly allegations charged charges charge arrested arrest detained indicted indictment trial custody questioned investigated',
      'convicted conviction guilty sentenced jailed imprisoned convict',
    ],
    [
      'nominated nominee nominees nomination nominations nod shortlisted shortlist finalist',
      'won win wins winner winning awarded',
    ],
    [
      'talks negotiations negotiating negotiation considering interested',
      'signed signs sign agreed hired appointed joined joins',
    ],
    [
      'injured injuries injury wounded hurt hospitalised hospitalized',
      'killed kills kill killing died dies dead fatally fatal fatality fatalities deaths death deadly',
    ],
    ['missing disappeared unaccounted', 'dead killed kills killing died dies drowned death deaths body bodies'],
    ['candidate candidates running nominee', 'elected re-elected'],
    ['proposed proposal draft proposes', 'passed adopted enacted approved'],
    ['engaged engagement fiance fiancee', 'married wed husband wife'],
    ['delayed postponed suspended', 'cancelled canceled scrapped abandoned axed'],
    ['damaged', 'destroyed demolished wrecked'],
    ['threatened threat threatens', 'carried struck strike'],
    ['appealed appeal appeals', 'acquitted cleared overturned quashed'],
  ] as const
).map(([earlier, later]) => ({ earlier: wordsOf(earlier), later: wordsOf(later) }));

const reach = 8;
const least = 0.4;

/** "Convicted of fraud" where the passages have "charged with fraud". */
export const checkStages = (claim: Claim, places: Places): Doubt[] => {
  const { words, text, assertion } = claim.read;
  const alignment = alignmentOf(claim, places);
  const names = words.filter(({ isName }) => isName);
  return words.flatMap((word): Doubt[] => {
    const taken = stages.filter(({ later }) => later.has(word.word));
    if (taken.length === 0 || word.isQuoted || word.isName) return [];
    const isDenied = words.slice(Math.max(0, word.at - 4), word.at).some((one) => assertion.negations.has(one.word));
    const around = words.filter((one) => isTold(one) && one !== word && Math.abs(one.at - word.at) <= reach);
    // "Her future husband"
    const isAhead = /^(?:future|prospective)$/u.test(words[word.at - 1]?.word ?? '');
    if (isDenied || isAhead || around.length < 2) return [];
    const { sentences } = alignment.nearest(around, least);
    const has = (all: readonly Word[], step: ReadonlySet<string>) => all.some((one) => step.has(one.word));
    const isSaidElsewhere = places
      .of(word.at)
      .some(
        ({ evidence, at: place }) =>
          taken.some(({ later }) => later.has(evidence.read.words[place]!.word)) &&
          (sentences.includes(evidence) || names.some(({ at }) => places.isIn(at, evidence))),
      );
    const isEarlier = taken.some(
      ({ earlier, later }) =>
        sentences.length > 0 &&
        sentences.some(({ read }) => has(read.words, earlier)) &&
        sentences.every(({ read }) => !has(read.words, later)) &&
        !isSaidElsewhere,
    );
    if (!isEarlier) return [];
    const written = text.slice(word.start, word.end);
    return [
      { sign: 'certainty', code: 'modality', words: written, why: 'In the cited passages it has not come to this.' },
    ];
  });
};
