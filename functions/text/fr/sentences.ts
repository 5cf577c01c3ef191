import type { Abbreviations } from '../abbreviation-lists.ts';

export const abbreviations: Abbreviations = {
  continued: 'mme mmes mlle mlles mgr dr drs prof vve bd boul fbg env cf éd coll c.-à-d ste sts arr cdt',
  beforeNumbers: 'art al chap n nos p pp vol tél fig éd arrdt',
  mayEndSentence: 'etc s.a.r.l s.n.c j.-c',
  // "M. Le Goff" is a name, although "Le" often begins a sentence.
  onlyHere: { continued: 'm me mm pr av trad imp' },
};
