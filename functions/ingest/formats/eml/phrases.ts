/**
 * Words of mails that are not of the news: around it, under it and between its items, in the six languages of the product.
 * They are looked for in single blocks, which are short where a phrase may stand in an article too.
 */

/** A phrase as a whole block, with an arrow, a colon or a full stop at its end. */
const whole = (...phrases: string[]) => new RegExp(`^[\\W_]*(?:${phrases.join('|')})[\\s\\W_]*$`, 'iu');

/** Leads to the page of this mail. */
export const viewOnline =
  /(?:(?:view|read|open|see) (?:this |it |the )?(?:e-?mail|mail|message|newsletter|post|issue|edition|digest|it)? ?(?:online|on the web|in (?:a |your |the )?(?:web ?)?browser|in (?:the )?app)|view (?:online|in browser|web version|as a web ?page)|web ?version|read online|trouble (?:viewing|reading|seeing) this|(?:e-?mail|newsletter|nachricht|ausgabe)? ?(?:im|in ihrem|in deinem) (?:web)?browser (?:ansehen|anzeigen|öffnen|lesen)|online (?:ansehen|lesen|anzeigen)|web-?(?:version|ansicht)|(?:voir|lire|afficher|consulter|ouvrir) .{0,40}(?:en ligne|dans (?:votre|le|un) navigateur)|version (?:en ligne|web)|(?:ver|leer|abrir) .{0,40}(?:en (?:el|tu|su|un) navegador|en l[ií]nea|en la web|online)|versi[oó]n (?:web|en l[ií]nea)|(?:عرض|افتح|شاهد|اقرأ|قراءة).{0,40}(?:المتصفح|على الويب|عبر الإنترنت)|(?:براؤزر|ویب) (?:میں|پر) (?:دیکھیں|پڑھیں|کھولیں))/iu;

