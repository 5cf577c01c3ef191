/** From "jab" to "knowledge". */
export const entries = `
jab: injection vaccine shot vaccination punch | pill; jacket: coat garment | shirt trousers shoes hat
jail: prison imprison sentence lock_up incarcerate custody sentenced behind_bars penitentiary put_away | free release acquit hospital school fine probation parole suspended_sentence bail
jazz: music | rock rap opera pop classical; jeans: trousers pants denim clothing | shirt skirt jacket dress coat sweater shorts
jersey: shirt kit uniform | shorts; jet: plane aircraft airliner | helicopter ship train boat
jetliner: plane aircraft airliner jet airplane | helicopter ship; jewel: gem gemstone jewelry; jeweler: | baker banker
jewellery: jewelry jewels gems valuables ornaments precious_stones gem jewel | clothes money cash furniture electronics art paintings
jewelry: gem jewel valuables | clothing furniture cash; jewels: gems jewellery valuables | cash paintings
job: work position post employment role task career occupation duty assignment profession place vacancy appointment hire staff | hobby unemployment retirement holiday
join: sign enlist link_up unite enter sign_for | leave quit resign depart; joint: shared collective combined together | separate individual sole
jointly: together collectively | separately individually alone; joke: jest gag humor quip kid | insult threat
journal: publication magazine diary | book; journalism: reporting media press news | medicine law
journalist: reporter correspondent press media writer newsman newspaperman newswoman | photographer politician lawyer soldier activist
journey: trip travel voyage trek flight | stay; joy: happiness delight pleasure | sorrow sadness grief
judge: magistrate court justice rule jurist judicial ruling consider | jury prosecutor lawyer defendant juror sheriff mayor
judgement: ruling decision verdict opinion; judgment: ruling decision verdict judgement; judicial: court legal judge | legislative executive
juice: drink | milk water; jump: leap rise increase spring surge bound | fall drop duck plunge; jumper: sweater | coat shirt dress
junction: crossroads intersection crossing | bridge tunnel station; junior: young youth minor lower | senior
junta: military regime rulers military_government army generals | democracy parliament monarchy
juror: panelist panel_member jury member panel citizen | judge lawyer witness prosecutor defendant attorney plaintiff bailiff
jury: juror panel court panelist | judge prosecutor defendant lawyer witness; justice: judge law fairness court | injustice
justly: fairly rightly deservedly | unfairly; juvenile: minor youth teenager young child | adult; keen: eager enthusiastic interested | reluctant
keep: retain hold maintain preserve continue stay save hang_on_to store remain carry_on continue_to hold_on_to | lose discard release give_up sell throw_away dispose abandon part_with hand_over
keepers: goalkeeper zookeeper guard | striker
key: important crucial main vital critical major central leading pivotal top essential significant | minor unimportant trivial lock secondary
kg: kilogram kilo | pound ounce gram; kick: boot strike hit | punch slap throw bite; kicker: player footballer | goalkeeper quarterback bowler
kickoff: start | end; kid: child youngster boy girl youth joke | adult parent pensioner
kidnap: abduct seize snatch abduction take | release rescue free kill; kidnapping: abduction abduct hostage | murder theft rape release assault
kidney: organ | liver heart lung pancreas stomach brain
kill: murder slay die death shoot fatal fatally dead homicide claim | injure hurt wound save spare rescue survive
killed: dead slain | injured survived unhurt wounded
killer: murderer attacker gunman slayer murder shooter assassin | victim witness rescuer thief rapist survivor detective prosecutor
killing: murder death slaying homicide shooting slay | injury rescue; kilometer: km kilometre distance | mile meter yard foot metre
kilometre: | mile metre; kind: type sort form generous caring variety | cruel unkind; king: monarch ruler royal | queen prince emperor president
kingdom: country realm monarchy state | republic province city; kingpin: leader boss head; kiss: peck embrace | hug slap handshake
kit: equipment gear uniform strip; km: kilometre kilometer | mile metre; knee: leg joint | ankle elbow hip shoulder wrist foot
knock: hit strike bang blow bump | kick; knockout: ko elimination win | decision draw; knot: tie
know: aware understand realize familiar recognize learn recognise | doubt suspect
knowingly: deliberately consciously intentionally wilfully | unknowingly accidentally unwittingly
knowledge: understanding information awareness know | ignorance
`;
