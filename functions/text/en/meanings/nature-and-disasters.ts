/** Land and sea, weather, energy, disasters and rescue. */
export const natureAndDisasters = `
park: garden reserve parkland
reserve: sanctuary substitute
habitat environment
environment: surroundings ecology
environmental: green ecological
green ecological
conservation: protection preservation
conservationist environmentalist
extinct dying
endangered: threatened rare
breed: species raise reproduce type
plant: grow factory vegetation
factory: mill works
grow: cultivate raise
harvest: crop gather collect
farm: ranch agriculture
farmer: grower rancher
farmland land
field: meadow pitch area
soil: earth ground land
ground land
tree forest
forest: jungle rainforest
jungle rainforest
grass lawn
bush shrub
flower bloom
river: waterway stream
stream brook
creek stream
lake: reservoir water
pond pool
pool water
canal waterway
sea: ocean water marine maritime
ocean water
marine maritime
bay gulf
wave tide
seabed floor
reef coral
beach: sand seaside
coast: shoreline seaside
shore: bank land
cliff: rock crag
rock: stone boulder
stone boulder
mountain: hill summit
summit: peak top
peak top
hill slope
slope hillside
valley gorge
gorge canyon
canyon ravine
cave: cavern collapse
hole: pit gap sinkhole
gap difference
desert arid
arid dry
dry drought
wet: damp rainy
glacier ice
iceberg ice
ice: icy frozen
frozen freeze
freezing: icy frigid
cold: chilly frosty chill wintry
cool: chill cold
hot: scorching sweltering boiling warm
warm heat
mild warm
heatwave: heat hot
sunny: sunshine bright
bright: light brilliant
sunshine sun
cloudy: overcast cloud
fog: mist foggy
wind: gust windy gale breeze turbine
gust gale
storm: thunderstorm blizzard typhoon weather
typhoon cyclone
tornado: twister storm
blizzard snowstorm
snowstorm snow
lightning thunderstorm
thunderstorm thunder
hail hailstone
rain: shower deluge precipitation
shower downpour
deluge: downpour flood
flood: submerge swamp waters
flooded underwater
submerge engulf
submerged underwater
temperature: heat degree
climate: weather warming
emission: pollution carbon
pollution smog
polluted: dirty contaminated
toxic: hazardous harmful
harmful: dangerous damaging hazardous
spill discharge
leak: escape seep
oil: crude petroleum
gas fuel
petrol: gasoline fuel
gasoline fuel
diesel fuel
pipeline pipe
drill bore
well borehole
mine: pit colliery coal
electricity energy
electric power
electrical power
reactor nuclear
renewable green
disaster: catastrophe tragedy calamity emergency
disastrous catastrophic
catastrophic: devastating terrible
tragedy catastrophe
tragic sad
accident: mishap wreck tragedy
crash: wreck hit derail
collide hit
collision impact
quake temblor
earthquake: temblor seismic
aftershock tremor
tremor shake
tsunami wave
eruption explosion
erupt: explode burst
lava volcanic
ash volcanic
avalanche: snow snowslide
landslide: landslip slide
mudslide landslip
collapse: crumble tumble
fire: flames wildfire ablaze burning
wildfire: blaze bushfire
bushfire blaze
blaze flames
ablaze burning
firefighter: fireman firemen crew brigade
smoke fumes
fumes gas
extinguish: douse quench
douse quench
wreckage remains
debris: remains rubbish ruins
rubble ruins
ruins remains
remains remnants
rescue: recovery evacuate extract
rescuer: crew responder lifeguard
lifeboat boat
coastguard guard
evacuate: move clear remove
evacuation removal
shelter: housing protection accommodation
safe: unharmed unhurt
unharmed: unhurt uninjured unscathed
unhurt uninjured
unscathed unhurt
trapped: stranded caught confined
trap snare
stranded: marooned stuck
stuck caught
survive: live escape outlive
survivor victim
victims casualties
missing unaccounted
emergency urgent
urgent: pressing immediate
supplies: provisions aid
donation aid
charity: foundation nonprofit charitable
foundation organisation
appeal fundraiser
`;
