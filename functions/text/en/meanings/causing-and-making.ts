/** Cause and effect, making and repairing, help and harm. */
export const causingAndMaking = `
cause: provoke prompt trigger spark produce bring create inflict
trigger: spark prompt provoke ignite
spark: prompt ignite provoke
provoke prompt
prompt: lead force encourage
result: outcome effect consequence follow lead
outcome consequence
consequence effect
effect impact
impact: influence affect hit
affect: influence hit hurt touch
influence: sway power
contribute: help lead donate
generate: produce create cause
produce yield
yield: return bring
fuel: drive feed
drive spur
spur: encourage prompt
stimulate: boost encourage
encourage: urge inspire foster
inspire motivate
motivate drive
lead guide
depend: rely hinge
reliance dependence
happen: occur unfold
occur unfold
incident: event accident episode
event: occasion happening
befall hit
suffer: experience endure undergo incur
experience: undergo face
face: confront encounter
encounter: meet experience
manufacture assemble
create: establish form design devise invent found
design: devise plan
devise: develop invent
invent develop
develop: build grow
form: establish shape comprise constitute
comprise: consist contain include total
consist contain
constitute represent
contain: include hold
include: feature encompass
feature: star show
cover span
span: last stretch
establish: launch start
found launch
build set
rebuild: reconstruct restore
reconstruct recreate
recreate reproduce
repair: restore rebuild overhaul maintenance
fix: solve correct remedy
mend heal
restore: return renovate
renovate modernise
solve resolve
resolve: settle end
settle end
remedy cure
cure: treat heal
heal recover
recover: improve regain retrieve rally
regain: retake recapture
retake recapture
retrieve salvage
salvage: rescue save
correct rectify
improve: enhance progress
enhance boost
progress headway
tear: rip split
split crack
break: crack fracture snap smash shatter violate rupture
smash: shatter hit wreck
burst: rupture explode
crush flatten
flatten: destroy level
damage: ruin hurt impair hit affect devastate vandalism
devastate: destroy ravage
devastation destruction
ravage destroy
destroy: annihilate shatter
ruin spoil
spoil mar
vandalise: vandalize damage deface
torch: burn ignite
ignite: burn light
scorch burn
char burn
smoulder burn
engulf: sweep swallow
sweep: ravage spread
overwhelm swamp
help: serve benefit enable boost save
helpful useful
beneficial: helpful useful
serve: act work attend
benefit: gain profit advantage
enable: allow let
rescue: free retrieve
save spare
shield protect
protect: guard defend
guard: defend watch secure
safeguard defend
comfort console
console reassure
reassure: comfort assure
care: look tend nurse
tend nurse
nurture raise
foster promote
promote: advance encourage advertise
harm: injure endanger
endanger: threaten risk
risk: danger threat hazard
hazard danger
danger: threat peril
threaten menace
jeopardise: jeopardize endanger threaten
burden strain
strain: pressure stress
stress: pressure emphasise
`;
