import { figurePatterns } from '../figure-patterns.ts';

const small =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

const belowHundred = (value: number): string => {
  if (value < 30) return small[value - 1]!;
  const unit = value % 10;
  return `${tens[Math.floor(value / 10) - 3]}${unit ? ` y ${small[unit - 1]}` : ''}`;
};

/** A number from 2 to 999 in words, also as it stands before a noun: "veintiún", "doscientas treinta y una". */
const formsOf = (value: number): string[] => {
  if (value === 100) return ['cien'];
  const rest = value % 100;
  const words = [value > 100 ? hundreds[Math.floor(value / 100) - 1] : '', rest ? belowHundred(rest) : ''];
  const whole = words.filter(Boolean).join(' ');
  return [whole, whole.replaceAll('cientos', 'cientas').replace('quinientos', 'quinientas')].flatMap((form) =>
    rest % 10 === 1 ? [form, form.replace(/uno$/u, 'un'), form.replace(/uno$/u, 'una')] : [form],
  );
};

/** Spanish numbers in words ("treinta y uno", "dos millones y medio") and what stands around figures. */
export const figures = figurePatterns({
  numbers: Array.from({ length: 998 }, (_, index) => index + 2).flatMap((value) =>
    formsOf(value).map((words) => [words, value] as const),
  ),
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  article: 'un',
  joint: 'y',
  half: 'medio',
  halfAfterScale: 'y medio',
  hedges: {
    about: 'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, prácticamente',
    above: 'más de, al menos, por lo menos, como mínimo, no menos de, mínimo',
    below: 'hasta, menos de, como máximo, no más de, a lo sumo, máximo',
    none: 'un total de, en total',
  },
  laterHedges: { above: 'o más, como mínimo, al menos, por lo menos', below: 'o menos, como máximo' },
  range: { words: ['a', 'o'], start: 'entre', join: 'y' },
});
