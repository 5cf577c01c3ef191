/** Medicine, food and animals. */
export const health = `
hospital: infirmary medical ward facility
clinic: surgery centre facility rehab
facility: centre plant building site complex
facilities amenities
ward unit
medical: health medicine doctors
doctor: clinician medical
surgeon surgery
medic paramedic
paramedic ambulance
midwife nurse
carer caregiver
patient: victim case
health: wellbeing condition fitness
healthy: fit well
wellbeing welfare
condition: illness state disease disorder status term
status: state position
disease: disorder virus infection ailment sickness
illness: sickness ailment disorder infection
syndrome: disorder condition
symptom sign
ill: unwell poorly
sick: unwell ailing
ailing struggling
infection bug
infect: catch contract
contract catch
contagious infectious
infectious transmissible
virus: bug covid
coronavirus: covid virus
pandemic: covid outbreak epidemic
outbreak: epidemic spread cases
epidemic plague
quarantine isolation
flu influenza
fever temperature
cancer: tumour disease
tumour: tumor growth
leukaemia: leukemia cancer
diarrhoea diarrhea
haemorrhage: hemorrhage bleed
anaemia anemia
paediatric pediatric
gynaecologist gynecologist
oesophagus esophagus
dementia alzheimer
seizure fit
cardiac heart
lung: pulmonary respiratory
respiratory breathing
kidney renal
skull head
stomach: abdomen belly
abdomen abdominal
leg limb
arm limb
limb amputate
skin flesh
bone fracture
blood bleeding
wound: cut gash
injury: trauma damage bruise fracture concussion
injure: maim disable
bruise hurt
sprain: twist injury
burn scald
trauma shock
pain: ache hurt suffering
painful hurt
suffering hardship
hardship difficulty
disabled handicapped
disability impairment
paralyse: paralyze paralysis
blind sightless
blindness sight
deaf hearing
wheelchair disabled
amputate remove
amputee limb
coma unconscious
unconscious senseless
conscious awake
diagnose: find identify diagnosis
diagnosis finding
treat: care heal
treatment: care cure rehabilitation surgery rehab
therapy: counselling rehabilitation medicine
therapist counsellor
counselling advice
rehabilitation: rehab recovery
medicine: pill remedy
medication pill
drug pill
dose: jab shot amount
jab: shot injection
vaccine: shot immunisation
vaccination immunisation
vaccinate immunise
immunise immunize
injection shot
prescription medication
prescribe prescription
surgery: procedure transplant
operation: procedure effort
transplant donor
scan: examination test
checkup examination
examination test
test: check trial exam
tests trials
pregnancy pregnant
pregnant expecting
birth delivery
born native
abortion termination
miscarriage miscarry
mental: psychological psychiatric
psychiatric psychological
psychologist therapist
depressed sad
stress anxiety
obese overweight
obesity overweight
diet: food nutrition
vegetarian vegan
hunger: starvation famine starve
starving hungry
malnutrition starvation
malnourished starving
famine starvation
thirst thirsty
food: meal grocery cuisine supplies dish
meal: dinner lunch dish feast breakfast
dinner supper
snack bite
eat: consume dine devour feed
consumption use
drink: beverage consume alcohol sip
alcohol: liquor booze
liquor spirits
beer lager
pub: bar tavern
restaurant: diner cafe
cafe coffee
chef cook
kitchen cook
recipe dish
cooking cuisine
ingredient component
vegetable veg
fruit crop
meat beef
cattle: cow livestock
cow livestock
livestock animals
poultry chicken
pig swine
sheep: lamb flock
herd flock
horse: racehorse pony
dog: puppy hound canine pet
puppy pet
cat: kitten feline pet
pet animal
animal: creature beast wildlife
wildlife: animals nature
creature beast
bird fowl
insect bug
snake: serpent reptile
shark predator
whale mammal
fish catch
fisherman angler
vet: veterinarian veterinary
zoo park
`;
