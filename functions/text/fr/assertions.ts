import { type AssertionWords, connectorsOf, modesOf, wordsOf } from '../assertion-words.ts';

/** How French says that something is so, is not so, may be so, or is only said to be so. */
export const assertions: AssertionWords = {
  negations: wordsOf("ne n' pas jamais aucun aucune sans non ni personne rien nullement guere"),
  negativeVerbs: wordsOf(
    'refuse refuse refuse refusent refusait echoue echoue rejette rejete rejetee dement dementi nie nient nie evite empeche empechent',
  ),
  modes: modesOf({
    future:
      'va vont sera seront aura auront prevoit prevoient prevu prevue prevus compte comptent promet promis fera feront devient doit-etre fermera ouvrira',
    expected: 'attendu attendue attendus devrait devraient probablement vraisemblablement',
    possible:
      'peut peuvent pourrait pourraient peut-etre eventuellement envisage envisagent menace menacent propose proposent',
    wish: 'veut veulent voulait souhaite souhaitent espere esperent demande demandent demande exige exigent reclame reclament tente tentent appelle appellent',
    duty: 'doit doivent devait faut faudra',
    alleged: 'pretendument presume presumee presumes suppose supposee serait seraient aurait auraient apparemment',
  }),
  factive: wordsOf('reussi reussit parvient parvenu commence commence aide force'),
  connectors: connectorsOf({
    cause:
      'parce que, parce qu, car, a cause de, en raison de, en raison du, en raison des, grace a, grace au, puisque, donc, du fait de, provoque, provoquee, entraine, entrainant, suite a, suite au, cause, causee, causant',
    after: 'apres, depuis, ensuite, puis, au lendemain de, a la suite de, plus tard',
    before: "avant, jusqu'a, jusqu'au, auparavant, d'ici, precedemment",
    despite: 'malgre, bien que, quoique, en depit de, pourtant',
    condition: "si, a moins que, pourvu que, s'il, s'ils",
    instead: 'au lieu de, plutot que',
    when: 'quand, lorsque, alors que, pendant, lors de, lors du',
  }),
  speech: wordsOf(
    'dit disent declare declarent declare annonce annoncent annonce indique indiquent indique affirme explique precise confirme ecrit rapporte souligne ajoute',
  ),
  claims: wordsOf(
    'pretend pretendent accuse accusent accusait estime estiment croit croient pense pensent soupconne craint craignent critique denonce denoncent avertit',
  ),
  according: wordsOf('selon apres'),
  authorities: wordsOf(
    'police gendarmerie tribunal ministere prefecture porte-parole porte parole rapport etude parquet pompiers hopital entreprise societe gouvernement mairie autorites conseil',
  ),
  degrees: wordsOf(
    'plus moins seul seule seulement premier premiere premiers premieres second seconde deuxieme dernier derniere tous toutes moitie double deux nouveau contre pour sur sous',
  ),
  light: wordsOf(
    'dire dit faire fait etre avoir donner aussi environ ainsi selon gens personne personnes an ans annee annees part lieu cas temps total deja a ont ete etait sont',
  ),
};
