import fc from 'fast-check';
import { decodePieces, encodePiece, mailText } from '../../functions/mail/transfer-encoding.ts';

const text = fc.oneof(
  ...(['binary', 'grapheme', 'grapheme-ascii'] as const).map((unit) => fc.string({ unit, maxLength: 400 })),
  // Lines like links, with many escapes.
  fc.string({ unit: fc.constantFrom('=', 'a', '3', ' '), maxLength: 400 }),
);

describe('transfer encoding', () => {
  it('joins quoted-printable pieces without adding anything', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
        const bytes = Buffer.concat(pieces.map((piece) => encodePiece(piece, 'quoted-printable')));
        expect(decodePieces(bytes, 'quoted-printable')).toBe(pieces.map(mailText).join(''));
      }),
    );
  });

  it('joins base64 pieces with at most two spaces between', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
        const bytes = Buffer.concat(pieces.map((piece) => encodePiece(piece, 'base64')));
        const squeeze = (some: string) => some.replaceAll(/ *(\r\n)?$| /gm, '').replaceAll(/ /g, '');
        expect(squeeze(decodePieces(bytes, 'base64'))).toBe(squeeze(pieces.map(mailText).join('')));
        expect(decodePieces(bytes, 'base64').length).toBeLessThanOrEqual(
          pieces.map(mailText).join('').length + 2 * pieces.length,
        );
      }),
    );
  });

  it('writes ASCII lines of at most 76 characters that end in CRLF', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('quoted-printable', 'base64'), (piece, encoding) => {
        const bytes = encodePiece(piece, encoding).toString('latin1');
        expect(bytes).toMatch(/^([\t -~]{0,76}\r\n)*$/);
        expect(bytes).not.toMatch(/[\t ]\r\n/);
      }),
    );
  });
});
