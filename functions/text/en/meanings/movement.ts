/** Movement: coming and going, carrying, throwing and holding. */
export const movement = `
head travel drive
arrive land
reach enter
enter join
approach: near reach
return: revert resume reappear
reappear emerge
emerge appear surface
appear seem
advance progress proceed
advance move
retreat withdraw
withdraw: pull leave
leave abandon
vacate: leave evacuate
flee: run bolt
run rush sprint
run race
rush hurry dash
rush race
hasten: hurry accelerate
accelerate quicken
chase pursue pursuit
pursue: follow seek
follow: trail track succeed accompany
accompany escort
escort: lead guide
wander: roam stray
stroll walk
march walk
stagger stumble
stumble trip
hike: walk trek
trek: walk journey
crawl creep
climb scale
climb ascend ascent
ascend rise
descend: descent fall
drop plummet
plummet plunge fall
fall topple
topple overturn
topple overthrow oust
jump: leap bound
leap vault
bounce: rebound recover
slide slip
slip fall
skid slide
drift float
float sail
sail cruise
soar fly
fly travel
hover fly
land touchdown
cross: traverse pass
pass overtake
overtake: surpass exceed
spin rotate
rotate revolve turn
revolve circle
turn: swing veer
swerve veer
sway swing
shake: tremble rattle rock jolt
rock jolt
jolt hit
hit rock
push: shove press drive thrust
thrust propel
propel: drive launch
drag: pull haul
haul: pull carry
tow: pull drag
draw: attract pull bring
lure: attract entice
attract bring
lift hoist
hoist raise
lower drop
throw: hurl toss fling pelt
hurl fling
toss flip
carry: bring bear
transport: move ship convey
ship: send deliver
deliver: bring hand
move shift
shift: change transfer turn
transfer send
relocate resettle
settle live
set place
lay place
deploy: send station use dispatch
station post
mobilise: mobilize deploy
surround encircle
encircle ring
gather: assemble collect meet amass
assemble: meet convene
convene: meet summon
summon call
accumulate: amass build
scatter disperse
spread: extend expand scatter
flow stream
pour: flow stream
flock: stream pour swarm
invade enter
intrude enter
infiltrate enter
penetrate pierce
pierce puncture
block: obstruct hamper
obstruct hamper hinder impede
hamper: disrupt complicate
hold: grip grasp cling
grab: seize snatch
snatch seize
seize capture
capture catch
catch nab
release: drop unleash
squeeze: compress push press
compress shorten
sit lie
stand rise
lean tilt
bend curve
kneel bow
wave gesture
nod sign
`;
