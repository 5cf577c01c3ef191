const text = '(?:este artículo|esta noticia|esta nota|esta información|este texto|este reportaje)';

/** How a Spanish sentence that notes a correction begins or reads. */
export const notes: readonly RegExp[] = [
  /^[^\p{L}]{0,5}(?:Fe de (?:errores|erratas)|Corrección|Rectificación|Aclaración)(?: del? [\p{L}\p{N} .]{3,20})?\s{0,2}[:.,–—-]/iu,
  new RegExp(`\\bversión (?:anterior|previa|inicial|original) de ${text}`, 'iu'),
  new RegExp(`\\bprimera versión de ${text}`, 'iu'),
  new RegExp(`${text} (?:ha sido|fue) (?:corregid|rectificad|modificad[oa] para corregir)`, 'iu'),
  /\bpor error,? (?:se|hemos|habíamos|este|esta) [\p{L} ]{0,20}\b(?:dijo|publicó|indicó|publicado|señaló|afirmó|decía|dicho)\b/iu,
  /\b(?:decía|indicaba|señalaba|afirmaba|publicó|atribuía) (?:por error|erróneamente|equivocadamente)\b/iu,
];
