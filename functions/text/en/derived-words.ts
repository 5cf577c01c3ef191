/** Words that are made of one word by endings, which no table names: "sugary" and "sugar", "earner" and "earn". */

/** Endings of nouns, adjectives, adverbs and verbs that name the same thing, its quality, its doer or its doing. */
const endings = new Set(
  `s es d ed ing ings er ers or ors ion ions ation ations ition itions ment ments al als ally ance ances ence ences ancy ency ity
  ities ness y ies ily ful fully able ible ably ibly ive ives ively ative ant ants ent ents ist ists ism ic ics ical ically ish ly ial ian
  ians ous ously ise ises ised ising isation ize izes ized izing ization ship th ery ary ory en ens ened ening age ages e is ied ier iest
  est eer eers ee ees dom ure ures ify ified ifies man men woman women`.split(/\s+/u),
);

/** Words that look like forms of another word and are none. */
const unlike = new Set(
  `hardly lately scarcely shortly badly bitterly happen number corner former matter master minister sister brother butter letter
  better border order paper power tower flower shower temper proper rather either other whether weather winter summer
  counter quarter chapter general generous several community communist committee comment moment element department apartment
  important university universal universe mission passage message village marriage carriage package station nation ration motion
  section mention pension million billion party parties country county story history factory victory territory memory native passive
  massive relative positive objective executive personal personnel principal principle capital moral morale human humane policy police
  politics polite special species content contest conservative officer rover cover river liver never ever over under after
  wallet basis crisis thesis oasis business busy witness likely early daily family reply supply apply only ugly belly bully rally really
  forty fourth fourteen ministry industry battery gallery salary military ordinary primary library century county bounty plenty
  planet plane planed starve star stars start parish perish punish finish publish polish british establish vanish
  carpet carry career carer cared treaty treat treated tend tender tent tense intent entry enter posture post poster postage
  figure nature culture future lecture picture capture feature creature measure pressure pleasure treasure
  sensor sense sensible sent seat season mayor major minor author actor doctor motor sector factor tractor tutor
  ending end mean means meaning meanness meaningful outing evening morning ceiling wedding building`.split(/\s+/u),
);

const leastShared = 4;

const sharedLetters = (one: string, other: string): number => {
  const least = Math.min(one.length, other.length);
  let at = 0;
  while (at < least && one[at] === other[at]) at++;
  return at;
};

/** What a word has behind the letters that it shares; "getter" has doubled its last one. */
const endingOf = (word: string, from: number): string => {
  const rest = word.slice(from);
  return rest.length > 1 && rest[0] === word[from - 1] && !/[aeiou]/u.test(rest[0]!) ? rest.slice(1) : rest;
};

const isEnding = (ending: string): boolean => ending === '' || endings.has(ending);

/** Whether both words, in lower case, are one with different endings. */
export const isOfOneRoot = (one: string, other: string): boolean => {
  const shared = sharedLetters(one, other);
  if (shared < leastShared || unlike.has(one) || unlike.has(other)) return false;
  return [shared, shared - 1].some(
    (at) => at >= leastShared - 1 && isEnding(endingOf(one, at)) && isEnding(endingOf(other, at)),
  );
};

/** "Unhappy" and "disconnected": what the word denies. */
export const deniedBy = (word: string): string | undefined => /^(?:un|dis|non-?)([a-z]{4,})$/u.exec(word)?.[1];
