/** What is acted on: things, places and measures. The same form as the lines of events; units begin with "#". */
export const things = `
ship= ships= vessel boat= boats= freighter | schiff frachter boot= boote= booten= | navire bateau cargo= | barco buque embarc nave= naves= carguero
ferry ferries | fahre= fahren= fahrschiff fahrverkehr fahr | ferry ferries traversier | ferry transbordador
tanker | tanker= tankers= tankschiff oltanker | petrolier tanker | petrolero tanquero
container | container | conteneur portecont porte= | contenedor portacontenedor
lifeboat | rettungsboot | canot vedette | bote= lanchas lancha= salvavidas
tug= tugs= tugboat | schlepper | remorqueur | remolcador
dredger | bagger saugbagger | drague | draga
fleet | flotte | flotte | flota
port= ports= harbour harbor dock= docks= | hafen= hafens= hafen haf | port= ports= | puerto
quay= pier= wharf | kai= kais= pier= mole anleger | quai jetee | muelle
strait | straße meerenge | detroit | estrecho
channel canal | kanal fahrwasser fahrrinne | chenal canal | canal
sandbank bank= shoal | sandbank= bank= untief | banc= | banco= bajo=
sand= | sand= | sable | arena
island isle | insel= inseln= | ile= iles= | isla= islas=
coast shore= ashore= | kust ufer strand land= | cote= rivage littoral terre= | costa orilla tierra=
sea= seas= ocean | meer= meere= see= ozean | mer= mers= ocean | mar= mares= oceano
river | fluss flusse strom= | fleuve riviere | rio= rios=
lake | see= seen= | lac= lacs= | lago
water= waters= | wasser | eau= eaux= | agua
bridge | brucke | pont= ponts= | puente
road= roads= street motorway highway | straße autobahn weg= | rue= rues= route autoroute | calle carretera autopista
rail= railway train= trains= | bahn= zug= zuge= zugen= eisenbahn bahnstreck | train= trains= chemin ferr rail | tren= trenes= ferrocarril ferrovi
bus= buses= | bus= busse= | bus= autobus | autobus
car= cars= vehicle lorry lorries truck | auto= autos= wagen= fahrzeug lastwagen lkw= | voiture vehicule camion | coche vehiculo camion auto=
plane= planes= aircraft flight= flights= | flugzeug flug= fluge= maschine= | avion vol= vols= | avion vuelo
helicopter | hubschrauber helikopter | helicopter | helicopter
airport | flughaf | aeroport | aeropuerto
station= stations= | bahnhof station wache= | gare= station | estacion
engine motor machine machinery | motor maschine hauptmaschine triebwerk | moteur machine | motor maquin
rotor | rotor | rotor | rotor
rudder steering | ruder steuer | gouvern barre= | timon gobierno=
fuel= diesel | treibstoff kraftstoff diesel | carburant gazole diesel fioul | combustible gasoil diesel
oil= crude= | ol= erdol rohol | petrole huile brut= | petroleo crudo= aceite
gas= | gas= erdgas | gaz= | gas=
coal= | kohle | charbon | carbon
power= electric energ | strom= elektri energie | electri energie courant | electri energia
turbine wind= | turbine wind= windrad windpark | turbine eolien vent= | turbina eolic viento
nuclear atomic | atom nuklear kern= | nucleair | nuclear
factory plant= plants= mill= mills= works= | fabrik werk= werks= anlage muhle | usine fabrique papeterie centrale | fabrica planta papelera central=
paper= | papier papierfabrik | papier papeterie | papel
steel iron= | stahl eisen | acier fer= | acero hierro
wood= timber | holz bauholz | bois= | madera
house= houses= home= homes= housing | haus= hauser= hausern= wohn | maison logement | casa= casas= vivienda hogar
building= buildings= | gebaud | batiment immeuble edifice | edificio
roof | dach | toit | techo tejado
room= hall= | saal zimmer raum= raume= halle | salle chambre | sala habitacion
church | kirche | eglise | iglesia
museum archive library | museum archiv bibliothek | musee archiv bibliothe | museo archivo biblioteca
prison= | gefangnis | prison | prision carcel
market | markt markte | marche | mercado
shop= shops= store= stores= supermarket | laden= geschaft supermarkt | magasin commerce boutique supermarche | tienda comercio supermercado
restaurant hotel | restaurant hotel | restaurant hotel | restaurante hotel
farm= farms= | bauernhof hof= hofe= betrieb | ferme exploitation | granja finca explotacion
field= fields= | feld= felder= | champ= champs= | campo
forest | wald walder forst | foret | bosque
mountain hill= hills= | berg= berge= hugel | montagne colline | montana colina monte=
land= ground= soil | boden land= grundstuck | terre terrain sol= | tierra terreno suelo
animal cattle | tier= tiere= tieren= vieh rinder | animal animaux betail bovin | animal ganado
bird= birds= poultry turkey= turkeys= flock | vogel geflugel pute herde | oiseau volaille dinde elevage | ave= aves= pajaro pavo
herring | hering | hareng | arenque
wheat grain= | weizen getreide | ble= bles= froment cereale | trigo cereal grano
bread flour | brot mehl | pain= farine | pan= harina
milk | milch | lait | leche
fruit orange= oranges= grape | obst frucht orange= orangen= trauben | fruit orange= oranges= raisin | fruta naranja uva
food= | nahrung lebensmittel essen= | nourriture aliment | comida aliment
goods= cargo= freight | ware= waren= guter= fracht= ladung | marchandis cargaison fret= | mercanc carga=
fertiliser fertilizer | dunger dungemittel | engrais | fertilizante abono
price= prices= | preis | prix= | precio
wage= wages= salary salaries pay= | lohn lohne gehalt | salair | salari sueldo
tax= taxes= duty= duties= tariff levy | steuer zoll zolle abgabe | impot taxe droit= droits= tarif | impuesto tasa arancel
rate= rates= interest= | zins zinsen leitzins rate= satz= | taux= | tipo= tipos= tasa= interes
budget | haushalt= budget etat= | budget | presupuesto
money= cash= | geld= | argent= | dinero
debt loan | schuld kredit darlehen | dette pret= prets= emprunt | deuda prestamo credito
insur claim= claims= | versicher | assur | segur asegur
trade= trading | handel | commerc echange | comerc
economy economic | wirtschaft konjunktur | econom | econom
industry industrial | industrie branche | industri secteur | industri sector
contract | vertrag | contrat | contrato
law= laws= act= legislation | gesetz | loi= lois= legislation | ley= leyes= legislacion
bill= bills= draft | gesetz gesetzentwurf entwurf vorlage rechnung | projet loi= facture | proyecto ley= factura
rule= rules= regulation | regel vorschrift regelung | regle reglement norme | regla norma reglament
right= rights= | recht= rechte= rechten= | droit= droits= | derecho
report= reports= study= | bericht gutachten studie | rapport etude | informe estudio
review= audit= audits= | prufung uberprufung | examen audit verification revue | revision auditoria examen
letter= email | brief= briefe= schreiben= e-mail | lettre courrier | carta correo
document file= files= | dokument akte akten= unterlage | document dossier | document expediente archivo
statement= | erklarung mitteilung | declaration communique | declaracion comunicado
news= newspaper press= | nachricht zeitung presse | nouvelle journal presse quotidien | noticia periodico prensa diario
photo picture image video | foto bild= bilder= video | photo image video | foto imagen video
phone= telephone | telefon | telephon | telefon
computer software data= internet website | computer software daten= internet | ordinateur logiciel donnees informat internet | ordenador comput software datos= internet
satellite | satellit | satellit | satelite
weapon arms= gun= guns= missile rocket drone | waffe rakete drohne gewehr | arme= armes= missile roquette drone fusil | arma= armas= misil cohete dron
war= wars= | krieg | guerre | guerra
peace ceasefire truce | frieden waffenruh waffenstillstand | paix= treve cessez | paz= tregua alto=
border | grenz | frontier | fronter
treaty | vertrag abkommen | traite | tratado
crime criminal | verbrech kriminal straftat | crime criminel delit | crimen delito criminal
fraud corrupt brib | betrug korrupt bestech | fraude corrupt | fraude estafa corrup soborn
murder homicide | mord= morde= ermord | meurtre assassin homicid | asesin homicid
drug= drugs= | droge | drogue stupefi | droga estupefac
disease illness sick= ill= | krank krankheit | maladie malade | enferm
virus flu= measles infection outbreak epidemic | virus grippe masern infektion ausbruch epidemie | virus grippe rougeole infection epidemie foyer | virus gripe sarampion infeccion brote epidemia
parasite | parasit erreger | parasit | parasit
health medical | gesundheit medizin | sante medic | salud sanid sanitari medic
medicine vaccine | medikament arznei impfstoff | medicament vaccin | medicament vacuna
cancer | krebs | cancer | cancer
accident= emergency | unfall notfall notstand | accident urgence | accidente emergencia
fog= mist= | nebel | brouillard brume | niebla
rain= rains= | regen= regn | pluie | lluvia
snow= ice= | schnee eis= | neige glace | nieve hielo
heat= drought | hitze durre trocken | chaleur secheresse canicule | calor sequia
weather climate | wetter klima | meteo climat temps= | tiempo= clima meteor
school= class | schule klasse | ecole classe | escuela clase
game= games= match= matches= final= finals= | spiel finale endspiel partie | match= finale partie jeu= jeux= | partido final= juego
cup= league championship title= tournament | pokal liga meisterschaft titel turnier | coupe ligue championnat titre tournoi | copa= liga= campeonato titulo torneo
minute= minutes= | minute | minute | minuto
film= movie | film | film= films= cinema | pelicula cine=
book= books= | buch bucher | livre= livres= | libro
music concert | musik konzert | musique concert | musica concierto
award prize | preis= auszeichn | prix= recompens | premio
project= scheme program | projekt vorhaben programm | projet programme | proyecto programa
site= sites= place= | standort stelle ort= platz | site= lieu= endroit place | sitio lugar
centre center | zentrum | centre | centro
area= zone= | gebiet zone= bereich | zone= secteur region | zona= area=
service= services= | dienst | service | servicio
system= network | system netz | systeme reseau | sistema red= redes=
problem fault= failure fail failed= defect | problem fehler defekt ausfall panne versag storung scheiter | probleme panne defaut defaillan echec echou | problem fallo averia defecto fracas parada
cause= reason= | ursache grund= anlass | cause= raison | causa= razon motivo
result= results= | ergebnis resultat folge | resultat suite | resultado
risk= danger | risiko gefahr | risque danger | riesgo peligro
safety security | sicher | securite surete | segurid
measure= measures= step= steps= | maßnahm schritt | mesure= mesures= | medida
operation= | einsatz operation betrieb | operation intervention | operacion operativo
exercise= | ubung manover | exercice manoeuvre | ejercicio maniobra
journey= passage transit | durchfahrt passage uberfahrt | passage traversee transit | paso= travesia transito
number= total= | zahl= anzahl summe gesamt | nombre= total | numero total
majority most= | mehrheit meist | majorite plupart | mayoria
half= | halft halb | moitie demi | mitad medio=
quarter | viertel quartal | quart trimestre | cuart trimestre
third= | drittel | tiers= | tercio
average mean= | durchschnitt mittel= | moyen | promedio media=
record= records= | rekord | record | record=
life= lives= | leben | vie= vies= | vida
body= bodies= corpse | leiche korper leichnam | corps= cadavre | cuerpo cadaver
cabin kitchen | kabine kuche | cabine cuisine | cabina cocina
list= | liste schlagseite | liste gite= | lista escora
metal= filing= filings= | metall span spane | metal metaux limaille | metal limadura
wreck | wrack | epave | restos= pecio naufragio
noise | larm gerausch | bruit | ruido
alarm= tracking | alarm ortung | alarme balise suivi | alarma rastreo baliza
silo= silos= | silo= silos= | silo= silos= | silo= silos=
sugar= beet | zucker ruben | sucre betterave | azucar remolacha
yield | ertrag ertrage | rendement | rendimiento
main= chief= principal | haupt hauptsach | principal | principal
recommend advis | empfehl empfahl empfohl rat= rats | recommand conseil | recomend aconsej
#percent pct= cent= | prozent | pourcent cent= | ciento=
#dollar | dollar | dollar | dolar
#pound= pounds= sterling | pfund | livre= livres= | libra
#euro | euro | euro | euro
#crown | krone | couronne | corona
#yen= | yen= | yen= | yen=
#ton= tons= tonne | tonne= tonnen= | tonne | tonelad
#kilogram kilo= kilos= kg= | kilogramm kilo= kg= | kilogramme kilo= kilos= kg= | kilogramo kilo= kilos= kg=
#kilometre kilometer km= | kilometer km= | kilometre km= | kilometro km=
#mile= miles= | meile | mille= milles= mile= | milla
#metre meter | meter= metern= | metre= metres= | metro= metros=
#centimetre centimeter cm= | zentimeter cm= | centimetre cm= | centimetro cm=
#hectare | hektar | hectare | hectarea
#litre liter | liter= litern= | litre= litres= | litro
#degree= degrees= | grad= | degre | grado
#magnitude | starke magnitude | magnitude | magnitud
#knot= knots= | knoten= | noeud | nudo
#megawatt mw= | megawatt mw= | megawatt mw= | megavatio mw=
#hour= hours= | stunde | heure= heures= | hora= horas=
#minute= minutes= | minute | minute | minuto
#second= seconds= | sekunde | seconde= secondes= | segundo= segundos=
#day= days= | tag= tage= tagen= tages= | jour= jours= journee | dia= dias=
#week= weeks= | woche | semaine | semana
#month= months= | monat | mois= | mes= meses=
#year= years= annual | jahr | an= ans= annee annuel | ano= anos= anual
`;
