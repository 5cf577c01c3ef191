import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: `bzgl bspw beisp zzgl abzgl inkl exkl einschl evtl ggf sog stellv vgl geb gest verh ehem mio mrd dipl-ing hrn
    prof dr ing frhr hptm z.zt zt dgl u.u a.d o.g u.g s.o s.u i.d.r m.e jhd jh`,
  beforeNumbers: 'abs nr kap hauptstr bahnhofstr str bd tab abb aufl ziff rn az tsd lfd max',
  mayEndSentence: 'usw usf uvm u.v.m etc ff gmbh mbh str pl v.chr n.chr chr',
  onlyHere: { continued: 'med phil jur rer nat h.c max min tel ev kath gem mag hl rd kl fa' },
};

/** Months that follow an ordinal: "am 3. Oktober". */
export const months: ReadonlySet<string> = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember'.split(' '),
);

/** Words before a number that make it an ordinal: "der 2. Weltkrieg", "im 19. Bezirk", "zum 5. Mal". */
export const beforeOrdinal: ReadonlySet<string> = new Set(
  `der die das dem den des am im zum zur vom beim ins ab seit bis bereits schon und oder ein eine einen einem einer eines
  ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere jeder jede jedes jeden jedem dieser diese dieses
  diesen diesem mit jedes`.split(/\s+/),
);
