/**
 * What happens, in English, German, French and Spanish: a meaning a line, its words in this order, each the beginning of a word or,
 * with "=", the whole of it. Opposites are on different lines. Words as tokens fold them.
 */
export const events = `
die= died= dies= dying dead= death deaths kill killed= | tot= tote= toten= tod= starb starben stirbt sterben gestorben todlich getotet totet toteten | mort mourir meurt meurent deces decede tue= tuee= tues= tuees= tuant tuent | muere murio muert mori mata= matan mato= mataron matado fallec
injur hurt= wound wounded | verletz verwund | bless | herid hiri lesion
unhurt= uninjured= unharmed= | unverletzt unversehrt | indemne | iles
rescue save= saved= saves= saving | rett gerett geborgen | sauve secour | rescat salva
arrest detain custody | festgenommen nahm= nahmen= verhaft festnahm | arret interpell | deten detuv arrest
release freed= free= | freigelass freilass entlass | liber relach | liber puest
resign quit= step= stepped= steps= | zuruckgetret zurucktret rucktritt trat= tritt= traten= zuruck= | demission | dimi renunci
appoint named= | ernannt ernenn berufen | nomm | nombr design
elect election vote= voted= votes= voting ballot | wahl gewahlt stimm abstimm wahlt | elect elu= elue= elus= vot scrutin voix= | elec elegi vot
approve approv pass= passed= passes= adopt back= backed= backs= | billig verabschied genehmig angenomm annimmt gebilligt nahm= | approuv adopt vote= votee= | aprob adopt
reject rejected refus turned= | abgelehnt ablehn lehnt= lehnte= lehnten= verweiger zuruckgewies | rejet refus | rechaz deneg
agree agreed agreement deal= deals= accord | einig einigt einigung abkommen vereinbar geeinigt ubereinkunft | accord conven entente entendu | acuerd acord pact
sign= signed= signs= signing | unterzeichn unterschr | signe sign= signent | firm
meet met= meets= meeting talks= talk= negotiat | treff traf= trafen= getroffen gesprach verhandl beriet berat sitzung | rencontr reunion reuni negoci pourparler | reun encuentr negoci conversac
win= won= wins= winning victor beat= beats= beaten= | gewann gewinn gewonn sieg besieg schlug schlagt geschlagen | gagn remport victoire battu bat= battent vainq | gana gano victori venc derrot
lose= lost= loses= losing loss= losses= | verlor verlier verlust | perd pert | pierd perd
draw= drew= drawn= | unentschieden | nul= | empat
score scored= scoring goal | traf= trafen= tor= tore= toren= erziel treffer | marqu but= buts= | marc gol= goles=
rise= rose= rises= rising risen= increas climb grew= grow= grows= higher= up= raise= raised= raises= raising | stieg stiegen steig gestiegen erhoh zugenomm wuchs gewachsen wachs anstieg hob= hoben= gehoben angehob | augment hauss hausse mont releve progress croissance | subi sube aument crec elev alza incremen
fall= fell= falls= falling fallen= drop dropped= decreas declin lower= down= cut= cuts= cutting reduc collaps | fiel fielen fall= fallt gefallen sank sanken gesunken sink senk gesenkt ruckgang kurz gekurzt sturz einsturz eingesturz zusammengebroch | baiss chut recul diminu redui tomb effondr | baj cae cayo caen caid descen reduc disminu recort derrumb
open= opened= opens= opening reopen | offn eroffn geoffn | ouvr ouvert rouvr | abre abri abier apertur reabr
close= closed= closes= closing closure shut= shuts= shutting | schließ schloss geschloss gesperrt sperr stillgelegt | ferm clos | cierr cerr
start= started= starts= starting began= begin begins= begun launch | beginn begann begonn start gestartet anfang fing= aufgenommen | commenc debut lanc demarr | comenz comienz empez empiez inici lanz
end= ended= ends= ending finish complet conclu | ende= endet endete beend abgeschloss vollend | fin= finir finit termine acheve conclu prend= | termin fin= final acab conclu
stop= stopped= stops= stopping halt= halted= suspend | stopp gestoppt ausgesetzt eingestellt angehalt suspendiert aussetz | arret suspen stopp interromp interrompu | para= paro= detien suspen paraliz interrump
continue continu remain resum | fortgesetz fortsetz weiter bleib blieb dauer | continu poursuiv rest repr reste | contin sigue sigui perman reanud
delay postpon late= | verspat verschob verzoger aufgeschob | retard report | retras aplaz demor
cancel scrapp | abgesagt absag gestrichen | annul | cancel anul suspen
ban= banned= bans= banning prohibit forbid outlaw | verbot verbiet verboten untersag | interdi interdict | prohib
allow permit licen | erlaub genehmig zulass zugelass lizenz gestatt | autoris permis permet licence | permit permis autoriz licenc
order= ordered= orders= ordering instruct | ordnet= ordnete= angeordnet anordn befahl befohl verfug | ordonn | orden
strike= striking= walkout walk= walked= | streik ausstand niedergelegt legt= legten= | greve debray | huelg paro=
protest demonstrat march= marched= rally | protest demonstr kundgebung | manifest protest | manifest protest
attack raid= | angriff angegriff griff= griffen= uberfall uberfall anschlag | attaqu agress attentat | ataqu ataca atent
shoot shot= shooting gunfire fire= fired= | schoss schuss geschoss erschoss | tir tirs= fusill abatt abattu | dispar tirote balea
bomb explod explosi blast | bombe explo sprengs detonation | bomb explos | bomb explo estall
burn= burned= burnt= burns= burning fire= fires= blaze blazes= | brand brann gebrannt brenn feuer | incend feu= feux= brul | incend fuego= quem ardi
flood | uberschwemm hochwasser flut | inond crue | inund
storm hurricane gale | sturm orkan unwetter | tempete ouragan | tormenta temporal huracan
earthquake quake tremor | erdbeben beben | seisme tremblement | terremot sismo seism
crash collid collision | zusammenstoß zusammengestoß kollid kollision absturz absturz abgesturz verungluckt unfall | collision accident ecras crash percut | choqu colis accident estrell
accident | unfall ungluck | accident | accident
hit= hits= hitting struck= strikes= ram= rammed= | traf= getroffen ramm gerammt prallt stieß gestoß erschutter | heurt frapp percut touch | choc choqu golpe impact sacud alcanz
shake= shook= shaken= | erschutter bebt | secou ebranl | sacud
sink= sank= sunk= sinking | sank= gesunken unterg sinken= | coul naufrag sombr | hund naufrag
aground= grounded= grounding= ran= run= runs= | grund= gelaufen lief= liefen= laufen= auflief gestrandet | echou | encall varad
refloat afloat | flott freigeschlepp | renflou | reflot
block= blocked= blocks= blocking | blockier versperr blockad | bloqu entrav | bloque impid cerr
destroy | zerstor vernicht | detrui destruct | destruy destru
damag harm= harms= harmed= | beschadig schad schaden | endommag degat dommag | dan= dano danos danad averi
repair fix= fixed= mend= | reparier reparatur repariert instand | repar | repar arregl
build= built= builds= building construct | bau= baut= baute= bauten= gebaut bauen= errichtet errichten neubau | constru bati | constru edific
rebuild | wiederaufbau wiederaufgebaut | reconstru | reconstru
move= moved= moves= moving relocat transfer | verleg umzug umgezog verlegt bewegt | deplac transfer demenag | traslad mud mov
leave= left= leaves= leaving depart | verließ verlass abfahr abgefahr auslief ausgelauf verließen | quitt part parti= partis= | sal sale= salid abandon zarp parti=
arrive arriv reach reached= | angekomm ankomm ankunft erreich traf= trafen= eingetroff einlief | arriv attein parven | lleg alcanz
return= returned= returns= returning | zuruckgekehrt kehrt= kehrte= kehrten= ruckkehr zuruck | revien reven rentr retour | regres vuelv volv retorn
travel journey trip= sail= sailed= sails= sailing | reis fuhr= fuhren= fahrt gereist | voyag trajet | viaj trayect
carry= carried= carries= carrying transport haul | transport beford trug= trugen= tragen= tragt= geladen an= | transport emport port | transport lleva llev
take= took= taken= takes= taking brought= bring= brings= bringing | gebracht bracht brachte brachten nahm= nehm genomm bringt holt geholt | pris= prise= prend emmen amen ramen evacu conduit | llev tom traslad saca
evacuat | evakuier geraumt raum | evacu | evacu desaloj
find= found= finds= finding discover detect | fand= fanden= gefund find entdeck festgestell | trouv decouv detect | encontr hall descubr detect
search= searched= searching seek= | such gesucht fahnd | recherch cherch fouill | busc busq
investigat inquiry probe examin | ermitt untersuch pruf gepruft | enquet examin | investig examin
charge= charged= charges= accus indict prosecut | angeklagt anklag beschuldig vorgeworf | accus inculp poursui mis= mise= | acus imput procesad
sue= sued= sues= suing lawsuit | verklag klag | poursui plainte | demand querell
try= tried= trial= trials= | prozess versuch verhandl | proces essay tent | juici intent juzg
sentenc jail imprison prison | verurteil haft= gefangnis freiheitsstraf inhaftiert | condamn prison emprison peine | conden carcel prision
convict guilty | schuldig verurteil | coupable reconnu condamn | culpable conden
acquit | freigesproch freispruch | acquitt relax | absuel absol
fine= fined= fines= penalt | geldstraf buß strafe | amend penal | mult sancion penal
steal stole= stolen= theft rob= robbed= robbery | gestohl stahl diebstahl stehl raub veruntreu | vol= vols= vole= volee= derob | rob= robo robar roba hurt
pay= paid= pays= paying payment | zahl bezahl gezahlt | pay vers vers= | pag abon
buy= bought= buys= buying purchas acqui | kauf kaufte gekauft ubernahm ubernomm erworb erwarb | achat achet acqui rachat | compr adqui
sell= sold= sells= selling sale= sales= | verkauf verauß | vend vent | vend vent
offer= offered= offers= | angebot biet bot= boten= angeboten | offr propos offert | ofrec ofert
cost= costs= costing | kost gekostet | cout | cuest cost
earn= profit | verdien gewinn | gagn benefic | gana benefic
spend= spent= spends= | ausgab ausgegeb gibt= | depens consacr | gast destin
fund= funds= funded= financ | finanz fond mittel= | financ fonds | financ fond
invest | invest | invest | invert invers
hire= hired= recruit employ | einstell eingestellt stellt= rekrut beschaftig | recrut embauch emploi employ | contrat recluta emple
dismiss sack= sacked= layoff laid= fired= | entlass gekundigt abgebaut | licenci renvoy congedi | despid desped
work= works= worked= working job= jobs= | arbeit | travail emploi | trabaj emple
train= trained= training | ausbild ausgebild schul | form= forme formation entrain | form= entren
teach taught= | lehr unterricht | enseign | ensen
study studie studied= research | studie untersuch forsch | etud recherch | estudi investig
warn | warn gewarnt | averti mis= alert mettre= | advert avis alert
fear= fears= feared= worr concern | furcht befurcht sorg angst | crain crainte inquie peur | tem= teme temor preocup mied
criticis criticiz condemn | kriti verurteil | critiqu condamn denonc | critic conden
prais welcom | lob begruß wurdig | salu felicit lou | elogi celebr salud
blam attribut | schuld macht= verantwort zuruckgefuhrt fuhrt= fuhrte= | attribu impute | atribuy culp achac
apologis apologiz sorry= regret | entschuldig bedauer leid= tut= | excus regrett desol | disculp lament sient
thank= thanked= thanks= | dank | remerci merci= | agradec gracias=
help= helped= helps= helping support aid= assist | hilf half= halfen= geholf unterstutz | aid souten secour | ayud apoy asist
protect guard | schutz | proteg protect | proteg
threat | droh bedroh | menac | amenaz
fight= fought= fighting battle= combat clash | kampf gekampft gefecht | combat lutt affront bataill | lucha combat enfrent batall
invade occup seize= seized= captur | besetz erober eingenomm beschlagnahm | envahi occup sais captur | invad ocup captur incaut
withdraw withdrew= withdrawn= pull= pulled= | zuruckgezog abzug ruckzug abgezog zieht= zog= | retir retrait | retir retira
join= joined= joins= | beigetret beitret anschloss angeschloss schloss= | rejoi adher | un= uni= sum ingres
creat establish set= sets= found= founded= | grund gegrund geschaff schaff eingerichtet | cre cree etabli fond | cre funda establec
produc manufactur made= make= makes= | hergestellt herstell produz produk fertig | produi fabri | produc fabric
export | ausfuhr export ausgefuhrt | export | export
import= imports= imported= | einfuhr import eingefuhrt | import | import
grow= grown= harvest crop | ernt geerntet anbau | recolt moisson cultiv | cosech cultiv
catch= caught= catches= | fang gefangen fing= fingen= | pech captur attrap | captur pesc
fish= fishing= fished= | fisch | pech poisson | pesc pez= peces=
spill leak | lief= liefen= ausgelauf ausgetret lecks leck= | echapp dever fuit | derram vert fuga
pollut contamin | verschmutz verseuch | pollu contamin | contamin
test= tested= tests= testing | test getestet prufung | test epreuv analys | prueb prob analiz
confirm | bestatig | confirm | confirm
deny denied= denies= denial | bestreit bestritt dementi | dement nie= nient= | nieg neg= desmi
announc | angekundigt ankundig kundigt= kundigte= bekannt gegeben mitgeteilt | annonc | anunci
publish releas issued= | veroffentlich | publi diffus paru | public difund
show= showed= shows= shown= reveal | zeig gezeigt ergab ergeb | montr revel indiqu | mostr muestr revel
demand= demanded= demands= call= called= calls= calling urg appeal | forder gefordert verlang appell aufgeruf ruf= rief= riefen= | exig demand reclam appel | exig reclam pid= pidi llam inst
propos suggest plan= plans= planned= planning | vorschlag vorgeschlag plan= plan geplant | propos prevoi prevu projet plan= plans= | propon propus propuest plan= planes= planea preve
decid decision rul rule= ruled= rules= | entschied entscheid beschloss beschluss beschließ | decid decision tranch | decid decis resolv fall=
choose chose= chosen= select | ausgewahlt wahlt= gewahlt entschied | chois selection | elig eleg seleccion
change= changed= changes= amend reform | ander geandert anderung reform | chang modif reform | cambi modific reform
replac | ersetz | rempla | reemplaz sustitu
expect= expected= expects= | erwart rechn | attend prevoi prevu | esper prev
increase= increases= | erhohung zunahme | hausse augmentation | aumento
lead= led= leads= leading head= headed= heads= chair= | leit geleit fuhr= fuhrt= fuhrte= fuhrend vorsitz | dirig men mene tete presid | dirig encabez lider presid
live= lived= lives= living resid | leb wohn gelebt | viv vit= vivent habit resid | viv resid habit
born= birth | geboren geburt | ne= nee= nes= naiss | naci nacim
marry married= marriage wedding | heirat hochzeit ehe= | mari | casa= caso= casad matrimon bod
wait= waited= waits= waiting | wart gewartet | atten attend | esper
stand= stood= stands= lie= lies= lying anchored= anchor | lieg lag= lagen= stand= steht anker | mouill ancr trouv | fonde ancl
spread= spreads= | ausbreit breitet verbreit | propag etend | propag extend
vaccin | impf geimpft | vaccin | vacun
treat= treated= treatment | behandl behandel | trait soign | trat atend
play= played= plays= | spiel gespielt | jou | jug
speak= spoke= spoken= speech= talk= talks= talking | sprach spricht sprech rede= geredet | parl discours | habl discurs
think= thought= believ | glaub denk meint | pens croi estim | cre= cree creen piens opin
know= knew= known= | weiß wuss bekannt | sai= sait= savai connai conn | sab= sabe conoc
want= wants= wanted= | will= woll mocht | veu voul souhait | quier quer dese
need= needs= needed= | brauch benotig notig | besoin falloir | necesit
use= used= uses= using | nutz benutz verwend genutzt | utilis emploi servi | us= usa utiliz
read= reads= | las= lies gelesen verles | lu= lire lit= lecture | ley= leer lee= lectur
write= wrote= written= writing | schreib schrieb geschrieb | ecri | escrib
see= saw= seen= sees= | sah= sahen= sehen= sieht= gesehen | vu= vue= vus= voi= voit= voir= | vi= vio= vist ver= ven=
requir oblig forc= forced | verlang verpflicht vorschreib vorgeschrieb gezwung zwing erforder | oblig impos exig contrain force | oblig exig impon
apply= applies= applied= | gelt gilt= galt= angewend | appliqu | aplic vale=
estimat put= puts= | beziffer schatz geschatz | estim evalu chiffr | estim calcul cifr
accept | akzeptier angenomm annahm | accept | acept
give= gave= given= gives= | gab= geb gibt= gegeb | donn | da= dio= dar= dan= dad
send= sent= sends= sending | schick gesandt sandt entsand | envoy | envi
get= got= gets= receiv obtain | bekomm bekam erhalt erhielt | recu= recoi recev obten obtien | recib obten obtuv
go= went= gone= goes= | ging= geht= gehen gegangen | all va= | ir= fue= van=
come= came= comes= | kam= kamen= komm | vien ven= venu | vin= vien
keep= kept= hold= held= | hielt= halt behalt gehalten | gard tenu tien | mant mantien
turn= turned= | wend dreh | tourn | gir
increase= raise= | erhohung | hausse | aumento subida
employ | beschaftigt | emploi | emple
appeal= | berufung revision | appel | apel recurs recurr
force= forced= | zwang gezwungen | forc contrain | forz oblig
wash= | wasch | lav | lav
name= named= | nannt nenn name= namen= | nomm | nombr llam
question | frage befragt | question interrog | pregunt interrog
tell= told= tells= inform | informier mitgeteilt sagt= erzahl | dit= inform racont | dij dice inform cont
`;
