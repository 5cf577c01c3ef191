/** From "baby" to "bystander". */
export const entries = `
baby: infant newborn child | adult teenager puppy; bachelor: single | married
back: support endorse favour approve return rear behind spine | front oppose reject forward chest neck; backend: server | frontend
background: history past | foreground; backlash: criticism reaction anger outcry protest | praise support
backup: support reserve substitute reinforcement copy | starter first-choice; backward: behind back reverse | forward
backyard: garden yard | street park garage kitchen; bacteria: germ microbe bug organism | virus fungus parasite
bad: poor terrible serious awful severe negative | good great excellent
badly: severely seriously poorly gravely bad serious critically | well slightly lightly mildly; baffled: puzzled confused bewildered mystified
bag: sack case luggage suitcase; bail: bond release bonded freed free_on_bond | custody fine prison jail parole probation
bailout: rescue aid loan | bankruptcy; baker: | butcher grocer chef brewer; balance: equilibrium remainder stability | imbalance
balcony: terrace ledge | window roof basement floor stairs garden; bald: hairless | hairy; ball: | bat racket puck stick shot racquet ring
ballistic: missile rocket projectile | cruise; ballots: vote voting_paper
ban: prohibit bar forbid outlaw prohibition suspend block suspension outlawed block_out illegal disqualify restrict exclude boycott stop prevent embargo | allow permit legalize approve authorise lift let encourage
band: group musician act | soloist; bandit: robber outlaw gunman; bandwidth: capacity; bang: blast explosion
bank: lender institution banker financial_institution creditor branch shore | insurer shop casino broker school post_office store supermarket
banker: financier | lawyer teacher; bankrupt: insolvent bust broke bankruptcy | solvent profitable
bankruptcy: insolvency administration collapse bankrupt | profit takeover; banner: sign placard flag
bar: pub ban prohibit block exclude prevent tavern | allow admit permit; barber: hairdresser | butcher baker; barefoot: shoeless
barely: hardly scarcely narrowly just only_just | easily comfortably completely; bargain: deal cheap discount; barge: boat vessel | plane
barricade: block hole_up barrier; barricades: barrier blockade roadblock obstacle; barrier: obstacle fence wall barricade | gateway opening
barrister: lawyer counsel advocate attorney | judge defendant juror witness
base: headquarters camp centre foundation found establish site home military facility depend bottom installation station | top summit airport border peak
baseball: sport game | basketball football hockey soccer cricket; baseman: infielder player | pitcher catcher outfielder shortstop
basement: cellar | attic roof; basic: fundamental simple essential elementary | advanced complex; basically: essentially fundamentally; basin: bowl
basis: ground foundation reason base; basket: bucket hoop container score; basketball: hoops sport | football baseball hockey soccer tennis
bat: club | ball; bathrobe: robe gown dressing_gown | suit coat pyjamas towel; bathroom: toilet washroom restroom lavatory | kitchen bedroom
bathtub: bath tub | shower pool; battered: beaten damaged | undamaged; battery: | engine
battle: fight combat conflict struggle war clash contest | peace truce; battlefield: front
beach: shore seaside sand coast | mountain forest lake desert
bear: animal carry endure tolerate stand native birth born give_birth deliver wear bring stomach | wolf lion tiger dog die bury drop moose cougar deer elephant
beast: animal creature; beat: defeat overcome win victory top best hit attack assault see_off | draw lose_to tie
beautiful: pretty lovely attractive gorgeous stunning | ugly; beauty: looks attractiveness | ugliness; because: since as | despite although
become: turn grow | remain cease; bedroom: room chamber | kitchen bathroom garage living-room garden hallway; beef: meat | pork chicken lamb fish
beer: ale drink alcohol lager alcoholic pint brew | wine whiskey water vodka gin cider rum coffee tea
beg: plead implore ask appeal request | demand refuse; begin: start launch commence open kick_off initiate | end finish stop conclude; behalf: name
behave: act | misbehave; behavior: conduct actions manner attitude acts action behave act performance habits | appearance
belief: view faith opinion conviction think | doubt disbelief; believable: credible plausible | incredible implausible
believe: think suspect consider feel assume reckon presume belief trust | doubt deny disbelieve prove know; bell: chime | siren
belong: owned part_of member own property owner; beloved: loved cherished dear popular favorite adored dearly treasured | hated despised unpopular
belt: strap sash title | hat tie shoe; belt-tightening: austerity cuts savings | spending; bench: seat court | table; bend: crooked | straight
beneficial: helpful good useful | harmful; beneficiary: recipient heir | donor
benefit: help gain advantage aid profit good welfare payment beneficial improve perk upside useful favor pay allowance | harm disadvantage loss cost penalty suffer harmful risk burden
berg: iceberg; berth: place spot dock mooring; best: top finest greatest leading superior | worst second least poorest; bet: wager gamble stake punt
betrayal: treachery disloyalty treason | loyalty allegiance fidelity; betrayed: deceive let_down double-cross | protect
better: improve superior improved | worse inferior poorer; beverage: drink | food meal snack
bias: prejudice partiality favouritism discrimination | fairness impartiality neutrality
biased: partial unfair prejudiced one-sided slanted | impartial fair neutral objective unbiased balanced
bicycle: bike cycle | motorcycle car scooter bus tricycle; bid: offer attempt try tender effort | withdrawal rejection
big: large huge major great substantial considerable sizeable important | small little minor tiny; bigger: larger greater | smaller lesser tinier
biggest: largest greatest major top huge main | smallest; bike: bicycle motorcycle cycle | car van bus
bill: legislation law measure proposal invoice note act plan | treaty constitution regulation budget; billion: bn | million thousand trillion hundred
billionaire: tycoon rich wealthy businessman magnate super-rich mogul entrepreneur owner | pauper millionaire poor
bin: container dustbin rubbish trash throw_away; binding: compulsory mandatory legally_binding obligatory | voluntary nonbinding optional
bio: biography profile; biochemist: scientist researcher chemist | physicist economist; biodiversity: species wildlife nature
biography: book life_story memoir life | novel film; biological: | chemical nuclear; biologist: scientist expert researcher | physicist chemist
bird: animal wildlife creature | fish mammal insect dog cat reptile; birthday: anniversary | wedding funeral christmas; bit: piece part little | whole
bitcoin: cryptocurrency crypto | dollar gold; bitter: acrimonious angry fierce resentful hostile sour | sweet friendly amicable
bizarre: strange odd weird unusual peculiar | normal ordinary; black: dark african-american | white red yellow blue hispanic asian
blackout: outage power_cut power_failure electricity power_loss darkness loss_of_power
blame: accuse fault responsible attribute hold accused hold_responsible | praise credit absolve thank defend; blare: sound
blast: explosion explode bomb detonate slam criticise | fire flood praise crash; blaze: fire inferno flame burn | flood explosion storm crash
bleak: grim gloomy dismal dire hopeless dark | bright hopeful optimistic sunny; bleeding: blood haemorrhage; bleeds: haemorrhage lose_blood
blend: mix mixture combine combination | separate divide; bless: | curse; bloc: group alliance
block: stop prevent obstruct bar halt thwart hinder ban | allow permit clear open approve; blockbuster: hit success film movie | flop
blockchain: technology; blog: post website site online | newspaper book; blogger: writer
blood: plasma bleeding bloody bleed haemorrhage | urine saliva sweat bone tissue; bloody: violent deadly brutal | bloodless
bloom: flower blossom flourish | wither wilt; blow: setback hit strike explode | boost help
blue: navy | red green yellow black white orange brown purple pink gray grey; blueprint: plan design
blunder: mistake error gaffe slip | success triumph; blur: | sharpen; board: panel committee council enter get_on directors | disembark exit leave
boast: brag claim have pride | complain admit; boat: vessel craft | plane car train bus helicopter; bodily: physical body | mental
body: corpse remains organisation organization agency group dead cadaver | mind soul survivor; bold: daring brave courageous | timid cautious
bolster: strengthen boost support reinforce | weaken undermine; bomb: explosive device blast explosion attack weapon | gun missile knife rifle mine
bombardment: shelling bombing attack bomb shell barrage strikes assault airstrikes | ceasefire truce
bomber: attacker terrorist militant plane | gunman fighter helicopter; bombing: attack blast explosion | shooting stabbing kidnapping
bombshell: revelation surprise shock disclosure shocking disclose surprise_news stunning; bond: bail security tie link; bondage: | freedom
bone: skeleton | muscle skin; bonus: extra payment reward | fine salary; book: volume work reserve novel title publication read | film song album
bookmaking: betting gambling | publishing; boom: growth rise expansion blast explosion surge | bust slump recession; boon: benefit boost help | blow
boost: increase raise lift improve help support strengthen rise enhance bolster aid | cut reduce weaken hurt decrease harm damage
booster: rocket jab shot supporter; boot: kick throw_out shoe footwear | glove hat; booth: stall stand kiosk cubicle box; booty: loot spoils haul
border: frontier boundary edge | centre interior coast; bore: drill bear carry | entertain thrill; boring: dull tedious | exciting; born: | die dead
borrow: take_out_loan take | lend repay steal give save pay buy; borrowing: debt loan | lending saving repayment; bosom: breast chest
boss: manager chief head leader executive director coach | employee worker player assistant
botch: bungle mess_up mishandle fail failed bungled fumble | succeed; bothered: troubled worried; bottle: container | can glass cup
bottom: base lowest last foot floor lower bed buttocks | top highest middle side ceiling; bounce: rebound; bound: tied headed | free
boundary: limit border line; bout: fight match attack spell; boutique: shop store | restaurant; box: container case carton package | bag bottle
boxer: fighter | wrestler footballer golfer jockey; boy: child youngster lad youth kid son teenager male | girl man woman daughter baby
boycott: shun avoid refuse stay_away snub | attend join support; boyfriend: partner lover | girlfriend husband fiance brother ex-boyfriend
boyhood: childhood youth | adulthood girlhood; brace: prepare support two ready; brain: head mind | heart lung kidney liver spine
branch: office division arm department limb outlet unit local_office subsidiary shop | headquarters trunk root head_office
brand: label make name company; brandish: wave wield display show hold point flourish | fire hide drop
brazen: bold shameless daring audacious daylight | timid shy discreet; breach: violation break violate infringe breaking | comply obey
break: smash fracture snap shatter violate breach rest holiday pause | repair mend keep obey fix; breakdown: collapse failure | recovery
breakfast: meal | lunch dinner supper; breakout: escape
breakthrough: advance discovery progress milestone important find success leap | setback failure deadlock
breakup: split separation end parting | reunion marriage wedding; breast: chest | lung prostate skin; breed: reproduce kind type variety strain
breweries: brewer beer | wineries distilleries; bribe: kickback payment bribery corruption
bribery: corruption bribe graft | murder theft extortion perjury; brick: block stone | wood glass
bridge: span crossing overpass viaduct structure flyover | tunnel road dam wall ferry canal
brief: short inform quick short-lived momentary | long lengthy; briefly: shortly momentarily temporarily | permanently long; brigade: unit force
bright: brilliant light shining vivid | dark dim dull; brilliant: excellent superb great bright outstanding | terrible poor dull
bring: take carry deliver fetch cause | remove; brink: verge edge; broad: wide widespread extensive | narrow
broadcast: air show televise transmit programme screen | publish print cancel; broadcaster: channel network presenter station | newspaper listener
broader: wide wider general larger | narrower; broker: negotiate mediate dealer agent arrange trader | buyer
brother: sibling relative twin | sister father son cousin uncle friend; brown: | black white blue green; browse: surf look; browser: software program
bruising: injury | fracture burn; brutal: savage vicious violent cruel | gentle mild; bucket: pail container; buddy: friend pal mate | enemy
budget: spending finances plan funds spending_plan financial_plan fiscal money allocation cost finance fund
bug: flaw error fault glitch insect virus | feature
build: construct erect create develop make set_up construction put_up built | demolish destroy dismantle close buy tear_down pull_down ruin
builder: construction_worker workman developer contractor | plumber electrician
building: structure property construction house block premises complex facility | vehicle bridge tunnel car park road; bulk: most majority | minority
bullet: round shot ammunition slug | shell knife arrow bomb grenade; bulletin: report announcement newscast
bully: harass intimidate abuse torment | protect defend help befriend
bullying: harassment abuse intimidation mistreatment taunt harass pick_on torment | kindness; bump: hit knock; bunch: group cluster
bungle: botch mishandle mess_up failed botched mismanage | succeed; burden: load | relief; bureau: agency office department
bureaucratic: administrative; burglar: thief robber intruder raider | victim owner; burglary: break-in theft robbery | murder assault fraud arson
burgle: rob raid break_into steal | buy burn; burial: funeral interment bury | cremation exhumation birth
buried: interred laid_to_rest underground | cremated exhumed unearthed; burlesque: striptease cabaret | ballet opera
burn: fire set_ablaze scorch blaze char injure torch ignite flames set_fire incinerate scald catch_fire destroy | freeze drown bruise extinguish shoot stab flood
burning: fire blazing ablaze alight | extinguished freezing unlit; burnt: burned charred scorched; burrito: | taco pizza
bursary: scholarship grant | loan; burst: rupture explode break; bury: inter lay_to_rest burial funeral entomb | cremate exhume dig_up
bus: coach vehicle | train car truck tram van plane taxi bicycle motorcycle; bushes: shrubs undergrowth | trees
business: company firm trade commerce enterprise corporation industry commercial venture store | charity school hospital government
busy: active crowded occupied hectic | quiet idle empty; buy: purchase acquire acquisition deal takeover pay_for snap_up | sell rent
buyer: purchaser customer bidder | seller; buzz: excitement; bypass: avoid surgery road
bystander: onlooker witness passer-by passerby | suspect attacker
`;
