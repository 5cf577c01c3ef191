import { analyse } from '../../functions/text/analyse.ts';
import { primaryLanguage } from '../../functions/text/primary-language.ts';
import { paraphrases } from './sample-paraphrases.ts';
import { translations } from './sample-translations.ts';

/** What the model of this machine is asked, as it reads it from the text of a request. */
export interface ScriptedTask {
  language: string;
  /** Whether passages are in another language, so that a translation is asked for. */
  translates: boolean;
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
  translates: /^Word before the translation of a quotation: /m.test(text),
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

const knownIn = (text: string, list: readonly (readonly [string, string])[]): string | undefined =>
  list.find(([known]) => text.includes(known) && text.length > known.length)?.[1];

const rewordedIn = (
  all: readonly ScriptedSentence[],
  list: readonly (readonly [string, string])[],
): ScriptedSentence[] =>
  all.flatMap(({ text, cites }) => {
    const reworded = knownIn(text, list);
    return reworded === undefined ? [] : [{ text: reworded, cites }];
  });

/**
 * No model: it answers with hand-written paraphrases of the sample corpus and, where there is none, with a sentence of a passage as
 * it stands. The second time it answers with sentences as they stand only. Where another language is asked for, it answers with the
 * hand-written translations that there are.
 */
export const wellBehaved = (task: ScriptedTask): ScriptedSentence[] => {
  const all = sentencesOf(task);
  const translated = task.translates ? rewordedIn(all, translations[primaryLanguage(task.language)] ?? []) : [];
  if (translated.length > 0) return translated.slice(0, task.refused || task.sentences);
  if (task.refused > 0) return all.slice(0, task.refused);
  const known = rewordedIn(all, paraphrases);
  return (known.length > 0 ? known : all).slice(0, task.sentences);
};

/** Answers in German about the vote on pilots that must never be printed, by what is wrong with them. */
export const mistranslated: Readonly<Record<string, string>> = {
  'a wrong name': 'Hafenminister Tomas Berger sagte, die Vorschrift würde für etwa 22 Schiffe am Tag gelten.',
  'a wrong figure': 'Das Gesetz wurde mit 79 zu 61 Stimmen angenommen.',
  'a wrong date': 'Das Parlament beschloss am Montag, dass Schiffe einen Lotsen nehmen müssen.',
  'a wrong currency': 'Die Regel kostet jedes der 22 Schiffe am Tag 14.000 Euro, sagte Hafenminister Tomas Verrin.',
  'a negation': 'Das Gesetz wurde mit 97 zu 61 Stimmen nicht angenommen.',
  'the opposite': 'Das Gesetz wurde mit 97 zu 61 Stimmen abgelehnt.',
  'an invented quotation':
    '„We were given an expensive lesson“ (Übersetzung: Wir bekamen eine teure Lektion), sagte Verrin.',
  'a translation as the quotation': '„Wir bekamen eine billige Lektion“, sagte Verrin.',
  'a quotation without its translation': '„We were given a cheap lesson“, sagte Verrin.',
  'another translation than of the quotation':
    '„We were given a cheap lesson“ (Übersetzung: Der Minister tritt zurück), sagte Verrin.',
  'a sentence of the report as it stands': 'The bill passed by 97 votes to 61.',
  'a word that no table knows': 'Das umstrittene Gesetz wurde mit 97 zu 61 Stimmen angenommen.',
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
