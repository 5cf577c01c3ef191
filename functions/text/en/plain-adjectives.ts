import { wordsOf } from '../assertion-words.ts';

/**
 * Adjectives of facts: something is yellow, wooden, weekly or northern, somebody married, drunk or retired, or not. How good, great,
 * sad or strong it is, is a matter of wording.
 */
const plain = wordsOf(`
  red orange yellow green blue purple violet pink brown black white grey gray golden silver crimson scarlet turquoise
  beige maroon navy blond blonde brunette ginger bald bearded masked hooded naked barefoot topless uniformed veiled
  tattooed hourly daily nightly weekly fortnightly monthly quarterly yearly annual biennial bimonthly overnight weekday
  weekend nocturnal northern southern eastern western northeastern northwestern southeastern southwestern central
  coastal inland offshore onshore rural urban suburban upper lower inner outer interior exterior indoor outdoor
  underground underwater aerial nearby adjacent distant remote wooden metal metallic plastic steel stone concrete
  leather woollen cotton glass paper electric electronic digital mechanical manual automatic mobile cordless wireless
  inflatable portable solar nuclear hydraulic diesel petrol hybrid single unmarried married divorced separated widowed
  engaged pregnant childless adopted foster orphaned estranged gay lesbian bisexual straight transgender heterosexual
  homosexual elder eldest older oldest younger youngest teenage adult adolescent newborn infant unborn premature
  stillborn drunk sober intoxicated tipsy unconscious conscious comatose asleep awake sick ill injured wounded unhurt
  paralysed paralyzed disabled blind deaf mute dumb lame crippled bedridden infected contagious infectious terminal
  fatal lethal cancerous benign malignant diabetic asthmatic epileptic autistic anorexic bulimic obese overweight
  underweight allergic vegetarian vegan addicted suicidal depressed retired unemployed jobless employed homeless
  bankrupt insolvent wealthy penniless freelance temporary permanent seasonal casual voluntary unpaid paid salaried
  amateur professional veteran novice rookie armed unarmed loaded unloaded military naval civilian paramilitary
  undercover covert clandestine secret classified confidential anonymous unnamed undisclosed unidentified unknown
  unmarked unlicensed unregistered licensed registered certified illegal legal legitimate unlawful lawful criminal civil
  constitutional unconstitutional judicial statutory mandatory compulsory optional bilateral unilateral multilateral
  federal regional provincial municipal parliamentary presidential royal ministerial religious secular atheist catholic
  protestant anglican evangelical orthodox jewish muslim islamic christian hindu buddhist sikh conservative liberal
  socialist communist fascist republican democratic nationalist separatist medical surgical dental psychiatric
  psychological clinical chemical biological genetic viral bacterial antiviral antibiotic toxic poisonous radioactive
  explosive flammable organic synthetic artificial frozen raw cooked fried baked boiled grilled smoked sugary salty sour
  bitter spicy alcoholic nonalcoholic caffeinated decaffeinated male female foreign domestic overseas international
  transatlantic bilingual native indigenous round square rectangular triangular circular oval empty full vacant
  abandoned derelict occupied locked unlocked closed open sealed broken stolen fake forged counterfeit genuine live
  recorded televised broadcast printed handwritten online unbeaten undefeated winless goalless scoreless free discounted
  exclusive private public nationalised privatised binding provisional interim final snowy rainy foggy misty icy sunny
  cloudy windy humid unanimous unequal`);

/** Adjectives of blame and praise, which say of somebody what nobody may have said. */
const loaded = wordsOf(`
  notorious infamous disgraced shameful shameless scandalous disreputable corrupt crooked dishonest deceitful
  treacherous evil wicked sinister ruthless merciless heartless callous cowardly greedy incompetent reckless negligent
  lazy arrogant racist sexist bigoted homophobic xenophobic perverted depraved sadistic barbaric monstrous murderous
  bloodthirsty tyrannical despotic authoritarian hypocritical unscrupulous controversial embattled beleaguered reviled
  hated despised heroic saintly legendary celebrated acclaimed renowned revered beloved esteemed distinguished
  illustrious eminent prestigious visionary brilliant fearless noble selfless`);

/** Whether an adjective states a fact that is so or not, or a judgement that somebody must have passed. */
export const isPlainAdjective = (word: string): boolean => plain.has(word) || loaded.has(word);
