import { itemsOf } from '../../functions/feeds/feed-reading.ts';
import { readFeed } from '../../functions/feeds/read-feed.ts';
import { decoded } from '../../functions/text/decode-bytes.ts';

/** The bytes of every character of an encoding, by the platform's decoder read backwards. */
const bytesIn = (encoding: string): ReadonlyMap<string, number[]> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = new Map<string, number[]>();
  const put = (...given: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(given));
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, given);
    } catch {
      // These bytes are no character.
    }
  };
  for (let byte = 0; byte < 0x100; byte++) put(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) put(lead, trail);
  return bytes;
};

const encoded = (text: string, encoding: string): Buffer => {
  const bytes = bytesIn(encoding);
  return Buffer.from([...text].flatMap((character) => bytes.get(character) ?? []));
};

const feedOf = (title: string, declared = 'utf-8') =>
  `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

const titleOf = (bytes: Buffer): string | undefined => {
  const read = readFeed(bytes);
  return read.ok ? itemsOf(read.feed)[0]?.title : undefined;
};

const russian = 'Паром сел на мель у старой гавани, сообщила в понедельник береговая охрана';
const ukrainian = 'Пором сів на мілину біля старої гавані, повідомила в понеділок берегова охорона';
const greek = 'Το πλοίο προσάραξε κοντά στο παλιό λιμάνι, ανακοίνωσε τη Δευτέρα το λιμενικό';
const hebrew = 'המעבורת עלתה על שרטון ליד הנמל הישן, הודיע ביום שני משמר החופים';
const arabic = 'جنحت العبارة قرب الميناء القديم، حسبما أعلن خفر السواحل يوم الاثنين';
const thai = 'เรือข้ามฟากเกยตื้นใกล้ท่าเรือเก่า หน่วยยามฝั่งแจ้งเมื่อวันจันทร์';
const japanese = 'フェリーが旧港の近くで座礁したと、沿岸警備隊が月曜日に発表した';
const korean = '여객선이 옛 항구 근처에서 좌초했다고 해안경비대가 월요일에 밝혔다';
const simplified = '渡轮在旧港附近搁浅，海岸警卫队星期一说，没有人受伤，船上的乘客已经全部下船';
const traditional = '渡輪在舊港附近擱淺，海岸巡防隊星期一說，沒有人受傷，船上的乘客已經全部下船';

describe('A feed that says it is UTF-8 and is not', () => {
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['windows-1251', ukrainian],
    ['koi8-u', ukrainian],
    ['windows-1253', greek],
    ['iso-8859-7', greek],
    ['windows-1255', hebrew],
    ['windows-1256', arabic],
    ['windows-874', thai],
    ['euc-jp', japanese],
    ['shift_jis', japanese],
    ['euc-kr', korean],
    ['gb18030', simplified],
    ['big5', traditional],
  ])('is read in %s, where its letters are plainly a language’s in that', (encoding, words) => {
    expect(titleOf(encoded(feedOf(words), encoding))).toBe(words);
  });

  it.each([
    ['windows-1252', 'Le traversier s’est échoué près du vieux port, a annoncé lundi la garde côtière'],
    [
      'windows-1252',
      'Fähre läuft nahe dem alten Hafen auf Grund, wie die Küstenwache mitteilte; über 40 Gäste müssen warten',
    ],
    ['windows-1252', 'Café, Grüße, à Paris; '.repeat(20)],
    ['windows-1250', 'Prom osiadł na mieliźnie koło starego portu, poinformowała w poniedziałek straż przybrzeżna'],
    [
      'windows-1254',
      'Feribot eski limanın yakınında karaya oturdu, sahil güvenlik pazartesi günü açıkladı; çok şükür yaralı yok',
    ],
  ])('is not taken for one in another script where it is Latin letters in %s', (encoding, words) => {
    expect(titleOf(encoded(feedOf(words), encoding)) ?? '').toMatch(/^[\p{Script=Latin}\p{P}\p{N}\p{S}\s]*$/u);
  });

  it.each([
    ['windows-1251', 'Паром'],
    ['koi8-r', 'Порт и море'],
    ['shift_jis', '旧港'],
  ])('is not read in %s by a few letters, which may be of any language', (encoding, words) => {
    expect(titleOf(encoded(feedOf(words), encoding))).not.toBe(words);
  });

  it('keeps its sound letters where it is UTF-8 with bytes that are none', () => {
    const damaged = Buffer.concat(
      [...`${russian} ${russian}`].flatMap((letter, at) => [
        Buffer.from(letter),
        ...(at % 9 ? [] : [Buffer.from([0xff])]),
      ]),
    );
    const [before, after] = feedOf('|').split('|') as [string, string];
    expect(titleOf(Buffer.concat([Buffer.from(before), damaged, Buffer.from(after)]))).toMatch(
      /^П\ufffdаром.*\ufffdрана$/su,
    );
  });
});

describe('A page that does not say its encoding', () => {
  const page = (words: string) => `<!doctype html><title>x</title><p>${words}</p>`;

  it.each([
    ['windows-1251', russian],
    ['shift_jis', japanese],
    ['gb18030', simplified],
  ])('is read in %s, where that is plain', (encoding, words) => {
    expect(decoded(encoded(page(words), encoding), { declares: true, html: true })).toMatchObject({
      text: page(words),
    });
  });

  it.each([
    ['bytes that are no text in any', Buffer.alloc(2_000_000, 0xff)],
    ['one alphabet over and over', encoded(russian, 'koi8-r')],
  ])('is decided on in little time, also if it is long: %s', (_, bytes) => {
    const long = Buffer.concat(Array.from({ length: Math.ceil(2_000_000 / bytes.length) }, () => bytes));
    const from = process.cpuUsage();
    decoded(long, { declares: true, html: true });
    expect(process.cpuUsage(from).user / 1e6).toBeLessThan(3);
  });
});

describe('A feed in an encoding that the platform does not know', () => {
  it.each([
    ['cp437', [0x46, 0x84, 0x68, 0x72, 0x65], 'Fähre'],
    ['IBM850', [0x63, 0x61, 0x66, 0x82], 'café'],
    ['csPC862LatinHebrew', [0x90, 0x8e, 0x8c], 'נמל'],
    ['cp855', [0xdd, 0xa0, 0xe1, 0xd6, 0xd2], 'Паром'],
    ['cp_is', [0x8d, 0xa2, 0x72], 'Þór'],
    ['858', [0xd5, 0x35], '€5'],
    ['KOI8-T', [0xd0, 0xcf, 0xd2, 0xd4], 'порт'],
    ['macgreek', [0xa4, 0xe9, 0xed, 0xc0, 0xee, 0xe9], 'Λιμάνι'],
    ['mac-latin2', [0x97, 0x8e], 'óé'],
    ['windows_1250', [0xb3, 0xf3, 0x9f], 'łóź'],
    ['macroman', [0x63, 0x61, 0x66, 0x8e], 'café'],
    ['ms-cyrl', [0xef, 0xee, 0xf0, 0xf2], 'порт'],
  ])('is read in the one it declares: %s', (declared, bytes, title) => {
    const [before, after] = feedOf('|', declared).split('|') as [string, string];
    expect(titleOf(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]))).toBe(title);
  });

  /** The bytes of printable ASCII in EBCDIC, in the order of ASCII. */
  const ebcdic =
    '405a7f7b5b6c507d4d5d5c4e6b604b61f0f1f2f3f4f5f6f7f8f97a5e4c7e6e6f7cc1c2c3c4c5c6c7c8c9d1d2d3d4d5d6d7d8d9e2e3e4e5e6e7e8e9bae0bbb06d79818283848586878889919293949596979899a2a3a4a5a6a7a8a9c04fd0a1';
  const inEbcdic = (text: string): Buffer =>
    Buffer.from(
      [...text].map((letter) => Number.parseInt(ebcdic.slice(2 * (letter.charCodeAt(0) - 32)).slice(0, 2), 16)),
    );

  it.each(['cp037', 'ebcdic-cp-us', 'IBM500', 'ibm1140'])(
    'is read where the declaration itself is in it: %s',
    (declared) => {
      expect(titleOf(inEbcdic(feedOf('Ferry aground', declared)))).toBe('Ferry aground');
    },
  );

  it('is rejected with the name that it declares where nobody knows that', () => {
    const read = readFeed(Buffer.from(feedOf('caf\xe9', 'x-harbour'), 'latin1'));
    expect(read).toMatchObject({
      ok: false,
      reason: 'The file declares the encoding "x-harbour", but cannot be read in it.',
    });
  });
});
