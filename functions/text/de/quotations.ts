import { speechPatterns } from '../speech-patterns.ts';

/** How German news text names the speaker of a quotation. */
export const quotations = speechPatterns({
  verb: 'sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|berichtete|berichtet|schrieb|schreibt|teilte|fügte|ergänzte|ergänzt|forderte|fordert|warnte|warnt|kritisierte|kritisiert|mahnte|mahnt|lobte|lobt|rief|fragte|fragt|antwortete|antwortet|erzählte|erzählt|erinnerte|erinnert|kündigte|versicherte|versichert|bekräftigte|bekräftigt|räumte|stellte|hob|unterstrich|unterstreicht|so|bilanzierte|resümierte|freute sich|freut sich|zeigte sich|twitterte|postete|klagte|klagt|urteilte|urteilt|vermutete|vermutet|bestätigte|bestätigt|entgegnete|erwiderte|konterte|schilderte|schildert|hat gesagt',
  adverb:
    'auch|etwa|dazu|hingegen|dagegen|jedoch|am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag|am Samstag|am Sonntag|weiter|zudem',
  article: '(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine|[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre)\\s',
  role: '(?:\\p{Lu}[\\p{L}-]*?)?(?:[Kk]anzler|[Mm]inister|[Pp]räsident|[Ss]precher|[Cc]hef|[Ll]eiter|[Dd]irektor|[Bb]ürgermeister|[Bb]eauftragte|[Vv]orsitzende|[Ss]ekretär|[Tt]rainer|[Rr]ichter|[Aa]nwalt|[Aa]nwält|[Kk]ommissar|[Ee]xperte|[Ff]orscher|[Pp]rofessor|[Ll]ehrer|[Ll]andrat|[Ll]andrät|[Bb]auer|[Bb]äuer|[Aa]nwohner|[Pp]olitiker|[Ss]enator|[Bb]ischof|[Pp]farrer|[Vv]orstand|[Gg]eschäftsführer|[Ii]nhaber|[Ff]ischer|[Kk]apitän|[Mm]eister|[Ii]ngenieur|[Öö]konom|[Aa]nalyst|[Aa]bgeordnete|[Gg]ründer|[Hh]istoriker|[Kk]ommandant|[Ss]tadtrat|[Ss]tadträt|[Gg]ouverneur|[Bb]etreiber|[Ww]irt|[Pp]ilot|[Ff]ahrer|[Ss]pieler|[Ss]chauspieler|[Rr]egisseur|[Kk]ünstler|[Aa]utor|[Ää]rzt|[Aa]rzt)(?:in|e|r|n)?|Herr|Frau|Dr\\.|Prof\\.|Prof\\. Dr\\.',
  joint: 'von|vom|van|zu|zur|de|der|den',
  related:
    'Witwer?|Anwält(?:in|e)?|Anwalt|Frau|Mann|Tochter|Sohn|Mutter|Vater|Bruder|Schwester|Freund(?:in)?|Nachbar(?:in)?|Berater(?:in)?|Sprecher(?:in)? (?:der|des|von) (?:Minister|Präsident|Kanzler|Bürgermeister)(?:in|s)?',
  accordingTo: 'laut|so|nach Angaben von|nach den Worten von|gemäß',
  pronouns: { er: 'he', sie: 'she' },
  pronounAfter: (verb) => `^[,.]?\\s*${verb}\\s(er|sie)(?!\\p{L})`,
  notNames:
    'Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Er|Sie|Es|Wir|Ich|Ihr|Und|Aber|Doch|Auch|Im|In|Am|An|Auf|Bei|Mit|Nach|Vor|Zu|Zum|Zur|Für|Von|Wie|Was|Wer|Wenn|Als|Da|Dann|Dort|Hier|Heute|Gestern|Morgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Polizei|Feuerwehr|Behörden|Reportern|Journalisten|Medien|Gott|Deutsche|Deutscher|Franzose|Russe|Amerikaner|Brite|Türke|Pole|Österreicher|Schweizer|Bundesregierung|Regierung|Man|Niemand|Jemand|Jeder|Keiner|Alle|Viele|So|Seine|Ihre',
  notPeople:
    'Bundes\\p{Ll}+|Stadt|Land|Kreis|Partei|Union|Bank|Verein|Verband|Gesellschaft|Universität|Institut|Presse-Agentur|Zeitung|Straße|Platz|Berlin|Hamburg|München|Köln|New|York|Rundschau|Anzeiger|Spiegel|Welt|Bild|Ministerium|Amt|Gericht|GmbH|AG',
  beforeThings: 'der|die|das|den|dem|des|im|in|am|an|auf|bei|aus|nach|von|zum|zur',
  titles: { herr: 'he', frau: 'she', sprecherin: 'she', sprecher: 'he' },
});
