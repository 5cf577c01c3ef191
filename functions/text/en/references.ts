/** How an English sentence refers to what was said before it. */

/** Openings that join a sentence to the one before, and can be cut if it stands alone. */
export const connective =
  /^(?:(?:but|and|so|nor|meanwhile|however|moreover|further|furthermore|additionally|besides|nevertheless|nonetheless|in addition|on the other hand|for (?:his|her|its|their) part|in turn|as a result|of course),\s+|(?:but(?!\s+for\b)|and)\s+(?=\p{L}))/iu;

const backward =
  /^["'“‘(]*(?:he|she|they|it|this|that|these|those|his|her|hers|their|its|him|them|such|but|and|or|nor|so|yet|however|also|then|later|instead|there|both|neither|either|another|others|some|meanwhile|moreover|nevertheless|nonetheless|still|thus|therefore|hence|earlier|otherwise|similarly|equally|likewise|besides|to be sure|granted|true,|indeed,|after all|which|as a result|for (?:example|instance)|in (?:addition|contrast|turn|response)|at (?:that|the same) time|on the other hand|the (?:former|latter|two|three|four|pair|trio|same|other)s?|each(?= (?:will|would|is|was|has|had|can|could|must|may|of (?:them|these|those))\b))\b(?!\s+(?:is|was) (?:no|a) )/iu;

/** Openings that depend on nothing in the first sentence of a report: "It took two hours …", "There were …". */
const expletive =
  /^["'“‘(]*(?:it\s+(?:is|was|will|would|has been|had been|took|takes|may|might|could|appears?|seems?|emerged|looks|turns? out|rained|snowed)\b|(?:there|this|these|some|both|another|others|earlier|later|still|such)\b)/iu;

/** "In a tweet, he said": the pronoun comes before anyone is named. */
const pronounFirst =
  /^(?:In|On|At|During|After|Before|When|While|As|According to|Asked|Later|Earlier|For|With|By|From|Thanks to|Because of|Despite)\b[^,\p{Lu}]{0,70}?(?:,\s+|\s)(?:he|she|they|it|him|her|them|this)\b/u;

/** "As head of the body that runs the port, his words …": whose, an earlier sentence says. */
const whosePart = /^As\s(?:the\s|an?\s)?\p{Ll}[^,\p{Lu}]{2,90},\s(?:his|her|their)\b/u;

/** "The 37-year-old driver lost control", "The singer, 36, …": who that is, an earlier sentence says. */
const byAge = /^The\s(?:\p{N}{1,3}-year-old\b|(?:[\p{L}-]+\s){0,2}\p{Ll}+,\s\p{N}{1,3},\s)/u;

/** "Now that the method works, …": which, an earlier sentence says. */
const nowThat = /^now\sthat\s(?:the|this|these|those|it|he|she|they)\b/iu;

/** Words in quotation marks and nothing else: the speaker is named in another sentence. */
export const bareQuote = /^(?:(?:["“„«»]|``)[^"“”„«»]+(?:["”«»]|'')|‘[^‘]+’)[.!…]?$/u;

/** "The market will send them by lorry": an earlier sentence says who or what. */
const toThem = /^(?:[\p{L}'’-]+\s){1,5}(?:them|him)\b/u;

/** "“Somebody heard it,” she said.": an earlier sentence says who she is. */
const spokenBySomebody =
  /^["“„«‘].*["”»’]\s(?:he|she|they)\s(?:\p{Ll}+\s){0,2}(?:said|says|added|told|asked|wrote|continued|explained|recalled|replied)\b/u;

/** "The last of them came ashore", "The last reading there": an earlier sentence says who and where. */
const partOfThem =
  /^(?:[\p{L}-]+\s){0,4}of\s(?:(?:them|these|those|it|his|her|its|their)\b|(?:this|that)\s(?:is|was|has|had|will|would|may|might|could|came|comes|means|meant|makes|made|happened)\b)/u;
const thatPlace = /^(?:The|An?|Its|Their|Most|Many|All|Some|People|\p{Lu}\p{Ll}{2,}s)\s(?:\p{Ll}+\s){0,3}there\b/u;

/** "Police rejected that version of events", "Officials say those figures …": which, an earlier sentence says. */
const pointedAt =
  /^(?:[\p{L}\p{N}'’-]+,?\s){1,7}?(?:(?:these|those)\s(?!who\b|that\b|of\b|in\b|with\b|days\b|responsible\b)\p{Ll}|(?:this|that)\s(?:version|account|claim|allegation|accusation|argument|explanation|view|idea|plan|proposal|move|decision|deal|agreement|law|rule|figure|number|amount|report|statement|case|incident|attack|message|letter|photo|picture|image|video|clip|post|tweet|question|problem|warning|promise|approach|strategy|practice|assessment|task|technique|effort|trend|change|good\snews|kind\sof)\b)/u;

/** "Shared among 340 boats that is …", "Offered a chair, he …": a participle that refers to an earlier sentence. */
const participleFirst =
  /^\p{Lu}\p{Ll}+(?:ed|en|ing)\b(?:[^,]{0,60}\s(?:that|this|it)\s(?:is|was|makes|comes|came|would)|[^,]{0,70},\s(?:he|she|they|it))\b/u;

/** "Two had to be cut out", "One, a woman of 83, …", "At that level": of whom or of what, an earlier sentence says. */
const bareCount =
  /^(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{N}+)(?:,|\s(?:had|have|has|were|was|are|is)\b)|(?:At|By|In|On|For|Under|From)\sthat\s)/u;

/** "A year later, …", "The next day …", "Over the same period": later than what, or when, an earlier sentence says. */
const thenWhen =
  /^(?:(?:In|At|During|Over|Within)\sthe\ssame\s(?:time|period|hour|day|week|month|year)\b|(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|A few|\p{N}+)\s(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\s(?:later|earlier|afterwards)(?!\sthan)|The\s(?:next|following|same|previous)\s(?:minute|hour|morning|afternoon|evening|day|night|week|month|year))\b/iu;

/** "They have now done just that": what, an earlier sentence says. */
const didJustThat =
  /\b(?:do|does|did|done|doing)\s(?:just|exactly|precisely)\s(?:that|so)\b(?!\s\p{L})|^(?:First|Firstly|Second|Secondly|Third|Thirdly|Finally|Lastly),\s|^Speaking\sof\s(?:which|that)\b/u;

/** "That is a change of heart", "He was a father of four". */
const thatIs = /^(?:That|Those|These|He|She|They)\s(?:is|was|are|were)\s(?:no|an?)\s/u;

/** "In May it had said …", "On Tuesday they were told …": who, an earlier sentence says. */
const dayAndPronoun =
  /^(?:In|On|By|Since|Until|Before|After)\s(?:(?:early|late|mid)[\s-])?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\p{N}+)?,?\s(?:he|she|they|it(?!\s(?:is|was|will|would|took|rained|snowed|emerged|appeared|seemed|became)\b))\b/u;

/** "The march was just one example": of what, an earlier sentence says; "named in the earlier report": which, too. */
const oneOfThem =
  /\b(?:is|are|was|were)\s(?:just\s|only\s|but\s)?(?:one|another|an|the\slatest|a\sprime)\s(?:such\s)?(?:example|instance|case)s?[.,]|\b(?:the|this|that|an)\s(?:earlier|previous|aforementioned|above)\s(?:report|article|story|case|decision|investigation|study|post|statement|interview|tweet|crash|attack|incident)\b(?!\s(?:in|on|of|by|about|from|published)\b)/u;

/** "…, the spokeswoman said", "The astrologer explained": whose, or who, an earlier sentence says. */
const unnamedSpeaker =
  /[,”"’]\s(?:said\s)?the\s(?:spokes(?:wo)?man|spokesperson|letter|post|memo|tweet|article)(?:\ssaid|\sadded|\swrote|\sread|\sstated)?[.,]?$|^The\s(?:singer|actor|actress|comedian|comic|astrologer|driver|passenger|player|striker|goalkeeper|writer|author|rapper|model|presenter|scientist|researcher|professor|physicist|historian|lawyer|doctor|economist|analyst|teenager|man|woman|boy|girl|couple|mother|father|widow|star|journalist|photographer|artist|designer|engineer)\s(?:also\s|then\s|later\s)?(?:said|says|explained|explains|added|adds|told|wrote|writes|tweeted|claimed|joked|clarified|recalled|noted)\b/u;

/** "The couple, who were married in 2002", "The Hollywood star, 36,": of whom, an earlier sentence says. */
const somebodyKnown =
  /^The\s(?:(?:\p{L}+\s)?star|couple|pair|duo|trio|siblings|brothers|sisters|twins|actor|actress|singer|comedian|rapper|pop\sstar)\b(?!\s(?:of|from|in|at|on|for|with|who|whose|that|behind)\b|\s\p{Lu})/u;

/** "As if Mars were not far enough, he …", "With its car in orbit, it will even …", "Now that the technique …". */
const joinedOn =
  /^(?:(?:As\s(?:if|though)|Not\sonly|Despite|Besides|Apart\sfrom|Instead\sof)\b(?:[^,\p{Lu}]|the\s(?:\p{Lu}\p{Ll}+\s?)+){0,90},\s(?:he|she|they)\b|[^,]{3,90},\s(?:he|she|it|they)\s(?:\p{Ll}+\s)?(?:even|also)\b|Now\sthat\sthe\s\p{Ll})/u;

/** "Unfortunately, that approach …" joins on as "that approach" does. */
const adverbThenThat = /^\p{Lu}\p{Ll}+ly,\s(?:this|that|these|those|it|he|she|they)\b/u;

/**
 * Patterns of a sentence that cannot be understood without an earlier one. An expletive opening is none in the first
 * sentence of a report.
 */
export const dependent: readonly RegExp[] = [
  partOfThem,
  thatPlace,
  toThem,
  spokenBySomebody,
  pronounFirst,
  pointedAt,
  participleFirst,
  bareCount,
  thenWhen,
  didJustThat,
  thatIs,
  dayAndPronoun,
  oneOfThem,
  unnamedSpeaker,
  adverbThenThat,
  somebodyKnown,
  joinedOn,
  whosePart,
  byAge,
  nowThat,
];
export const opening = { backward, expletive };

const known =
  'statement|report|move|decision|announcement|agreement|deal|meeting|visit|call|talks|conversation|discussion|news|development|comments?|remarks?|figures?|increase|decrease|changes?|incident|plan|results?|ruling|vote|spokes(?:man|woman|person)|officials?|latest|new|plea|appeal|request|claims?|allegations?|accusations?|warning|threat|verdict|proposal|suggestion|criticism|backlash|controversy|revelations?|investigation|inquiry';
/**
 * Refers to something as known ("The plea to reconsider …", "The attack came after …"): no way to open a brief. "The agreement between
 * Corvane and Ostmere" says which.
 */
export const definite = new RegExp(
  `^The\\s+(?:\\p{Ll}+\\s+)?(?:(?:${known})\\b(?!\\sbetween\\s\\p{Lu})|\\p{Ll}+\\s+(?:comes?|came|follows|followed|happened|occurred|took place|erupted|unfolded)\\b)`,
  'u',
);

/** Names nobody and nothing, and no figure: a scene, or what a news report tells of before its news. */
export const unspecific = /^\P{L}*\p{L}[^\p{Lu}\p{N}]*$/u;

/** Words that say which one is meant: "The factory at Harrowmere". */
export const pointing: ReadonlySet<string> = new Set(
  'of in at on for from near to with that who which whose where'.split(' '),
);

/** In the first or second person, quotations left out. */
export const firstOrSecondPerson =
  /(?<!\p{Lu}\p{L}*\s)\bI\b(?=['’\s]\p{Ll})|\b(?:we|us|our|ours|my|me|you|your|yours)\b|^[(“"]?(?:We|Our|My|You|Your)\b/u;

/** "Just go to Settings", "Do take note of the date": tells the reader to do something. */
export const instruction =
  /^(?:Just|Simply|Please|Do(?:n['’]t)?|(?:Click|Tap|Scroll|Swipe)(?=\s(?:on|here|the|to|down|up|left|right|through|below|any|an?|your)\b)|Go to|Head to|Check out|Sign up|Stay tuned|To (?:understand|learn|find out|see|read|know|hear|get)\b[^.;]{3,90}, (?:read|see|click|visit|go|check|watch|listen|subscribe)|Take (?:note|a look)|Let['’]s|Remember|Keep in mind|Note that|Make sure|See (?:also|our|the full)|Read (?:more|our|the full)|Watch (?:our|the video|the full)|Listen to|(?:Bring|Keep|Avoid|Turn|Throw|Put|Stay|Wear|Tie|Lock|Pack|Check)\s(?:in|out|off|on|away|down|up|clear|indoors|inside|your|the|any|anything|everything|all))\b(?!,?\s(?:over|under|after|before|as|in|on|weeks|days|hours|minutes|one|two|three)\b)|\s[>›»]\s\p{Lu}[\p{L}\s]*[>›»]/u;

/** "Two things account for the change.", "Its case rests on dates.": announces what only the sentences after it say. */
export const announcing =
  /^What(?:['’]s|\sis|\swas)?\b[^,;]{3,80}\s(?:is|was)\s(?:how|what|why|that\sthere)\b|^(?:(?:There|Here)\s(?:are|were)\s)?(?:Two|Three|Four|Five|Several|A few|A number of|The|Some)\s(?:(?:main|other|possible|big|good|key)\s)?(?:things|reasons|factors|points|questions|causes|explanations|changes|examples)\b[^,;–—]{0,45}[.:]$|^(?:Its|Their|His|Her|The)\s(?:[\p{L}’']+\s)?(?:case|argument|reasoning|theory|explanation|answer|logic|idea|reason)\s(?:(?:rests|turns|hinges|hangs|comes\sdown)\s(?:up)?(?:on|to)\s(?:\p{L}+\s){0,2}\p{L}+|(?:is|was)\s(?:simple|straightforward|clear|plain|familiar))[.:]$/iu;

/** "Ada Moss is a freelance writer based in Varn.": a line about the author at an end of a text; group 1 is the surname. */
export const aboutAuthor =
  /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}\s(\p{Lu}[\p{L}.’'-]*),?\s(?:is|was)\s(?:an?|the|\p{Lu}[\p{L}]*['’]s?)\s[^.]{0,90}\b(?:writer|journalist|reporter|correspondent|editor|columnist|contributor|blogger|enthusiast|author|fellow|freelancer)\b/u;

/** "The ministry did not immediately respond": says that nothing was said. */
export const noAnswer =
  /\b(?:(?:did|do|does|has|have|had)\s?(?:not|n['’]t)\s(?:immediately\s|yet\s|yet\simmediately\s)?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?\s(?:a\s|an\s|several\s|multiple\s|repeated\s)?(?:calls?|messages?|emails?|requests?)|answer(?:ed)?\s(?:a\s|an\s)?(?:calls?|messages?|emails?|requests?)|comment(?:ed)?)\b|could\snot\s(?:immediately\s)?be\sreached\b|declined\s(?:to\s(?:comment|say|discuss|elaborate|answer|be\sinterviewed|give\s(?:further\s|more\s)?details)|comment|further\scomment|an?\sinterview)|was\snot\s(?:immediately\s)?available\sfor\scomment|no\s(?:immediate\s)?(?:comment|response)\sfrom|(?:had|has|offered)\sno\s(?:immediate\s|further\s)?comment\b|\b(?:neither|none|nobody|no\sone)\b[^.;]{0,80}\b(?:responded|replied|answered|commented|returned\s(?:calls?|messages?))\b|\b(?:calls?|messages?|e-?mails?|questions|requests)\b[^.;]{0,80}\b(?:were|was|went|have\sbeen|has\sbeen)\s(?:not\s(?:immediately\s)?(?:returned|answered)|unanswered|unreturned)\b|\b(?:attempts|efforts)\sto\s(?:reach|contact)\b[^.;]{0,80}\b(?:unsuccessful|failed)\b|\b(?:approached|contacted|asked)\b[^.;]{0,60}\sfor\s(?:a\s)?comment\b)/iu;

/** Describes a state, not an event: "People have been told to boil their water". */
export const describesState = /^[^,;]{0,80}?\b(?:is|are|has|have|will|must|may|can|expects?)\b/u;

/** Somebody says or thinks what the sentence reports: no part of it stands without them. */
export const whoSaysSo =
  /\b(?:said|says?|told|according\sto|claim(?:s|ed)?|believes?d?|reckon(?:s|ed)?|report(?:s|ed)|announced|warn(?:s|ed)|alleg(?:es?|ed)|estimat(?:es?|ed)|expect(?:s|ed)?|predict(?:s|ed)?|insist(?:s|ed)?|thinks?|thought|found)\b/u;

/**
 * "It has been around since …", "Now, the part containing it …", "The firm hopes that its …": a pronoun, or "now", before
 * anybody or anything is named; "HEADING IN CAPITALS The firm …"; a question. Words that are shown alone cannot be so.
 */
export const unnamedFirst =
  /^(?:\p{Lu}{2,}\s){3,}|\?$|^(?:Now|Then|Still|But|And|So|He|She|It|They|His|Her|Its|Their)\b|^.\P{Lu}*?(?<![\p{L}'’])(?:he|she|it|they|him|her|them|his|its|their)(?![\p{L}'’])/u;

/** "NEW BOATS FOR TOLSAY The council may …": a heading that ran into its text. */
export const headingBefore = /^(?:\p{Lu}[\p{Lu}\p{N}'’&-]+\s+){3,}\p{Lu}\p{Ll}/u;
