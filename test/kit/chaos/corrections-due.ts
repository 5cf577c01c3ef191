import type { LedgerItem, SentStory } from '../../../functions/core/ledger.ts';
import { owedDigest } from '../../../functions/core/ledger.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import {
  type Correction,
  correctionId,
  isStatedBy,
  type StoryPart,
} from '../../../functions/corrections/correction.ts';
import { writeCorrection } from '../../../functions/store/corrections.ts';
import type { ReceivedMail } from './mail-service.ts';
import { iso, type Morning, minutes, startsAt } from './morning.ts';

/** Yesterday's digests of a morning's readers, and the corrections of them that are found before it and while it lasts. */

const yesterday = { from: '2026-02-28T07:28:00.000Z', to: '2026-03-01T07:28:00.000Z' };
const storyIds = ['first', 'second', 'third'];
const parts: readonly StoryPart[] = ['headline', 'opening', 'quotation', 'timeline'];
const pieces = ['full', 'short', 'line', 'web'] as const;
/** When nothing of a run is under way any more, so that a correction is certainly seen by the next. */
const foundUntil = minutes(90);

/** What was corrected in a morning. */
export interface CorrectionsDue {
  corrections: readonly Correction[];
  /** What each reader was sent the day before. */
  sent: ReadonlyMap<string, readonly SentStory[]>;
}

/** Gives readers a digest of the day before, and arranges corrections: some are found before the first run, some at any time. */
export const arrangeCorrections = async ({ dice, time, store, ledger, initial }: Morning): Promise<CorrectionsDue> => {
  const { chance, pick, between } = dice;
  const sent = new Map<string, SentStory[]>();
  for (const [id, { topics }] of initial) {
    const stories = topics.flatMap((topic) =>
      storyIds
        .filter(() => chance(0.7))
        .map((storyId): SentStory => ({ topic, window: yesterday, storyId, piece: pick(pieces) })),
    );
    const base = { run: 'yesterday', window: yesterday, at: yesterday.to, attempts: 1, updatedAt: yesterday.to };
    const item: LedgerItem = { ...base, state: 'accepted', messageId: `yesterday-${id}`, stories };
    ledger.items.set(`${id} ${owedDigest(yesterday.from)}`, item);
    sent.set(id, stories);
  }
  const corrections = Array.from({ length: Math.floor(between(0, 5)) }, (_, index): Correction => {
    const topic = pick(['harbour', 'rail', 'trade', 'weather']);
    const storyId = pick(storyIds);
    const isEarly = chance(0.5);
    const at = iso(Math.floor(Date.parse(startsAt) + (isEarly ? -minutes(60) : between(0, foundUntil))));
    return {
      schema: 1,
      id: correctionId(`${topic}${storyId}`, [String(index)]),
      at,
      article: { id: storyId, since: yesterday.from, publisher: 'The Wire', title: null, url: null, language: 'en' },
      revision: null,
      kind: 'changed',
      topics: [topic],
      claims: [
        {
          was: `The ${storyId} of ${topic}.`,
          printedIn: [{ topic, window: yesterday, storyId, parts: [pick(parts)] }],
          now: { text: 'Something else.' },
          note: null,
        },
      ],
      dismissed: null,
    };
  });
  for (const correction of corrections) {
    const wait = Date.parse(correction.at) - time.milliseconds();
    if (wait <= 0) await writeCorrection(store, correction);
    // Found twice, as when the message that tells of a revision is repeated.
    else
      for (const again of [0, between(0, minutes(5))])
        void time.sleep(wait + again).then(() => writeCorrection(store, correction));
  }
  return { corrections, sent };
};

/** What was promised to one reader about corrections and not kept. */
export const brokenCorrections = (
  before: Reader,
  { corrections, sent }: CorrectionsDue,
  { inbox, isServed }: { inbox: readonly ReceivedMail[]; isServed: boolean },
): string[] => {
  const { id } = before;
  const told = inbox.filter(({ reader }) => reader === id).flatMap((mail) => mail.corrections);
  const owed = corrections.filter(({ claims }) =>
    claims.some(({ printedIn }) =>
      printedIn.some(({ topic, storyId, parts: stated }) =>
        sent
          .get(id)!
          .some(
            (one) =>
              one.topic === topic && one.storyId === storyId && one.piece !== 'web' && isStatedBy(one.piece!, stated),
          ),
      ),
    ),
  );
  const ids = new Set(owed.map((one) => one.id));
  return [
    ...(new Set(told).size === told.length ? [] : [`${id} was told of a correction twice: ${told.join(', ')}`]),
    ...told.filter((one) => !ids.has(one)).map((one) => `${id} was told of ${one}, and was not sent the claim`),
    ...owed
      .filter((one) => isServed && one.at < startsAt && !told.includes(one.id))
      .map((one) => `${id} was not told of ${one.id}`),
  ];
};
