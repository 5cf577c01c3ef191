/**
 * Hand-written translations of sentences of the sample corpus, for the scripted model, by the language they are in: the words by which
 * a sentence is known, and one that says the same. They stand for what a careful model writes; no model wrote them.
 */
export const translations: Readonly<Record<string, readonly (readonly [known: string, sentence: string])[]>> = {
  de: [
    ['The bill passed by 97 votes to 61', 'Das Gesetz wurde mit 97 zu 61 Stimmen angenommen.'],
    [
      'said the rule would apply to about 22 ships a day',
      'Hafenminister Tomas Verrin sagte, die Regel würde für etwa 22 Schiffe am Tag gelten und jedes von ihnen 14.000 Kronen kosten.',
    ],
    ["The Pilots' House at Kilmorra will recruit", 'Das Lotsenhaus in Kilmorra wird 30 Menschen einstellen.'],
    [
      'The salvage ship Lodestar Two raised the wreck',
      'Das Bergungsschiff Lodestar Two hob das Wrack aus 60 Metern in einem Stück.',
    ],
    [
      'The coastguard will cover for us',
      '„The coastguard will cover for us, and we are grateful, and it is embarrassing“ (Übersetzung: Die Küstenwache wird für uns einspringen, wir sind dankbar, und es ist peinlich), sagte sie.',
    ],
    [
      'metal filings had been found in the oil',
      'Im Öl seien Metallspäne gefunden worden, sagte Sabine Orr, eine Sprecherin der Marine.',
    ],
  ],
  fr: [
    ['The bill passed by 97 votes to 61', 'Le projet de loi a été adopté par 97 voix contre 61.'],
    [
      'metal filings had been found in the oil',
      'De la limaille de métal avait été trouvée dans l’huile, a déclaré Sabine Orr, une porte-parole de la marine.',
    ],
  ],
  es: [['The bill passed by 97 votes to 61', 'El proyecto de ley fue aprobado por 97 votos contra 61.']],
  en: [
    ['warten 63 Schiffe auf die Durchfahrt', 'According to the authorities, 63 ships are waiting for passage.'],
    [
      'Al menos 63 barcos esperan fondeados',
      'At least 63 ships are waiting at anchor, according to the Strait Authority.',
    ],
  ],
};
