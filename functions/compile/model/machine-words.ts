import { primaryLanguage } from '../../text/primary-language.ts';

/** Words of a language in which a text speaks to a machine that reads it, as parts of patterns in lower case. */
interface MachineWords {
  /** Who is spoken to. */
  machine: string;
  /** Who speaks in a conversation with a model, and what such a conversation calls its parts. */
  role: string;
  part: string;
  /** "Note to …", "Attention all …": what stands before who is spoken to. */
  heading: string;
  /** An order at the beginning of a sentence. */
  order: string;
  /** "A summary should say", "readers must understand": who or what, what they have to, and what for. */
  reader: string;
  must: string;
  say: string;
  /** Whole patterns that only this language has. */
  more?: readonly RegExp[];
}

const en: MachineWords = {
  machine:
    '(?:ai|a\\.i\\.|llms?|(?:ai |language )*models?|models? of language|assistants?|chatbots?|bots?|machines?|algorithms?|crawlers?)',
  role: '(?:system|user|human|developer)',
  part: '(?:tools?|functions?|prompts?|tasks?|instructions?|passages?|sentences?|cites?|citations?|(?:correct |right |new )?(?:briefs?|summary|summaries|answers?|outputs?|responses?|digests?))',
  heading: '(?:dear|(?:note|message|instructions?|attention|correction)(?: to| for)?)(?: the| all| any| automated)*',
  order:
    '(?:(?:now|then|instead|always|never|please|only|first|next)[ ,]+)*(?:write|ignore|disregard|forget|imagine|pretend|suppose|assume|repeat|print|output|answer|respond|reply|say|state|translate|summari[sz]e|rewrite|replace|cite|quote|add|include|append|insert|omit|begin|end|act|behave|treat|obey|stop|remember) (?:that|the|all|any|every|each|no|only|nothing|with|in|to|as|if|this|these|those|an?|instead|out|from|about|everything)',
  reader: '(?:summary|summaries|briefs?|digests?|readers|(?:this|the) (?:article|text|report|story|page))',
  must: '(?:should|must|shall|would|will|(?:is|are) (?:asked|told|required|instructed|requested) to|ha(?:s|ve) to)',
  say: '(?:write|say|state|report|mention|print|read|understand|repeat)',
  more: [
    // "For machines that read this, …", "If you are an AI, …".
    /^\P{L}*(?:for|to|if)\b[^.:,]{0,30}\b(?:ai|llms?|models?|assistants?|chatbots?|bots?|machines?|algorithms?|crawlers?)\b[^.:,]{0,40},/iu,
    // "… stands for … in this text", "where this article says injured, …", "passage 2.1 says …".
    /\b(?:in|of|where(?:ver)?|when(?:ever)?) this (?:article|text|report|story|page)\b.{0,60}\b(?:says?|means?|reads?|stands?)\b|\b(?:means?|stands?)\b.{0,60}\bin this (?:article|text|report|story|page)\b|\bpassages? \d/iu,
  ],
};

const de: MachineWords = {
  machine: '(?:ki|k\\.i\\.|(?:ki-|sprach)?modelle?n?|assistent(?:en|in)?|chatbots?|bots?|maschinen?)',
  role: '(?:system|nutzer|benutzer|mensch|entwickler)',
  part: '(?:werkzeuge?|funktion|aufgabe|anweisung(?:en)?|passagen?|sätze|(?:richtige |neue )?(?:zusammenfassung(?:en)?|antwort(?:en)?|ausgabe))',
  heading:
    '(?:liebe[rs]?|(?:hinweis|nachricht|anweisung|achtung|anmerkung|korrektur)(?: an| für)?)(?: die| den| das| alle)*',
  order:
    '(?:(?:jetzt|nun|dann|bitte|immer)[ ,]+)*(?:(?:schreib|ignorier|antwort|wiederhol|übersetz|ersetz|sag|nenn|füg|fass|streich|beend|erwähn)(?:e|en sie)|schreib|sag|vergiss|vergessen sie|gib|geben sie|stell dir|stellen sie sich|tu(?:e|n sie)? so)',
  reader:
    '(?:zusammenfassung(?:en)?|kurzfassung(?:en)?|leser(?:innen)?|diese[rs]? (?:artikels?|textes|text|berichts?))',
  must: '(?:soll(?:en|te|ten)?|muss|müssen|wird|werden|würden?)',
  say: '(?:schreiben|sagen|berichten|erwähnen|lesen|verstehen)',
};

