/** From "gadget" to "guy". */
export const entries = `
gadget: device tool; gain: win obtain increase acquire rise get advance profit | lose loss drop; gale: storm wind | breeze calm
gallery: museum | theatre library; gallons: | litres pints; gamble: bet risk wager stake | save
game: match contest fixture play competition meeting clash encounter | practice season training; gamers: player | developer
gang: group band mob crew ring criminals gangsters mobsters organised_crime thugs | individual family loner police army team
gangster: criminal mobster mafioso crook | policeman; gap: difference opening hole space divide lead margin break breach pause | parity
garage: | kitchen bedroom attic; garbage: rubbish trash waste refuse litter | food; garden: yard | house
garment: clothing clothes dress | shoe jewel furniture food; garnered: gain attract receive collect win | lose
gas: fuel petrol vapour energy | oil coal electricity liquid solar; gasoline: petrol fuel gas | diesel water coal
gate: entrance barrier entry | window wall roof; gathering: meeting rally assembly event crowd; gauge: measure assess judge estimate test
gay: homosexual same-sex lesbian | straight heterosexual; gear: equipment kit clothing; gender: sex | race age religion
general: commander officer overall broad military common widespread | colonel specific private admiral local sergeant
generally: usually mostly normally broadly often typically commonly | rarely never occasionally seldom
generate: create produce raise cause make bring_in | lose; generation: age production | consumption; genius: brilliant mastermind
gentle: mild kind soft | rough violent; genuine: real authentic true | fake false counterfeit
genuinely: truly really sincerely actually honestly | falsely supposedly; geomagnetic: magnetic; gesture: sign signal move
getaway: escape holiday vacation; giant: huge enormous massive big company | tiny small dwarf; gift: present donation | loan purchase
gig: concert show performance job event tour booking | film play; girl: child youngster daughter kid female teenager | boy woman man son baby
girlfriend: partner lover | wife boyfriend sister mother daughter
give: provide hand grant donate offer award present supply | take refuse receive withhold; glacier: ice | volcano desert
glad: happy pleased delighted thankful relieved delight | sad sorry upset angry; glamorous: | dull; glance: look | stare
glass: window | wood metal plastic steel concrete paper; glimpse: see sight look glance peek view look_at
global: worldwide international world | local national regional domestic; globally: worldwide internationally world | locally nationally
globe: world earth; glorious: splendid magnificent wonderful great | shameful; glory: victory success triumph | shame defeat; glove: | hat shoe
glow: shine light
goal: aim target objective score strike purpose net ambition aspiration hope opener winner equaliser finish | penalty foul assist miss save try wicket corner own-goal red_card
goalkeeper: keeper goalie player shot-stopper | striker defender midfielder; goddess: deity divinity idol | god; godfather: boss | father godmother
gold: medal bullion metal | silver bronze copper platinum; golden: gold yellow gold-colored | silver bronze
good: fine well positive excellent favourable strong decent nice | bad poor evil worse awful; goodbye: farewell | hello welcome
gorilla: ape primate animal | chimpanzee monkey bear lion orangutan; goth: | punk; gov: governor government | senator mayor president
govern: rule run lead control administer | obey rebel serve
government: administration state authorities ministers officials cabinet executive regime political federal president politicians ministry leaders council minister leadership | opposition rebels parliament court company church union citizens army
governor: official leader | mayor senator president congressman; governorates: province region; grab: seize snatch take catch | release drop
grace: elegance; grade: mark class level
gradually: slowly step_by_step steadily bit_by_bit progressively over_time | suddenly immediately abruptly rapidly overnight
graduate: alumnus finish qualify complete | drop_out freshman; graft: corruption bribery transplant | honesty; grain: cereal crop | meat fruit
grand: big impressive great magnificent majestic huge spectacular | humble small modest
grandchildren: family descendants | children grandparents nephews
granddaughter: grandchild relative girl child grandkid | grandson daughter niece grandmother grandfather son nephew sister
grandfather: grandparent relative grandad grandpa granddad elder | grandmother father uncle grandson great-grandfather brother son
grandmother: gran grandparent relative granny nan | grandfather mother aunt sister daughter
grandparent: grandmother grandfather relative elder | parent uncle grandchild sibling
grandson: grandchild relative boy family grandparent | granddaughter son nephew grandfather father daughter niece cousin grandmother
grant: give award fund allow approve funding | deny refuse reject; graphic: explicit vivid | mild; grasp: grip hold understand
grateful: thankful appreciative thank | ungrateful; gravely: seriously critically severely badly | slightly mildly lightly
gray: grey | black white brown blue red
great: big large huge excellent major important significant fantastic tremendous | small bad terrible poor minor
greater: larger bigger more higher | smaller less lesser; greatest: best biggest largest finest top | worst smallest least
greatly: much considerably hugely significantly very | slightly little; green: environmental ecological | red blue yellow black white
greet: welcome meet salute receive hail reception cheer applaud | ignore shun snub farewell; grenade: explosive bomb weapon | gun knife rocket mine
grey: | black white blue; grid: network power_network system; grief: sorrow sadness mourning heartbreak | joy; grieve: mourn grief | celebrate rejoice
grip: hold grasp clutch | release; groans: moan complain | cheer laugh; grocer: supermarket retailer shop | bank
groin: thigh leg muscle | knee ankle shoulder hamstring calf back foot; gross: total overall | net
ground: earth land soil floor pitch reason stadium | air sea sky roof; grounds: reason basis premises land; groundwater: water
group: team organisation band party gang organization collection crowd body bunch | individual
grow: increase rise expand develop growth swell | shrink decline fall decrease
growth: increase rise expansion grow | decline shrinkage fall recession; guarantee: ensure promise assure assurance pledge
guard: protect officer watch warden sentry security defend security_officer watchman keeper custodian player | prisoner attack inmate attacker abandon thief
guardian: carer protector custodian; guess: estimate speculate suppose think | know
guest: visitor invitee customer attendee | host owner staff waiter; guidance: advice help direction guideline
guide: lead direct leader escort handbook advise steer show mentor adviser instructions manual take conduct guidance help | follow mislead abandon
guideline: rule recommendation advice guidance; guilt: responsibility culpability guilty blame | innocence
guilty: culpable convicted responsible liable | innocent acquitted cleared; guitar: instrument | piano drum violin bass; gulf: bay gap divide
gun: weapon firearm arm | knife bomb sword axe
gunfire: shots shooting shot gunshot fire shoot firing bullets gun shelling | explosion bombing stabbing blast arson knife bomb
gunman: shooter attacker assailant suspect armed killer man | bomber knifeman victim bystander policeman hostage; gunpoint: gun armed | knifepoint
gunshot: shot bullet gunfire gun | stab explosion knife punch; gusts: wind blast gale | rain snow; gut: stomach bowel destroy | heart lung
gutter: drain | roof; guy: man fellow bloke | woman girl
`;
