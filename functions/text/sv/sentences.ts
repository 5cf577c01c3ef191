import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: 't.ex bl.a dvs d.v.s s.k m.a.o p.g.a f.d t.o.m fr.o.m o.dyl jfr bitr inkl exkl',
  beforeNumbers: 'nr kap kl tel',
  mayEndSentence: 'osv m.m m.fl o.s.v e.kr f.kr',
  onlyHere: { continued: 'kl ca st ang', beforeNumbers: 'sid' },
};
