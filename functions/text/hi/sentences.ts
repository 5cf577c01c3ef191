import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: 'डॉ डा श्री प्रो पं स्व सु मो कु',
  beforeNumbers: 'नं सं क्र पृ रु',
  mayEndSentence: 'आदि इत्यादि',
};
