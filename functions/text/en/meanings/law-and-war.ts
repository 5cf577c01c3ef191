/** Crime, police, courts and prison; war, arms and unrest. */
export const lawAndWar = `
crime offence offense
crime: felony criminal
offence: violation charge
offender: criminal perpetrator culprit
criminal: felon crook
perpetrator: culprit attacker assailant
attacker assailant gunman
gunman shooter
shooter attacker
sniper gunman
gangster mobster
gang: mob ring
mafia mob
arrest: nab capture catch bust seize pick
detain stop
detainee: prisoner inmate
prisoner: inmate convict captive
inmate convict
jail: incarcerate lock cell custody
incarcerate imprison
incarceration imprisonment
prison penitentiary
custody prison
bail bond
parole: probation release
sentence: punishment penalty condemn
punish: penalise discipline
punishment: penalty discipline
execute kill
execution killing
hang execute
behead: decapitate execute
lethal: deadly fatal
deadly fatal
accuse suspect
accused: defendant suspect alleged
alleged: suspected purported
suspected: believed accused
charge: count prosecute arraign
prosecute try
verdict finding
ruling order
hearing: trial case
trial: case proceedings
case: lawsuit proceedings investigation claim litigation suit
lawsuit: complaint claim action
sue: claim action
plaintiff: claimant complainant
claimant applicant
courthouse court
courtroom court
court: justice bench
lawyer: advocate defence
counsel adviser
juror panel
jury panel
bench judge
appeal challenge
challenge contest
oath vow
perjury lie
lie: mislead falsehood untrue
mislead deceive
deceive trick
trick: fool dupe hoax
hoax prank
false: fake untrue bogus
fake: counterfeit bogus forged forge forgery
counterfeit forged
cheat: defraud deceive
con: defraud trick
fraud: deception swindle
swindle defraud
embezzle: steal misappropriate
embezzlement theft
launder money
extort blackmail
extortion blackmail
steal: snatch loot swipe nick shoplift
loot plunder
looting theft
robbery: raid heist
robber raider
heist: theft raid
raid: swoop storm incursion
raider attacker
burglar intruder
intruder trespasser
trespass enter
thief crook
stolen missing
murder: slaying assassinate
assassinate kill
assassination killing
massacre: slaughter killing atrocity genocide
slaughter kill
carnage slaughter
slaying killing
slain: killed murdered
kill claim
die: perish succumb pass drown
dead: deceased lifeless
deceased late
death: passing demise loss
fatality victim
casualty victim
victim: sufferer target
strangle: choke suffocate
choke suffocate
suffocate asphyxiate
poison: toxin contaminate
poisonous toxic
stab wound
knife blade
blade sword
slash wound
beat: batter attack assault hit
batter pound
punch: hit strike blow
slap: hit smack
kick: boot hit
blow: setback hit strike blast
setback reverse
assault: abuse molest rape
abuse: mistreat molest maltreat misuse harassment
harass: bully hound stalk
intimidate: threaten bully
intimidation threat
torment torture
groom train
indecent obscene
shoot gun
gunshot bullet
bullet: round shot
round shot
ammunition bullets
pistol: handgun gun
revolver: handgun gun
handgun gun
rifle gun
shotgun gun
machete knife
weapon: arms knife
arms: weaponry guns
armed: gunman military
bomb: blast explode grenade shell
bombard: shell bomb pound
bombardment shelling
shell: missile fire
missile: rocket projectile warhead
rocket projectile
explosion detonation
explode detonate
detonate trigger
suicide bomber
landmine mine
trafficking smuggling
traffic smuggle
trafficker smuggler
dealer: trafficker seller
contraband smuggled
cannabis marijuana pot
narcotics drugs
heroin opioid
overdose drugs
addict user
addiction dependence
drunk: intoxicated drinking drunken
illegal: illicit banned criminal
illicit banned
lawful permitted
legitimate: lawful valid
forbid: ban prohibit bar
forbidden: banned illegal
ban: block embargo exclude moratorium
embargo sanctions
moratorium suspension
pardon: forgive amnesty clemency
exonerate: clear acquit
vindicate clear
release: liberate discharge freed
liberate free
liberation freedom
discharge dismiss
deport: expel remove return extradite exile
deportation: expulsion removal
expel: oust remove evict
evict: remove eject
eject: remove expel
banish exile
escape: break abscond bolt
fugitive: escapee runaway
hijack seize
abduct: seize snatch
kidnap: seize snatch hostage
abductor kidnapper
captor kidnapper
captive captured
ransom payment
patrol: guard police
guard: sentry security warder bodyguard
police: cop cops policemen authorities
officer: cop official trooper
detective investigator
investigator official
squad unit
unit: team department brigade battalion
investigate: look study inspect
investigation enquiry
probe study
clue: lead evidence
autopsy: postmortem examination
coroner inquest
interrogate interview
interrogation questioning
questioning interview
surveillance: monitoring cctv
cctv camera
footage recording
eavesdrop listen
wiretap bug
spy monitor
spying espionage
informant source
war: fighting battle combat hostilities
fighting: clash conflict battle violence
conflict: crisis violence
clash: fight battle confrontation conflict violence skirmish
confrontation: standoff fight
standoff: siege stalemate impasse
impasse: deadlock stalemate
siege blockade
blockade block
brawl: fight scuffle
scuffle fight
skirmish fight
violence: unrest attack clashes bloodshed
bloodshed killing
unrest: turmoil riot disorder
turmoil: chaos upheaval
chaos: disorder mayhem confusion
riot: disorder violence
uprising: revolt rebellion insurrection insurgency revolution
revolt: rebellion mutiny revolution
rebellion insurgency
coup: overthrow putsch
overthrow depose
depose oust
oust remove
tension: strain friction
invade: attack occupy
invasion: attack incursion occupation
occupy: seize control
occupation control
offensive: attack assault operation campaign
ambush attack
airstrike: strike bombing raid
conquer: capture defeat
defeat rout
surrender capitulate
withdrawal: retreat pullout
truce armistice
ceasefire: armistice cessation
peacekeeper soldier
soldier: fighter gi warrior
fighter: militant rebel combatant insurgent mercenary
militant: extremist terrorist jihadist
militia fighters
extremist: radical terrorist
extremism radicalism
jihadist islamist
terrorism extremism
guerrilla: rebel insurgent fighter
troops: forces servicemen
forces: military army
navy: naval fleet
fleet ships
warship: ship frigate destroyer
frigate ship
submarine vessel
airforce air
commander leader
veteran serviceman
regiment: battalion unit
conscription draft
deployment dispatch
base: camp headquarters barracks
headquarters: hq office
bunker shelter
tank vehicle
drone: aircraft uav
nuclear atomic
disarm disarmament
tyrant dictator
dictator autocrat
dictatorship regime
regime: government rule junta
`;
