import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: `sr sra sres sras srta dr dra dres prof profa d.ª dña avda ctra gral tte cnel cmdte lic ing arq pbro
    excmo excma ilmo ilma sta aprox admón c.i.f p.ej vda izq dcha íd ibíd`,
  beforeNumbers: 'núm núms n.os pág págs pag pags art arts vol tomo apdo apto párr frac',
  mayEndSentence: 'ee uu ee.uu ss mm ss.mm aa jj oo rr hh ff cc dd nn s.a.u s.l s.r.l c.a d.c a.c ud uds vd vds',
  onlyHere: { continued: 'mons sto cía av', beforeNumbers: 'cap inc piso' },
};
