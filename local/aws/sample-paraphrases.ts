/**
 * Hand-written paraphrases of sentences of the sample corpus, for the scripted model: the words by which a passage is known, and a
 * sentence that says part of it in other words. They stand for what a careful model writes; no model wrote them.
 */
export const paraphrases: readonly (readonly [known: string, sentence: string])[] = [
  [
    'Eleven tonnes of oranges held up on the quay',
    'School kitchens along the north coast have been given eleven tonnes of oranges that were held up on the quay at Port Ellery.',
  ],
  ['The importer, Rufus Danby', 'Rufus Danby, the importer, said he would rather see them eaten than dumped.'],
  [
    '1,100 of its members had walked out',
    "The Harbour Workers' Union said 1,100 of its members had walked out at 6 a.m.",
  ],
  [
    'put the number of strikers at about 900',
    'The Port Ellery Harbour Company put the number of strikers at about 900.',
  ],
  [
    'Skipper Janek Brul took all four men off',
    "Skipper Janek Brul took all four men off the sinking machine, according to the shipowners' association.",
  ],
  ['About 3,100 sailors and 22 ships', 'About 3,100 sailors and 22 ships are taking part in the exercise.'],
  [
    'The helicopter lost power in its tail rotor',
    'The helicopter lost power in its tail rotor, said Lt. Cdr. Sabine Orr, a spokeswoman for Exercise North Lantern.',
  ],
  [
    'Skerrow Line must pay 1.8 million crowns',
    'Skerrow Line must pay 1.8 million crowns for sailing the Grey Heron short-handed.',
  ],
  ['did not contest the suspension', 'Capt. D. W. Orme did not contest the suspension.'],
  [
    'Under the agreement dockers will receive a rise',
    'Dockers will receive a rise of 7.2 percent over 15 months under the agreement.',
  ],
  [
    "Economists at Aldmouth's Institute of Trade",
    "The strike had cost the economy 44 million crowns, economists at Aldmouth's Institute of Trade reckoned.",
  ],
  [
    'A review of ferry safety ordered',
    'A review of ferry safety will recommend that every passenger ship in Corvane carry a tracking alarm.',
  ],
  ['commissioned the review on Oct. 6', 'The Ministry of Ports and Fisheries commissioned the review on Oct. 6.'],
  ['The bill passed by 97 votes to 61', 'The bill passed by 97 votes to 61.'],
  [
    'the rule would apply to about 22 ships a day',
    'The rule would apply to about 22 ships a day, Ports Minister Tomas Verrin said.',
  ],
  ["The Pilots' House at Kilmorra will recruit 30 people", "The Pilots' House at Kilmorra will recruit 30 people."],
  [
    'The salvage ship Lodestar Two raised the wreck',
    'The wreck was raised from 60 metres in one piece by the salvage ship Lodestar Two.',
  ],
  [
    'metal filings had been found in the oil',
    'Metal filings had been found in the oil, said Lt. Cdr. Sabine Orr, a spokeswoman for the navy.',
  ],
  [
    'The wheat will be offered at 290 crowns a tonne',
    'The wheat will be offered at 290 crowns a tonne in three sales.',
  ],
  [
    'Millers who buy must undertake',
    'Millers who buy must undertake not to raise the price of bread flour before March.',
  ],
  [
    'All poultry in Corvane must be kept indoors',
    'The Veterinary Office ordered on Friday that all poultry in Corvane must be kept indoors from Monday.',
  ],
  ['The new case is a flock of 9,500 turkeys', 'The new case is a flock of 9,500 turkeys at Marsh End.'],
  ['Three poultry shows have been called off', 'Three poultry shows have been called off.'],
  ['All 212 public silos have now reported', 'All 212 public silos have now reported.'],
  ['Yields averaged 4.8 tonnes a hectare', 'Yields averaged 4.8 tonnes a hectare.'],
  ['The blast occurred at 2:10 a.m.', 'The blast occurred at 2:10 a.m. at the Brackwell works of Tarn Sugar Company.'],
  [
    'Laboratory tests have now confirmed',
    'The Public Health Office said on Friday that 118 people in Tarnbeck were made ill by a parasite in their drinking water.',
  ],
  [
    'Three sets of samples taken since Monday',
    'Lowland Water said that three sets of samples showed no trace of E. coli.',
  ],
  ['Nobody fell ill, the Public Health Office confirmed', 'The Public Health Office confirmed that nobody fell ill.'],
  ['Twelve patients are in hospital', 'Twelve patients are in hospital.'],
];
