import { wordsOf } from '../assertion-words.ts';

/**
 * Verbs of deeds that were done or not: what somebody does with body and voice, and what has a date in a record. How something
 * grew, weakened or turned out may be worded in many ways.
 */
export const plainDeeds: ReadonlySet<string> = wordsOf(`
  abduct acquit adopt ambush amputate apologise apologize appeal applaud appoint arrest assassinate autograph baptise
  baptize bark bathe beckon beg behead bite blink blow blush bomb boo bow breathe bribe burgle burn bury cancel chant
  cheer chew choke christen clap climb confiscate convict cook cough crash crawl creep cremate crown cry cuddle curtsy
  dance defect deliver deport depose detain detonate disqualify dive divorce donate drink drive drool drown eat elect
  electrocute email embrace emigrate enlist evict execute exhale exile expel explode extradite faint fax feast fine
  float flog flood forge frown gasp gesture giggle glare graduate grin groan growl grunt gulp hack hang hiccup hijack
  hike hire hop hospitalise hospitalize howl hug hum immigrate impeach imprison indict inhale inherit injure interrogate
  jail jog juggle jump kick kidnap kill kiss kneel knight knit laugh leap lick limp lynch mail march marry mime moan mug
  mumble murder murmur mutter nap nationalise nationalize nod operate ordain paddle paint pardon pat patent pee perjure
  phone photograph pinch plead point poison post pour pray privatise privatize propose puke punch purr quarrel queue
  rape ratify recite resign retire ride roar rob row sack sail salute sanction scowl scratch scream secede seize send
  sentence shake shave shiver shoot shout shower shriek shrug sing sip skate ski skip slap sleep slip smuggle sneeze
  sniff snore sob spit sprint squat stab stagger stammer stare steal strangle stretch strike stroke stroll strut stumble
  subpoena sue suffocate suspend swallow swear sweat swim tap tattoo telephone text tiptoe torture transplant tremble
  trip tweet undress vandalise vandalize veto vomit wade walk wander wash wave wear wed weep whip whisper whistle wink
  wipe wound wrestle yawn yell`);
