import { agreementOf } from '../agreement.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame, Phrase } from '../reading/verb-frame.ts';
import { compareSpeakers, resolveSpeaker } from '../reading/who-speaks.ts';
import type { Claim, Places } from '../support.ts';
import { leavesToOthers } from './check-claimants.ts';
import { wordsFor } from './check-speakers.ts';
import type { Source } from './frame-roles.ts';

/** Whose statement a verb of the sentence and one of a passage is. */

const covering = (attributions: readonly Attribution[], at: number): Attribution[] =>
  attributions.filter(({ from, to }) => at >= from && at < to);

/** Whether two phrases have a name in common. */
const sharesName = (words: readonly Word[], one: Phrase, others: readonly Word[], other: Phrase): boolean => {
  const names = new Set(one.flatMap((at) => (words[at]!.isName ? [words[at]!.word] : [])));
  return other.some((at) => names.has(others[at]!.word));
};

const isNamed = (words: readonly Word[], { speaker }: Attribution): boolean => speaker.some((at) => words[at]!.isName);

/** What somebody admits is so. */
const asserts = /^(?:admit|confess|acknowledg|conced|show|assur|inform)/u;

/** "A blogger criticised the design because …": what follows is told by somebody too. */
const isToldBefore = ({ read: { words } }: Claim, { verb }: Frame): boolean =>
  words.some(
    ({ word, at, isQuoted }) => at <= verb.at && !isQuoted && leavesToOthers.test(word) && !asserts.test(word),
  );

/** Whether the passage has the statement of the same speaker, or one that may be printed without its speaker. */
export const isAttributedAlike = (
  claim: Claim,
  places: Places,
  frame: Frame,
  source: Source,
  own: readonly Attribution[],
): boolean => {
  const { evidence } = source;
  const said = covering(own, frame.verb.at);
  const told = covering(evidence.attributions, source.frame.verb.at);
  const sameSpeaker = (one: Attribution, other: Attribution) =>
    !isNamed(claim.read.words, one) ||
    !isNamed(evidence.read.words, other) ||
    sharesName(claim.read.words, one.speaker, evidence.read.words, other.speaker) ||
    agreementOf(claim, places, one.speaker, evidence, other.speaker) !== 'different' ||
    compareSpeakers(
      claim,
      places,
      one,
      wordsFor(claim.read.words, one),
      evidence,
      resolveSpeaker(claim, evidence, other),
    ) === 'same';
  if (said.length > 0) return told.length === 0 || said.some((one) => told.some((other) => sameSpeaker(one, other)));
  return frame.mode === 'alleged' || told.every((one) => !one.isClaim) || isToldBefore(claim, frame);
};
