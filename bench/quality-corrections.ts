import { correctionScore } from '../test/kit/measure/corrections.ts';

/** How well what a later version corrects is told from spelling, style and additions, as lines to print, with each error. */
export const correctionsReport = async (path: string): Promise<string[]> => {
  const { rows, material, precision, recall, wrong } = await correctionScore(path);
  return [
    `Corrections: ${rows} pairs of versions of ${path}, ${material} of them material`,
    `  material    P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`,
    ...wrong.map(
      ({ id, kind, material, found }) =>
        `  ${material ? 'missed' : 'wrong '}: ${id} ${kind}${found.map((one) => `\n            ${one}`).join('')}`,
    ),
  ];
};
