import { readObject } from '../../functions/ingest/read.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { decoded } from '../../functions/text/decode-bytes.ts';

const page = (bytes: Buffer) => decoded(bytes, { declares: true, html: true });
const feed = (bytes: Buffer) => decoded(bytes, { declares: true, html: false });
const plain = (bytes: Buffer) => decoded(bytes, { declares: false, html: false });

/** Words with `~` where a byte is put that is no UTF-8. */
const damagedAt = (words: string, byte: number): Buffer =>
  Buffer.concat(
    words.split('~').flatMap((part, index) => [...(index > 0 ? [Buffer.from([byte])] : []), Buffer.from(part)]),
  );

describe('Bytes that cannot be read', () => {
  const story =
    '<meta charset="utf-8"><p>The café opened on Monday. The mayor paid ~4 for a coffee. The quay is shut.</p>';

  it('cost a page the sentence that they stand in, and nothing else', () => {
    const reading = readObject({ key: 'articles/a/x.html', bytes: damagedAt(story, 0x80) });
    const [member] = reading.ok ? [...reading.members] : [];
    if (!member?.ok) throw new Error('it was not read');
    const printed = analyse(member.draft)
      .filter(({ residue }) => !residue)
      .map(({ start, end }) => member.draft.text.slice(start, end));
    expect(printed).toEqual(['The café opened on Monday.', 'The quay is shut.']);
  });

  it('become a mark where the rest is sound: in pages, feeds and plain text', () => {
    for (const read of [page, feed, plain]) {
      const answer = read(damagedAt(story.replace('<meta charset="utf-8">', ''), 0xc3));
      expect(answer).toMatchObject({ ok: true, text: expect.stringContaining('café opened') });
      expect(answer).toMatchObject({ text: expect.stringContaining('paid \ufffd4') });
    }
    const ascii = `<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>One ~</title></item></channel></rss>`;
    expect(feed(damagedAt(ascii, 0xff))).toMatchObject({ ok: true, text: expect.stringContaining('One \ufffd<') });
    const shiftJis = Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><p>'),
      Buffer.from([0x93, 0xfa, 0xff, 0x96, 0x7b]),
    ]);
    expect(page(shiftJis)).toMatchObject({ ok: true, text: expect.stringContaining('日\ufffd本') });
    expect(plain(Buffer.from(`Harbour \0 ${'and quay '.repeat(60)}`))).toMatchObject({
      ok: true,
      text: expect.stringContaining('Harbour \ufffd and'),
    });
  });

  it('lose a title or a name, which is not printed with a hole', () => {
    const bytes = damagedAt(
      '<meta charset="utf-8"><title>The Caf~</title><meta name="author" content="Zo~"><p>Ærø is an island.</p>',
      0xe9,
    );
    const reading = readObject({ key: 'articles/a/x.html', bytes });
    expect(reading.ok && [...reading.members]).toMatchObject([{ draft: { title: null, author: null } }]);
  });

  it('are windows-1252 only where that is plain', () => {
    const western = Buffer.from('<p>The \x93caf\xe9\x94 of Gr\xfc\xdfau \x96 it\x92s open</p>', 'latin1');
    expect(page(western)).toMatchObject({ ok: true, text: '<p>The “café” of Grüßau – it’s open</p>' });
    // A cut-off letter of UTF-8 is no capital within a word.
    expect(page(Buffer.from('<p>The caf\xc3 is open.</p>', 'latin1'))).toMatchObject({
      text: '<p>The caf\ufffd is open.</p>',
    });
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]);
    expect(page(Buffer.concat([Buffer.from('<p>'), cyrillic]))).toMatchObject({ ok: false, code: 'encoding' });
  });

  it('in many places are not UTF-8 at all', () => {
    const latin = Buffer.from('Die Stra\xdfe \xfcber den Flu\xdf ist gesperrt.', 'latin1');
    for (const read of [plain, feed]) expect(read(latin)).toMatchObject({ ok: false, code: 'encoding' });
  });
});

describe('What a page says of its encoding', () => {
  it('is found behind long scripts', () => {
    const late = `<head><script>${'x'.repeat(5000)}</script><meta charset="iso-8859-2"></head><p>`;
    const bytes = Buffer.concat([Buffer.from(late), Buffer.from([0xb3, 0xf3, 0x64, 0xbc])]);
    expect(page(bytes)).toMatchObject({ ok: true, text: expect.stringMatching(/łódź$/) });
  });

  it('is not believed where the bytes are UTF-8', () => {
    const text = '<meta charset="iso-8859-1"><p>The café’s quay</p>';
    expect(page(Buffer.from(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
  });
});
