/** Adjectives of danger, strength, need, speed, likeness, number, order and mood. */
export const strengthAndOrder = `
safe: secure sound
dangerous: risky unsafe perilous deadly treacherous serious
risky: unsafe hazardous
serious: significant grievous
severe: extreme acute intense strong
extreme intense
intense: fierce strong heavy
fierce: strong violent
violent brutal
brutal: savage cruel vicious
cruel: inhumane savage
vicious: savage violent
aggressive: violent hostile
hostile unfriendly
strong: powerful robust heavy solid firm sturdy
powerful: mighty influential
influential important
robust: solid sturdy healthy
solid firm
heavy: weighty torrential big
weak: feeble frail fragile
fragile: delicate frail
frail feeble
vital: crucial essential important critical
crucial: critical essential pivotal significant
key: essential critical pivotal top
essential: necessary important basic fundamental
necessary: needed required need
mandatory: compulsory obligatory required
compulsory: obligatory required
obligatory required
optional voluntary
basic fundamental
urgent critical
historic: landmark momentous significant old
memorable unforgettable
quick: speedy prompt
fast: speedy speed
rapid speedy
speedy swift
speed: pace velocity rate
pace: rate tempo
prompt swift
sudden: abrupt unexpected
unexpected: surprise surprising unforeseen
slow: sluggish gradual
gradual steady
steady: stable constant
stable secure
constant: continuous continual persistent
continuous: nonstop uninterrupted
persistent continuing
frequent: regular common
regular: usual normal routine ordinary standard
routine usual
usual: normal typical customary common
normal: ordinary typical standard
ordinary common
typical characteristic
standard quality
common: widespread shared popular
joint: shared mutual common
mutual shared
same: identical equal similar
identical similar
similar: alike comparable like
equal equivalent
equivalent comparable
different: distinct various separate other diverse
various: several diverse numerous multiple
diverse: varied mixed
mixed varied
separate distinct
another additional
further: additional extra
additional: extra more added
extra: more added
numerous: many several multiple
many: several countless various dozens lots multiple
several: some multiple number few
few handful
plenty: lots enough ample
enough: sufficient adequate
sufficient adequate
abundant plentiful
scores dozens
hundreds scores
thousands countless
couple few
dozen twelve
majority: mostly bulk
bulk most
most: mostly nearly majority
part some
portion some
percentage: percent proportion share
percent pc
only: sole solely merely lone
sole: lone solo
lone: single solitary alone
alone: solo solitary single
solo single
individual: separate personal
personal: private own
private: confidential independent secret
secret: hidden covert classified undercover
classified confidential
covert undercover
hidden concealed
public: open popular
open: available accessible
available: accessible free obtainable
free: gratis complimentary
current: present existing ongoing contemporary
present existing
former: previous past late onetime retired
previous: earlier past prior preceding last
prior earlier
past earlier
latest: newest recent last new current
recent: new past
new: fresh additional
fresh: renewed further
modern: contemporary new current
future: upcoming coming forthcoming
upcoming: forthcoming coming next
forthcoming: coming next
next: coming following subsequent
following subsequent
subsequent later
final: last concluding ultimate eventual
last ultimate
initial: first early
inaugural: first opening maiden
maiden first
interim: acting caretaker provisional
acting caretaker
temporary: provisional short brief
permanent: lasting full
lasting: enduring durable
eternal everlasting
potential would
active: busy energetic
busy: crowded hectic
crowded packed
quiet: silent calm peaceful silence
calm: peaceful cool relaxed
peaceful nonviolent
loud noisy
noise sound
dark gloomy
clean: clear pure wash
dirty: filthy unclean
broken: damaged smashed fractured defective
damaged faulty
faulty: defective broken
thick: dense heavy
thin: slim slender
slim: slender narrow
fat overweight
rough: rugged harsh
smooth even
flat level
steep sheer
sharp pointed
tired: exhausted weary sleepy
exhausted fatigued
fatigue tiredness
asleep sleeping
awake woken
aware alert
comfortable relaxed
friendly: warm welcoming
kind: generous caring sort type
polite courteous
rude impolite
shy timid
lonely: isolated alone
lucky fortunate
unlucky unfortunate
luck fortune
luckily fortunately
willing prepared
reluctant: unwilling hesitant
hesitate pause
determined: resolved committed
committed dedicated
dedicated devoted
loyal: faithful devoted committed
naked: nude bare
nude bare
bare exposed
`;
