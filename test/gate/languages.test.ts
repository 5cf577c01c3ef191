import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BriefLanguage, Topic } from '../../functions/core/topic.ts';
import { checkSentence, type Passage, preparePassages } from '../../functions/gate/check-sentence.ts';
import { translationMarks } from '../../functions/gate/languages/check-translations.ts';
import { assertionWordsOf } from '../../functions/text/assertions.ts';
import { countRow, GateRow, newCounts } from '../kit/measure/gate.ts';
import { rowsOf } from '../kit/measure/rows.ts';

const passage = (id: string, language: string, text: string): Passage => ({
  ...{ id, language, text, publisher: 'Courier' },
  published: { precision: 'day', date: '2026-09-10' },
});
const prepared = preparePassages([
  passage(
    'orme',
    'en',
    `The mayor of Orme, Ada Moss, resigned on Tuesday after an audit found that 3.2 million dollars was missing. "I am sorry for the
harm," Moss told reporters. Tarn Water was sued by 14 residents. Police said a 54-year-old man may be charged with fraud. No one was
hurt in the fire at the archive in Munich on Sept. 6. The union said 1,100 members had voted for a strike.`.replaceAll(
      '\n',
      ' ',
    ),
  ),
  passage(
    'wert',
    'fr',
    'Volodymyr Zelensky a rencontré mardi le roi à Londres. L’usine de Genève emploie 450 personnes.',
  ),
]);
const codesOf = (text: string, language: string, cites = 'orme') => {
  const verdict = checkSentence({ text, cites: [cites], language }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a French sentence', () => {
  const french = preparePassages([
    passage(
      'usine',
      'fr',
      'L’usine a fermé mardi à cause d’un incendie. La grève a commencé lundi et le port est vide. Le maire est absent.',
    ),
  ]);
  const codes = (text: string) => {
    const verdict = checkSentence({ text, cites: ['usine'], language: 'fr' }, french);
    return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
  };
  it('may give a cause behind an apostrophe that its passages give', () => {
    expect(codes('L’usine a fermé à cause d’un incendie.')).toEqual([]);
  });
  it.each([
    'Le port est vide à cause d’une grève.',
    'Le port est vide parce qu’une grève a commencé.',
    'Le port est vide en raison d’une grève.',
  ])('is refused for a cause that they do not give: %s', (text) => expect(codes(text)).toContain('cause'));
});

describe('a sentence in another language than its passages is printed', () => {
  it.each([
    ['de', 'Die Bürgermeisterin von Orme, Ada Moss, trat am Dienstag zurück.'],
    ['fr', 'La maire d’Orme, Ada Moss, a démissionné mardi.'],
    ['es', 'La alcaldesa de Orme, Ada Moss, dimitió el martes.'],
    ['de', 'Tarn Water wurde von 14 Einwohnern verklagt.'],
    ['de', 'Bei dem Brand im Archiv in München am 6. September wurde niemand verletzt.'],
    ['es', 'La policía dijo que un hombre de 54 años podría ser acusado de fraude.'],
    ['de', '„I am sorry for the harm“ (Übersetzung: Der Schaden tut mir leid), sagte Moss.'],
  ])('%s: %s', (language, text) => expect(codesOf(text, language)).toEqual([]));

  it('with names as its language writes them', () => {
    expect(codesOf('Volodymyr Selenskyj traf am Dienstag den König in London.', 'de', 'wert')).toEqual([]);
    expect(codesOf('The factory in Geneva employs 450 people.', 'en', 'wert')).toEqual([]);
  });
});

describe('a sentence in another language is refused, and told what is wrong', () => {
  it.each([
    ['name', 'de', 'Die Bürgermeisterin von Orme, Ada Marsh, trat am Dienstag zurück.'],
    ['date', 'fr', 'La maire d’Orme, Ada Moss, a démissionné lundi.'],
    ['date', 'de', 'Bei dem Brand im Archiv in München am 7. September wurde niemand verletzt.'],
    ['figure', 'de', 'Tarn Water wurde von 41 Einwohnern verklagt.'],
    ['roles', 'de', 'Tarn Water verklagte 14 Einwohner.'],
    ['negation', 'de', 'Bei dem Brand im Archiv in München am 6. September wurden Menschen verletzt.'],
    ['modality', 'es', 'La policía dijo que un hombre de 54 años será acusado de fraude.'],
    ['claimant', 'es', 'Un hombre de 54 años podría ser acusado de fraude.'],
    ['cause', 'es', 'La alcaldesa de Orme, Ada Moss, dimitió el martes a causa de una auditoría.'],
    ['language', 'de', 'Die kurzsichtige Bürgermeisterin von Orme, Ada Moss, trat am Dienstag zurück.'],
    // A sentence of the report is no translation of it.
    ['language', 'de', 'Tarn Water was sued by 14 residents.'],
    ['language', 'fr', 'The mayor of Orme, Ada Moss, resigned on Tuesday.'],
    // Translated words are not what was said.
    ['quotation', 'de', '„Der Schaden tut mir leid“, sagte Moss.'],
    ['quotation', 'de', '„I am sorry for the harm“, sagte Moss.'],
    ['quotation', 'de', '„I am sorry for the harm“ (Übersetzung: Ich trete morgen zurück), sagte Moss.'],
    ['quotation', 'de', '„I am sorry for the fire“ (Übersetzung: Der Brand tut mir leid), sagte Moss.'],
    ['figure', 'fr', 'La maire d’Orme, Ada Moss, a démissionné mardi, car 3,2 milliards de dollars manquaient.'],
  ])('%s, %s: %s', (code, language, text) => expect(codesOf(text, language)).toContain(code));
});

describe('the languages that a topic may ask for', () => {
  it('are those that a sentence can be checked in', () => {
    for (const language of BriefLanguage.options) {
      expect(assertionWordsOf(language)).toBeDefined();
      expect(translationMarks).toHaveProperty(language);
    }
    expect(
      Topic.safeParse({ id: 'a', title: 'A', match: { any: ['x'] }, briefLanguage: 'ar' }).error?.issues[0]?.message,
    ).toBe('Write en, de, fr or es: briefs can be checked in these languages only.');
  });
});

describe('the translations that the rules were tuned on', () => {
  it('are let through if they are true, and refused if one thing in them was changed', async () => {
    const counts = newCounts();
    const file = join(import.meta.dirname, '../../bench/gold/gate-translations-tuned.jsonl');
    for await (const row of rowsOf(file, GateRow)) countRow(counts, row);
    const { all, refused } = counts.kinds.get('true')!;
    expect(counts.misses.filter(({ kind }) => kind !== 'true').map(({ text }) => text)).toEqual([]);
    expect(refused / all).toBeLessThanOrEqual(0.15);
  });
});