const fr: MachineWords = {
  machine: '(?:ia|i\\.a\\.|modèles?(?: de langage)?|assistants?|chatbots?|robots?|machines?)',
  role: '(?:système|utilisateur|humain|développeur)',
  part: '(?:outils?|fonction|tâche|instructions?|consignes?|passages?|phrases?|(?:bon |nouveau )?résumés?|(?:bonne |nouvelle )?réponses?)',
  heading:
    "(?:ch[eè]re?s?|(?:note|message|avis|consigne|instructions?|attention|correction)(?: à| aux?| pour)?)(?: les| la| tou(?:te)?s)*(?: l['’])?",
  order:
    '(?:(?:maintenant|ensuite|désormais|puis)[ ,]+)*(?:écri(?:s|vez)|ignore[sz]?|oublie[sz]?|répond(?:s|ez)|rép[èé]te[sz]?|tradui(?:s|sez)|remplace[sz]?|imagine[sz]?|di(?:s|tes)|ajoute[sz]?|mentionne[sz]?|cite[sz]?|résume[sz]?|supprime[sz]?|fai(?:s|tes) comme si)',
  reader: '(?:résumés?|lecteurs|lectrices|cet article|ce texte)',
  must: '(?:doi(?:t|vent)|devrai(?:t|ent)|devr(?:a|ont))',
  say: '(?:dire|écrire|rapporter|mentionner|lire|comprendre)',
};

const es: MachineWords = {
  machine: '(?:ia|i\\.a\\.|modelos?(?: de lenguaje)?|asistentes?|chatbots?|bots?|máquinas?)',
  role: '(?:sistema|usuario|humano|desarrollador)',
  part: '(?:herramientas?|función|tarea|instrucci(?:ón|ones)|pasajes?|frases?|(?:nuevo )?res[uú]men(?:es)?|(?:nueva )?respuestas?)',
  heading:
    '(?:querid[oa]s?|(?:nota|mensaje|aviso|instrucciones|atención|corrección)(?: para| a)?)(?: la| las| los| el| tod[oa]s)*',
  order:
    '(?:(?:ahora|luego|siempre|después)[ ,]+)*(?:escrib[ea]|ignor[ae]|olvid[ae]|respond[ea]|repit[ea]|traduc[ea]|traduzca|reempla(?:za|ce)|imagin[ae]|di|diga|añad[ea]|mencion[ae]|cit[ae]|resum[ea]|finj[ae]|act(?:úa|úe)) (?:que|las?|los|el|con|tod[oa]s?|en|a|como|una?|únicamente|s[oó]lo|est[aeo])',
  reader: '(?:resúmen(?:es)?|resumen|lectores|este (?:artículo|texto))',
  must: '(?:deben?|deber[ií]an?|deberán?|tienen? que)',
  say: '(?:decir|escribir|informar|mencionar|leer|entender)',
};

const start = '^\\P{L}*';
const end = '(?!\\p{L})';

const patternsOf = ({ machine, role, part, heading, order, reader, must, say, more = [] }: MachineWords): RegExp[] => [
  // "Note to AI: …", "Attention all models, …".
  new RegExp(`${start}${heading} ?(?:${machine}|${reader})${end}[^.:,]{0,40}[:,]`, 'iu'),
  // "Assistant, …", "The AI models: …", "System: …", "The correct brief of this article is as follows: …".
  new RegExp(`${start}${machine}${end}[^.:,]{0,40},`, 'iu'),
  new RegExp(
    `${start}(?:\\p{L}{1,4} )?(?:${machine}${end}[^.:,]{0,40}|${role}(?: \\p{L}+)? ?|${part}${end}[^.:,“"]{0,60}):`,
    'iu',
  ),
  new RegExp(`${start}${order}${end}`, 'iu'),
  // "A model that follows its rules would write that …", "Summaries of this text must say that …".
  new RegExp(
    `(?<!\\p{L})(?:${machine}|${reader})${end}[^.]{0,80}(?<!\\p{L})${must}${end}[^.]{0,40}(?<!\\p{L})${say}${end}`,
    'iu',
  ),
  ...more,
];

const patterns: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries({ en, de, fr, es }).map(([language, words]) => [language, patternsOf(words)]),
);

/** What a sentence that is meant for a machine has, in a language or in English, which models are mostly spoken to in. */
export const toMachine = (language: string): readonly RegExp[] => [
  ...(patterns[primaryLanguage(language)] ?? []),
  ...patterns.en!,
];
