/** People, family and age; schools; society and customs. */
export const people = `
people: folk public individuals inhabitants population human others citizens men
person: individual human someone man woman figure
human mankind
humanity mankind
public citizens
population: inhabitants residents
resident: homeowner householder dweller
homeowner: householder owner
inhabitant: native citizen
native: local indigenous
indigenous: aboriginal tribal
tribe: tribal group clan people
ethnic racial
minority ethnic
race ethnicity
crowd: throng mob thousands group
group: band gang bunch party set cluster number collective
band gang
pair: couple duo two both
couple: two duo husband partners spouses parents
duo two
trio: three threesome
family: relatives household parents relations loved kin dynasty
relative: relation kin family
relatives kin
ancestor forefather
descendant offspring
offspring: child young kids
parent guardian
parents mum
mother: mummy matriarch
mum mummy
father: daddy patriarch
dad daddy
husband: hubby partner man bridegroom
wife: partner bride woman
bride wed
groom bridegroom
fiance: engaged partner engagement
fiancee: engaged partner engagement
girlfriend: partner woman
boyfriend partner
partner companion
companion friend
friend: pal mate buddy acquaintance
mate: pal partner
brother sibling
sister sibling
twin sibling
son: child lad heir
daughter: child lass
grandmother: gran granny grandma grandparent
grandfather: grandad grandpa grandparent
gran granny
orphan orphanage
adopt foster
marry tie
wedding: ceremony nuptials
married wed
divorced separated
date romance
romance: affair love
romantic love
affair relationship
lover: partner mistress
single unattached
child: infant toddler minor tot baby youth juvenile schoolchild pupil little childhood
toddler: baby infant tot
baby tot
juvenile: minor youth teenager
minor underage
kid: boy girl teenager
youngster: teenager youth young lad pupil
teenager: adolescent schoolboy schoolgirl
teen: adolescent boy girl teenage
teenage young
youth: young adolescent childhood
boy: lad schoolboy youth male teenager
girl: schoolgirl lass female teenager youngster
schoolboy pupil
schoolgirl pupil
man: guy bloke gentleman fellow chap individual
guy: bloke fellow
woman lady
women: female ladies
men: male guys
adult: grown mature
elderly: aged senior old
old: aged ageing ancient veteran age
ancient: historic prehistoric medieval
veteran: experienced longtime
experienced seasoned
senior: top elder veteran leading high
elder older
eldest oldest
youngest junior
junior young
birthday born
lifetime life
life: living existence lifestyle
live: reside dwell inhabit home
reside: dwell inhabit
childhood upbringing
death funeral
mourner mourning
legacy heritage
heritage: inheritance culture
inheritance estate
culture tradition
tradition custom
traditional: customary conventional
custom practice
practice: habit training rehearsal
practise: practice train
habit custom
society: community public association social club
social community
club: association nightclub
member: participant affiliate belong
membership members
volunteer unpaid
homeless rough
poor: needy deprived disadvantaged
poverty: hardship deprivation
needy impoverished
deprived disadvantaged
rich: affluent prosperous
wealthy: affluent prosperous millionaire
millionaire tycoon
billionaire: tycoon magnate
tycoon: magnate mogul businessman
mogul magnate
businessman: entrepreneur executive
businesswoman entrepreneur
celebrity: star famous personality
celebrities stars
star: idol personality icon
personality character
icon idol
legend: icon great
legendary: iconic famous
iconic famous
hero: idol heroic champion
heroic brave
brave courageous
bravery: courage heroism
courage valour
school: academy schoolhouse college institution
academy: college institute
kindergarten: preschool nursery
nursery: preschool creche daycare
university: campus institution academy
campus: grounds college
college institution
faculty: department staff
student: undergraduate scholar learner graduate freshman
pupil learner
graduate: alumnus alumni finish
alumni graduates
teacher: tutor instructor educator schoolteacher
tutor instructor
instructor: trainer coach
teach: educate instruct train tutor show
education: schooling school teaching training
learn taught
lesson: class course
class: classroom grade pupils category
classmate: peer schoolmate
curriculum syllabus
subject: topic theme
topic: issue theme
issue: problem matter question concern
exam examination
grade mark
mark: score sign spot
diploma degree
degree qualification
qualification certificate
certificate document
scholarship grant
homework assignment
tuition: fees teaching
essay paper
thesis dissertation
truant absent
absent missing
absence missing
dropout quit
`;
