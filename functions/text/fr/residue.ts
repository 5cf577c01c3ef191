import type { ResidueRule } from '../residue-rule.ts';

/** Lines around French news reports that are not part of the report. */
export const residues: readonly ResidueRule[] = [
  {
    rule: 'picture caption',
    pattern:
      /^[([]?(?:(?:photo(?:graphie)?|image|vidéo|illustration|infographie|dessin)s?(?: d['’](?:archives?|illustration))?\s?[:|/©]|(?:photo(?:graphie)?|image|cliché|capture d['’]écran) (?:d['’](?:archives?|illustration)|prise|diffusée|fournie|transmise|non datée)(?!\p{L})|(?:sur|dans) cette (?:photo(?:graphie)?|image|capture)|(?:photo|image) \d{1,3} (?:sur|\/) ?\d{1,3}|vue (?:aérienne|générale) d[eu]s? [^.]{2,120}\.?$|légende\s?:)/iu,
  },
  { rule: 'picture credit', pattern: /^[([]?(?:©|(?:crédits?|source|copyright)(?: photos?)?\s?[:/])/iu },
  {
    rule: 'invitation to read on',
    pattern:
      /^(?:(?:à |a )?(?:lire|voir|écouter|regarder|relire|découvrir)(?: aussi| également| la suite| plus)*\s?[:|»>→]|(?:à|a) lire (?:aussi|également)|lire (?:aussi|également|la suite)(?!\p{L}).{0,80}$|lisez (?:aussi|également)(?!\p{L})|(?:sur le même (?:sujet|thème)|articles? (?:liés?|connexes?|similaires?)|pour aller plus loin|en savoir plus|vous aimerez aussi|(?:cela|ceci) (?:peut|pourrait) vous intéresser|la suite après (?:la|cette) publicité)(?!\p{L}).{0,60}$)/iu,
  },
  {
    rule: 'invitation to sign up',
    pattern:
      /^(?:(?:abonnez|inscrivez|connectez|identifiez)-vous(?!\p{L})|s['’](?:abonner|inscrire|identifier)(?!\p{L}).{0,60}$|recevez (?:nos|notre|chaque|toute|gratuitement|l['’]essentiel|les)(?!\p{L}).{0,80}(?:newsletter|lettre|mail|infos?|alertes?|actualité)|suivez-nous|partage[rz](?: (?:cet|sur|l['’]|cette).{0,40})?\.?$|rejoignez (?:notre|nous)(?!\p{L}).{0,40}(?:whatsapp|telegram|chaîne|communauté)|téléchargez (?:notre|l['’])\s?(?:application|appli))/iu,
  },
  {
    rule: 'paywall or consent line',
    pattern:
      /^(?:(?:nous utilisons|ce site (?:utilise|web utilise)|(?:nous et )?nos partenaires (?:utilisent|utilisons)) (?:des|les) (?:cookies|traceurs)|en (?:poursuivant|continuant|cliquant|vous inscrivant)(?!\p{L}).{0,100}(?:acceptez|cookies|conditions|consentez)|(?:cet article|ce contenu|la suite)(?: de cet article)? est (?:réservée?|disponible)(?: uniquement)? (?:aux|pour les) abonnés|(?:article|contenu) réservé aux abonnés|déjà (?:abonnée?|inscrite?|un compte)(?!\p{L}).{0,40}|il vous reste \d{1,3}|pour (?:lire la suite|continuer (?:la|votre) lecture)|(?:tout )?accepter (?:les cookies|et fermer)|(?:veuillez )?activer? (?:javascript|les cookies))/iu,
  },
  {
    rule: 'credit of agencies',
    pattern:
      /^(?:[([]?avec (?:l['’]\s?)?(?:AFP|AP|Reuters|agences?|Belga|ATS)(?:(?:,| et) (?:l['’]\s?)?(?:AFP|AP|Reuters|agences?|Belga|ATS))*[)\]]?\.?|[([]?(?:AFP|AP|Reuters|Belga|ATS|Agences)(?:[/, ]+(?:AFP|AP|Reuters|Belga|ATS|[a-z]{2,4}))*[)\]]?\.?)$/iu,
  },
  {
    rule: 'copyright or update note',
    pattern:
      /^(?:tous droits réservés|reproduction interdite|(?:publié|mis à jour|modifié|mise à jour|dernière mise à jour)(?: le| à)?\s?:?\s?(?:\p{L}+ )?\d{1,2}(?:er)?(?:[/.:h-]| \p{L})|(?:publicité|annonce|note de la rédaction|ndlr)(?:\s?:.*|\.?)$|(?:plus d['’]informations|davantage d['’]informations|plus de détails) à (?:suivre|venir))/iu,
  },
  {
    rule: 'byline',
    pattern:
      /^(?:Par|PAR) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: avec (?:l['’])?(?:AFP|AP|Reuters|agences))?$/u,
  },
];
