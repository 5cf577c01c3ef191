/** How English news text names people and says that they speak: the parts of which the patterns of quotations.ts are made. */

/** Verbs of speech that may stand anywhere between the name and the words. */
const plainVerb =
  'said|says|stated|states|added|adds|told|tells|wrote|writes|tweeted|tweets|asked|asks|replied|replies|warned|warns|noted|notes|explained|explains|argued|argues|insisted|insists|continued|continues|recalled|recalls|announced|declared|declares|acknowledged|acknowledges|remarked|remarks|concluded|concludes|commented|comments|pointed\\s+out|points\\s+out|(?:was|were|is|are)\\s+(?:quoted|reported)\\s+as\\s+(?:saying|telling|having\\s+(?:said|told))|(?:was|were|(?:can|could)(?:\\s+then)?\\s+be)\\s+heard\\s+(?:saying|telling|shouting|yelling)';
/** Verbs that mean speech right beside the words, and often something else further off. */
const vividVerbs =
  'admitted|admits|captioned|clarified|clarifies|responded|responds|described|revealed|reveals|joked|jokes|posted|posts|instructed|exclaimed|exclaims|shouted|yelled|screamed|cried|whispered|muttered|claimed|claims|alleged|confirmed|confirms|suggested|suggests|predicted|predicts|conceded|concedes|confessed|confesses|observed|observes|quipped|quips|lamented|laments|complained|complains|urged|urges|vowed|pledged|promised|stressed|stresses|emphasi[sz]ed|testified|reported|mused|opined|reasoned|reflected|blogged|answered|countered|counters|retorted|pleaded|cautioned|cautions|reiterated|boasted|bragged|gushed|remembered|remembers|estimated|agreed|agrees|groaned|sighed|laughed|repeated|demanded|protested|maintained|maintains|contended|contends|asserted|asserts|believes|thundered|echoed|chimed\\s+in|went\\s+on|fumed|snapped|recounted|recounts|elaborated|marvell?ed|enthused|chuckled|barked|(?:shot|fired|hit)\\s+back|ranted|grumbled|surmised|speculated|theori[sz]ed|wondered|wonders|interjected|implored|begged|deadpanned|proclaimed|advised|teased|affirmed|affirms|summed\\s+up|weighed\\s+in|scoffed|tweeted\\s+back';
export const vividVerb = `(?:${vividVerbs})`;
export const verb = `(?:${plainVerb})`;
export const anyVerb = `(?:${plainVerb}|${vividVerbs})`;
/** ", saying", "by adding": what the subject of the clause says as well. */
export const participle =
  '(?:(?:,|\\bby|\\band|,\\s+(?:and|but)|(?<=\\b(?:agreed|replied|responded|answered|objected|reacted)))\\s+(?:\\p{Ll}+ly\\s+)?(?:saying|adding|writing|telling(?:\\s+[\\p{L}’-]+){0,4}|stating|asking|noting|explaining|warning|joking|tweeting|arguing|declaring|insisting|replying|posting|pointing\\s+out))';
export const role =
  '(?:spokes(?:man|woman|person)|minister|secretary|president|director|chief|chairman|chairwoman|chair|governor|mayor|officer|captain|professor|lawyer|manager|head|leader|senator|inspector|engineer|coach|owner|farmer|editor|judge)';
export const title =
  '(?:Mr|Mrs|Ms|Dr|Prof|Dist|Atty|Const|Msgr|Asst|Gen|Lt|Lt-Gen|Maj|Maj-Gen|Brig|Col|Capt|Cmdr|Cdr|Cdre|Adm|Sgt|Cpl|Insp|Supt|Det|Sen|Rep|Gov|Pres|Rev|Hon|Fr|St|Jr|Sr|Sra|Dra)';
