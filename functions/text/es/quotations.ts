import { speechPatterns } from '../speech-patterns.ts';

const past =
  'dicho|declarado|afirmado|asegurado|explicado|añadido|señalado|indicado|precisado|subrayado|destacado|manifestado|advertido|anunciado|recordado|contado|escrito|respondido|insistido|reconocido|lamentado|denunciado|comentado|concluido|apuntado|sostenido|expresado|remarcado|recalcado|defendido|criticado|celebrado|apostillado|zanjado|admitido|confesado|relatado|agregado|reiterado|pedido|preguntado';

/** How Spanish news text names the speaker of a quotation. */
export const quotations = speechPatterns({
  verb: `(?:ha|había)\\s(?:(?:también|además)\\s)?(?:${past})|dijo|dice|declaró|declara|afirmó|afirma|aseguró|asegura|explicó|explica|añadió|añade|señaló|señala|indicó|indica|precisó|precisa|subrayó|subraya|destacó|destaca|manifestó|advirtió|advierte|anunció|recordó|recuerda|contó|cuenta|escribió|escribe|respondió|responde|insistió|insiste|reconoció|reconoce|lamentó|lamenta|denunció|denuncia|comentó|comenta|concluyó|concluye|apuntó|apunta|sostuvo|sostiene|expresó|expresa|remarcó|recalcó|recalca|defendió|defiende|criticó|critica|celebró|admitió|admite|confesó|confiesa|relató|relata|agregó|agrega|reiteró|reitera|preguntó|pregunta|tuiteó|exclamó|resumió|resume|opinó|opina`,
  adverb:
    'también|además|ayer|hoy|este\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|por\\ssu\\sparte',
  article: '(?:[Ee]l|[Ll]a|[Uu]n|[Uu]na|[Ss]u)\\s',
  role: '(?:(?:vice|ex)?(?:president[ea]|ministr[oa]|alcalde(?:sa)?|portavoz|director|directora|fiscal|diputad[oa]|senador|senadora|jefe|jefa|comisari[oa]|capitán|capitana|profesor|profesora|investigador|investigadora|economista|abogad[oa]|juez|jueza|entrenador|entrenadora|seleccionador|secretari[oa]|consejer[oa]|delegad[oa]|canciller|papa|agricultor|agricultora|pescador|vecin[oa]|médic[oa]|historiador|historiadora|escritor|escritora|actor|actriz|cantante|general|coronel|concejal|concejala|gobernador|gobernadora|líder|candidat[oa]|rey|reina)(?:\\s(?:español|española|ruso|rusa|estadounidense|alemán|alemana|francés|francesa|británico|británica|mexicano|mexicana|argentino|argentina|venezolano|colombiano|chileno|general|municipal|regional))?)|don|doña|Sr\\.|Sra\\.|Dr\\.|Dra\\.',
  joint: 'de|del|de\\sla|de\\slos|y|von|van|la',
  related:
    'viud[oa]|abogad[oa]|espos[oa]|mujer|marido|hij[oa]|madre|padre|herman[oa]|amig[oa]|vecin[oa]|colega|asesora?|portavoz\\s(?:del|de\\sla)\\s(?:ministr[oa]|president[ea]|alcalde)',
  accordingTo: 'según|en palabras de|a juicio de',
  pronouns: { él: 'he', ella: 'she' },
  pronounAfter: (verb) => `^[,.]?\\s*${verb}\\s(él|ella)(?!\\p{L})`,
  notNames:
    'El|La|Los|Las|Lo|Un|Una|Unos|Unas|Él|Ella|Ellos|Ellas|Yo|Nosotros|Y|Pero|O|Ni|En|De|Del|Con|Sin|Para|Por|Según|Tras|Desde|Durante|Entre|Sobre|Ante|Bajo|Este|Esta|Estos|Estas|Ese|Esa|Su|Sus|Mi|Que|Quien|Cuando|Como|Si|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Ayer|Hoy|Mañana|Aquí|Allí|También|Además|Nadie|Alguien|Todos|Todas|Ninguno|A|Al|Así|Preguntado|Preguntada|Español|Española|Dios',
  notPeople:
    'Estado|Estados|Unidos|Unión|República|Congreso|Senado|Consejo|Ministerio|Partido|Banco|Sociedad|Universidad|Instituto|Agencia|Prensa|Madrid|Barcelona|Sevilla|Valencia|País|Mundo|España|Europa|México|Argentina|Naciones|Unidas|Nueva|York|Calle|Plaza|Grupo|Federación|Asociación|Ciudad|Corte|Tribunal|Policía|Guardia|Civil|Gobierno|Generalitat|Junta',
  beforeThings: 'el|la|los|las|de|del|a|al|en|por|con',
  titles: { don: 'he', doña: 'she', sr: 'he', sra: 'she', presidenta: 'she', ministra: 'she', ministro: 'he' },
});
