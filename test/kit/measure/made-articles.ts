import type { Entry } from '../../../functions/core/article.ts';
import { analyse } from '../../../functions/text/analyse.ts';
import { random } from '../random.ts';

const onsets = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const codas = ['', 'n', 'r', 's', 'l', 'm', 'nd', 'rt'];

/**
 * Made-up news for measuring speed: as many articles as asked for, about 300 words each, on stories of one to twelve
 * reports. Words are as unequally common as in real text (Zipf); a story has words, names and figures of its own; one
 * article in ten is a near copy. The result is the same every time. `analysed: false` leaves out the sentences.
 */
export const madeArticles = (count: number, { analysed = true } = {}): Entry[] => {
  const next = random(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const word = () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
  const name = () => {
    const made = word();
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const vocabulary = Array.from({ length: 30_000 }, word);
  /** Rank drawn with a probability that falls with it. */
  const common = () => vocabulary[Math.floor(vocabulary.length ** next()) - 1]!;

  const entries: Entry[] = [];
  while (entries.length < count) {
    const reports = Math.min(count - entries.length, 1 + Math.floor(12 * next() ** 2));
    const own = [...Array.from({ length: 40 }, () => pick(vocabulary)), ...Array.from({ length: 8 }, name)];
    own.push(...Array.from({ length: 6 }, () => String(Math.floor(next() * 5000))));
    const day = 1 + Math.floor(next() * 14);
    let last = '';
    for (let report = 0; report < reports; report++) {
      const sentence = () => {
        const words = Array.from({ length: 8 + Math.floor(next() * 20) }, () => (next() < 0.25 ? pick(own) : common()));
        words[0] = words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1);
        return `${words.join(' ')}.`;
      };
      const paragraph = () => Array.from({ length: 3 }, sentence).join(' ');
      const copied = report > 0 && next() < 0.15;
      const text = copied ? `${paragraph()}\n\n${last}` : Array.from({ length: 6 }, paragraph).join('\n\n');
      last = text;
      const number = String(entries.length).padStart(7, '0');
      const arrivedAt = `2026-01-${String(day).padStart(2, '0')}T${String(report % 24).padStart(2, '0')}:00:00.000Z`;
      const article = {
        id: number,
        origin: { key: `articles/made/${number}.txt`, etag: number },
        arrivedAt,
        publisher: `Paper ${number.slice(-1)}`,
        title: `${pick(own)} ${pick(own)} ${common()}`,
        author: null,
        url: null,
        language: 'en',
        published: { precision: 'day' as const, date: arrivedAt.slice(0, 10) },
        text,
      };
      entries.push({ schema: 1, article, sentences: analysed ? analyse(article) : [], matched: ['made'] });
    }
  }
  return entries;
};
