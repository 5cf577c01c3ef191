import { readObject } from '../../functions/ingest/read.ts';

const outcomes = (name: string, bytes: Buffer) => {
  const reading = readObject({ key: `articles/valley/${name}`, bytes });
  if (!reading.ok) return reading.code;
  return [...reading.members].map((member) => (member.ok ? member.draft.title : member.code));
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const sound = 'The harbour was closed on Friday after two cranes fell.';
const broken = latin1('Der Bürgermeister sagte, die Brücke werde über Nacht für Fußgänger gesperrt.');
const together = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

describe('Bytes that cannot be read', () => {
  const item = (title: string, text: string | Buffer) =>
    together(`<item><guid>${title}</guid><title>${title}</title><description>`, text, '</description></item>');
  const rss = (...items: Buffer[]) =>
    together('<?xml version="1.0"?><rss><channel><title>Valley</title>', ...items, '</channel></rss>');

  it('cost the item that they stand in, not the feed', () => {
    expect(outcomes('x.xml', rss(item('A', sound), item('B', broken), item('C', sound)))).toEqual([
      'A',
      'encoding',
      'C',
    ]);
    expect(outcomes('x.xml', rss(item('A', 'Übermorgen fährt der Zug.'), item('B', broken)))).toEqual([
      'A',
      'encoding',
    ]);
    const one = (id: string, text: string | Buffer) =>
      together(`{"id":"${id}","title":"${id}","content_text":"`, text, '"}');
    const feed = together(
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      one('A', sound),
      ',',
      one('B', broken),
      ',',
      one('C', sound),
      ']}',
    );
    expect(outcomes('x.json', feed)).toEqual(['A', 'encoding', 'C']);
  });

  it('cost the feed where they are all over it', () => {
    // "Мост закрыт" in KOI8-R, which nothing in the feed says.
    const cyrillic = Buffer.from([0xed, 0xcf, 0xd3, 0xd4, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xd9, 0xd4]);
    const all = (text: Buffer) => rss(...['A', 'B', 'C', 'D'].map((title) => item(title, text)));
    expect(outcomes('x.xml', all(Buffer.concat(Array.from({ length: 8 }, () => cyrillic))))).toBe('encoding');
  });

  it('are windows-1252 in a feed where all of them read as a Western language, whatever it declares', () => {
    const feed = rss(...['A', 'B', 'C', 'D'].map((title) => item(title, broken)));
    expect(outcomes('x.xml', feed)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('Text that was read in the wrong encoding before it came', () => {
  const of = (text: string) => outcomes('x.txt', Buffer.from(text));

  it('is rejected where it cannot be put right', () => {
    for (const text of [
      'Ïîðò çàêðûò äî âåñíû, ñîîáùèëè âëàñòè ãîðîäà â ïÿòíèöó, è ñóäà ïîéäóò â äðóãîé ïîðò.',
      'ÃÛáÞÊ ÇáÓáØÇÊ ÇáãíäÇÁ íæã ÇáÌãÚÉ ÈÚÏ ÓÞæØ ÑÇÝÚÊíä Ýí ÇáãíäÇÁ ÇáÞÏíã.',
      'Ð¡ÐµÐ³Ð¾Ð´Ð½Ñ Ð¿Ð¾ÑÑ Ð·Ð°ÐºÑÑ Ð´Ð¾ Ð²ÐµÑÐ½Ñ.',
    ])
      expect([text, of(text)]).toEqual([text, 'encoding']);
  });

  it('is not what merely has many accents', () => {
    for (const text of [
      'À l’été, près de l’église, Éloïse a été élue à la mairie : « Où êtes-vous allés ? », dit-elle à Zoé.',
      'SÃO PAULO: A EXPANSÃO DA ESTAÇÃO FOI APROVADA; A POPULAÇÃO NÃO FOI OUVIDA, DIZ A ASSOCIAÇÃO.',
      'Það er ekki auðvelt að fá það á hreint, sagði Þórður í Bíldudal á föstudaginn.',
      'Đường sắt đã được mở lại vào thứ Sáu, ông Nguyễn Văn Tám nói với các phóng viên.',
      '„Größe, Übung, Äußerung“ – über Öfen ärgern sich Müßiggänger für fünf Öre.',
    ])
      expect([text, of(text)]).not.toEqual([text, 'encoding']);
  });
});
