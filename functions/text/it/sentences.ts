import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing geom gen col cfr ecc.mo p.za v.le c.so s.ta`,
  beforeNumbers: 'art artt pag pagg vol par tel',
  mayEndSentence: 'ecc s.r.l s.n.c d.c a.c',
  onlyHere: { continued: 'on sen dep min arch rag mons cap', beforeNumbers: 'cap comma' },
};
