/** Films, music, books, broadcasting and the press; shows, prizes, clothes and things at home. */
export const artsAndMedia = `
film: picture feature flick shoot record documentary blockbuster motion production drama comedy sequel cinematic
movie: flick picture blockbuster feature sequel cinema drama comedy
cinema: theatre theater film
filmmaker: producer moviemaker
director direct
direct helm
helm: lead wheel
screenplay: script writer
screenwriter scriptwriter
script write
scriptwriter writer
writer: playwright journalist poet pen correspondent columnist
author wordsmith
playwright dramatist
play: drama stage character star production
drama series
comedy: comic sitcom
comedian: comic comedienne entertainer
comic: funny humorous
funny: humorous amusing hilarious
humour: humor comedy
joke: gag quip kid jest
cast actors
star: actress performer singer ace
actor: performer thespian cast actress
role: portray appearance cameo
character figure
portray act
appearance cameo
lead starring
protagonist: hero character
villain baddie
audition: screen try
rehearse practise
rehearsal preparation
premiere: opening screening launch
screening show
sequel: follow instalment
instalment: episode chapter part
episode: show part edition
chapter: part section
trilogy three
franchise series
adaptation version
adapt base
remake: version reboot adaptation
scene: sequence clip
clip: excerpt recording extract trailer
excerpt extract
extract passage
trailer preview
preview: teaser preliminary
video: recording tape
tape: recording film record
recording album
footage: images pictures
image: shot portrait scan snap
photo: snap shot selfie snapshot
photograph: shot snap capture portrait
photographer: snapper cameraman
picture: shot snap portrait painting drawing selfie
pictured: photographed seen
portrait: painting likeness
painting: canvas work painter
artist: sculptor designer musician singer performer rapper
art: artwork artistic
artwork: work masterpiece piece
masterpiece work
drawing sketch
sketch draw
illustration drawing
illustrate draw
cartoon: animation animated
cartoonist illustrator
exhibition gallery
museum exhibition
collection: works range series
collector buyer
antique old
artefact: artifact relic object
relic remains
archaeologist archeologist
archaeology archeology
excavate: dig unearth
excavation dig
treasure: hoard riches
music: tune song score soundtrack
musical show
musician: performer player guitarist drummer rocker rapper composer
singer: vocalist songstress performer frontman songwriter crooner rapper
vocalist frontman
songwriter: composer writer
band: musicians act ring
orchestra: ensemble philharmonic
choir chorus
sing vocal
vocal voice
song: track tune hit number anthem ballad
single: track release hit sole
track tune
hit popular
album: lp disc collection release work
disc: disk record
vinyl record
chart list
list: roster catalogue include name shortlist
catalogue catalog
concert: show performance event recital
gig: show performance concert date
tour concerts
festival: event fair celebration
festivities celebrations
festive holiday
celebration: party festivity
celebrate: party commemorate cheer rejoice
party: bash event function
gala: event party
ball dance
dance ballet
dancer: ballerina performer dancing
opera operatic
theatre: stage playhouse theatrical
show: event sitcom production telecast
production staging
programme: broadcast documentary
series: season sitcom saga
broadcast: telecast stream radio
stream watch
television: tv screen broadcast channel telly
tv: screen channel telly broadcaster
channel: station broadcaster
network broadcaster
broadcaster: station presenter
radio station
presenter: host newsreader
host anchor
newsreader: anchor newscaster
anchor newscaster
commentator: pundit broadcaster announcer columnist
pundit: analyst expert
reporter: journalist correspondent writer newsman
journalist: correspondent media
media: press newspapers journalists outlets reporters
press: newspapers journalists reporters conference
newspaper: daily tabloid publication title broadsheet press
tabloid paper
magazine: publication mag title periodical
publication title
publish: print run produce
edit revise
article: column feature
headline: title news
statement: release declaration remark message address
book: title volume work memoir autobiography publication tome biography
memoir: autobiography memories
autobiography biography
biography life
novel: fiction story
fictional: imaginary fictitious
story: plot narrative
plot: storyline scheme conspiracy plan
conspiracy scheme
narrative account
poem: poetry verse poet
reader subscriber
read study
library books
copy: replica duplicate imitate version
replica reproduction
original: first initial
award: accolade medal oscar grammy emmy recognition
accolade: honour prize
prize: jackpot winnings honour
jackpot lottery
lottery: lotto draw
raffle draw
oscar academy
nominee shortlist
critic: reviewer detractor
review: critique criticism verdict
rating score
score soundtrack
designer fashion
fashion: style clothing
style: design look
model: supermodel catwalk
catwalk runway
clothes garments
clothing: garment apparel wear dress
garment dress
outfit: dress costume ensemble
costume dress
dress: gown wear frock
gown frock
wear: sport don clad
clad dressed
shoe: footwear boot
trainers sneakers
trousers pants
jumper sweater
coat jacket
hat cap
shirt: jersey top
uniform kit
jewellery: jewelry jewels ring necklace
jewel gem
diamond gem
makeup cosmetics
cosmetics beauty
hairstyle: haircut hair
haircut hair
beard facial
tattoo ink
toy: doll game
furniture chair
sofa couch
bag: sack case holdall
box: container case
container vessel
bottle container
parcel package
package bundle
packet pack
envelope letter
key vital
rope cord
wire cable
cable line
pipe tube
stick pole
pole rod
candle light
lamp light
light illuminate
illuminate brighten
mirror glass
cover: hide protect blanket
flag banner
banner sign
sign: placard notice symbol
placard banner
poster placard
symbol: emblem logo represent
logo emblem
slogan motto
`;
