import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued:
    'dhr mevr mw drs ir ing mr dr prof ds bijv d.w.z o.a m.b.t i.v.m t.a.v i.p.v a.g.v resp incl excl zgn vgl jhr',
  beforeNumbers: 'nr nrs blz art afb hfst tel',
  mayEndSentence: 'enz e.d e.a etc n.v b.v v.chr n.chr',
  onlyHere: { continued: 'min st jl' },
};
