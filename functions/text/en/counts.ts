/** What English figures count, and where a sentence speaks of another time or place. Stems where it says so. */

/** What happened to people, by the stem of the word next to a figure. */
export const tolls: Record<string, string> = {
  kill: 'killed',
  dead: 'killed',
  die: 'killed',
  death: 'killed',
  injur: 'injured',
  wound: 'injured',
  hurt: 'injured',
  miss: 'missing',
  arrest: 'arrested',
  detain: 'arrested',
  evacu: 'evacuated',
  rescu: 'rescued',
  displac: 'displaced',
  ill: 'ill',
  sick: 'ill',
};

/** "132 people with the same complaint": what ill people have. Stems. */
export const ailments = new Set('complaint symptom ill diseas infect'.split(' '));

/** Who can be counted in a toll. Stems. */
export const people = new Set(
  'peopl person passeng crew civilian resid man men woman women worker migrant other'.split(' '),
);

export const copulas = new Set(
  'were was are is have has had been being be reported confirmed feared still made taken fallen'.split(' '),
);

/** Nouns that measure and do not count one thing. */
export const measures = new Set(
  `dai week month year hour minut second percent cent per mile kilometr km metr meter feet foot ton tonn dollar pound euro
  mph kph degre time percentag basi am pm gmt o'clock year-old old st nd rd th knot point ago
  half halv third quarter fourth fifth sixth tenth fold`.split(/\s+/),
);

/** Money, of which nobody asks how many. Stems. */
export const units = new Set(
  'crown krona krone dollar euro pound penc yen yuan rupe rubl franc peso real lira rand dinar riyal won baht litr tonn barrel hectar acr megawatt'.split(
    ' ',
  ),
);

/** Words of a part of the whole: its figure is not that of the whole. */
export const partial = new Set(
  'other anoth more further addit them these which whom latter includ seriou serious critic'.split(' '),
);

/** Refers to another time, to many events or to a possibility: no figure of this event. */
export const elsewhere =
  /\b(?:(?:[Ii]n|[Ss]ince|last|by|of)\s(?:(?:early|late|mid)[ -])?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:19|20)\d\d)|(?:last|previous|next|this)\s(?:year|month|week|season|spring|summer|autumn|winter)|since\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|then\b)\p{Ll}+|ago|earlier|history|might|could|may|if|(?:over|in|during|after)\s(?:the\s)?(?:(?:past|last)\s)?\p{L}+\s(?:nights|days|weeks|months|operations|incidents))\b/u;

export const dateBefore = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|of|the|age|ag)/u;

export const placeNamed =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff)\s(?!(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b)(?<place>\p{Lu}[\p{L}'’-]+)/gu;

/** Parts of a day, in what a count can change: by noon, by nightfall. */
export const partsOfDay: readonly RegExp[] = [
  /\b(?:morning|dawn|daybreak|sunrise|breakfast)\b/iu,
  /\b(?:noon|midday|afternoon)\b/iu,
  /\b(?:evening|night|nightfall|dusk|sunset|midnight)\b/iu,
];