/** A point belongs to a title or an initial; any other ends the sentence: "said Bodiford. The judge …". */
export const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
export const capital = `(?:${title}\\.|(?:\\p{Lu}\\.)+|(?!${weekday}\\b)\\p{Lu}[\\p{L}\\p{M}'’-]*)`;
const joint = '(?:of|the|for|de|del|la|al|bin|van|von|der|and)';
const name = `(?:${capital}(?:\\s+(?:(?:${joint}|${role})\\s+){0,2}${capital}){0,8})`;
const named = `(?:(?:[Tt]he\\s+)?(?:${role}\\s+)?${name})`;
/** Who speaks for others and is known by nothing else, or a body: "the airline", "the Delta spokesman". */
const speaksForOthers =
  '(?:spokes(?:man|woman|person)|ministry|department|committee|commission|council|panel|government|regime|embassy|campaign|party|police|army|military|company|firm|agency|airline|airport|bank|retailer|manufacturer|regulator|watchdog|coastguard|union|group|organi[sz]ation|charity|foundation|institute|university|hospital|museum|zoo|club|league|federation|association|court|newspaper|network|editorial|family|letter|report|paper|article|magazine|resolution|lawsuit|complaint|filing|memo|statement)';
/** Who speaks for somebody: "a rep for Ada Moss", "the airline’s spokeswoman", "Orme’s president". */
const spokesperson = '(?:spokes(?:man|woman|person)|representative|rep|publicist|lawyer|attorney)';
const office = '(?:(?:prime|foreign|interior|defen[cs]e|finance)\\s+minister|president|governor|mayor|campaign|office)';
const modifier = `(?:(?!${weekday}\\b)\\p{L}[\\p{L}\\p{M}.-]*(?:\\s\\p{Lu}[\\p{L}-]+)?(?:[’']s)?\\s+)`;
/** Nobody more than what they do: "a White House official", "a police source". */
const unnamedOfficial = '(?:officials?|source|diplomat|statement)';
const roleOnly = `(?:[Aa]n?\\s+${modifier}{0,2}${spokesperson}\\s+(?:for|of)\\s+(?:the\\s+${modifier}{0,1}\\p{Ll}+|(?:the\\s+)?${name}(?![’']s))(?!\\s+(?:of|for|and)\\b)|(?:(?:the\\s+\\p{Ll}+|${name})(?<=[’']s)|[Tt]he\\s+\\p{Ll}+[’']s)\\s+(?:\\p{Ll}+\\s+)?(?:${spokesperson}|${office})|[Aa]n?\\s+${modifier}{1,3}${unnamedOfficial}(?!\\s+(?:for|of)\\b)|[Tt]he\\s+${modifier}{0,2}${speaksForOthers}|[Aa]n?\\s+${modifier}{1,2}spokes(?:man|woman|person)(?!\\s+(?:for|of)\\b)|(?:\\p{Lu}[\\p{L}-]+\\s){0,2}police)`;
/** A person in small letters. What ends like one and is none may cost a quotation, never lend it a speaker. */
export const person =
  '(?:\\p{Ll}[\\p{Ll}-]*(?:[eo]r|ist|ian|[mw]an|person|witness|boss)|(?:co-|ex-)?(?:head|rep|mum|mom|dad|lawmaker|captain|minister|chief|chair|coach|judge|nurse|guard|pilot|chef|clerk|aide|guide|student|resident|president|agent|superintendent|assistant|consultant|attendant|accountant|sergeant|lieutenant|participant|candidate|mechanic|critic|secretary|deputy|official|expert|analyst|architect|executive|detective|representative|relative|native|quarterback|cornerback|(?:defensive|running|full)\\s+back|safety|forward|constable|blogger|comedian|comedienne|colleague|neighbour|parent|widow|wife|husband|son|aunt|friend|veteran|surgeon|envoy|attorney|tenant|patient|victim|deceased|volunteer|champion|hero|girl|boy|lad|child|academic|poet|priest|monk|nun|advocate|graduate|delegate|associate))';
