/** Time zones by name, and what people call them. */

/** Names that changed, for which ICU still lists the old one. */
const renamed: Record<string, string> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every IANA zone that a reader can choose, sorted. */
export const zones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone), 'UTC']),
].sort();

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.'’]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

const cityOf = (zone: string) => folded(zone.split('/').at(-1)!);

const byName = new Map(zones.map((zone) => [folded(zone), zone]));
const byCity = new Map<string, string[]>();
for (const zone of zones) {
  byCity.set(cityOf(zone), [...(byCity.get(cityOf(zone)) ?? []), zone]);
}

for (const [old, zone] of Object.entries(renamed)) if (!byCity.has(cityOf(old))) byCity.set(cityOf(old), [zone]);

/**
 * Three letters name an offset rather than a place, and ICU guesses the place: BST becomes Dhaka, AST Anchorage. The same
 * applies to names of a fixed offset, whose sign is also inverted (Etc/GMT+5 is five hours behind).
 */
const isOffset = (name: string): boolean =>
  /^(?:(?!prc|roc|rok)[a-z]{3}|etc\/.*|systemv\/.*)$/i.test(name) || /^[+-]/.test(name);

/**
 * The zone that was typed: its IANA name in any letter case, an old name, or the city alone
 * ("new york", "São Paulo", "Kiev"). Undefined if none or more than one matches, and for names of an offset.
 */
export const zoneNamed = (typed: string): string | undefined => {
  const name = folded(typed);
  const known = byName.get(name);
  if (known) return known;
  const cities = byCity.get(name);
  if (cities) return cities.length === 1 ? cities[0] : undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions();
    return timeZone !== 'UTC' && (isOffset(typed.trim()) || isOffset(timeZone))
      ? undefined
      : (renamed[timeZone] ?? timeZone);
  } catch {
    return undefined;
  }
};
