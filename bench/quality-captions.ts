import { residueScore } from '../test/kit/measure/residue.ts';

/** How well captions, lines of pages and datelines are distinguished from reports, as lines to print, with each error. */
export const captionsReport = async (path: string): Promise<string[]> => {
  const { rows, precision, recall, datelines, wrong } = await residueScore(path);
  return [
    `Captions and lines of pages: ${rows} paragraphs of ${path}`,
    `  left out    P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`,
    `  datelines   ${datelines.toFixed(3)} cut exactly`,
    ...wrong.map(
      ({ id, text, printed }) => `  wrong: ${id}  ${text.slice(0, 100)}  →  ${printed.slice(0, 60) || '(left out)'}`,
    ),
  ];
};
