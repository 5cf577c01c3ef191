import { pronounOfFirstName } from '../first-names.ts';

/** How an English report opens with a scene, or with a tease, before it comes to its news. */

const posture = 'stood|stands|sat|sits|knelt|kneels|leaned|leans|lay|crouched|crouches|perched|slumped|huddled';
const motion =
  'walked|walks|paced|paces|strolled|strolls|stepped|steps|climbed|climbs|wandered|wanders|hurried|rushed|strode|danced|dances';
const senses =
  'watched|watches|looked|looks|gazed|gazes|stared|stares|peered|peers|glanced|listened|listens|heard|hears|smelled|sniffed|woke|wakes|felt|noticed|notices';
const faces =
  'smiled|smiles|laughed|laughs|grinned|wept|weeps|sobbed|sobs|cried|shivered|nodded|nods|shrugged|shrugs|sighed|waved|waves|hugged|hugs';
const hands =
  'held|holds|gripped|grips|clutched|clutches|carried|carries|pushed|pushes|pulled|pulls|dragged|drags|poured|pours|stirred|stirs|sipped|sips|wiped|wipes|folded|folds|unfolded|scrolled|scrolls|stacked|stacks|swept|sweeps|knocked|knocks|lifted|lifts';
const mind = 'remembers|remembered|recalls|recalled|knew|wore|wears|dreamed|waited|waits|queued|queues|thought';
const doing =
  'standing|sitting|kneeling|leaning|lying|walking|watching|looking|staring|listening|waiting|queueing|queuing|holding|carrying|pushing|pouring|wiping|folding|packing|cooking|sleeping';

/** Somebody without an office, and what they did. Group 1 is the first name. */
const somebody = new RegExp(
  `(?<!\\p{Lu}[\\p{L}.]*\\s)(\\p{Lu}\\p{Ll}+)\\s(?:\\p{Lu}\\.?\\s)?\\p{Lu}[\\p{L}'’-]+(?:,\\s[^,.;]{2,70},)?\\s(?:(?:\\p{Ll}+ly|still|just|first|once|always)\\s)?(?:(?:had\\s)?(?:${[posture, motion, senses, faces, hands, mind].join('|')})|(?:was|is|were|are)\\s(?:still\\s)?(?:${doing}))\\b`,
  'gu',
);

/** "The telephone rang at eleven", "A kettle was hissing": something that is heard or seen before anything happens. */
const something =
  /^(?:The|An?|On|In|At|By|Beside)\s[^;]{0,120}?\b(?:rang|was\sringing|ticked|ticking|flickered|flickering|rattled|rattling|creaked|creaking|hummed|humming|hissed|hissing|buzzed|buzzing|dripped|dripping|crackled|crackling|glimmered)\b/u;

/** What news is about, and scenes hardly ever: who says so, a court, a vote, the dead, a score. */
const newsWord =
  /\b(?:said|says|told|announced?|announces|according|reported|warned|courts?|judges?|jury|trial|jail(?:ed)?|prison|custody|police|arrest\p{L}*|charged|convicted|sentenced|guilty|killed|dead|died|injur\p{L}+|wounded|elect\p{L}+|resign\p{L}*|appoint\p{L}*|president|minister|ministry|parliament|government|council|board|company|percent|per cent|won|beat|defeat\p{L}*|victory|record|title|final|free|strike|protest\p{L}*|demand\p{L}*|off\sthe\sstage|out\sof)\b|%/iu;

/** "It appears that …", "There is a new word …", "This is the moment …": tells only that there will be something to tell. */
const tease =
  /^["“]?(?:It\s(?:appears|seems|looks|turns\sout)\b(?!\slikely)|There(?:\sis|['’]s)\s(?:a\snew|one|something|no)\b|(?:THIS|This|Here|These)(?:\s(?:is|are)|['’]s)\s(?:the|how|what|why|where|a|an)\b|(?:Imagine|Picture\sthis|Meet|Remember|Think\sof|Forget|Want|Can|Could|Do|Have|Ever|If)\syou\b|Meet\s\p{Lu}|What\sdo\b)/u;

/** Whether an English sentence is of a thing that is heard or of somebody without an office, at a moment, and says no news. */
export const isScene = (sentence: string): boolean =>
  !newsWord.test(sentence) &&
  (something.test(sentence) ||
    [...sentence.matchAll(somebody)].some(([, given]) => pronounOfFirstName(given!) !== undefined));

export const isTease = (sentence: string): boolean => tease.test(sentence);

/** Whether an English sentence says news by its words. */
export const saysNews = (sentence: string): boolean => newsWord.test(sentence);

/** "Two years ago, …", "In 2012 …", "For decades …": an opening that goes back to what was before. */
export const longAgo =
  /^(?:(?:\p{L}+|\p{N}+)\s(?:years|months|decades)\sago\b|(?:A|One)\s(?:year|decade)\sago\b|(?:Back\s)?[Ii]n\s(?:the\s)?(?:19|20)\p{N}\p{N}s?\b|Last\s(?:year|month)\b|For\s(?:years|decades|months|centuries|more\sthan\s(?:\p{L}+\s)?(?:years|decades))\b|(?:Over|During|In)\sthe\s(?:past|last)\s(?:\p{L}+\s)?(?:years?|decades?|months)\b)/iu;
