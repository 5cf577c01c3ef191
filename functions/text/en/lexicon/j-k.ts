/** From "jab" to "kph". */
export const entries = `
jab: injection vaccine shot vaccination punch needle dose vaccinated vaccinate inject hit poke booster immunise | pill medicine operation tablet
jacket: coat garment clothing clothes | shirt trousers shoes hat sweater skirt dress tie gloves boots
jail: prison imprison sentence lock_up incarcerate custody sentenced behind_bars penitentiary put_away years prison_term locked_up put_in_prison incarceration cell detention | free release acquit hospital school fine probation parole suspended_sentence bail cleared suspended acquitted community_service bailed court
jailed: imprisoned sentenced incarcerated prison locked_up custody | freed acquitted fined released bailed
jammed: stuck blocked packed crowded | clear empty free unblocked; jaw: face chin | nose skull neck leg arm rib
jazz: music | rock rap opera pop classical; jeans: trousers pants denim clothing | shirt skirt jacket dress coat sweater shorts
jeer: boo mock heckle taunt barracking deride | cheer applaud praise; jeopardise: endanger threaten risk imperil | protect safeguard secure guarantee
jeopardize: endanger threaten risk imperil put_at_risk menace hazard | protect secure safeguard ensure save
jersey: shirt kit uniform top sweater | shorts trousers shoes jacket socks; jest: joke fun | earnest
jet: plane aircraft airliner airplane fighter | helicopter ship train boat drone glider
jetliner: plane aircraft airliner jet airplane passenger_plane | helicopter ship train; jewel: gem gemstone jewelry jewellery precious_stone
jeweler: jewelry_store jewellery_shop goldsmith dealer | baker banker tailor watchmaker butcher
jeweller: shop retailer goldsmith | baker thief butcher tailor
jewellery: jewelry jewels gems valuables ornaments precious_stones gem jewel | clothes money cash furniture electronics art paintings
jewelry: gem jewel valuables jewellery ornaments | clothing furniture cash watches electronics
jewels: gems jewellery valuables jewelry gemstones | cash paintings coins clothes; jewish: jew religious hebrew | christian muslim hindu catholic
job: work position post employment role task career occupation duty assignment profession place vacancy appointment hire staff | hobby unemployment retirement holiday
jobless: unemployed out_of_work redundant without_work | employed working hired retired; jockey: rider horseman | trainer owner footballer driver
join: sign enlist link_up unite enter sign_for member sign_up move_to become_part take_part become combine | leave quit resign depart part drop_out exit
joined: united connected linked | left quit separated parted
joint: shared collective combined together jointly both mutual cooperative in_partnership | separate individual sole solo unilateral
jointly: together collectively joint shared | separately individually alone solo
joke: jest gag humor quip kid funny tease humour prank | insult threat serious; jolt: shock shake jar; jostle: push shove elbow bump
journal: publication magazine diary research | book website radio; journalism: reporting media press news journalist newspaper | medicine law teaching
journalist: reporter correspondent press media writer newsman newspaperman newswoman journalism columnist | photographer politician lawyer soldier activist blogger teacher
journalists: reporters press media correspondents | readers politicians novelists lawyers
journey: trip travel voyage trek flight tour expedition ride passage traveled | stay
joy: happiness delight pleasure happy delighted celebrate | sorrow sadness grief misery
joyful: happy delighted jubilant elated cheerful jolly | sad sorrowful miserable gloomy
judge: magistrate court justice rule jurist judicial ruling consider decide judgment adjudicator | jury prosecutor lawyer defendant juror sheriff mayor clerk attorney police officer witness bailiff
judgement: ruling decision verdict opinion | appeal; judgment: ruling decision verdict judgement rule opinion judge sense assessment view | appeal
judicial: court legal judge judiciary | legislative executive political; juice: drink beverage | milk water beer soda tea coffee wine
jump: leap rise increase spring surge bound climb up higher soar | fall drop duck plunge slump decline dip
jumper: sweater pullover | coat shirt dress jacket trousers; junction: crossroads intersection crossing interchange | bridge tunnel station
jungle: rainforest forest | desert mountain city savannah; junior: young youth minor lower younger under-age subordinate student | senior elder chief
junta: military regime rulers military_government army generals | democracy parliament monarchy; jupiter: planet | mars saturn venus neptune
jurist: judge lawyer legal_expert legal magistrate | politician doctor prosecutor
juror: panelist panel_member jury member panel citizen | judge lawyer witness prosecutor defendant attorney plaintiff bailiff foreman clerk
jury: juror panel court panelist jurors | judge prosecutor defendant lawyer witness attorney bench spectator
justice: judge law fairness court judicial supreme_court fair magistrate legal | injustice prosecutor lawyer senator
justification: reason excuse grounds defence rationale
justify: defend warrant explain legitimise vindicate support excuse | criticise condemn question undermine
justly: fairly rightly deservedly just right deserved | unfairly unjustly wrongly
juvenile: minor youth teenager young child underage boy girl teen adolescent | adult senior
keen: eager enthusiastic interested eagerly enthusiasm willing want avid passionate | reluctant unwilling hesitant uninterested
keep: retain hold maintain preserve continue stay save hang_on_to store remain carry_on continue_to hold_on_to | lose discard release give_up sell throw_away dispose abandon part_with hand_over
keeper: goalkeeper goalie guard curator custodian | striker defender forward midfielder
keepers: goalkeeper zookeeper guard shot-stopper zoo_staff | striker defender visitor
key: important crucial main vital critical major central leading pivotal top essential significant | minor unimportant trivial lock secondary
keyhole: | window chimney door; kg: kilogram kilo kilograms kilos weight | pound ounce gram ton stone
kick: boot strike hit attack penalty assault foot free_kick | punch slap throw bite stab headbutt shove elbow
kickback: bribe payment payoff | fine salary; kicker: player footballer placekicker | goalkeeper quarterback bowler striker
kickoff: start begin opening | end full-time
kid: child youngster boy girl youth joke children toddler youngsters | adult parent pensioner grandparent mother
kidnap: abduct seize snatch abduction take hostage captured missing captive hold_hostage | release rescue free kill murder rob assault rape stalk
kidnapper: abductor captor hostage-taker criminal | hostage victim rescuer murderer
kidnapping: abduction abduct hostage snatch seize taken captive capture disappearance | murder theft rape release assault robbery burglary ransom
kidney: organ renal | liver heart lung pancreas stomach brain
kids: children youngsters youths child minors sons_and_daughters | adults parents grandparents
kill: murder slay die death shoot fatal fatally dead homicide claim slain take_life deadly perish assassinate lethal | injure hurt wound save spare rescue survive survivor hospitalise kidnap arrest
killed: dead slain lost_life | injured survived unhurt wounded
killer: murderer attacker gunman slayer murder shooter | victim witness rescuer thief rapist survivor detective prosecutor
killing: murder death slaying homicide shooting slay deadly fatal shot dead gunned_down execution assassination slain bloodshed | injury rescue kidnapping injuring suicide robbery wounding birth
kilo: kilogram | pound ounce tonne litre; kilogram: kilo kg | pound ounce ton gram
kilometer: km kilometre distance | mile meter yard foot metre acre hour kilogram; kilometre: km kilometer distance | mile metre yard foot centimetre
kin: family relative relation folk next-of-kin | stranger friend neighbour colleague
kind: type sort form generous caring variety type_of nice friendly | cruel unkind mean nasty harsh
kindergarten: nursery preschool playgroup nursery_school | university college school
kindness: generosity compassion goodness humanity | cruelty unkindness malice hostility
king: monarch ruler royal monarchy royalty throne sovereign | queen prince emperor president prime_minister duke minister
kingdom: country realm monarchy state | republic province city; kingpin: leader boss head chief lord ringleader mastermind | underling courier
kiosk: booth stall stand shop newsagent; kiss: peck embrace smooch snog pecked lips | hug slap handshake punch cuddle wave
kit: equipment gear uniform strip; kitchen: room cookery | bathroom bedroom garage garden lounge
km: kilometre kilometer distance | mile metre yard inch
knee: leg joint kneel knee_injury body limb | ankle elbow hip shoulder wrist foot thigh calf hamstring shin heel neck back hand groin
knife: blade weapon stab cutter | gun pistol axe hammer rifle bat; knifepoint: knife | gunpoint
knock: hit strike bang blow bump rap tap beat topple | kick stab shoot; knockout: ko elimination win stoppage knocked_out | decision draw points_win
knot: tie bow rope marriage | untie
know: aware understand realize familiar recognize learn recognise knowledge known informed acquainted be_aware sure friend certain | doubt suspect forget ignorant unaware wonder guess
know-how: expertise knowledge skill experience | ignorance inexperience
knowingly: deliberately consciously intentionally wilfully | unknowingly accidentally unwittingly inadvertently
knowledge: understanding information awareness know aware | ignorance
knowledgeable: expert informed experienced well-informed learned | ignorant uninformed clueless
known: familiar well-known recognised famous identified named established | unknown unidentified obscure secret; kph: | mph
`;
