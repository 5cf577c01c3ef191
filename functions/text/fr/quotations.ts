import { speechPatterns } from '../speech-patterns.ts';

const past =
  'déclaré|dit|affirmé|expliqué|ajouté|indiqué|précisé|souligné|estimé|assuré|annoncé|rappelé|confié|raconté|écrit|lancé|répondu|répété|insisté|reconnu|regretté|dénoncé|commenté|poursuivi|conclu|prévenu|averti|promis|martelé|tweeté|témoigné|jugé|fait savoir|fait valoir|martelé|demandé';

/** How French news text names the speaker of a quotation. */
export const quotations = speechPatterns({
  verb: `(?:a|avait)\\s(?:(?:également|aussi|ensuite|encore|notamment)\\s)?(?:${past})|déclare|dit|affirme|explique|ajoute|indique|précise|souligne|estime|assure|annonce|rappelle|confie|raconte|écrit|lance|répond|répète|insiste|reconnaît|regrette|dénonce|commente|poursuit|conclut|prévient|avertit|promet|témoigne|juge|s['’]est\\s(?:félicité|réjoui|inquiété|indigné|insurgé|défendu|interrogé)|demande|déplore|résume|observe|note|constate|martèle|détaille|déclarait|disait|expliquait|affirmait|assurait|estimait|soulignait|ajoutait`,
  adverb:
    "aussi|également|ensuite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de son côté|pour sa part|à l[’']AFP|mardi soir",
  article: "(?:[Ll]e\\s|[Ll]a\\s|[Ll]['’]|[Uu]n\\s|[Uu]ne\\s|[Ss]on\\s|[Ss]a\\s)",
  role: '(?:(?:vice-|ex-|co-|anci(?:en|enne)\\s)?(?:président|présidente|ministre|maire|porte-parole|directeur|directrice|procureur|procureure|député|députée|sénateur|sénatrice|préfet|préfète|chef|cheffe|commissaire|commandant|capitaine|professeur|professeure|chercheur|chercheuse|économiste|avocat|avocate|juge|entraîneur|sélectionneur|secrétaire|patron|patronne|responsable|chancelier|chancelière|pape|agriculteur|agricultrice|pêcheur|habitant|habitante|médecin|historien|historienne|sociologue|politologue|écrivain|réalisateur|réalisatrice|chanteur|chanteuse|acteur|actrice|général|colonel|adjoint|adjointe|conseiller|conseillère|syndicaliste)(?:\\s(?:français|française|russe|américain|américaine|allemand|allemande|britannique|ukrainien|italien|italienne|espagnol|adjoint|adjointe|général|générale|délégué|déléguée))?)|M\\.|Mme|MM\\.|Mgr|Dr|Pr|Me',
  joint: 'de|du|des|de\\sla|d’|le|la|von|van|ben|el|al',
  related:
    'veuve|veuf|avocate?|épouse|époux|femme|mari|fille|fils|mère|père|frère|sœur|amie?|proche|voisine?|collègue|conseill(?:er|ère)|porte-parole\\s(?:du|de\\sla)\\s(?:ministre|président|présidente|maire)',
  accordingTo: "selon|d['’]après|pour",
  pronouns: { il: 'he', elle: 'she' },
  pronounAfter: () =>
    `^[,.]?\\s*(?:(?:a|avait)-t-(il|elle)\\s(?:(?:également|aussi|ensuite|encore|notamment)\\s)?(?:${past})|\\p{Ll}+(?:-t)?-(il|elle)(?!\\p{L}))`,
  notNames:
    'Le|La|Les|Un|Une|Des|Du|De|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Et|Mais|Ou|Donc|Or|Ni|Car|En|Dans|Sur|Sous|Avec|Sans|Pour|Par|Chez|Selon|Après|Avant|Depuis|Pendant|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Mon|Ma|Mes|Qui|Que|Quand|Comme|Si|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Français|Française|Américain|Américaine|Russe|Allemand|Allemande|Britannique|Italien|Italienne|Espagnol|Espagnole|Chinois|Pakistanais|Interrogé|Interrogée|Tous|Toutes|Aucun|Aucune|Personne|Hier|Demain|Ici|Là|Alors|Ainsi|À|Au|Aux',
  notPeople:
    'Etat|État|Union|République|Assemblée|Sénat|Conseil|Ministère|Parti|Banque|Société|Université|Institut|Agence|Presse|Paris|Lyon|Marseille|Bruxelles|Monde|Figaro|Parisien|Libération|France|Europe|Nations|Unies|New|York|Rue|Place|Groupe|Fédération|Association|Ville|Cour|Tribunal|Police',
  beforeThings: "le|la|les|l['’]|de|du|des|à|au|aux|en|dans|sur|chez|par",
  titles: { m: 'he', mme: 'she', mlle: 'she', directrice: 'she', présidente: 'she' },
});
