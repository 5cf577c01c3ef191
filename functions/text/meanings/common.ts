/** Other words that reports use often. The same form as the lines of events. */
export const common = `
piece= pieces= | stuck | piece morceau | pieza trozo
deep depth= depths= | tief | profond | profund
grateful | dankbar | reconnaissant | agradecid
embarrass shame= | peinlich | embarrass gen honte | vergonz vergüen
cover= covers= covered | deck abdeck einspring | couvr couvert | cubr cubiert
world global worldwide | welt | monde mondial | mundo mundial
earth | erde | terre= | tierra
history historic | geschicht histori | histoire histori | historia histori
language= | sprache | langue= | idioma lengua
word= words= | wort worte worter | mot= mots= | palabra
size= | große= | taille | tamano
length= | lange= | longueur | longitud eslora
weight weigh | gewicht wieg= wiegt= | poids pes= | peso= pesa=
speed | geschwindigkeit tempo | vitesse | velocidad
distance | entfernung strecke | distance | distancia
height | hohe= | hauteur | altura
side= sides= | seite | cote= cotes= | lado=
bottom floor= floors= | boden grund= etage stock= | fond= sol= etage | fondo piso= suelo
line= lines= | linie zeile leitung | ligne | linea
top= peak | spitze | sommet haut= | cima cumbre
summit | gipfel | sommet | cumbre
window door= doors= | fenster tur= turen= | fenetre porte= | ventana puerta
wall= walls= | mauer wand wande | mur= murs= | muro pared
table= | tisch tabelle | table= | mesa tabla
stone rock= rocks= | stein fels | pierre roche rocher | piedra roca
tree= trees= | baum baume | arbre | arbol
garden park= parks= | garten park= | jardin parc= | jardin parque
square= | platz= | place= | plaza
office= offices= | buro | bureau | oficina despacho
headquarters base= | sitz= zentrale basis stutzpunkt | siege= base= | sede= base=
branch | filiale zweig | branche succursale agence | sucursal rama
chain= | kette | chaine | cadena
brand | marke= | marque= | marca=
product= products= | produkt | produit | producto
quality | qualitat | qualite | calidad
model= | modell | modele | modelo
plan= design | entwurf plan= | projet plan= | plan= proyecto
idea | idee | idee | idea
answer respon repl | antwort | repons repond | respuest respond
question= | frage= fragen= | question | pregunta
debate discuss | debatt diskut beratung beriet | debat discut | debat discut
speech= address | rede= ansprache | discours allocution | discurso
vote= ballot | abstimmung | vote= scrutin | votacion
campaign | kampagne wahlkampf | campagne | campana
crisis | krise | crise | crisis
reform | reform | reforme | reforma
policy policies politic | politik | politique | politica
power= powers= | macht= gewalt | pouvoir | poder=
control | kontroll | control | control
order= | ordnung reihenfolge | ordre | orden=
level | niveau stufe pegel stand= | niveau | nivel
limit | grenze limit begrenz | limite | limite limit
share= shares= stake | anteil aktie | part= parts= action | accion participacion cuota
value worth= | wert= werts= | valeur valoir vaut | valor vale
income revenue turnover | einkommen umsatz einnahm | revenu recette chiffre | ingreso facturacion
profit= profits= | gewinn= gewinne= | benefice profit | beneficio ganancia
demand= | nachfrage | demande | demanda
supply supplies | versorgung lieferung vorrat | approvisionnement fourniture livraison | suministro abastec
deliver | liefer | livr | entreg
store= stock= stocks= | lager vorrat | stock reserve | almacen reserva existencias
reserve | reserve | reserve | reserva
project= | projekt | projet | proyecto
progress | fortschritt | progres | progreso avance
success succeed | erfolg | succes reuss | exito logr
effort | bemuh anstreng | effort | esfuerzo
chance opportunit | chance gelegenheit | chance occasion | oportunidad ocasion
condition | bedingung zustand | condition etat= | condicion estado=
case= cases= | fall= falle= fallen= | cas= | caso=
event= events= incident | ereignis vorfall veranstaltung | evenement incident | evento incidente suceso
example | beispiel | exemple | ejemplo
evidence proof prove | beweis | preuve prouv | prueba demostr
mistake error | fehler irrtum | erreur faute | error fallo
lesson | lektion lehre= | lecon | leccion
cheap | billig gunstig | bon= marche= pas= cher= | barat
expensive | teuer teure | cher= chere couteu | car= caro cara
rich wealthy | reich | riche | ric= rico rica
poor poverty | arm= arme= armen= armut | pauvre | pobre
happy glad | froh glucklich | heureu content | feliz content
sad= grief mourn | traurig trauer | triste deuil | triste duelo luto
angry anger furious | wut wutend arger verarger | colere furieu | enfad ira= indign
proud | stolz | fier | orgullos
surpris | uberrasch | surpris surpren | sorprend sorpres
clear= clearly | klar= klare deutlich | clair evident | clar
certain sure= | sicher gewiss | certain sur= | segur ciert
likely= probabl | wahrscheinlich | probabl | probabl
special | besonder spezial | special particulier | especial
normal usual | normal ublich | normal habituel | normal habitual
entire= complete= | gesamt komplett vollstandig | entier complet | entero complet
several various | mehrere verschiedene | plusieurs divers | varios varias
many= numerous | viele vielen zahlreich | nombreu beaucoup | much numeros
few= | wenige wenigen | peu= | poc
almost nearly | fast beinahe | presque | casi
quickly= | schnell | rapidement | rapidamente
part= parts= | teil= teile= teilen= | partie part= | parte
time= times= | zeit= zeiten= mal= | temps fois= | tiempo vez= veces=
way= ways= | weg= wege= weise | chemin maniere facon | camino manera forma=
thing= | ding= sache | chose | cosa
start= beginning | anfang beginn | debut | inicio principio comienzo
middle | mitte mittler | milieu | medio= mitad
autumn fall= | herbst | automne | otono
winter | winter | hiver | invierno
spring= | fruhling fruhjahr | printemps | primavera
summer | sommer | ete= | verano
weekend | wochenende | week end= | fin= semana
holiday | urlaub ferien feiertag | vacances ferie | vacaciones festivo
century | jahrhundert | siecle | siglo
decade | jahrzehnt | decennie | decada
tooth teeth head= hand= hands= arm= leg= legs= bone= bones= | zahn kopf hand= hande= arm= bein knochen | dent= tete= main= mains= bras= jambe os= | diente cabeza mano brazo pierna hueso
blood heart | blut herz | sang coeur | sangre corazon
god= religio | gott religi | dieu religi | dios religi
priest bishop pope= | priester bischof papst | pretre eveque pape= | cura= sacerdote obispo papa=
mosque church= | moschee kirche | mosquee eglise | mezquita iglesia
space= rocket= moon= | weltraum mond= | espace lune= | espacio luna=
science | wissenschaft | science | ciencia
technolog | technologi technik | technolog | tecnolog
electronic digital | elektron digital | electroni numeri | electroni digital
network= | netzwerk netz= | reseau | red= redes=
user= users= | nutzer | utilisateur usager | usuario
security= guard= | sicherheit wache | securite garde= | seguridad guardia
camera | kamera | camera | camara
signal= warning= | signal warnung | signal avertissement | senal aviso
medal | medaille | medaille | medalla
champion | meister weltmeister | champion | campeon
race= races= | rennen | course | carrera
bicycle bike= cyclist | fahrrad rad= radfahrer | velo= cyclist | bicicleta ciclista
tram= metro subway | straßenbahn u-bahn | tram metro | tranvia metro=
tunnel | tunnel | tunnel | tunel
dam= dams= | damm staudamm | barrage | presa embalse
pipe= pipes= pipeline | rohr leitung pipeline | conduite tuyau pipeline oleoduc | tuberia oleoducto
waste rubbish garbage | mull abfall | dechet ordure | basura residuo
lock= gate= gates= | schleuse tor= | ecluse porte= | esclusa puerta
`;
