import { type AssertionWords, connectorsOf, modesOf, wordsOf } from '../assertion-words.ts';

/** How German says that something is so, is not so, may be so, or is only said to be so. */
export const assertions: AssertionWords = {
  negations: wordsOf(
    'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder noch nirgends',
  ),
  negativeVerbs: wordsOf(
    'verweigert verweigerte weigert weigerte scheitert scheiterte lehnt lehnte abgelehnt bestreitet bestritt verhindert verhinderte verneint verneinte vermeidet vermied',
  ),
  modes: modesOf({
    future:
      'wird werden wirst werde plant planen plante geplant beabsichtigt beschlossen kunftig verspricht versprach angekundigt',
    expected: 'erwartet erwarten erwartete voraussichtlich wahrscheinlich durfte durften prognostiziert',
    possible:
      'kann konnen konnte konnten moglicherweise vielleicht eventuell womoglich erwagt erwagen pruft droht drohte',
    wish: 'will wollen wollte wollten mochte mochten hofft hofften fordert forderte fordern gefordert bittet bat verlangt verlangte versucht versuchte strebt',
    duty: 'muss mussen musste mussten soll sollen sollte sollten',
    alleged:
      'angeblich mutmasslich mutmassliche mutmaßlich mutmaßliche mutmaßlichen offenbar vermutlich vermeintlich anscheinend',
  }),
  factive: wordsOf('gelang gelingt begann beginnt hilft half'),
  connectors: connectorsOf({
    cause:
      'weil, denn, wegen, aufgrund, auf grund, infolge, dank, deshalb, daher, deswegen, da, fuhrte zu, fuhrten zu, verursachte, verursacht, ausgelost, ausloste, ursache, grund, darum',
    after: 'nach, nachdem, danach, spater, seit, seitdem, anschließend, anschliessend, daraufhin',
    before: 'vor, bevor, ehe, zuvor, bis, fruher, vorher',
    despite: 'trotz, obwohl, obgleich, dennoch, trotzdem',
    condition: 'wenn, falls, sofern, ob',
    instead: 'statt, anstatt, stattdessen, anstelle',
    when: 'als, wahrend, wobei',
  }),
  speech: wordsOf(
    'sagt sagte sagten sagen teilt teilte teilten mitgeteilt erklart erklarte erklarten berichtet berichtete berichteten meldet meldete bestatigt bestatigte kundigt kundigte betont betonte schreibt schrieb',
  ),
  claims: wordsOf(
    'behauptet behauptete behaupten behaupteten wirft warf vermutet vermutete glaubt glaubte warnt warnte meint meinte beschuldigt beschuldigte kritisiert kritisierte furchtet furchtete schatzt schatzte',
  ),
  according: wordsOf('laut zufolge'),
  authorities: wordsOf(
    'polizei behorde behorden gericht ministerium sprecher sprecherin bericht studie daten feuerwehr krankenhaus unternehmen regierung stadt kreis amt staatsanwaltschaft rat',
  ),
  degrees: wordsOf(
    'mehr weniger meisten wenigsten nur erste ersten erster erstes zweite zweiten letzte letzten alle halb halfte doppelt beide wieder uber unter gegen fur auf ab',
  ),
  light: wordsOf(
    'sagen sagte sagt haben sein werden machen geben gibt gab auch rund etwa dabei sowie laut menschen person personen jahr jahre jahren teil ort fall zeit seien sei worden wurde wurden gewesen insgesamt bereits',
  ),
};
