import type { Language } from '../core/reader.ts';
import type { Claim, Correction } from '../corrections/correction.ts';
import type { OwedCorrection } from '../corrections/owed.ts';
import { isolated, longDate, sayInMail } from '../i18n/mail-words.ts';
import { publisherName } from '../site/publisher-name.ts';
import { pathTo } from '../site/site-paths.ts';
import type { Layout } from '../store/layouts.ts';
import { fillTemplate } from './message.ts';

/** The section of a digest that tells its reader what they were sent and what is right. */

/** Claims of one correction that are told; more are on the site. */
const maxClaims = 3;

const publisherOf = (language: Language, article: Correction['article']): string =>
  isolated(language, publisherName(article) ?? '');

/** A sentence that ends in a quotation: with a full stop of its own where the quotation, such as a headline, has none. */
const closed = (language: Language, sentence: string, quote: string): string =>
  /[.!?…۔؟]["”’»«›]?$/u.test(quote.trim()) ? sentence : `${sentence}${language === 'ur' ? '۔' : '.'}`;

/** What is right, in place of a claim. */
const rightWords = (language: Language, { article, kind }: Correction, { now, note }: Claim): string => {
  const publisher = publisherOf(language, article);
  const quoted = (quote: string) => sayInMail(language, 'saying', { quote: isolated(language, quote) });
  if (kind === 'withdrawn') return sayInMail(language, 'withdrawnSince', { publisher });
  const notes =
    note === null ? [] : [sayInMail(language, 'publisherNotes', { publisher, note: isolated(language, note.text) })];
  if (kind === 'issued') {
    const { text } = (now ?? note)!;
    return closed(language, sayInMail(language, 'editorsSay', { quote: quoted(text) }), text);
  }
  if (now !== null) {
    const right = sayInMail(language, 'correctedTo', { publisher, quote: quoted(now.text) });
    return [closed(language, right, now.text), ...notes].join(' ');
  }
  return notes[0] ?? sayInMail(language, 'noLonger', { publisher });
};

/**
 * What a correction says in one sentence about all of its claims: that the article was withdrawn, or an editor's note. Undefined
 * if it has something to say of each claim.
 */
const saidOnce = ({ correction: { kind, article }, claims }: OwedCorrection): string | undefined => {
  if (kind === 'withdrawn') return `withdrawn ${article.id}`;
  return kind === 'issued' && claims.every(({ now }) => now === null) ? `issued ${claims[0]?.note?.text}` : undefined;
};

/**
 * The lines of a correction. Of a withdrawn report its first words say which one it was; a page must not show them any more.
 */
const linesOf = (
  language: Language,
  { correction, claims, toldOn }: OwedCorrection,
  { siteUrl, zone, onPage }: { siteUrl: string; zone: string; onPage: boolean },
) => {
  const link = { correction: `${siteUrl}${pathTo('corrections')}#c-${correction.id}` };
  const more = sayInMail(language, 'aboutCorrection');
  if (onPage && correction.kind === 'withdrawn') {
    const since = longDate(language, new Date(correction.at), { zone, withYear: true });
    const said = sayInMail(language, 'withdrawnOn', { date: since });
    const publisher = publisherOf(language, correction.article);
    return [{ words: { said, right: sayInMail(language, 'wordsWithdrawn', { publisher }), more }, link }];
  }
  const date = longDate(language, new Date(toldOn), { zone, withYear: false });
  const told = claims.slice(0, saidOnce({ correction, claims, toldOn }) === undefined ? maxClaims : 1);
  // A note about several claims is told once, after the last of them, and where nothing else is said instead.
  const isLastWith = (claim: Claim, index: number) =>
    claim.now === null || !told.some(({ note }, other) => other > index && note?.text === claim.note?.text);
  const lines = told.map((claim, index) => (isLastWith(claim, index) ? claim : { ...claim, note: null }));
  return lines.map((claim) => ({
    words: {
      said: closed(
        language,
        sayInMail(language, 'toldYou', {
          date,
          quote: sayInMail(language, 'saying', { quote: isolated(language, claim.was) }),
        }),
        claim.was,
      ),
      right: rightWords(language, correction, claim),
      more,
    },
    link,
  }));
};

/** Without corrections that say only what one before them has said. */
const withoutRepeats = (corrections: readonly OwedCorrection[]): OwedCorrection[] => {
  const said = new Set<string>();
  return corrections.filter((one) => {
    const words = saidOnce(one);
    if (words === undefined) return true;
    const isFirst = !said.has(words);
    said.add(words);
    return isFirst;
  });
};

/** The bytes of the section for both parts of a mail, or for a page; none if there are no corrections. */
export const correctionPieces = (
  { language, encoding, pieces, settings }: Layout,
  corrections: readonly OwedCorrection[],
  { zone, onPage = false }: { zone: string; onPage?: boolean },
): { text: Buffer[]; html: Buffer[] } => {
  if (corrections.length === 0) return { text: [], html: [] };
  const lines = withoutRepeats(corrections).flatMap((one) =>
    linesOf(language, one, { siteUrl: settings.siteUrl, zone, onPage }),
  );
  const words = { heading: sayInMail(language, 'corrections', { count: corrections.length }) };
  const filled = (item: 'correctionText' | 'correctionHtml', frame: 'correctionsText' | 'correctionsHtml') => {
    const items = lines.flatMap((line) => fillTemplate({ name: item, template: pieces[item], encoding }, line));
    return fillTemplate({ name: frame, template: pieces[frame], encoding }, { words, pieces: { items } });
  };
  return { text: filled('correctionText', 'correctionsText'), html: filled('correctionHtml', 'correctionsHtml') };
};
