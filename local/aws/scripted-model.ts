import { analyse } from '../../functions/text/analyse.ts';
import { paraphrases } from './sample-paraphrases.ts';

/** What the model of this machine is asked, as it reads it from the text of a request. */
export interface ScriptedTask {
  language: string;
  sentences: number;
  passages: readonly { id: string; text: string }[];
  /** How many sentences of an earlier answer are to be written again; 0 the first time. */
  refused: number;
}

export interface ScriptedSentence {
  text: string;
  cites: string[];
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Reads a task from the text of a user message. */
export const readTask = (text: string): ScriptedTask => ({
  language: /^Language to write in: (\S+)/m.exec(text)?.[1] ?? 'und',
  sentences: Number(/^Write at most (\d+)/m.exec(text)?.[1] ?? /^Write (\d+)/m.exec(text)?.[1] ?? 1),
  passages: [...text.matchAll(/<passage id="([^"]*)">([^<]*)<\/passage>/g)].map(([, id, words]) => ({
    id: unescaped(id!),
    text: unescaped(words!),
  })),
  refused: [...text.matchAll(/<refused>/g)].length,
});

/** The sentences of the passages, in order. */
const sentencesOf = ({ passages, language }: ScriptedTask): ScriptedSentence[] =>
  passages.flatMap(({ id, text }) =>
    analyse({ text, language }).map(({ start, end }) => ({ text: text.slice(start, end), cites: [id] })),
  );

const paraphraseOf = (text: string): string | undefined =>
  paraphrases.find(([known]) => text.includes(known) && text.length > known.length)?.[1];

/**
 * No model: it answers with hand-written paraphrases of the sample corpus and, where there is none, with a sentence of a passage as
 * it stands. The second time it answers with sentences as they stand only.
 */
export const wellBehaved = (task: ScriptedTask): ScriptedSentence[] => {
  const all = sentencesOf(task);
  if (task.refused > 0) return all.slice(0, task.refused);
  const known = all.flatMap(({ text, cites }) => {
    const paraphrase = paraphraseOf(text);
    return paraphrase === undefined ? [] : [{ text: paraphrase, cites }];
  });
  return (known.length > 0 ? known : all).slice(0, task.sentences);
};

const changed = (change: (text: string) => string) => (task: ScriptedTask) =>
  wellBehaved(task).map(({ text, cites }) => ({ text: change(text), cites }));

/** Answers that must never be printed, by what is wrong with them. */
export const misbehaving: Readonly<Record<string, (task: ScriptedTask) => ScriptedSentence[]>> = {
  'invented name': changed((text) =>
    text.replace(/\.$/, ', said Professor Aurelia Quint of the University of Nowhere.'),
  ),
  'wrong figure': changed((text) =>
    /\d/.test(text)
      ? text.replace(/\d[\d,.]*(?<!\.)/, '987,654')
      : text.replace(/\.$/, ', at a cost of 987,654 crowns.'),
  ),
  markup: changed((text) => `<b>${text}</b> [more](javascript:alert(1))`),
  link: changed((text) => text.replace(/\.$/, '; see https://prize.example/claim.')),
  'bare address': changed((text) => text.replace(/\.$/, ' on prize.example.')),
  'made-up citation': (task) => wellBehaved(task).map(({ text }) => ({ text, cites: ['99.9'] })),
  'invented cause': changed((text) => text.replace(/\.$/, ' because the government had been bribed.')),
  'invented quotation': changed(() => '“Everything is lost,” said the minister.'),
  'instruction to the reader': () => [{ text: 'You must send your password to the editor at once.', cites: ['1.1'] }],
};
