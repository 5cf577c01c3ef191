import type { BriefSentence, Story } from '../../core/edition.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { isRepeat, type Passage } from '../writing/passages.ts';
import { asPassage, type Checked } from './check-answer.ts';

/** A brief has at least this many sentences if its extract has. */
const minSentences = 2;

/** Whether a sentence says all that the headline says, or nothing else. */
const isSaidBy = ({ content }: Passage, headline: Passage | undefined): boolean =>
  headline !== undefined &&
  ([...content].every((stem) => headline.content.has(stem)) ||
    [...headline.content].every((stem) => content.has(stem)));

/**
 * The brief of a story with what a model wrote of it: each sentence that may be printed and, in place of each that may not, a
 * sentence of the extract that can be read there and says something else. A brief in another language than the extract has
 * sentences of the model only, and enough of them to be a brief. The extract itself if nothing of the model is left.
 */
export const composeBrief = (
  { brief, headline, language }: Pick<Story, 'brief' | 'headline' | 'language'>,
  checked: readonly Checked[],
  written: string,
): BriefSentence[] => {
  const title = asPassage(`${headline.text}.`, language);
  const isOurs = primaryLanguage(written) === primaryLanguage(language);
  const spare = (isOurs ? brief : []).flatMap((sentence) => {
    const passage = asPassage(sentence.text, language);
    return passage && !passage.dangling ? [{ sentence, passage }] : [];
  });
  const said = checked.flatMap((one) => (one.ok ? [one.passage] : []));
  const told: { sentence: BriefSentence; passage: Passage }[] = [];
  const isRepeated = (passage: Passage) =>
    [...said, ...told.map((one) => one.passage)].some((one) => isRepeat(one, passage));
  const slots = Math.max(checked.length, Math.min(minSentences, brief.length));
  for (let slot = 0; slot < Math.min(slots, Math.max(brief.length, minSentences)); slot++) {
    const one = checked[slot];
    const isOpening = told.length === 0;
    if (
      one?.ok &&
      !(isOpening && isSaidBy(one.passage, title)) &&
      !told.some(({ passage }) => isRepeat(passage, one.passage))
    )
      told.push(one);
    else {
      const at = spare.findIndex(({ passage }) => !isRepeated(passage) && !(isOpening && passage.following));
      if (at >= 0) told.push(...spare.splice(at, 1));
    }
  }
  const isEnough = isOurs || told.length >= Math.min(minSentences, brief.length);
  return isEnough && told.some(({ sentence }) => sentence.written) ? told.map(({ sentence }) => sentence) : brief;
};
