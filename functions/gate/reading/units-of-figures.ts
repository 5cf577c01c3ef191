import type { Figure } from '../../text/figures.ts';
import type { Token } from '../../text/tokens.ts';
import { clockUnitOf, isClock } from './times-of-day.ts';

/** What figures are measured in. Each line has a unit and the words that name it. */

const lines = `
percent|% percent pct prozent pourcent ciento
point|point points
$|$ dollar dollars usd us$ buck bucks
£|£ pound pounds sterling gbp quid
€|€ euro euros eur
¥|¥ yen yuan
₹|₹ rupee rupees rs
franc|franc francs chf
krona|krona kronor krone kroner sek nok dkk
zloty|zloty zlotys pln
rouble|rouble roubles ruble rubles rub
lira|lira liras
peso|peso pesos
real|reais brl
rand|rand zar
naira|naira ngn
shekel|shekel shekels ils
won|krw
riyal|riyal riyals sar
dirham|dirham dirhams aed
dinar|dinar dinars
cent|cent cents
p|p pence penny
km|km kilometre kilometres kilometer kilometers kilometern
mile|mile miles
yard|yard yards yd yds
m|m metre metres meter meters mètres metros
cm|cm centimetre centimetres centimeter centimeters
mm|mm millimetre millimetres millimeter millimeters
foot|ft foot feet
inch|inch inches
acre|acre acres
hectare|ha hectare hectares hektar
kg|kg kilo kilos kilogram kilograms kilogramm
g|g gram grams
tonne|tonne tonnes ton tons tonnen tonnes toneladas
mg|mg milligram milligrams
lb|lb lbs
stone|st stone stones
ounce|oz ounce ounces
litre|litre litres liter liters l
ml|ml millilitre millilitres milliliter milliliters
gallon|gallon gallons
pint|pint pints
teaspoon|tsp teaspoon teaspoons
tablespoon|tbsp tablespoon tablespoons
barrel|barrel barrels
degree|degree degrees grad
degree c|°c
degree f|°f
second|second seconds sec secs sekunden secondes segundos
minute|minute minutes min mins minuten minutos
hour|hour hours hr hrs stunden heures horas
day|day days tage tagen jours dias
night|night nights
week|week weeks wochen semaines semanas
month|month months monate monaten mois meses
fortnight|fortnight fortnights
year|year years yr yrs jahr jahre jahren ans annees anos
decade|decade decades
century|century centuries
mw|mw megawatt megawatts
kw|kw kilowatt kilowatts
gw|gw gigawatt gigawatts
kb|kb kilobyte kilobytes
mb|mb megabyte megabytes
gb|gb gigabyte gigabytes
tb|tb terabyte terabytes
kbit|kbit kbits kbps kilobit kilobits
mbit|mbit mbits mbps megabit megabits
gbit|gbit gbits gbps gigabit gigabits
pixel|pixel pixels
megapixel|megapixel megapixels
mph|mph
kmh|kph kmh
knot|knot knots
time|times
`;

const units = new Map<string, string>(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit, words] = line.split('|') as [string, string];
      return words.split(' ').map((word) => [word, unit] as const);
    }),
);

/** What stands before an amount of money. */
export const currencies = /(US\$|A\$|C\$|[$£€¥₹])\s?$/u;

const maxAge = 115;

const namesAge = /\b(?:age|aged|ages)(?: of| from| between| about| around| over| under| at least| at most| up to)? $/u;
const longestNaming = 15;

/** "54-year-old", "54 yrs old", "aged 54", "the age of 54", ", 54,": how old somebody is. */
const isAge = (
  text: string,
  tokens: readonly Token[],
  [first, last]: readonly [Token, Token],
  value: number,
): boolean =>
  /^(?: - |[-\s])(?:years?|yrs?)(?: - |[-\s])olds?\b/u.test(text.slice(last.end, last.end + 17)) ||
  (value < maxAge && namesAge.test(text.slice(Math.max(0, first.start - longestNaming), first.start))) ||
  (value < maxAge &&
    first === last &&
    /\p{L},\s$/u.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
    /^(?:,|\.?$)/u.test(text.slice(last.end, last.end + 2)) &&
    tokens.indexOf(first) > 0);

