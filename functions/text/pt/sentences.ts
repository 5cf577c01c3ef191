import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: 'sr sra srs sras srta dr dra drs dras prof profa exmo exma ilmo engª arq cel maj sgt pç aprox',
  beforeNumbers: 'art arts núm nº pág págs séc tel',
  mayEndSentence: 'ltda d.c a.c',
  onlyHere: { continued: 'av dep min ed des pe eng', beforeNumbers: 'cap inc', mayEndSentence: 'cia eua' },
};
