import type { Doubt } from '../doubt.ts';
import { type Precedence, precedencesIn } from '../reading/precedence.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Two that have changed places: winner and loser, who was first and who followed, giver and receiver. */

const known = new WeakMap<Evidence, readonly Precedence[]>();

/** Those of a passage sentence, read once. */
const precedencesOf = (evidence: Evidence): readonly Precedence[] => {
  const found = known.get(evidence) ?? precedencesIn(evidence.read);
  known.set(evidence, found);
  return found;
};

/** Whether some names of the sentence are among those of a passage. */
const isAmong = (said: readonly Word[], told: readonly Word[], evidence: Evidence, places: Places): boolean =>
  said.some(({ at }) =>
    places.of(at).some((one) => one.evidence === evidence && told.some((word) => word.at === one.at)),
  );

/** "Selm leads Orme" where the passages have "Orme is ahead of Selm". */
export const checkPrecedence = (claim: Claim, places: Places): Doubt[] => {
  const { text, words } = claim.read;
  return precedencesIn(claim.read).flatMap((said): Doubt[] => {
    const all = claim.evidence.flatMap((evidence) =>
      precedencesOf(evidence).flatMap((told) => {
        if (told.kind !== said.kind) return [];
        const is = (one: readonly Word[], other: readonly Word[]) => isAmong(one, other, evidence, places);
        const isSame = is(said.one, told.one) && is(said.other, told.other);
        const isTurned = is(said.one, told.other) && is(said.other, told.one);
        return isSame !== isTurned ? [isSame] : [];
      }),
    );
    if (all.length === 0 || all.includes(true)) return [];
    const why = 'In the cited passages these two are the other way round.';
    return [
      { sign: 'turned-pair', code: 'roles', words: text.slice(words[said.from]!.start, words[said.to - 1]!.end), why },
    ];
  });
};
