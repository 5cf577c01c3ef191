/** Who acts: people, offices and bodies. The same form as the lines of events. */
export const actors = `
government cabinet administration | regierung kabinett | gouvernement cabinet | gobierno gabinete
parliament assembly | parlament | parlement assemblee | parlamento asamblea cortes
senat | senat | senat | senad
mp= mps= lawmaker legislator deput= deputies= | abgeordnet | depute parlementair | diputad parlamentari legislador
minister | minister | ministre | ministr
ministry | ministeri | minister | minister
president | prasident | president | president
premier= prime= chancellor | premier ministerprasident kanzler | premier= | primer=
mayor | burgermeister | maire | alcald
governor | gouverneur | gouverneur | gobernador
king= | konig | roi= | rey=
queen= | konigin | reine= | reina=
council | rat= stadtrat gemeinderat kreistag rats= | conseil municip | consejo ayuntamiento concejo
councillor | stadtrat ratsmitglied | conseiller | concejal
official | beamt behordenvertreter offiziell | responsable officiel fonctionnair | funcionari oficial
authorit agency office= | behord amt= amts= agentur | autorit agence office= bureau | autorid agencia oficina
court= courts= tribunal | gericht | tribun cour= | tribunal corte= juzgado
judge= judges= magistrat | richter | juge= juges= magistrat | juez= juez jueces magistrad
prosecutor | staatsanwalt | procureur parquet | fiscal
lawyer attorney solicitor | anwalt anwalte rechtsanwalt | avocat | abogad
police officer= officers= | polizei polizist beamt | polic policier gendarm | polici agente
firefighter brigade | feuerwehr | pompier | bombero
coastguard coast= | kustenwach kust | garde cotes cote= | guardacostas costa
army military troops= soldier | armee militar truppen soldat | arme= armee militair soldat troup | ejercito militar soldado tropas
navy naval | marine | marine= naval | armada= marina= naval
union= unions= | gewerkschaft verband | syndica | sindicat
employer | arbeitgeber | employeur patron | patron empleador empresari
company companies firm= firms= business enterpris operator | unternehm firma firmen betrieb gesellschaft konzern betreiber | entreprise societe compagnie exploitant | empresa compania sociedad operador
shipowner owner= owners= shipping | reeder eigentumer besitzer inhaber | armateur proprietair | armador propietari duen navier
bank= banks= banker | bank= banken= bankier | banque banquier | banco= bancos= banquero
shareholder investor | aktionar anleger investor | actionnair investisseur | accionist inversor
director manager executive chief= boss= head= | direktor leiter chef= geschaftsfuhrer vorstand | directeur directrice chef= patron dirigeant | director jefe= jefa= gerente directiv
chairman chairwoman chair= | vorsitzend | president | president
spokesman spokeswoman spokesperson | sprecher | porte= parole= | portavoz vocer
expert scientist researcher economist | expert fachleut wissenschaft forscher okonom | expert scientif chercheur econom | expert cientific investigador econom
doctor physician | arzt arzte | medecin docteur | medic doctor
nurse | pfleg krankenschwester | infirmi | enfermer
patient= patients= | patient | patient malade | pacient
teacher | lehrer lehrkraft | enseignant professeur | maestr profesor docente
student pupil | student schuler | etudiant eleve | estudiant alumn
child= children= boy= boys= girl= girls= | kind= kinder= kindern= junge= jungen= madchen | enfant garcon fille= filles= | nin= nino ninos nina ninas hij
baby= babies= | baby saugling | bebe= bebes= | bebe=
man= men= | mann= manner= mannern= mannes= | homme | hombre
woman= women= | frau= frauen= | femme | mujer
people= persons= person= resident inhabitant | mensch leute= person einwohner bewohner anwohner burger | personne= personnes= gens= habitant riverain | persona gente vecin habitant resident
worker employee staff= docker labour workforce | arbeiter beschaftigt angestellt mitarbeiter hafenarbeiter belegschaft personal= | travailleur ouvrier employe salarie docker personnel= | trabajador emplead obrero estibador personal= plantilla
crew= crews= sailor seaman seamen | besatzung seeleut matros mannschaft | equipage marin marins= matelot | tripula marinero
captain skipper master= | kapitan schiffsfuhrer | capitaine | capitan patron
passenger | passagier fahrgast fahrgaste | passager | pasajer
driver | fahrer fuhrer lokfuhrer | conducteur chauffeur | conductor chofer
pilot= pilots= pilotage | pilot= piloten= lots | pilot | pilot practico
farmer grower | landwirt bauer bauern | agriculteur cultivateur paysan | agricultor productor campesin
fisherman fishermen fisher | fischer | pecheur | pescador
victim | opfer | victime | victim
suspect= suspects= | verdachtig | suspect | sospechos
witness | zeug | temoin | testig
neighbour neighbor | nachbar | voisin | vecin
family families | familie | famille | familia
wife= husband= spouse= | ehefrau ehemann gatt frau= | epou mari= femme= | espos marid
mother= father= parent | mutter= vater= eltern | mere= pere= parent | madre= padre= padres=
son= sons= daughter | sohn= sohne= tochter | fils= fille= | hij
brother sister | bruder schwester | frere soeur | herman
friend | freund | ami= amis= amie | amig
player= players= striker forward= goalkeeper | spieler sturmer torwart | joueur attaquant gardien | jugador delanter porter
coach= trainer | trainer | entraineur | entrenador
team= teams= club= side= | mannschaft verein klub= club= team= | equipe club= | equipo club=
fan= fans= spectator | zuschauer anhanger fans= | spectateur supporter | espectador aficionad
singer actor artist writer author | sanger schauspieler kunstler autor schriftsteller | chanteu acteur actrice artiste auteur ecrivain | cantant actor actriz artista autor escritor
member= members= | mitglied | membre | miembro soci
customer client consumer | kund verbraucher | client consommateur | client consumidor
visitor tourist | besucher tourist | visiteur touriste | visitant turist
refugee migrant | fluchtling migrant gefluchtet | refugie migrant | refugiad migrant
rebel militant insurgent | rebell aufstand kampfer | rebelle insurge militant | rebelde insurgent
group= groups= organisation organization association | gruppe organisation verband verein vereinigung | groupe organisation association | grupo organizacion asociacion
party= parties= | partei= parteien= | parti= partis= | partido=
opposition | opposition | opposition | oposicion
committee commission panel | ausschuss kommission | commission comite | comision comite
board= boards= | vorstand aufsichtsrat behord amt= kammer | conseil= autorite= | junta= consejo=
institute university college | institut universitat hochschul | institut universit | institut universid
hospital clinic | krankenhaus klinik spital | hopital clinique | hospital clinic
school= schools= | schul | ecole lycee college | escuela colegio
investigator inspector | ermittl inspekt prufer | enqueteur inspecteur | investigador inspector
operator= salvage= salvor | berg bergung betreiber | sauvetage exploitant | salvament operador
deputy= vice= | stellvertret vize | adjoint vice= | adjunt vice= tenient
former ex= | fruher ehemalig ex= | ancien ex= | ex= antigu
german | deutsch | allemand | aleman
french | franzos | franc | franc
spanish spaniard | spani | espagn | espan
british briton | brit | britann | britan
english | englisch england | anglais | ingles
american | amerikan us= | americain | estadounidens american
russian | russ | russe | rus
ukrainian | ukrain | ukrain | ucrani
chinese | chines | chinois | chin
japanese | japan | japon | japon
italian | italien | italien | italian
israeli | israel | israel | israel
palestinian | palastin | palestin | palestin
iranian | iran | iran | iran
turkish turk= turks= | turk | turc turque | turc
polish pole= poles= | poln | polon | polac
dutch | niederland | neerland | neerland holand
european | europa | europ | europe
african | afrikan | africain | african
foreign | ausland auslandisch fremd | etrang | extranj
national | national landesweit | nation | nacion
local | lokal ortlich | local locaux | local
regional | regional | region | region
federal | bundes | federal federaux | federal
state= states= | staat land= bundesstaat lander= | etat | estad
country countries nation= nations= | land= lander= landes= nation | pays= nation | pais= paises= nacion
city= cities= town= towns= municipal | stadt stadte ort= orte= kommun | ville | ciudad puebl localid municip
village | dorf dorfer | village | pueblo aldea
capital= | hauptstadt | capitale | capital=
region= province district county | region provinz kreis bezirk | region= regions= province departement comte | region= provincia distrito comarca condado
`;
