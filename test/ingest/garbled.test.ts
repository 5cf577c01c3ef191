import fc from 'fast-check';
import { inertLine } from '../../functions/ingest/clean.ts';
import { readObject } from '../../functions/ingest/read.ts';

/** Words as somebody sees them who takes their UTF-8 for another encoding. */
const misread = (words: string, encoding = 'windows-1252') => new TextDecoder(encoding).decode(Buffer.from(words));

const right = [
  'The mayor’s café stays open – “as long as anyone wants coffee,” she said.',
  'Die Straße über den Fluß bleibt gesperrt.',
  'Déjà à la mairie, voilà.',
  'It costs €4.20 or £3 at 20 °C.',
  'Łódź, Žilina and Győr',
  'Москва сегодня',
  'Ελλάδα σήμερα',
  'القاهرة اليوم',
  '東京で今日',
  'A 🚒 came.',
];

describe('Text that was decoded wrongly before it came', () => {
  it('is put right, as often as it went wrong', () => {
    for (const words of right) {
      expect(inertLine(misread(words))).toBe(words);
      expect(inertLine(misread(misread(words)))).toBe(words);
    }
    expect(inertLine(misread('Mayor’s café, “ready” – Straße', 'macintosh'))).toBe('Mayor’s café, “ready” – Straße');
  });

  it('is put right where bytes of it are gone, if only one thing can have been meant', () => {
    expect(inertLine('It is open â€“ â€œfor now,â€\ufffd said ZoÃ«')).toBe('It is open – “for now,” said Zoë');
    expect(inertLine('â€œWe sail,â€ he said. â€œIt isnâ€™t far, says ZoÃ«.â€')).toBe(
      '“We sail,” he said. “It isn’t far, says Zoë.”',
    );
    expect(inertLine('“Not yetâ€, a “pierâ€')).toBe('“Not yet”, a “pier”');
    expect(inertLine('5 â€ a head')).toBe('5 â€ a head');
    expect(inertLine('10Â km of hose.Â  The fire')).toBe('10 km of hose. The fire');
    expect(inertLine('voilÃ  la mairie dÃ©jÃ , oui')).toBe('voilà la mairie déjà, oui');
    expect(inertLine('The cafÃ© in TÃ\ufffdvora')).toBe('The café in T\ufffdvora');
    expect(inertLine('A â€\ufffd without its other half â€™')).toBe('A \ufffd without its other half ’');
  });

  it('is not seen in what is right', () => {
    for (const words of [
      ...right,
      'SÃO PAULO',
      'Âge',
      '“IRMÔ',
      '“IRMÃ”',
      'LIBERTÉ»',
      '« ce qu’il a refusé…»',
      'WELCOME TO THE CAFÉ…',
      'NAÏVE™',
      'À la carte',
      'Ångström',
    ])
      expect(inertLine(words)).toBe(words);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé ÀÉßñçãÃÂâœ’“”–€ñ') }), (words) => {
        const once = inertLine(words);
        expect(inertLine(once)).toBe(once);
      }),
    );
  });

  it('is rejected with a reason where too much is gone', () => {
    const read = (text: string) => {
      const reading = readObject({
        key: 'articles/a/x.json',
        bytes: Buffer.from(JSON.stringify({ text, language: 'en' })),
      });
      return reading.ok ? 'read' : `${reading.code}: ${reading.reason}`;
    };
    expect(read('The mayorâs office said that itâs open and that nobodyâs coffee is cold.')).toMatch(
      /^encoding: .*"â"/,
    );
    expect(read('Th\ufffd m\ufffdyor s\ufffdid th\ufffdt it is op\ufffdn.')).toMatch(/^encoding: 5 characters/);
    expect(read(`The caf\ufffd is open. ${'The quay is shut. '.repeat(5)}`)).toBe('read');
  });
});
