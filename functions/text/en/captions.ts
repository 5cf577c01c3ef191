import { anyOf } from '../any-of.ts';
import type { ResidueRule } from '../residue-rule.ts';

/** What English pages print around pictures and between paragraphs, scraped along with the report. */

const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';

/** What people and things do in pictures. Words that news sentences use of facts ("takes effect") are left out. */
const scene =
  '(?:(?:is|are) (?:seen|pictured|shown|photographed)|stands?|poses?|walks?|speaks?|attends?|arrives?|waves?|reacts?|gestures?|rises?|sits?|gathers?|addresses|watch(?:es)?|listens?|carry|carries|hugs?|shakes? hands|smiles?|inspects?|billows?|search(?:es)?|stand guard|passes|celebrates?|performs?|queues?|lines? up|looks? (?:on|at|out)|lights?|prays?|cheers?|chants?|holds? (?:a|an|the|up|hands|signs|placards|flags|candles))';
const otherVerb = '(?:said|says|say|was|were|will|would|has|had|have|is|are|did|does|expires?|begins?|opens?|ends?)';
const photo =
  '(?:photo(?:graph)?s?|images?|pictures?|frame ?grab|video (?:grab|image|still)|screen ?(?:grab|shot)|handout|illustration|combination)';

/** What opens a paragraph that is the caption of a picture. */
const openings: readonly RegExp[] = [
  /^(?:\d{1,3} (?:of|\/) \d{1,3}\s*(?:[|:–—-]\s*)?)?(?:FILE|File)(?:\s+photo)?\s*(?:--?|–|—|:)\s/u,
  /^(?:FILE PHOTO|HANDOUT|File photo(?:graph)?)(?:\s*[:–—-]|\s+of\s)/u,
  /^(?:(?:photo|image|picture|slide)\s+)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?:\s*(?:[|:–—]|-\s)|\s*$|\s+(?=in this |this (?:photo|image|picture)|(?:photo|image)s?\b))/iu,
  new RegExp(
    `^in (?:this|these|an? (?:undated|file|handout))\\b[^.]{0,60}?\\b${photo}\\b(?! of mind)[^.]{0,80}?,`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:this|an?|these|the) (?:[\\w-]+ ){0,3})?${photo} (?:(?:was |were )?(?:taken|provided|released|made|posted|issued|obtained|distributed)|from (?:video|the video))\\b(?! over| by the (?:court|police) as evidence)[^.]{0,160}?\\b(?:shows?|on ${months}|\\d{4})\\b`,
    'iu',
  ),
  /^(?:image|media|picture|photo) (?:caption|copyright|source)\b/iu,
  /^(?:enlarge (?:this )?image|now playing\b|toggle caption|hide caption|view (?:photos|gallery|image)|show caption|click to (?:enlarge|expand))\b/iu,
  /^(?:pictured|above|left|right|top|below)\s*:\s/iu,
  /^(?:an? (?:aerial|general|undated|combination|composite|file|handout)) (?:view|photo(?:graph)?|picture|image|handout)\b[^.]{0,200}?(?:\b\d{4}\b|\.$|$)/iu,
];

/** What can only be said of a picture. */
const pictured =
  / in (?:this|an undated|a file|a handout)\b(?<=\b(?:is|are) (?:pictured|photographed|seen|shown) in [a-z ]{4,10})/u;

/** What ends a paragraph that is the caption of a picture: whoever took it, and for whom. */
const credit =
  '(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Xinhua|Bloomberg|Alamy|Rex Features|WireImage|FilmMagic|Invision|PA(?: Wire)?|UPI|TASS|Anadolu|dpa|DPA|NurPhoto|SIPA|Zuma(?: Press)?|ZUMA Press)';
/** Agencies that other languages credit so. */
const abroad = 'EFE|Europa Press|epd|KNA|APA|Keystone|imago|IMAGO|picture alliance|MAXPPP|ANSA|Lusa';
const closings: readonly RegExp[] = [
  /\((?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]+ ?\/ ?\p{Lu}[\p{L} .'’-]{2,40}\)\.?$/u,
  /\((?:photo )?courtesy (?:of |photo|\p{Lu})[^()]{0,60}\)\.?$/iu,
  /[.!?”"’)] ?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\/ ?Agence France-?presse\.?$/iu,
  new RegExp(
    `[(\\[](?:[^()\\[\\]]{2,80}(?:/|, | via | for ))${credit}(?:[/ ][^()\\[\\]]{0,40})?[)\\]]\\.?(?: \\( ?/[^()]{2,40}\\))?$`,
    'u',
  ),
  new RegExp(`[.!?”"’] (?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}?(?:/ ?|via |for )${credit}(?:/[\\p{L} ]{2,30})?\\.?$`, 'u'),
  new RegExp(`\\s(?:/|\\||©) ?${credit}\\.?$`, 'u'),
  // "… im Hafen. © dpa / Ada Moss", "… del puerto. EFE/Ada Moss"
  new RegExp(`\\s(?:© ?(?:${credit}|${abroad}) ?[/,-]|(?:${abroad}) ?/) ?(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,4}\\.?$`, 'u'),
  // "… for the festivities. Credit Omer Mess/European Photo Agency"
  /[.!?”"’)]\s+(?:Photo\s)?Credit(?:\.\.\.)?\s(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:(?:\/|,\s|for\s|via\s)[\p{L} .'’-]{2,50})?$/u,
  /\bREUTERS\/\p{Lu}[\p{L} .'’-]{2,40}$/u,
  /(?:[.!?”"’)]\s+|\s[|(]\s?)(?:photo(?:graph)?|image|picture|credit|photo credit|image credit|photo courtesy|fotos?|bild|fotografía|imagen|crédit(?: photo)?)(?: by)?\s?[:|/]\s?[^.]{2,80}\)?\.?$/iu,
];

/** A scene in the present tense that ends in the full date of its picture. */
const datedScene = new RegExp(
  `(?:,|\\bon|\\bin|\\p{L}) ${weekday}(?:${months} \\d{1,2},? \\d{4}|\\d{1,2} ${months},? \\d{4})(?:\\.|$)`,
  'u',
);
/** A scene that is looked at, and the agency whose picture it is. */
const viewed = /^(?:is|are) (?:seen|pictured|shown|photographed)$/u;
const agencyAtEnd = new RegExp(`\\(${credit}\\)\\.?$`, 'u');
const firstVerb = new RegExp(`\\b(?:(${scene})|${otherVerb})\\b`, 'u');
/** Where somebody stands in a picture. */
const position =
  /\p{Lu}[\p{L}'’-]+ \((?:L|C|2nd [LR]|2L|2R|front [LR]|left|right|centre|center)\)|, (?:second from )?(?:left|right|cent(?:er|re)|foreground|far (?:left|right)), (?:and |with |speaks?|stands?|walks?|poses?|attends?|listens?|looks?|shakes?|arrives?|reacts?|gestures?|waves?|sits?|watch(?:es)?|holds?|greets?|meets?|talks?)/u;

const isOpening = anyOf(openings);
/** "… in 2013. Hide Caption 10 of 59": a picture of a gallery, with the button and the number below it. */
const slide = /\s(?:hide|show|toggle) caption(?:\s\d{1,3} of \d{1,3})?\.?$/iu;
/** Without one of these, nothing at the end of a paragraph is a credit. */
const creditMark = new RegExp(`[/|©:([]|\\bCredit\\b|(?:via|for) ${credit}`, 'u');
/** Without one of these, a paragraph has neither the date of a picture nor a place in it, nor an agency at its end. */
const sceneMark = /\d{4}(?:\.|$)|\)\.?$|\([LC2flrc]|, (?:second|left|right|cent|foreground|far)/u;

/** Why a paragraph is the caption of a picture, in a few words; undefined where it is none. */
export const captionRule = (paragraph: string): string | undefined => {
  if (isOpening(paragraph) || slide.test(paragraph.slice(-40))) return 'picture caption';
  const end = paragraph.slice(-160);
  if (creditMark.test(end) && closings.some((closing) => closing.test(end))) return 'picture caption with its credit';
  if (pictured.test(paragraph.slice(0, 300))) return 'picture caption';
  if (!sceneMark.test(paragraph)) return undefined;
  const [anyVerb, isScene] = firstVerb.exec(paragraph) ?? [];
  if (isScene && datedScene.test(paragraph)) return 'scene of a picture, with its date';
  if (isScene && viewed.test(isScene) && agencyAtEnd.test(end)) return 'picture caption with its credit';
  // Most sentences have another verb, and need no look for a place.
  return (isScene || !anyVerb) && position.test(paragraph.slice(0, 200)) ? 'picture caption' : undefined;
};

/** "Q&A What is a neap tide? Show Hide A neap tide …": a box that opens and closes, with its two buttons. */
export const box = /^[^.]{3,160}\s(?:Show Hide|Hide Show)\s\p{Lu}/u;

/** More lines around English reports, by what they are. Each is looked for at the beginning of a sentence. */
export const lines: readonly ResidueRule[] = [
  {
    rule: 'picture credit',
    pattern:
      /^\((?:(?:photo )?courtesy (?:of|photo)\b[^()]{2,60}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\/ ?\p{Lu}[\p{L} .'’-]{2,40})\)\.?$/iu,
  },
  { rule: 'place of a dateline', pattern: /^\p{Lu}[\p{Lu} .'’-]{2,30}, (?:\p{Lu}\p{Ll}{1,5}\.|\p{Lu}\.\p{Lu}\.)$/u },
  {
    rule: 'picture credit',
    pattern: new RegExp(
      `^\\(?(?:\\p{Lu}[\\p{L}.'’-]+ ){0,4}(?:\\p{Lu}[\\p{L}.'’-]+ ?)?(?:/ ?|via |for )${credit}(?:[/ ][^.]{0,40})?\\)?\\.?$`,
      'u',
    ),
  },
  {
    rule: 'credit of agencies',
    pattern:
      /^[([](?:AP|AFP|Reuters|dpa|Xinhua|UPI|CNN|PTI|ANI)(?:(?:, ?|\/)(?:AP|AFP|Reuters|dpa|Xinhua|UPI|CNN|PTI|ANI))*[)\]]\.?$/u,
  },
  {
    rule: 'credit of agencies',
    pattern: /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,3} ?\((?:AP|AFP|Reuters|dpa|EFE|epd|KNA|[, /])+\)$/u,
  },
  {
    rule: 'credit of editors',
    pattern:
      /\bcontributed(?<=^[^"“]{2,300}contributed) (?:reporting )?(?:to|for|from) (?:this|the) (?:report|story|article)\b|\bcontributed(?<=^[^"“]{2,200}contributed) reporting\b|\bcontributed\b(?<=^(?:associated press|ap|reuters|afp) (?:writers?|correspondents?|reporters?|video journalists?)\b[^"“]{2,200}contributed)/iu,
  },
  {
    rule: 'invitation to read on',
    pattern:
      /^(?:continue reading(?: (?:the main story|below|at|on)\b.{0,60})?\.?$|continue reading the main story|(?:article|story) continues below|(?:click|tap)? ?(?:to )?read (?:the )?(?:more|full (?:story|article|report))(?: (?:here|below|(?:about|on|from|at) .{2,80}))?\.?$|skip (?:to|past|ad)\b.{0,60}$|scroll (?:down )?(?:to|for)\b.{0,60}$|story highlights\b|key points\b:?$|what to know\b:?$)/iu,
  },
  {
    rule: 'invitation to read on',
    pattern:
      /^(?:read|follow|see) (?:more (?:of|from|by) )?(?:her|his|their)\b.{0,40}\b(?:columns?|reports|articles|work|writing|stories|blog|twitter|tweets)\b/iu,
  },
  {
    rule: 'note on a transcript',
    pattern:
      /^(?:(?:\p{Lu}+ )?transcripts? (?:is|are|was|were) (?:created|provided|produced|made)\b|this (?:is a )?(?:rush )?transcript\b|this text may not be in its final form\b|accuracy and availability (?:of \p{Lu}+ transcripts )?may vary\b|the authoritative record of\b)/iu,
  },
  {
    rule: 'note on an opinion',
    pattern:
      /^the (?:opinions?|views?)(?: and (?:opinions?|views?))? (?:expressed|in this)\b.{0,60}\b(?:are|is|belongs?|do(?:es)?|represents?)\b/iu,
  },
  {
    rule: 'invitation to share',
    pattern:
      /^(?:read or share this (?:story|article)|share (?:this|on|via|the)\b(?! of)[^.]{0,60}$|share (?:on|via) (?:facebook|twitter|x|whatsapp|email|linkedin)|click to share|copy (?:the )?link|copied to clipboard|(?:tweet|email|print)(?: this)?$|(?:save|gift) this article)/iu,
  },
  {
    rule: 'invitation to sign up',
    pattern:
      /^(?:newsletter sign[ -]?up|sign up\b(?! (?:was|were|rates?))|sign in (?:to|with|or)\b|log ?in (?:to|or|with)\b|get (?:the|our) (?:latest|best|day['’]s|top|daily|morning|free)\b.{0,60}\b(?:newsletter|inbox|e-?mail|alerts)|(?:receive|enjoy) our\b.{0,60}\bnewsletter|join our (?:newsletter|mailing list|whatsapp|telegram)|add .{2,40} as an interest to\b|interested in [^?]{2,30}\?$|please (?:enter|provide) a valid e-?mail|invalid e-?mail|please verify you['’]re|thank(?:s| you) for (?:subscribing|signing up|reading)|check your (?:inbox|e-?mail)|enable (?:notifications|push)|turn on (?:desktop )?notifications|follow (?:@\w+|(?:\p{Lu}\p{L}+ ){1,3}on) ?(?:twitter|x|facebook|instagram|threads|bluesky)?\b.{0,40}$)/iu,
  },
  {
    rule: 'paywall or consent line',
    pattern:
      /^(?:already (?:a subscriber|have an account|a member|registered)\?|not a subscriber\b|to (?:continue|keep) reading\b|subscribe (?:to|now|today|for|and)\b|(?:this|the) (?:content|article|story) is (?:only )?(?:available|for) (?:exclusively )?(?:to|for)? ?(?:subscribers|members)|you(?:['’]ve| have) (?:\d+|one|two|three|reached|read|used)\b.{0,60}\b(?:articles?|limit|stories)\b|unlimited (?:digital )?access|create (?:a|your) (?:free )?account|register (?:now |for free |to )(?:read|continue|to)?|we (?:and our partners )?use cookies\b|this (?:site|website|page) uses cookies|by (?:continuing|using|clicking|signing up|subscribing|submitting|providing)\b.{0,80}\b(?:you|agree|consent|terms|privacy|cookies)|(?:accept|reject|manage) (?:all )?(?:cookies|preferences|settings|options)|please (?:enable|turn on) (?:javascript|cookies)|(?:your browser|javascript) (?:does not|is not|is disabled)|you need to enable javascript|this (?:video|content|embed) (?:can ?not|is not|could not)\b.{0,60}\b(?:played|available|loaded|supported))/iu,
  },
  {
    rule: 'note of an agency',
    pattern:
      /^(?:\(?(?:adds|updates|recasts|rewrites|repeats|refiles|releads|corrects|writethru)(?: (?:with|to|details|quotes?|background|byline|dateline|lead|throughout|headline|paragraph|comment|reaction|first|second|new|more|no)\b|[,:;)]).{0,200}|(?:\(?more to (?:follow|come)\)?|\(?(?:MORE|END|ENDS)\)?|more follows|-30-|#{2,5}|developing|eds?: .{0,200})[.!)]*$|(?:this is a (?:breaking|developing)(?: news)? story\b|(?:breaking news|developing story)\W*$).{0,120}|UPDATE \d ?-|(?:BC|AM|PM|AP|US|EU)-[A-Z][\w.&']+(?:-{1,2}[\w.&' ]+)+,? ?(?:\d(?:st|nd|rd|th) (?:ld|lead|add)\b.*)?)/iu,
  },
  {
    rule: 'copyright or update note',
    pattern:
      /^(?:(?:correction|clarification|editor['’]s note)\s?[:–—-]\s?)?(?:an earlier|a previous) (?:version|headline|edition) of this\b|^this material may not be (?:published|reproduced)|^material from .{2,40} was used/iu,
  },
  { rule: 'embedded post', pattern: /(?:pic\.(?:twitter|x)\.com|\bt\.co)\/\w|\s[—–-] ?[^—–]{1,60} \(@\w{1,20}\)/u },
  {
    rule: 'line of a page',
    pattern:
      /^(?:(?:facebook twitter|media playback is (?:unsupported|not supported))\b.{0,300}|\d{1,3} ?min(?:ute)?s?['’]? read|(?:estimated )?reading time\b.{0,20}|listen to this (?:article|story)\b.{0,40}|\d{0,5} ?comments?(?: \(\d+\))?|load more|back to top|(?:photo|photos|video|image|gallery|advert|ad|promoted|live|watch|play|pause|mute|close|menu|search)\.?|(?:got|have) a (?:tip|story|news tip)\b.{0,120}|contact (?:the (?:reporter|author|writer)|us) (?:at|on|by)\b.{0,80}|(?:play|watch) (?:the )?video\b.{0,40}|video player is loading.{0,80}|CLOSE\s+\p{Lu}.{0,300})$/iu,
  },
];
