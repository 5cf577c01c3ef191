/** How, when and how much. The same form as the lines of events; a line that begins with "!" counts also where its words are stop words. */
export const qualities = `
!today tonight | heute | aujourd'hui= | hoy=
!yesterday | gestern | hier= | ayer=
!tomorrow | morgen= | demain= | manana=
date= dates= deadline | datum termin frist | date= dates= echeance | fecha plazo
morning | morgen vormittag fruh morgens | matin | manana madrugada
afternoon | nachmittag | apres-midi apres= midi= | tarde=
evening | abend abends | soir | tarde= noche
night= overnight | nacht | nuit | noche
midnight | mitternacht | minuit | medianoche
noon midday | mittag | midi | mediodia
!early= earlier= | fruh fruher | tot= debut precoce plus= | temprano principio
!late= later= | spat spater | tard= tardif fin= plus= | tarde= tardio
!first= | erst erste ersten erster erstes zuerst | premier premiere | primer
!second= | zweit | deuxieme second | segund
!third= | dritt | troisieme | tercer
!last= latest | letzt | dernier | ultim pasad
!next= | nachst kommend | prochain | proxim
!before= prior= previous= ahead= until= | vor= bevor zuvor vorher bis= | avant= auparavant precedent jusqu | antes= previ anterior hasta=
!after= following= since= once= when= | nach= nachdem danach seit als= wenn= | apres= depuis ensuite lorsque quand= | despues= tras= desde= luego cuando=
!only= just= sole | nur= lediglich einzig | seul seulement uniquement | solo= solamente unic
!more= most= | mehr= meist | plus= davantage | mas=
!less= fewer= least= | weniger= wenigst | moins= | menos=
!all= every= each= whole entire | alle allen aller jede jeder jedes jeden ganz samtlich | tout tous= toutes= chaque entier ensemble | todo toda todos= todas= cada= entero entera
!both= | beide beiden | deux= | ambos= ambas= dos=
!against= | gegen= | contre= | contra=
!twice= double= | doppelt zweimal verdoppel | double deux= | doble dos=
big= large= major great= huge | groß | grand gros= important majeur | gran= grande important mayor enorme
small= little= minor | klein gering | petit mineur | pequen menor
high= higher= highest= | hoch hohe hohen hoher | haut eleve | alt= alto alta alta=
low= lower= lowest= | niedrig tief | bas= basse faible | baj= bajo baja
long= | lang= lange langen langer langes | long longue | larg= largo larga
short= | kurz | court | corto corta breve
old= elderly | alt= alte alten altere | vieux vieille age= agee= ages= ancien | viej antigu anciano mayor
new= newly | neu= neue neuen neuer neues neu | nouve neuf neuve | nuev
young= | jung= junge jungen jungere | jeune | joven jovenes
good= well= better= best= | gut= gute guten besser best | bon= bonne bien= meilleur mieux= | buen bien= mejor
bad= badly worse= worst= serious severe | schlecht schlimm schwer ernst schlimmst | mauvais grave pire= | mal= malo mala grave peor
safe= safely | sicher | sur= sure= sain= | segur salvo=
dangerous | gefahrlich | dangereu | peligros
possible= possibly | moglich | possible | posible
impossible | unmoglich | impossible | imposible
necessary | notwendig notig | necessair | necesari
important key= | wichtig | important | important
public= | offentlich | public publique | public
private= | privat | prive | privad
free= freely | frei= freie freien kostenlos | libre gratuit | libre gratuit
full= fully | voll | plein complet | lleno complet
empty | leer | vide | vaci
open= | offen= | ouvert | abiert
closed= | geschlossen | ferme | cerrad
fast= quick rapid | schnell rasch | rapide vite= | rapid
slow | langsam | lent | lent
strong= heavy heavily | stark schwer heftig | fort= forte fortement violent lourd | fuerte fuerte pesad intens
weak= | schwach | faible | debil
hot= warm | heiß warm | chaud | calient
cold= | kalt | froid | fri= frio fria
clean= | sauber | propre | limpi
dry= | trocken | sec= seche= | sec= seco seca
red= | rot= rote roten | rouge | roj
blue= | blau | bleu | azul
green= | grun | vert= verte | verde
white= | weiß | blanc | blanc
black= | schwarz | noir | negr
north= northern | nord | nord= | norte norten septentrional
south= southern | sud | sud= | sur= surena meridional
east= eastern | ost= ostlich osten | est= oriental | este= oriental
west= western | west | ouest occidental | oeste occidental
near= nearby close= off= outside= | nahe= vor= bei= außerhalb | pres= proche large= | cerca= cercan frente=
inside= within= | innerhalb in= binnen | interieur dans= dedans | dentro= interior
below= beneath= underground | unter= unterhalb | sous= dessous | bajo= debajo
together | zusammen gemeinsam | ensemble commun | junt conjunt
alone= single= | allein einzeln | seul | solo= sola=
again= | wieder erneut | nouveau= encore= | nuevo= vuelv
already= | bereits schon= | deja= | ya=
still= yet= | noch= immer= | encore= toujours | todavia aun= sigue
soon= shortly | bald kurz | bientot peu= | pronto poco=
immediately | sofort unverzuglich | immediat aussitot | inmediat
daily= | taglich | quotidien jour= | diari
weekly | wochentlich | hebdomadair | semanal
monthly | monatlich | mensuel | mensual
annual yearly | jahrlich | annuel | anual
temporar | vorubergehend vorlaufig | temporair provisoire | temporal provisional
permanent | dauerhaft | permanent definitif | permanent definitiv
official= | offiziell amtlich | officiel | oficial
illegal unlawful | illegal rechtswidrig | illegal | ilegal
legal lawful | rechtlich legal rechtmaßig | legal juridique | legal juridic
political | politisch | politique | politic
social | sozial | social | social
independent | unabhangig | independant | independient
common= joint= | gemeinsam | commun conjoint | comun conjunt
different= other= another= | ander unterschied | autre different | otro otra distint diferent
same= | selb gleich | meme= | mism
true= real= | wahr echt | vrai reel | verdad real=
false= fake= wrong= | falsch | faux fausse | fals
missing= | vermisst fehl | disparu manqu | desaparec falt
trapped= stuck= | eingeschloss festsitz fest= steckt | pieg bloqu coinc | atrapad
drunk | betrunken | ivre | ebri borrach
alive= | lebend lebt= | vivant vie= | viv= vivo viva
upright | aufrecht | droit= | derech
drinking= drink= drank= | trink | boi= boire potable | beb= potable
aboard board= | bord | bord | bord
about= | etwa= rund= ungefahr | environ | unos= unas= aproximad
extra= additional | zusatzlich verlanger weiter | supplement prolong | adicional prorrog extra=
senior= top= | leitend hochrangig fuhrend oberst | haut= superieur | alto= superior
sudden suddenly | plotzlich | soudain subit | repentin subit
`;
