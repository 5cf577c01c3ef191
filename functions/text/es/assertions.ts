import { type AssertionWords, connectorsOf, modesOf, wordsOf } from '../assertion-words.ts';

/** How Spanish says that something is so, is not so, may be so, or is only said to be so. */
export const assertions: AssertionWords = {
  negations: wordsOf('no nunca jamas ningun ninguna ninguno sin tampoco nadie nada ni'),
  negativeVerbs: wordsOf(
    'niega nego niegan rechaza rechazo rechazan rehusa rehuso fracasa fracaso evita evito impide impidio descarta descarto',
  ),
  modes: modesOf({
    future:
      'va van sera seran habra tendra tendran planea planean preve preven previsto prevista acordo acuerda promete prometio anuncio hara haran',
    expected: 'espera esperan esperado esperada probablemente previsiblemente',
    possible: 'puede pueden podria podrian quiza quizas posiblemente estudia estudian amenaza amenazo propone propuso',
    wish: 'quiere quieren desea desean pide piden pidio exige exigen exigio reclama busca intenta intentan intento insta insto',
    duty: 'debe deben debia deberia deberian tiene-que hay-que',
    alleged: 'presuntamente presunto presunta presuntos supuestamente supuesto supuesta habria habrian aparentemente',
  }),
  factive: wordsOf('logro logra consiguio consigue empezo empieza comenzo ayudo obligo'),
  connectors: connectorsOf({
    cause:
      'porque, debido a, a causa de, por culpa de, gracias a, ya que, puesto que, como consecuencia de, provoco, provocado, provocada, causo, causado, causada, por lo que, motivo, razon',
    after: 'despues, tras, desde, luego, mas tarde, posteriormente, a raiz de',
    before: 'antes, hasta, previamente, anterior',
    despite: 'a pesar de, pese a, aunque, no obstante',
    condition: 'si, a menos que, siempre que',
    instead: 'en lugar de, en vez de',
    when: 'cuando, mientras, durante, al',
  }),
  speech: wordsOf(
    'dice dijo dijeron anuncia anuncio anunciaron declara declaro afirma afirmo informa informo informaron explica explico confirma confirmo senala senalo asegura aseguro indico anadio',
  ),
  claims: wordsOf(
    'acusa acuso acusan sostiene sostuvo cree creen opina sospecha sospechan estima estimo teme temen advierte advirtio denuncia denuncio critica critico',
  ),
  according: wordsOf('segun'),
  authorities: wordsOf(
    'policia juez tribunal ministerio portavoz informe estudio datos fiscalia bomberos hospital empresa compania gobierno ayuntamiento autoridades consejo junta',
  ),
  degrees: wordsOf(
    'mas menos solo solamente primer primera primero segundo segunda ultimo ultima todos todas mitad doble ambos nuevo contra para sobre bajo',
  ),
  light: wordsOf(
    'decir dijo hacer hizo ser estar haber tener dar tambien unos unas segun gente persona personas ano anos parte lugar caso tiempo total ya fue fueron ha han sido era',
  ),
};
