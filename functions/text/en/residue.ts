/** Lines and notes around English news reports that are not part of the report. */

/** Sentences that are not part of the report, each with a short name of what they are instead. */
export const residues: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'invitation to read on',
    pattern: /^(?:also |now )?(?:read|watch|listen|see)(?: (?:more|also|next|now))?(?: on [^:]{1,30})?\s*[:|»>]/iu,
  },
  {
    rule: 'related links',
    pattern:
      /^(?:related|more on this|recommended|don['’]t miss|must read|trending|tags?|topics?|keywords)\b[^.]{0,25}[:|]/iu,
  },
  {
    rule: 'call to action',
    pattern:
      /^(?:click|tap) (?:here|on)\b|^(?:sign up|subscribe) (?:to|for|now|here)\b|^(?:follow|join|like) us\b|^share this\b/iu,
  },
  {
    rule: 'call to action',
    pattern: /^(?:download|get) (?:our|the) \S{0,20} ?app\b|^advertisement\b|^sponsored\b|^(?:©|\(c\)|copyright)\s/iu,
  },
  {
    rule: 'copyright or update note',
    pattern:
      /^all rights reserved\b|^this (?:story|article|report) (?:has been|was) (?:first |originally )?(?:updated|corrected|published|produced)\b/iu,
  },
  {
    rule: 'credit of editors',
    pattern: /^\(?(?:reporting|additional reporting|writing|edited|editing|compiled) by\s/iu,
  },
  {
    rule: 'credit of agencies',
    pattern: /^[([—–-]*\s*with (?:inputs|input|reporting|additional reporting) (?:from|by)\b/iu,
  },
  {
    rule: 'picture caption',
    pattern:
      /^[([]?(?:file )?(?:image|photo|picture|photograph|video|screengrab|graphic|illustration)s?(?: (?:source|credit|courtesy|by|of))?\s*[:：|]/iu,
  },
  {
    rule: 'picture caption',
    pattern:
      /^[([]?(?:a )?(?:file|representational|representative|archive|undated) (?:image|photo|picture|photograph)\b/iu,
  },
  { rule: 'picture credit', pattern: /^(?:photo|image|picture) (?:credit|courtesy|by)\b/iu },
  { rule: 'byline', pattern: /^(?:By|BY|by) (?:\p{Lu}[\p{L}.'’-]+ ?){2,5}(?:[,|].{0,60})?$/u },
  { rule: 'byline', pattern: /^by (?:our |a |the )?(?:staff|web desk|correspondent|news desk)\b/iu },
  {
    rule: 'time or date',
    pattern:
      /^[\W\d]*(?:(?:am|pm|gmt|utc|[ecmp][sd]?t|bst|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[\W\d]*)+$/iu,
  },
  {
    rule: 'time or date',
    pattern:
      /^(?=.*\d)(?:(?:received|revised|accepted|submitted|published|posted|updated|modified|online|first|last|in|on|at)[\s:]+)+(?:\d[\d:/.-]*(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|received|revised|accepted|submitted|published|posted|updated|modified|online|first|last|in|on|at|[ap]\.?m\.?|gmt|utc|[ecmp][sd]?t|bst|[\s,;:|/–—-])+$/iu,
  },
  { rule: 'signature', pattern: /^[—–-]+\s*\p{Lu}[\p{L}/ ]{1,20}\.?$/u },
  { rule: 'byline', pattern: /^(?:our|staff|special|web|news)\s(?:correspondent|reporter|desk)\b.{0,30}$/iu },
];

/** "Posted: May 24, 2005 9:30 am ET": when a page was made or changed. */
export const stamp =
  /^(?:first |last )?(?:published|updated|modified|posted)(?: on| at)?\s*:?\s*(?=[^.]{0,12}(?:\d[:/]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?:(?:\d[\d/:.,-]*(?:st|nd|rd|th)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.? ?m\b\.?|at|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|ist|bst|pkt|hrs|[,:/|.-])(?:\s+|(?=[,:/|.-])|$))+/iu;

/** Photo notes inside a sentence. */
export const note = /\s*[([](?:(?:file )?(?:photo|image|picture)|pictured)\b[^()[\]]{0,60}[)\]]/giu;
