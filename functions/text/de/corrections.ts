const text = '(?:Artikels|Textes|Beitrags|Berichts|Meldung|Interviews|Überschrift|Nachricht)';

/** How a German sentence that notes a correction begins or reads. */
export const notes: readonly RegExp[] = [
  /^[^\p{L}]{0,5}(?:Korrekturhinweis|Korrektur|Berichtigung|Richtigstellung|Klarstellung|Korrigierte Fassung)(?: (?:vom|am) [\p{L}\p{N} .]{3,20})?\s{0,2}[:.,–—-]/iu,
  new RegExp(
    `\\b(?:früheren|ersten|vorherigen|vorigen|ursprünglichen|älteren|vorangegangenen) (?:Version|Fassung) (?:dieses|des|dieser|der|unseres) ${text}`,
    'iu',
  ),
  /\b(?:Fehler|Angabe|Stelle|Passage|Zahl|Name)[^.]{0,60}\b(?:korrigiert|berichtigt|richtiggestellt)\b/iu,
  /\b(?:Artikel|Text|Beitrag|Bericht) wurde\b[^.]{0,60}\b(?:korrigiert|berichtigt)\b/iu,
  /\bhieß es (?:zunächst|irrtümlich|fälschlicherweise|fälschlich)\b|\b(?:irrtümlich|fälschlicherweise) (?:hieß|stand|geschrieben|angegeben|berichtet)\b/iu,
];
