/** Notices with which agencies take a story back, in the languages of the product. */

/** How much of a line is looked at. */
const maxLine = 300;

const noticePrefix =
  /^[^\p{L}\p{N}]{0,10}(?:(?:mandatory|urgent|bulletin|advisory|achtung|correction|story|photo|picture|attention|editors?|eds)[\s:,.–—-]{1,5}){0,3}/iu;
const killMark = /^KILL(?: (?:NOTICE|ADVISORY|STORY|ALERT))?\s{0,3}(?:[:.(–—-]|$)/u;
const noticeMark = /^(?:kill|withdrawal|retraction|cancellation) (?:notice|advisory)\s{0,3}(?:[:.(–—-]|$)/iu;
/** The same marks of other agencies and in the other languages; each names the story, for "Annulation:" alone may be news. */
const storyMark = new RegExp(
  `^(?:${[
    '(?:story|item|article) (?:removed|withdrawn|killed)',
    '(?:meldung|beitrag|artikel) (?:zurückgezogen|storniert)|(?:rückzug|storno) (?:der|einer) meldung|meldungsrückzug',
    'annulation de (?:la |notre )?dépêche|dépêche (?:annulée|retirée|à annuler)',
    'anulaci[oó]n de (?:la )?(?:noticia|nota|información)|(?:noticia|nota|información) (?:anulada|retirada)',
    '(?:إلغاء|سحب) (?:ال)?خبر|خبر ملغى',
    'خبر (?:منسوخ|واپس)|خبر کی منسوخی',
  ].join('|')})\\s{0,3}(?:[:.(–—-]|$)`,
  'iu',
);
const mandatory = /^[^\p{L}\p{N}]{0,10}mandatory kill(?!\p{L})/iu;

/** "KILL: Story on the harbour chief", "Kill notice: …": how agencies mark what takes a story back. */
export const isNoticeTitle = (title: string): boolean => {
  const head = title.slice(0, maxLine);
  const marked = head.replace(noticePrefix, '');
  return (
    mandatory.test(head) || [killMark, noticeMark, storyMark].some((mark) => mark.test(marked)) || storyMark.test(head)
  );
};

/** "Editors: please withdraw the story": an order to newsrooms, at the head of a paragraph or a sentence. */
export const noticeOrder =
  /^[^\p{L}\p{N}]{0,10}(?:(?:(?:notes? to )?editors?|eds|attention|clients|subscribers|redaktionen|achtung)[\s:,.–—-]{1,5}){0,3}(?:please |kindly |bitte )?(?:kill|withdraw|spike|disregard|delete|remove|do not (?:use|publish|run)|refrain from using)\s(?:the|this|our|all|any)\s(?:[^\s.]{1,40}\s){0,5}?(?:story|stories|items?|articles?|report|copy|pictures?|photos?|versions?|text|headline|dispatch|alert)(?!\p{L})/iu;
/** "Editors: the story slugged HARBOUR has been withdrawn": what was done, told to newsrooms. */
const noticeDone =
  /^[^\p{L}\p{N}]{0,10}(?:(?:notes? to )?editors?|eds|attention|clients|subscribers)\s{0,2}[:–—-]\s?(?:the|this|our)\s(?:[^\s.]{1,40}\s){0,8}?(?:story|item|article|report|copy|version|dispatch|alert)\s(?:[^\s.]{1,40}\s){0,8}?(?<!\b(?:that|which|who)\s)(?:has been|have been|is|was|is being) (?:withdrawn|killed|retracted|removed)(?!\p{L})/iu;
/** Orders to newsrooms in the other languages. */
const foreignOrder = new RegExp(
  `^[^\\p{L}\\p{N}]{0,10}(?:(?:achtung|redaktionen|an die redaktionen|atención|attention|تنبيه)[\\s:,.!–—-]{1,5}){0,2}(?:${[
    'bitte (?:verwenden sie )?(?:die|diese|unsere) meldung (?:[^\\s.]{1,40} ){0,6}?(?:nicht (?:mehr )?(?:verwenden|verbreiten)|löschen|zurückziehen|nicht)',
    '(?:veuillez|merci de|prière de) (?:annuler|retirer|supprimer|ne pas utiliser) (?:la|cette|notre) dépêche',
    '(?:rogamos|por favor,?) (?:anulen|no (?:utilicen|usen|publiquen)|retiren) (?:la|esta|nuestra) (?:noticia|nota|información)',
    '(?:يرجى|نرجو|الرجاء) (?:عدم استخدام|عدم نشر|إلغاء|سحب) (?:هذا )?الخبر',
    'براہ کرم (?:یہ|اس) خبر (?:کو )?(?:استعمال|شائع) نہ (?:کریں|کی جائے)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const addressed =
  /^[^\p{L}\p{N}]{0,10}(?:(?:notes? to )?editors?|eds|attention|clients|subscribers|please|kindly|redaktionen|achtung|bitte)(?!\p{L})/iu;
const noSubstitute = /\b(?:no )?(?:substitute|replacement) (?:story|stories|item|article|version)\b/i;
const takenBack = /\b(?:kill|killed|withdraw|withdrawn|retracted|wrong)\b/i;

/** Whether a paragraph orders newsrooms to take a story back, or says that it was taken back. */
export const isNoticeParagraph = (paragraph: string): boolean => {
  const head = paragraph.slice(0, maxLine);
  if (noticeDone.test(head) || foreignOrder.test(head)) return true;
  return (addressed.test(head) && noticeOrder.test(head)) || (noSubstitute.test(head) && takenBack.test(head));
};