/** Words that set a name apart from the person before it: "residents near Port Ellery", "critics like Ada Moss". */
export const apart =
  '(?:of|for|to|from|with|without|by|in|into|inside|on|onto|at|near|nearby|nearest|off|over|under|underneath|above|below|beneath|beside|besides|between|beyond|behind|before|after|ahead|among|amongst|amid|along|alongside|aboard|about|across|against|around|round|outside|opposite|past|through|throughout|towards?|upon|up|down|during|since|until|till|via|versus|like|unlike|as|than|rather|whether|either|neither|nor|or|and|but|not|except|save|including|excluding|concerning|regarding|if|that|which|who|whom|whose|when|where|while|because|though|although|so|it|he|she|they|we|you|i|no|one|none|nobody|everyone|everybody|anyone|anybody|someone|somebody|both|all|many|most|more|few|several|some|others?|another|each|every|these|those|later|earlier|never|ever|however|together|further|upper|lower|inner|outer|greater|river)';
export const determiner = '(?:the|an?|its|his|her|their|our|my)';
/** "Port Ellery" speaks as little as "East Anglia". */
const place =
  '(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Great|Greater|Lake|Port|Mount|Cape|Fort|San|Saint|St)\\b)';
/** "On Monday Ada Moss said": a capital that opens the sentence and no name. */
export const opener =
  '(?:But|And|Yet|So|On|In|At|By|As|If|For|From|With|When|While|After|Before|Since|Then|Now|Also|Later|Earlier|Meanwhile|Yesterday|Today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** Several who share a name: "Port Ellery residents". */
const several = `(?:(?!${apart}\\s)${person}s|people|police|men|women|staff|crews?|famil(?:y|ies)|locals)`;
/** Whole: neither "the Navy" of "the Navy chief" nor "Ellery" of "Ellery resident Ada Moss". */
export const who = `((?!${opener}\\s)${named}|${roleOnly})(?![\\p{L}’'-]|\\s*&|\\s+(?!${weekday}\\b)\\p{Lu}|\\s+(?:${role}|${several})\\b|\\s+(?!${apart}\\s)${person}\\s+\\p{Lu})`;
/** What may stand between a name and its verb: an age, an office (also without its second comma), a place, "(D-Wis.)". */
export const aside = `(?:\\s+\\([^()“”"]{1,40}\\))?(?:,\\s*[RDI]-\\p{L}[\\p{L}.]{0,12},|,(?!\\s*(?:quoting|citing|reading)\\b)[^,.;:“”"]{2,90}(?:,|[“"][^“”"]{2,80},[”"])(?:\\s+who\\s[^.;:“”"]{2,120}?,)?|,\\s*\\p{N}{2},[^,.;:“”"]{2,90},|\\s+(?:of|from|for|at|in|with)\\s[^,.;:“”"]{2,60}?|,\\s+(?:the|an?|its|his|her)\\s(?:(?!\\b(?:${verb}|and\\s+\\p{Lu}))[^.;:“”"]){2,120},|,\\s+an?\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){1,4}(?:at|of|for|with)\\s(?:the\\s)?${capital}(?:\\s${capital}){0,5})?`;
export const adverb = `(?:(?:has|had|also|later|then|further|earlier|once|often|always|today|yesterday|(?:on\\s+)?${weekday}|\\p{Ll}+ly)\\s+){0,2}`;
export const fullName = `(?!${place})(${capital}(?:\\s+(?:${joint}\\s+)?${capital}){1,5})`;
/** Whoever speaks for or is related to somebody: in "the widow of the skipper, Ben Carter" it is he who is named. */
export const related =
  '(?:spokes\\p{Ll}+|lawyer|attorney|solicitor|barrister|counsel|representative|agent|widow|widower|wife|husband|partner|girlfriend|boyfriend|fianc\\p{Ll}+|son|daughter|child|children|brother|sister|mother|father|parent|uncle|aunt|cousin|niece|nephew|relative|relation|grand\\p{Ll}+|friend|neighbou?r|colleague|aide|critic|advis[eo]r|(?:deputy|assistant)(?=\\s+(?:of|for|to)\\b)|supporter|opponent|rival|ally|follower|fan|family)s?';
