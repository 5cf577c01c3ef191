/**
 * States as reports name them, one a line: the state, its demonyms, its capital, its acronyms, parted by bars; a dash if it
 * has none that is not a common word. States whose adjective is what their name begins with need no demonym where the stem is the same.
 */
const table = `
Afghanistan|Afghan|Kabul|-
Albania|Albanian|Tirana|-
Algeria|Algerian|Algiers|-
Argentina|Argentine Argentinian|Buenos Aires|-
Armenia|Armenian|Yerevan|-
Australia|Australian|Canberra|-
Austria|Austrian|Vienna|-
Azerbaijan|Azerbaijani Azeri|Baku|-
Bangladesh|Bangladeshi|Dhaka|-
Belarus|Belarusian|Minsk|-
Belgium|Belgian|Brussels|-
Bolivia|Bolivian|La Paz|-
Brazil|Brazilian|Brasilia|-
Britain|British|London|UK
Bulgaria|Bulgarian|Sofia|-
Cambodia|Cambodian|Phnom Penh|-
Canada|Canadian|Ottawa|-
Chile|Chilean|Santiago|-
China|Chinese|Beijing|PRC
Colombia|Colombian|Bogota|-
Congo|Congolese|Kinshasa|DRC
Croatia|Croatian|Zagreb|-
Cuba|Cuban|Havana|-
Denmark|Danish|Copenhagen|-
Ecuador|Ecuadorian|Quito|-
Egypt|Egyptian|Cairo|-
Eritrea|Eritrean|Asmara|-
Estonia|Estonian|Tallinn|-
Ethiopia|Ethiopian|Addis Ababa|-
Finland|Finnish|Helsinki|-
France|French|Paris|-
Georgia|Georgian|Tbilisi|-
Germany|German|Berlin|-
Ghana|Ghanaian|Accra|-
Greece|Greek|Athens|-
Haiti|Haitian|Port-au-Prince|-
Hungary|Hungarian|Budapest|-
India|Indian|New Delhi|-
Indonesia|Indonesian|Jakarta|-
Iran|Iranian|Tehran|-
Iraq|Iraqi|Baghdad|-
Ireland|Irish|Dublin|-
Israel|Israeli|-|-
Italy|Italian|Rome|-
Japan|Japanese|Tokyo|-
Jordan|Jordanian|Amman|-
Kazakhstan|Kazakh|Astana|-
Kenya|Kenyan|Nairobi|-
Latvia|Latvian|Riga|-
Lebanon|Lebanese|Beirut|-
Libya|Libyan|Tripoli|-
Lithuania|Lithuanian|Vilnius|-
Malaysia|Malaysian|Kuala Lumpur|-
Mali|Malian|Bamako|-
Mexico|Mexican|Mexico City|-
Moldova|Moldovan|Chisinau|-
Morocco|Moroccan|Rabat|-
Myanmar|Burmese|Naypyidaw|-
Nepal|Nepali Nepalese|Kathmandu|-
Netherlands|Dutch|Amsterdam|-
Nigeria|Nigerian|Abuja|-
North Korea|-|Pyongyang|DPRK
Norway|Norwegian|Oslo|-
Pakistan|Pakistani|Islamabad|-
Peru|Peruvian|Lima|-
Philippines|Filipino Philippine|Manila|-
Poland|Polish|Warsaw|-
Portugal|Portuguese|Lisbon|-
Romania|Romanian|Bucharest|-
Russia|Russian|Moscow|-
Rwanda|Rwandan|Kigali|-
Saudi Arabia|-|Riyadh|KSA
Serbia|Serbian Serb|Belgrade|-
Slovakia|Slovak|Bratislava|-
Slovenia|Slovenian|Ljubljana|-
Somalia|Somali|Mogadishu|-
South Africa|-|Pretoria|-
South Korea|-|Seoul|ROK
Spain|Spanish|Madrid|-
Sudan|Sudanese|Khartoum|-
Sweden|Swedish|Stockholm|-
Switzerland|Swiss|Bern|-
Syria|Syrian|Damascus|-
Taiwan|Taiwanese|Taipei|-
Thailand|Thai|Bangkok|-
Tunisia|Tunisian|Tunis|-
Turkey|Turkish|Ankara|-
Uganda|Ugandan|Kampala|-
Ukraine|Ukrainian|Kyiv|-
United Arab Emirates|Emirati|Abu Dhabi|UAE
United States|American|Washington|US USA
Uzbekistan|Uzbek|Tashkent|-
Venezuela|Venezuelan|Caracas|-
Vietnam|Vietnamese|Hanoi|-
Yemen|Yemeni|Sanaa|-
Zambia|Zambian|Lusaka|-
Zimbabwe|Zimbabwean|Harare|-
Korea|Korean|-|-
Africa|African|-|-
Europe|European|-|-
European Union|-|Brussels|EU
United Nations|-|-|UN
`;

const list = (field: string): string[] => (field === '-' ? [] : field.split(' '));

export const states = table
  .trim()
  .split('\n')
  .map((line) => {
    const [state, demonyms, capital, acronyms] = line.split('|') as [string, string, string, string];
    return {
      state,
      otherNames: [...list(demonyms), ...list(acronyms)],
      capital: capital === '-' ? undefined : capital,
    };
  });

/** Other spellings of a capital. */
export const capitalSpellings: Readonly<Record<string, string>> = { Kiev: 'Kyiv' };
