const text = "(?:cet article|ce texte|cette dépêche|cette information|l['’]article|cette page|ce papier)";

/** How a French sentence that notes a correction begins or reads. */
export const notes: readonly RegExp[] = [
  /^[^\p{L}]{0,5}(?:Erratum|Errata|Rectificatif|Rectification|Correction|Mise au point)(?: (?:du|le) [\p{L}\p{N} .]{3,20})?\s{0,2}[:.,–—-]/iu,
  new RegExp(`\\b(?:première|précédente|ancienne) version de ${text}`, 'iu'),
  new RegExp(`\\bversion (?:antérieure|précédente|initiale|originale) de ${text}`, 'iu'),
  new RegExp(`${text} a été (?:corrigée?|rectifiée?|modifiée? (?:pour|afin de) corriger)`, 'iu'),
  /\bcontrairement à ce (?:que nous (?:avons|avions)|qui (?:a|avait) été) (?:écrit|indiqué|annoncé|publié)/iu,
  /\b(?:indiquait|affirmait|mentionnait|écrit|indiqué|attribué)\b[^.]{0,30}\b(?:par erreur|à tort)\b/iu,
];
