import { pageScores } from '../test/kit/measure/main-text.ts';

/** How exactly the main text of web pages is found, as lines to print, with each template that is below .97. */
export const pagesReport = (): string[] => {
  const began = performance.now();
  const scores = pageScores();
  const took = performance.now() - began;
  const mean = (list: readonly { f1: number }[]) => list.reduce((sum, { f1 }) => sum + f1, 0) / list.length;
  const names = [...new Set(scores.map(({ template }) => template))];
  const below = names
    .map((template) => ({ template, f1: mean(scores.filter((one) => one.template === template)) }))
    .filter(({ f1 }) => f1 < 0.97);
  return [
    `Main text of web pages: ${scores.length} pages of ${names.length} templates`,
    `  words       F1 ${mean(scores).toFixed(3)}  ${took.toFixed(0)} ms`,
    ...below.map(({ template, f1 }) => `  ${f1.toFixed(3)}  ${template}`),
  ];
};
