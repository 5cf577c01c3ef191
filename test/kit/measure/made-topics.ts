import type { Entry } from '../../../functions/core/article.ts';
import { Topic } from '../../../functions/core/topic.ts';
import { random } from '../random.ts';

/** Topics of some phrases each: two or three words that follow each other in some article. `idOf` names them by number. */
export const madeTopics = (
  entries: readonly Entry[],
  count: number,
  { phrases, idOf }: { phrases: number; idOf: (number: number) => string },
): Topic[] => {
  const next = random(count);
  const phrase = () => {
    const words = entries[Math.floor(next() * entries.length)]!.article.text.split(/[\s.]+/).filter(Boolean);
    const at = Math.floor(next() * (words.length - 3));
    return words.slice(at, at + 2 + Math.floor(next() * 2)).join(' ');
  };
  return Array.from({ length: count }, (_, number) =>
    Topic.parse({
      id: idOf(number),
      title: `Topic ${number}`,
      match: { any: Array.from({ length: phrases }, phrase) },
    }),
  );
};
