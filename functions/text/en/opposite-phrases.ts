/**
 * Lines of the table of opposites with verbs and their particles, and other words that say something together, joined by hyphens:
 * "turn-down" is the opposite of "accept", "up-from" that of "down-from". The first word of a phrase stands for all its forms.
 */
export const oppositePhrases = `
go-up come-up push-up move-up edge-up inch-up creep-up put-up mark-up drive-up | go-down come-down bring-down push-down move-down edge-down inch-down mark-down drive-down cut lower slash reduce
up-from up-by up-on | down-from down-by down-on
toward towards | away-from
into | out-of
too-much too-many | too-little too-few
in-favour-of in-favor-of | against opposed-to
together-with jointly jointly-with alongside | separately separately-from apart-from individually
on-time punctual punctually | late delayed overdue belatedly
take-on hire recruit | lay-off let-go shed
turn-down snub rebuff reject refuse spurn | accept take-up welcome embrace agree-to
rule-out exclude | suspect
step-down stand-down bow-out stand-aside resign quit | take-over take-office stay-on step-up
green-light go-ahead approve permission | refuse reject deny block refusal
cast-doubt doubt question dispute deny contest challenge | confirm vouch corroborate substantiate validate
call-off cancel scrap abandon | go-ahead press-ahead push-ahead proceed
knock-out crash-out eliminate bow-out | qualify advance progress go-through
show-up appear emerge reappear | hidden disappear vanish fade-away
set-up launch establish | shut-down wind-up dissolve disband close-down
turn-on switch-on activate ignite | turn-off switch-off deactivate extinguish
speed-up quicken hasten accelerate | slow-down slow stall decelerate
put-off postpone delay push-back defer | bring-forward expedite
get-on board embark | get-off disembark alight
log-in log-on sign-in | log-out log-off sign-out
check-in | check-out
pick-up | drop-off
give-in give-up surrender capitulate yield relent back-down climb-down | hold-out fight-on stand-firm hold-firm persevere persist
take-off lift-off | land touch-down
fall-behind lag trail | catch-up overtake pull-ahead pull-clear surge-ahead
play-down downplay minimise understate | play-up exaggerate overstate emphasise
let-in admit | keep-out turn-away shut-out bar exclude
look-forward-to relish welcome | dread fear
stick-to stand-by honour keep | abandon drop ditch renege go-back-on u-turn
make-up reconcile | fall-out split quarrel feud
scale-up ramp-up step-up expand intensify | scale-back scale-down wind-down cut-back trim curb
open-up | close-off seal-off cordon-off
team-up ally collaborate allied join-forces | feud dispute clash fall-out quarrel
ignite reignite rekindle revive renew awaken | fade wane dampen fizzle peter-out dwindle
one-sided lopsided uneven | tight close-fought
deliberate deliberately intentional intentionally on-purpose premeditated planned | accidental accidentally unintentional unintentionally by-accident by-mistake inadvertently inadvertent
bolster reinforce shore-up | undermine erode sap
best-known | little-known
winner | runner-up
leader frontrunner front-runner | laggard outsider
left-wing leftist | right-wing rightist
`;