/** "1st", "22nd", but not "11st", which is a weight. */
export const isOrdinalNumber = (word: string): boolean => /^(?:(?:\d*[02-9])?1st|\d+(?:nd|rd|th))$/u.test(word);

/** "30m deep", "200m from the shore": metres, not millions. */
const isLength = (text: string, { end }: Token): boolean =>
  /^[-\s](?:deep|long|wide|high|tall|in|from|below|above|away|under|underground|down|up|off|inside|outside|offshore|race|hurdles|sprint|freestyle|final|across|apart|behind|ahead)\b/u.test(
    text.slice(end, end + 14),
  );

/** The unit that stands at a figure: before it, at its end, or in one of the two words behind it. */
export const unitOf = (
  text: string,
  tokens: readonly Token[],
  { from, to, value }: Pick<Figure, 'from' | 'to' | 'value'>,
): string => {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const currency = currencies.exec(text.slice(Math.max(0, first.start - 4), first.start))?.[1];
  if (currency) return currency.at(-1)!;
  const behind = text.slice(last.end, last.end + 3);
  const scale =
    /^[\d.]+([CF])$/u.exec(text.slice(last.start, last.end))?.[1] ?? /^\s?[°º∞]\s?([CF])\b/u.exec(behind)?.[1];
  if (scale) return `degree ${scale.toLowerCase()}`;
  if (/^\s?[°º]/u.test(behind)) return 'degree';
  const sign = /^\s?([%€£$])/u.exec(behind)?.[1];
  if (sign) return units.get(sign.toLowerCase()) ?? units.get(sign) ?? sign;
  if (isAge(text, tokens, [first, last], value)) return 'age';
  if (isClock(text, tokens, first, last)) return clockUnitOf(text, first);
  const written = /^[\d.,]+([a-z]{1,3})$/u.exec(last.word)?.[1];
  if (written && !isOrdinalNumber(last.word) && units.has(written) && (written !== 'm' || isLength(text, last)))
    return units.get(written)!;
  return unitBehind(text, tokens, to);
};

/** The unit that a word names; in "two G League players" there are no grams, and "three St Bernards" weigh no stones. */
const unitNamed = ({ word, capital }: Token): string =>
  capital && (word.length === 1 || word === 'st') ? '' : (units.get(word) ?? '');

/** A share in words: "per cent", "pour cent", "percentage points". */
const shareNamed = (next: Token, second: Token | undefined): string => {
  if (next.word === 'percentage') return 'point';
  const isPercent = /^(?:pour|por)$/u.test(next.word) || (next.word === 'per' && /^cent/u.test(second?.word ?? ''));
  return isPercent ? 'percent' : '';
};

/** The unit that a word makes one of temperature or speed: "degrees Celsius", "miles an hour". */
const unitWith = (unit: string, second: Token, third: Token | undefined): string => {
  const scale = unit === 'degree' ? /^(?:[cf]$|celsius|centigrade|fahrenheit)/u.exec(second.word)?.[0] : undefined;
  if (scale) return `degree ${scale.startsWith('f') ? 'f' : 'c'}`;
  const isSpeed = /^(?:an|per|a)$/u.test(second.word) && /^(?:hour|h)$/u.test(third?.word ?? '');
  return isSpeed ? (speeds[unit] ?? unit) : unit;
};

/** The unit in the words behind a figure. */
const unitBehind = (text: string, tokens: readonly Token[], to: number): string => {
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (!next || /[,;:.(]/u.test(text.slice(tokens[to - 1]!.end, next.start))) return '';
  const named = shareNamed(next, second);
  if (named) return named;
  if (/^(?:square|cubic|nautical|light)$/u.test(next.word) && second && units.has(second.word))
    return `${next.word} ${units.get(second.word)}`;
  const unit = unitNamed(next);
  return second ? unitWith(unit, second, tokens[to + 2]) : unit;
};

const speeds: Readonly<Record<string, string>> = { mile: 'mph', km: 'kmh' };
