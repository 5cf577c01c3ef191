/** Beginning and ending, more and less, and what becomes different. */
export const change = `
begin: open initiate originate
start: open initiate trigger opening outset onset
commence open
opening beginning
beginning outset
originate stem
stem arise
arise: emerge occur
resume: restart continue renew
restart: reopen relaunch
renew extend
revive: restore resume resurrect
continue: proceed last persist remain keep
continuing ongoing
last: endure persist
persist remain
remain keep
keep: retain maintain preserve hold
retain: maintain hold defend
preserve: conserve maintain
sustain: maintain suffer
uphold: maintain keep
end: terminate expire stop cease halt finale closing culminate
expire lapse
terminate: stop close
finish complete
complete: conclude end
completion finish
halt: standstill pause
pause: break suspend
break interrupt
interrupt: disrupt halt
disrupt upset
standstill stop
discontinue: stop end drop
quit stop
climax: peak culminate
peak: climb reach
increase: boost swell multiply escalate heighten widen expand enlarge
boost: raise lift strengthen improve fillip
add: include attach contribute
enlarge: expand extend
widen: broaden expand
broaden expand
lengthen: extend prolong
extend stretch
stretch: reach run
rise: advance appreciate spike uptick
spike surge
jump spike
leap surge
rocket soar
skyrocket: soar surge
climb advance
escalate intensify
intensify: heighten strengthen deepen
deepen worsen
strengthen reinforce
reinforce bolster
bolster: strengthen boost support
decrease: diminish dwindle shrink reduce lessen
decline: dwindle shrink wane ebb downturn
downturn: slump recession
slump: crash collapse
plunge: crash dive
fall: dive ease retreat collapse
drop: crash downturn
reduce: lessen diminish curb minimise shorten narrow mitigate
minimise minimize
curb: limit restrict restrain
limit: restrict confine curtail
restrict: restrain curtail
curtail: cut shorten
shorten: cut trim
narrow: shrink tighten
shrink: contract fall dwindle
weaken: soften undermine erode fade
erode: undermine wear
undermine damage
ease: soften relax alleviate relieve mitigate slow subside abate
alleviate relieve
slow stall
stall: stop halt falter stagnate
fade wane
abate subside
halve cut
slash axe
scale size
change: transform modify amend revise adjust convert vary switch
switch: swap shift move
swap exchange
modify: amend adapt adjust
adapt adjust
amend: revise correct
revise update
update upgrade
upgrade: improve modernise
modernise modernize
transform: convert overhaul
convert turn
turn become
become grow
evolve develop
fluctuate vary
vary differ
reverse: overturn undo
overturn: quash annul
quash annul
annul: cancel void nullify
revoke: withdraw cancel rescind
rescind cancel
repeal: abolish revoke
`;
