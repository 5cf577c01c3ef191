import { analyse } from '../../functions/text/analyse.ts';
import { residueRuleOf } from '../../functions/text/residue.ts';
import { printedOf, residueScore } from '../kit/measure/residue.ts';

const report = 'The harbour was closed on Friday after two cranes fell.';

describe('what stands around a report', () => {
  it('is told from it in the six languages of the product', async () => {
    const path = new URL('../../bench/gold/captions.jsonl', import.meta.url).pathname;
    const { rows, precision, recall, datelines } = await residueScore(path);
    expect(rows).toBeGreaterThan(200);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(datelines).toBe(1);
  });

  it('is left out as a whole paragraph where it is a caption', () => {
    const caption =
      'FILE - Olle Berg stands on the quay in Aldmouth, Ostria, May 3, 2026. Berg said on Monday that he would retire. He is 61. (AP Photo/Tom Hale, File)';
    const text = `${caption}\n\n${report}`;
    const sentences = analyse({ text, language: 'en' });
    expect(sentences.filter(({ residue }) => !residue)).toHaveLength(1);
    for (const sentence of sentences.filter(({ residue }) => residue))
      expect(residueRuleOf(text, sentence)).toMatch(/caption|credit/);
  });

  it.each([
    'Photos: The winter regatta Olle Berg and his crew broke their mast in May 2013. Berg moved on to smaller boats. Hide Caption 10 of 59',
    'The new crane at Kilmorra lifts its first boat of the year. It was built in Varn. Hide caption',
    `Q&A What is a neap tide? Show Hide A neap tide is the weakest tide of a month. ${'It comes a week after a full moon. '.repeat(30)}`,
    'Timeline The quay at Kilmorra Show Hide The quay was begun in 1911. It was opened nine years later.',
  ])('is left out to its end where a page shows and hides it: %s', (apart) => {
    expect(printedOf({ text: `${report}\n\n${apart.trim()}\n\nNobody was hurt.`, language: 'en' })).toBe(
      `${report} Nobody was hurt.`,
    );
  });

  it.each([
    'The gallery let visitors show and hide a caption of their own beside each of 59 pictures.',
    'The council will hide caption 10 of 59 at the museum, which it called a mistake.',
    'The farm show hides nothing from its visitors, the owner said. It opens on Monday.',
  ])('is not what only speaks of showing and hiding: %s', (text) => {
    expect(printedOf({ text: `${report}\n\n${text}`, language: 'en' })).toBe(`${report} ${text}`);
  });

  it('leaves a report that was scraped as one long paragraph', () => {
    const text = `FILE - In this May 3, 2026 photo, a crane stands idle. ${`${report} `.repeat(14)}`;
    expect(printedOf({ text, language: 'en' })).toBe(`${report} `.repeat(14).trim());
  });

  it.each([
    'Police officers closed off the square around the town hall.',
    'Fares to rise by a fifth\n\nBy Hanna Vole\n\nFishing boats lined the quay in Kilmorra.',
    'Olle Berg, right, greeted the crew of the Grey Heron.',
  ])('is what stands before the dateline of a report: %s', (before) => {
    for (const dateline of ['PORT ELLERY, Corvane — ', 'Berlin (dpa) - ', '(AP) — ']) {
      const text = `${before}\n\n${dateline}${report}\n\nNobody was hurt.`;
      expect(printedOf({ text, language: 'en' })).toBe(`${report} Nobody was hurt.`);
      expect(residueRuleOf(text, { start: 0, end: before.length })).toMatch(
        /^(?:before the dateline|picture caption)$/u,
      );
    }
  });

  it('is not what stands before a label, nor before the second of several reports', () => {
    for (const text of [
      `${report}\n\nREAD MORE: Cranes fall in Kilmorra`,
      `${report}\n\nVARN — The talks go on.\n\nALDMOUTH — The price of wheat rose.`,
    ])
      expect(printedOf({ text, language: 'en' })).toContain(report);
  });

  it.each([
    ['de', 'Ein Kutter liegt im Hafen von Ostmere. Foto: Ada Moss/dpa'],
    ['de', 'Blick auf die Mole. (Bild: Imago)'],
    ['de', 'Die Mole am Abend. © dpa / Ada Moss'],
    ['es', 'Un pesquero sale del puerto. Imagen: Ada Moss'],
    ['es', 'Vista del muelle, este martes. EFE/ Ada Moss'],
    ['fr', 'Un bateau quitte le port. Crédit photo : Ada Moss'],
  ])('is a caption to its credit in other languages too (%s): %s', (language, caption) =>
    expect(printedOf({ text: `${caption}\n\n${report}`, language })).toBe(report),
  );

  it.each([
    ['de', 'Er zeigte auf das Foto: Ein Kutter lag im Hafen, und niemand war an Bord.'],
    ['es', 'El alcalde mostró la imagen: un pesquero en el puerto de Tarn.'],
  ])('is none where the report speaks of a picture (%s): %s', (language, text) =>
    expect(printedOf({ text, language })).toBe(text),
  );

  it('is a caption with the name of its photographer behind "Credit"', () => {
    const caption =
      'Officers closed off the square. Visitors were asked to wait. Credit Omer Vale/European Photo Agency';
    expect(printedOf({ text: `${caption}\n\n${report}`, language: 'en' })).toBe(report);
    expect(
      printedOf({ text: 'The board said no. Credit Mutuel will pay for the two cranes.', language: 'en' }),
    ).toMatch(/cranes\.$/);
  });

  it.each([
    'Read her other columns and follow her reports on the website.',
    'CNB transcripts are created on a rush deadline by a contractor.',
    'The opinions expressed in this commentary are solely those of the author.',
  ])('is a note of the page: %s', (note) =>
    expect(printedOf({ text: `${report}\n\n${note}`, language: 'en' })).toBe(report),
  );

  it('is named by the rule of its language', () => {
    for (const [language, line, rule] of [
      ['de', 'Das könnte Sie auch interessieren', 'invitation to read on'],
      ['es', 'Utilizamos cookies propias y de terceros.', 'paywall or consent line'],
      ['fr', 'Photo d’archives', 'picture caption'],
      ['ar-EG', 'جميع الحقوق محفوظة', 'copyright or update note'],
      ['ur', 'شیئر کریں', 'invitation to sign up'],
    ] as const)
      expect(residueRuleOf(line, { start: 0, end: line.length }, language)).toBe(rule);
  });
});