/** Begins the end of a mail: how to leave the list, why it was sent, whose it is. */
export const footer =
  /(?:\bunsubscribe\b|\bunsubscribing\b|\bopt[ -]?out\b|(?:update|manage|change|edit) (?:your |my |e-?mail )*(?:e-?mail )?(?:subscription|preferences|settings|profile)|(?:you(?:['’]re| are| have been)?|this (?:e-?mail|message|newsletter) was) (?:receiv(?:ed?|ing)|sent|getting) (?:this|to|issue|it)\b|(?:you (?:just )?(?:received|read) (?:this|issue))|don['’]t want (?:to (?:receive|get)|these|this)|no longer (?:wish|want) to receive|why did i get this|add us to your address book|our mailing address|copyright ?©|©.{0,60}\b\d{4}\b|\b(?:©|\(c\)|copyright) ?\d{4}\b|powered by (?:buttondown|ghost|beehiiv|listmonk|mailchimp|substack|mailerlite|tinyletter|keila|mautic|brevo)|brought to you by buttondown|abmelden|abbestellen|abbestellung|austragen|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) (?:diese[ns]?)(?! nachmittag)|newsletter-?einstellungen|d[eé]sabonner|d[eé]sinscri|se d[eé]sabonner|vous (?:recevez|avez re[cç]u) (?:ce|cet|cette)|g[eé]rer (?:vos|mes) (?:pr[eé]f[eé]rences|abonnements)|darse de baja|darte de baja|cancelar (?:la |tu |su )?suscripci[oó]n|anular (?:la |tu |su )?suscripci[oó]n|(?:est[aá]s|has|usted|ha) recib(?:iendo|ido|e) (?:este|esta)|recibes? este (?:correo|bolet[ií]n)|إلغاء الاشتراك|الغاء الاشتراك|تصلك هذه الرسالة|وصلتك هذه|ان سبسکرائب|رکنیت ختم|رکنیت منسوخ|آپ کو یہ (?:ای ?میل|پیغام))/iu;

/** Invites to share, to answer, to pay or to subscribe, or stands for a button. */
export const invitation =
  /^[\W_]*(?:(?:share|forward|tweet|like|restack|comment|pin|post|e-?mail|subscribe|sign up|sign in|log in|upgrade|advertise|donate|leave a comment|join|follow|refer|get the app|download|read in app|open in app|listen (?:now|on)|watch (?:now|on)|start writing|give a gift|get (?:\d+% off|it|started))\b.{0,60}|(?:teilen|weiterleiten|weiterempfehlen|abonnieren|anmelden|kommentieren|spenden|folgen sie uns|folge uns|wurde ihnen dieser newsletter|hat ihnen dieser).{0,80}|(?:partager|transf[eé]rer|s['’]abonner|abonnez-vous|s['’]inscrire|commenter|faire un don|suivez-nous).{0,80}|(?:compartir|reenviar|suscr[ií]bete|suscribirse|comentar|donar|s[ií]guenos).{0,80}|(?:شارك|مشاركة|اشترك|تابعنا|تبرع|إعادة توجيه).{0,60}|(?:شیئر کریں|سبسکرائب کریں|فالو کریں|عطیہ).{0,60})$/iu;

/** What letters say to their readers about themselves, whether or not there is a link in it. */
export const aside =
  /^[\W_]*(?:(?:was this|did someone|forwarded this|has this).{0,40}(?:forward|sent|e-?mail).{0,80}|(?:you['’]re|you are) (?:currently )?a (?:free|paid) (?:subscriber|member).{0,160}|(?:thanks|thank you) (?:so much )?for (?:reading|subscribing|being|your support).{0,160}|.{0,60}is a reader-supported publication.{0,160}|(?:to receive new posts|if you (?:like|enjoy|liked|enjoyed) (?:this|our)).{0,160}|this post is for paid.{0,80}|(?:hit|just) reply.{0,120}|(?:vielen dank|danke) (?:fürs lesen|für ihr interesse|für die treue).{0,120}|merci (?:de nous lire|de votre (?:lecture|fidélité)|pour votre lecture).{0,120}|gracias por (?:leernos|leer|suscribirte).{0,120}|شكرا (?:لقراءتكم|لمتابعتكم|على القراءة).{0,80}|پڑھنے کا شکریہ.{0,80})$/iu;

/** A link to the rest of an item. */
export const readOn = whole(
  '(?:read|see|learn|find out|discover|get) (?:the )?(?:full |whole |rest of the )?(?:more|on|it|now|story|article|post|report|here|details)(?: (?:here|now|online|on .{1,40}|at .{1,40}|about .{1,40}))?',
  'continue(?: reading)?(?: .{1,40})?',
  '(?:full|the full) (?:story|article|post|report|text)(?: here)?',
  'more(?: details| here| information| info)?',
  'keep reading',
  'click here(?: .{1,40})?',
  'link',
  'source',
  '(?:weiter|mehr)(?: ?lesen| dazu| erfahren| infos?| informationen)?',
  '(?:(?:zum|ganzen|den|vollständigen) )+(?:artikel|beitrag|bericht|text)(?: lesen)?',
  "lire (?:la suite|l[’']article|plus|davantage)(?: .{1,30})?",
  'en savoir plus',
  '(?:la )?suite',
  '(?:leer|ver|seguir) (?:m[aá]s|leyendo|la noticia|el art[ií]culo|completo)(?: .{1,30})?',
  'm[aá]s informaci[oó]n',
  '(?:اقرأ|قراءة|للمزيد|تابع)(?: .{0,30})?',
  'المزيد(?: .{0,20})?',
  '(?:مزید|پوری خبر|تفصیل)(?: .{0,20})?',
);

/** Says that what follows was paid for. */
export const sponsor = whole(
  "(?:today[’']?s |our |this (?:week|month|edition|issue)[’']?s )?(?:sponsor(?:s|ed)?|advertisement|advertorial|ad|promoted|paid (?:content|post|partnership|promotion)|partner content|promotion|presented|a (?:word|message) from our (?:sponsors?|partners?))(?: (?:content|post|story|message|link|by|with|in)\\b.{0,60})?",
  '(?:sponsored|presented|supported|powered|brought to you|made possible|in partnership|together|in collaboration)(?: this (?:week|month))? (?:by|with)\\b.{0,60}',
  'a (?:word|message) from .{1,60}',
  '(?:anzeige|werbung|gesponsert(?:er inhalt)?|sponsor|bezahlter inhalt|advertorial)(?: von .{1,60})?',
  '(?:präsentiert|unterstützt|gesponsert) von .{1,60}',
  '(?:publicit[eé]|sponsoris[eé]|annonce|contenu (?:sponsoris[eé]|partenaire)|communiqu[eé]|pr[eé]sent[eé] par|en partenariat avec|parrain[eé] par)(?: .{1,60})?',
  '(?:publicidad|patrocinado|anuncio|contenido (?:patrocinado|de marca)|presentado por|con el patrocinio de)(?: .{1,60})?',
  '(?:إعلان|اعلان|محتوى (?:ممول|مدفوع|برعاية)|برعاية|رعاية)(?: .{0,60})?',
  '(?:اشتہار|سپانسر|بامعاوضہ مواد|بہ تعاون)(?: .{0,60})?',
);

/** A greeting that stands by itself. */
export const greeting =
  /^[\W_]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|guten (?:morgen|tag|abend)|moin|sehr geehrte[rs]?|bonjour|bonsoir|cher|ch[eè]re|hola|buenos d[ií]as|buenas|estimad[oa]s?|queridos?|مرحبا|صباح الخير|مساء الخير|أهلا|عزيزي|السلام عليكم|آداب|محترم|پیارے|صبح بخیر)(?:[ ,](?!.*[.!?؟۔].*\S)[^.!?؟۔]{0,60})?[\s,.!:،]*$/iu;

/** Lists of what is in the mail, and of networks. */
export const listOfContents = whole(
  "in this (?:issue|edition|e-?mail|newsletter|week['’]s.{0,20})",
  'table of contents',
  'contents',
  "what[’']?s inside",
  'inhalt(?:sverzeichnis)?',
  'in dieser ausgabe',
  'sommaire',
  'au sommaire',
  'dans ce num[eé]ro',
  'sumario',
  'en este (?:n[uú]mero|bolet[ií]n)',
  'في هذا العدد',
  'اس شمارے میں',
);

const networks =
  'facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|pinterest|whatsapp|telegram|reddit|rss|website|web|e-?mail|spotify|apple podcasts?|snapchat|فيسبوك|تويتر|إنستغرام|يوتيوب|فیس بک|ٹویٹر|یوٹیوب';
export const networkNames = new RegExp(`^[\\W_]*(?:(?:${networks})[\\s\\W_]*)+$`, 'iu');

/** Where a mail that was forwarded begins. */
export const forwarded =
  /^[\s\-_*]*(?:-{2,} ?)?(?:(?:begin )?forwarded message|original message|anfang der weitergeleiteten (?:nachricht|e-mail)|weitergeleitete nachricht|urspr[uü]ngliche nachricht|(?:d[eé]but du )?message (?:transf[eé]r[eé]|r[eé]exp[eé]di[eé]|d['’]origine)|mensaje (?:reenviado|original)|inicio del mensaje reenviado|رسالة (?:معاد توجيهها|محولة|مُعاد توجيهها)|فارورڈ (?:کردہ|شدہ) پیغام|اصل پیغام)\s*:?[\s\-_*]*/iu;

/** The fields above a forwarded mail, by what they are. */
export const forwardedField =
  /^[\s>*]*(?:(?<from>from|von|de|من|از|منجانب)|(?<date>date|sent|datum|gesendet|envoy[eé](?: le)?|fecha|enviado(?: el)?|التاريخ|تاريخ|تاریخ)|(?<subject>subject|betreff|objet|asunto|الموضوع|موضوع)|to|an|[aà]|para|cc|reply-to|antwort an|r[eé]pondre à|إلى|الى|بنام)\s*\*?\s*:\s*\*?\s*(?<value>.*)$/iu;

/** What programs put before the subject of a mail that is forwarded or answered. */
export const subjectPrefix =
  /^\s*(?:(?:fwd?|fw|wg|tr|rv|re|aw|rép|rep|sv|vs|antw|i|ref|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]\s*)+/iu;