export const relation = `(?:[^,.;:“”"]*\\s)?${related}\\s(?:[^,.;:“”"]*\\s)?(?:of|for|to)\\s`;
/** "the man who drove the minister, Ada Moss": a second person whom the name may belong to. */
export const second = `[^,.;:“”"]*\\s${determiner}\\s(?:[^,.;:“”"]*\\s)?${person},`;
/** "the chief investigator, Dr. Noor Vasterling": what somebody is, and then the name, which is that person's alone. */
export const described = `(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|(?:${capital}\\s){0,2}${capital}['’]s?)\\s(?!${relation}|${second})[^,.;:“”"]{2,70},\\s+${fullName}`;

/** Some texts have lost the hyphens: "61 - year - old". */
const age = '\\p{N}{1,2}\\s?-\\s?year\\s?-\\s?old';
/** Neither one of several people nor what one of them does: "a farmer suing minister Ada Moss". */
const kind = `(?!${apart}\\s|\\p{Ll}+[^s\\s’']s\\s+(?!${person}\\s+\\p{Lu}))`;
/** The words that describe a person before the name: "local police chief", "Oscar producer", "Ada Moss’s sister". */
const describing = `(?:(?:${determiner}|${capital}(?:\\s${capital}){0,2}['’]s?)\\s+)?(?:(?:${kind}(?!(?!acting\\s)\\p{Ll}+ing\\s)\\p{Ll}[\\p{Ll}-]*(?:['’]s)?|(?!${opener}\\s)(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}-]+)|${age})\\s+){0,5}`;
const clauseEnd = `(?=\\s*(?:$|[^\\p{L}\\s’'-])|\\s+${apart}\\b|\\s+${weekday}\\b|\\s+(?:last|today|yesterday|tonight)\\b)`;
/** "fork-lift driver Elsie Crowther": what somebody is and the name, without a comma, for one person. */
const describedName = `${describing}(?:${person}\\s+and\\s+(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2})?(?!${apart}\\s)${person}\\s+${fullName}`;
/** "the 58-year-old Horomanski", "state Rep. Barry Fleming", "Orme police Lt. Ada Moss", "a furious Sebastian Vettel". */
const agedName = `(?:(?:the\\s+)?${age}\\s+(${capital}(?:\\s${capital}){0,3}))`;
const modifiedName = `(?:(?:an?|the|academy|state|then)\\s+(?:\\p{Ll}+\\s+)?|(?:\\p{Lu}[\\p{L}-]+\\s+){0,3}(?:police|sheriff[’']s|fire|army|navy|military)\\s+)((?:(?:${title}\\.|President|Senator|Governor|Mayor|Minister|Secretary)\\s+)${capital}(?:\\s${capital}){0,3})`;
/** "former New York Mayor Ada Moss", "a tearful Ada Moss". */
const qualifiedName = `(?:former|fellow|then|acting|incoming|outgoing|longtime|[Aa]n?\\s+(?:\\p{Ll}+ly\\s+)?(?!${person}|${role})\\p{Ll}+(?:ful|ous|ed|ing|ant|ent|ive|y|ish|less|ic))\\s+(?:(?:(?:\\p{Lu}[\\p{L}.-]*|of|for|the)\\s){0,6}(?:President|Senator|Governor|Mayor|Minister|Secretary|Judge|State|Staff|General|Defense|Sen\\.|Gov\\.|Rep\\.)\\s+)?${fullName}`;
/** The same where the name ends the clause, and where its verb follows. */
export const introduced = [describedName, agedName, modifiedName, qualifiedName].map((name) => `${name}${clauseEnd}`);
export const introducedSubject = [describedName, agedName, modifiedName, qualifiedName];
/** "a spokesman for Mr. Pell, Ada Moss": the name that does not belong to whom the first speaks for. */
export const spokesFor = `(?:[Aa]n?\\s+|(?:${capital}\\s){0,2}${capital}[’']s\\s+)${modifier}{0,2}${spokesperson}\\s+(?:for|of)\\s+(?:the\\s+)?${name},\\s+${fullName}(?=,)`;
