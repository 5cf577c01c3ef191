/**
 * What a place, its people and what is of it are called, a line each: "France", "French", "Frenchman". Words in "s" more than one of
 * these are not listed. Faiths and heavenly bodies with adjectives of their own are among them.
 */
const table = `
afghanistan afghan afghani
albania albanian
alabama alabaman alabamian
alaska alaskan
alberta albertan
algeria algerian
america american us usa americas
andalusia andalusian
angola angolan
argentina argentine argentinian argentinean
arizona arizonan
arkansas arkansan
armenia armenian
asia asian
athens athenian
australia australian aussie
austria austrian
azerbaijan azerbaijani azeri
bahamas bahamian
bahrain bahraini
bangladesh bangladeshi
barbados barbadian bajan
basque basques
bavaria bavarian
belarus belarusian
belgium belgian
berlin berliner
bolivia bolivian
bosnia bosnian
botswana botswanan
brazil brazilian
britain british briton brit uk
brittany breton
buddhism buddhist
bulgaria bulgarian
burma burmese myanmar
burundi burundian
california californian
cambodia cambodian
cameroon cameroonian
canada canadian
caribbean caribbeans
catalonia catalan catalonian
catholicism catholic
chad chadian
chechnya chechen
chile chilean
china chinese
christianity christian
colombia colombian
colorado coloradan
congo congolese
connecticut connecticuter
cornwall cornish cornishman
corsica corsican
crete cretan
crimea crimean
croatia croatian croat
cuba cuban
cyprus cypriot
czechia czech
denmark danish dane
dominica dominican
dublin dubliner
earth earthling
ecuador ecuadorian ecuadorean
egypt egyptian
england english englishman englishmen englishwoman englishwomen
eritrea eritrean
estonia estonian
ethiopia ethiopian
europe european
fiji fijian
finland finnish finn
flanders flemish
florida floridian floridan
france french frenchman frenchmen frenchwoman frenchwomen
gabon gabonese
galicia galician
gambia gambian
gaza gazan
georgia georgian
germany german
ghana ghanaian
glasgow glaswegian
greece greek
greenland greenlander greenlandic
grenada grenadian
guatemala guatemalan
guinea guinean
guyana guyanese
haiti haitian
hawaii hawaiian
hinduism hindu
honduras honduran
hungary hungarian
iceland icelandic icelander
idaho idahoan
illinois illinoisan
india indian
indiana hoosier indianan
indonesia indonesian
iowa iowan
iran iranian persian
iraq iraqi
ireland irish irishman irishmen irishwoman irishwomen
islam islamic islamist
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
judaism jewish jew
jupiter jovian
kansas kansan
kashmir kashmiri
kazakhstan kazakh kazakhstani
kentucky kentuckian
kenya kenyan
korea korean
kosovo kosovar kosovan
kurdistan kurdish kurd
kuwait kuwaiti
kyrgyzstan kyrgyz kyrgyzstani
laos laotian
latvia latvian
lebanon lebanese
liberia liberian
libya libyan
lithuania lithuanian
liverpool liverpudlian
london londoner
louisiana louisianan
luxembourg luxembourger
macedonia macedonian
madagascar malagasy
malawi malawian
malaysia malaysian
maldives maldivian
mali malian
malta maltese
manchester mancunian
maine mainer
maryland marylander
mars martian
mauritania mauritanian
mauritius mauritian
mexico mexican
michigan michigander
milan milanese
minnesota minnesotan
mississippi mississippian
missouri missourian
moldova moldovan
monaco monegasque
mongolia mongolian mongol
montana montanan
montenegro montenegrin
morocco moroccan
moscow muscovite
mozambique mozambican
namibia namibian
naples neapolitan
nebraska nebraskan
nepal nepali nepalese
netherlands dutch dutchman dutchmen dutchwoman dutchwomen holland
nevada nevadan
newfoundland newfoundlander
nicaragua nicaraguan
niger nigerien
nigeria nigerian
normandy norman
norway norwegian
ohio ohioan
oklahoma oklahoman
oman omani
ontario ontarian
oregon oregonian
orthodoxy orthodox
pakistan pakistani
palestine palestinian
panama panamanian
paraguay paraguayan
paris parisian
pennsylvania pennsylvanian
peru peruvian
philippines philippine filipino filipina
poland polish pole
portugal portuguese
prussia prussian
qatar qatari
quebec quebecer quebecois
rhodesia rhodesian
romania romanian
rome roman
russia russian
rwanda rwandan
samoa samoan
sardinia sardinian
saskatchewan saskatchewanian
saudi saudis
saxony saxon
scandinavia scandinavian
scotland scottish scot scots scotsman scotsmen scotswoman scotswomen
senegal senegalese
serbia serbian serb
shia shiite shi'a shi'ite shias
siberia siberian
sicily sicilian
sikhism sikh
singapore singaporean
slovakia slovak slovakian
slovenia slovenian slovene
somalia somali
spain spanish spaniard
sudan sudanese
sunnis sunni
surinam suriname surinamese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik
tanzania tanzanian
tasmania tasmanian
tennessee tennessean
texas texan
thailand thai
tibet tibetan
tonga tongan
trinidad trinidadian
tunisia tunisian
turkey turkish turk
turkmenistan turkmen
tuscany tuscan
uganda ugandan
ukraine ukrainian
uruguay uruguayan
utah utahn utahan
uzbekistan uzbek
venezuela venezuelan
venice venetian
vermont vermonter
vienna viennese
vietnam vietnamese
virginia virginian
wales welsh welshman welshmen welshwoman welshwomen
wisconsin wisconsinite
wyoming wyomingite
yemen yemeni
yugoslavia yugoslav
zambia zambian
zealand zealander kiwi
zimbabwe zimbabwean
`;

const lines = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** By name of a place, its people or what is of it: the first name of its line. "Liberian" has that of Liberia. */
export const placeOfName: ReadonlyMap<string, string> = new Map(
  lines.flatMap((names) =>
    names.flatMap((name) => [
      [name, names[0]!] as const,
      ...(/(?:s|ese|ish|ch)$/u.test(name) ? [] : [[`${name}s`, names[0]!] as const]),
    ]),
  ),
);
