import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: 'أ.د د أ ق.م ق م هـ',
  beforeNumbers: 'ص ط ع رقم',
  mayEndSentence: 'إلخ الخ ش.م.م',
};
