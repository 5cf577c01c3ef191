/** What is reported most: offices, courts, accidents, decisions, and what rises and falls. */
export const events = `
resign resignation quit
sack fire dismiss dismissal oust axe sacking firing
appoint appointment name nominate nomination install
hire recruit recruitment hiring
elect election vote voter poll ballot elected
win victory triumph winner beat defeat overcome winning
lose loss defeated beaten
beat defeat overcome thrash edge
die death dead kill fatal fatality lose killed
kill murder slay homicide killing
murder homicide murderer
kill shoot shooting
injure injury hurt wound casualty
hurt harm
arrest detain detention custody hold apprehend
charge indict indictment charged
convict conviction guilty found
jail prison imprison imprisonment sentence term
acquit acquittal clear cleared
sue lawsuit suit litigation
court judge tribunal ruling
judge magistrate justice
rule ruling decide decision judgment verdict
decide decision choose choice opt vote
allege allegation accuse accusation claim
accuse accusation blame charge alleged
deny denial reject dispute
confirm confirmation verify
approve approval back endorse endorsement pass clear sign authorise authorize ratify adopt agree
reject rejection refuse refusal decline veto
propose proposal plan scheme suggest suggestion
plan scheme project proposal blueprint intend
agree agreement deal accord pact settlement
sign signature
negotiate negotiation talk talks discussion
announce announcement unveil reveal disclose
reveal disclose show find finding discover discovery uncover unveil
find discover locate recover recovery detect
search hunt look
miss missing disappear disappearance vanish
rescue save pull winch
evacuate evacuation flee leave
flee escape
destroy destruction demolish wreck ruin gut raze level
damage harm wreck
burn fire blaze flame
fire blaze inferno
flood flooding inundate
storm gale hurricane cyclone tempest
quake earthquake tremor
explode explosion blast
crash collision collide accident smash
capsize overturn sink
strike walkout stoppage
strike hit
protest demonstration demonstrate rally march demonstrator protester
close closure shut shutdown
open opening launch inaugurate
begin start commence launch beginning
end finish conclude close
stop halt cease suspend
suspend suspension halt
delay postpone postponement
cancel cancellation scrap axe abandon
scrap abandon axe drop
ban prohibit prohibition outlaw bar
allow permit let
force compel oblige
raise increase rise hike lift
increase rise grow growth climb jump surge soar gain up
grow growth expand expansion
fall drop decline decrease slide slump plunge sink dip tumble down
cut reduce reduction slash lower trim
double twofold
half halve
buy purchase acquire acquisition takeover
takeover acquisition buyout
sell sale disposal
`;
