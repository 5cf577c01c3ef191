import { type Wording, wording } from './letters.ts';

/**
 * Where a report was written, by whom and when, in front of its first sentence: "ERIMO, Japan, Oct 19 (Reuters) - ",
 * "Berlin (dpa) - ", "PORT X | ". The forms are those of the news agencies, in any language.
 */

const agencies =
  'AP|AFP|Reuters|REUTERS|dpa(?:[/-][\\p{L}-]{2,12})?|DPA|EFE|ANSA|APA|sda|SDA|Keystone-SDA|KNA|epd|sid|SID|afp|ap|ots|Xinhua|TASS|UPI|PTI|ANI|IANS|' +
  'APP|INP|NNI|CNN|Bloomberg|Kyodo|Jiji|Yonhap|Anadolu|AA|WAM|SPA|QNA|MENA|Belga|ANP|NTB|TT|PA|PA Media|Europa Press|Notimex|' +
  'PRNewswire|PR Newswire|Business ?Wire|BUSINESS WIRE|GLOBE NEWSWIRE|Agencies|Agency|Agencias|agences|' +
  'رويترز|أ ?ف ?ب|د ?ب ?أ|وكالات|واس|وام|الأناضول|اے پی پی|اے ایف پی|اے پی|رائٹرز|روئٹرز';
const bracket = `\\((?:${agencies})(?:(?:/|, ?| and | und | y | et )(?:${agencies}))*\\)`;

const month =
  '(?:Jan|Feb|M(?:ar|är|arzo)|A[pbv]r|Ma[iyr]|Ju[nlil]|A(?:ug|go)|Août|août|Sep|O[ck]t|Nov|De[czs]|Déc|Ene|Fév|Janv|Jänner|janv|févr|mar|avril|mai|juin|juil|sep|oct|nov|déc|ene|feb|abr|may|jun|jul|ago|dic)[\\p{L}]{0,8}\\.?';
const day = `(?:(?:\\p{L}{3,10}\\.?,? )?(?:${month} \\d{1,2}|\\d{1,2}\\.? (?:de )?${month})(?:,? (?:de )?\\d{4})?)`;

const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
const mixed =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|del|di|la|an|am|im|der|bei|sur|en|of|the) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const between = '(?: ?/ ?|, | and | & | und | y | et )';
/** "(EFE).- El": Spanish agencies write a full stop before the dash. */
const stopAndDash = '\\s?\\.\\s?[–—-]{1,2}\\s*';
const mark = `(?:\\s*(?::|—|–|--?|_|\\|)\\s+|${stopAndDash})`;
const beginning = '(?=["\'“„«‘(¿¡]*[\\p{Lu}\\p{N}])';

const agencySign = /^\p{Lu}.*\(.*\)/su;
const arabicSign = /^[\p{Script=Arabic}\p{M}].*\(.*\)/su;

/** A place in capitals says by itself what it is; one in mixed case needs an agency or a day behind it. */
const forms: readonly Wording[] = [
  wording(
    `^${capitals}(?:${between}${capitals}){0,3}(?:, ${mixed}){0,2}(?:,? ${day})?(?:\\s*\\([^()\\n]{1,40}\\))?${mark}${beginning}`,
    /^\p{Lu}[\p{Lu}\p{M}.'’-]/u,
  ),
  wording(`^${mixed}(?:${between}${mixed}){0,3}(?:,? ${day})?,?\\s*${bracket}${mark}${beginning}`, agencySign),
  wording(
    `^${mixed}(?:${between}${mixed}){0,2},? ${day}(?:,? ${bracket})?(?:\\s*(?:—|–|--?)\\s+|${stopAndDash})${beginning}`,
    /^\p{Lu}.*\d.*[–—-]/su,
  ),
  // "LONDON Police said", where the mark was lost: no sentence goes on with "The" behind a name.
  wording(
    `^(?=\\p{Lu}{4})${capitals}(?:, ${capitals})?\\s+(?=(?:The|An?|At least|More than|Police|Thousands|Hundreds|Dozens)\\s+\\p{Ll})`,
    /^\p{Lu}{4}/u,
  ),
  // Arabic script has no capitals, so the agency or correspondent in brackets and the mark tell.
  wording(
    '^[\\p{Script=Arabic}\\p{M}][\\p{Script=Arabic}\\p{M} /،-]{1,40}\\s*\\([^()\\n]{2,30}\\)\\s*(?:[:—–-]|۔)\\s*(?=\\p{L})',
    arabicSign,
  ),
  wording(`^[\\p{Script=Arabic}\\p{M}][\\p{Script=Arabic}\\p{M} /،-]{1,40}\\s*${bracket}\\s*(?=\\p{L})`, arabicSign),
  wording(`^${bracket}\\s*(?:—|–|--?|_|:)?\\s*(?=["'“„«‘]?[\\p{Lu}\\p{N}\\p{Script=Arabic}])`, /^\(/),
];

/** An agency before its report, behind a place that ended in an abbreviation: "ERIE, Pa. (AP) - ". */
const agencyAlone = wording(`^${bracket}\\s*(?:—|–|--?|_)\\s+${beginning}`, /^\(/);

/** The length in UTF-16 code units of the agency that opens a sentence within a paragraph; 0 where there is none. */
export const agencyLength = (text: string): number => agencyAlone.exec(text.slice(0, longest))?.[0].length ?? 0;

/** Words in capitals before a colon that are labels of what follows, not places. */
const label = /^(?:CORRECTION|CORRECTED|CLARIFICATION|ADDS?|QUESTION|ANSWER|VERDICT|WINNER|Q|A)\b/u;

/** A dateline is no longer than this, in UTF-16 code units. */
const longest = 160;

/** The length in UTF-16 code units of the dateline that opens a paragraph's text; 0 where it has none. */
export const datelineLength = (text: string): number => {
  const beginning = text.slice(0, longest);
  if (label.test(beginning)) return 0;
  for (const form of forms) {
    const found = form.exec(beginning);
    if (found) return found[0].length;
  }
  return 0;
};
