/** Government, parties and elections; work and pay; business, money and markets. */
export const politicsAndWork = `
government: cabinet authority state officials leadership federal
cabinet ministers
ministry department
department: agency office division bureau
agency: body authority organisation office bureau
bureau office
authority: body power council
authorities: officials government
official: representative authorities formal diplomat
body: organisation association
association: organisation federation union
federation: union organisation
organisation: institution charity
institute centre
commission: committee panel body
committee: panel board council body
panel: board group
board: directors council
councillor: councilor councilman councilwoman
mayor leader
governor leader
premier: minister leader
chancellor leader
monarch: king queen sovereign
monarchy crown
throne crown
royal: king queen
emperor ruler
ruler: leader monarch
rule govern
govern: run lead
governing ruling
leader: captain figure leadership politician
lead led
head commander
headteacher: principal headmaster
headmaster principal
chief main
director filmmaker
secretary minister
deputy: assistant vice
aide: adviser official
assistant helper
adviser advisor
counsellor counselor
envoy: representative diplomat emissary
ambassador: diplomat representative
diplomatic diplomacy
delegate: representative envoy
delegation: team mission representatives
representative: agent congressman congresswoman
congressman lawmaker
congresswoman lawmaker
senator lawmaker
lawmaker: legislator politician parliamentarian
legislator: parliamentarian senator
mp: parliamentarian politician
politician statesman
parliament: legislature assembly commons house
legislature: assembly congress
congress lawmakers
senate: lawmakers congress
house chamber
seat constituency
constituency district
constituent voter
electorate voters
voter citizen
citizen: national resident
citizenship nationality
election: race contest
elect: pick return
vote referendum
referendum plebiscite
poll survey
pollster poll
turnout voters
candidacy: campaign bid candidate
stand compete
nominate: propose select shortlist nod
nomination nod
appoint: hire designate
designate: name declare
inaugurate: install swear
inauguration ceremony
ceremony: event service gala
resign: leave retire depart exit
resignation: departure exit
dismiss remove
oust eject
sack: remove redundant discharge
successor heir
predecessor former
incumbent current
party movement
coalition: bloc government
bloc: group union
faction: group wing
majority lead
landslide victory
leftist left
liberal progressive
conservative right
tory conservative
tories conservatives
republican gop
republicans gop
communist marxist
nationalist nationalism
populist populism
independence sovereignty
independent: autonomous separate freelance
autonomy independence
secession independence
separatist: secessionist nationalist rebel
democracy democratic
liberty freedom
freedom rights
rights liberties
reform: change restructure modernise revamp
overhaul: revamp restructure change
revamp: redesign renovate
policy: plan stance approach
law: statute regulation measure decree legislate
bill: measure proposal charge
regulation restriction
restriction: limit curb ban rule control
regulate: control oversee
legislation measure
enact: pass adopt approve
adopt introduce
constitution charter
clause provision
amendment change
veto block
impose: set slap order
negotiate: bargain discuss broker
negotiation: bargaining dialogue
negotiator mediator
mediate broker
mediator broker
broker dealer
compromise: deal settlement agreement concession
budget: spending finances
subsidy: grant aid support
funding: investment support sponsorship
fund: pay support sponsor
finance bankroll
sponsor: back support
sponsorship support
tax charge
taxation tax
tariff: duty tax levy
fee: charge payment price cost
charge price
welfare benefits
austerity cuts
immigration migrant
migrant foreigner
immigrant newcomer
refugee displaced
displaced: homeless uprooted
asylum refuge
refuge: shelter haven sanctuary
haven sanctuary
exodus flight
border: boundary limit
boundary line
territory: land area region
domestic: internal national
foreign: external international outside
abroad outside
worldwide international
nationwide: countrywide country
worker: labourer operative personnel
labourer laborer
employee: colleague crew
staff: crew team
colleague: coworker peer teammate friend
job: task occupation career duty
task: duty mission assignment
assignment: mission job
profession: career occupation job
professional: pro expert
work labor
employment: work job
unemployed jobless
unemployment: jobless joblessness
jobless: workless redundant
redundancy: layoff cut
layoff: cut dismissal
vacancy: opening post job
apprentice: trainee apprenticeship
trainee student
intern trainee
freelancer contractor
overtime hours
pay: remuneration compensation settle hand cover
salary: earnings income
wage earnings
bonus: payment reward
reward: prize pay bounty
payment sum
compensation: damages payout payment
payout: payment settlement damages
reimburse: repay refund
refund: repay return reimbursement
pension retirement
pensioner: retiree elderly
union labour
unionist union
picket strike
walkout protest
industrial strike
`;
