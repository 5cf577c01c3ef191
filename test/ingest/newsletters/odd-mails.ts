import {
  ferry,
  htmlMail,
  htmlPart,
  type MailCase,
  mailOf,
  market,
  multipart,
  storm,
  textMail,
  textPart,
} from './make-mail.ts';

/** Mails in other languages and encodings, with parts that are not read, and with what is around the news. */

const around = (before: string, after: string) =>
  `<p>${before}</p><h1>${ferry.title}</h1><p>${ferry.text}</p><p>${storm.text}</p>${after}`;
const both = `${ferry.text}\n\n${storm.text}`;
const end = (words: string) => `<p>${words}</p>`;
const link = (words: string, href = 'https://harbour.example/unsubscribe?u=1') => `<a href="${href}">${words}</a>`;

const german = 'Die Fähre nach Beispielhafen fährt ab Dienstag wieder, teilte die Hafenmeisterin am Montag mit.';
const french =
  'Le bac de Port-Exemple reprendra la mer mardi après une réparation de son moteur, a déclaré la capitainerie.';
const spanish =
  'El transbordador de Puerto Ejemplo volverá a navegar el martes tras la reparación de su motor, según la capitanía.';
const arabic =
  'تعود العبارة إلى الإبحار يوم الثلاثاء بعد إصلاح محركها، كما قالت إدارة الميناء في بيان صدر مساء الاثنين.';
const urdu = 'بندرگاہ کے نگران نے بتایا کہ انجن کی مرمت کے بعد کشتی منگل سے دوبارہ چلے گی اور کرایہ وہی رہے گا۔';

export const oddMails: MailCase[] = [
  {
    name: 'figures above and below the line stay figures of their own, and the number of a note is left out',
    mail: htmlMail(
      around(
        '',
        end('Some 10<sup>6</sup> fish live on 25 km<sup>2</sup> of water with more CO<sub>2</sub>.<sup>3</sup>'),
      ),
      { subject: ferry.title },
    ),
    items: [{ title: ferry.title, text: `${both}\n\nSome 10⁶ fish live on 25 km² of water with more CO₂.` }],
  },
  {
    name: 'English: greeting, invitations and the end are left out',
    mail: htmlMail(
      around(
        'Hi there,',
        `${end('Thanks for reading! If you enjoyed this, tell a friend.')}${end(link('Share this post', 'https://harbour.example/share'))}${end(link('Subscribe now'))}${end(`${link('Facebook', 'https://www.facebook.com/h')} | ${link('X', 'https://x.com/h')}`)}${end('1 Quay Street, Port Example 12345')}${end(`You are receiving this because you signed up at harbour.example. ${link('Unsubscribe')}`)}`,
      ),
      { subject: ferry.title },
    ),
    items: [{ title: ferry.title, text: both }],
  },
  {
    name: 'German: what is around the news is left out',
    mail: htmlMail(
      `<p>${link('Newsletter im Browser ansehen', 'https://hafen.example/brief/44')}</p><p>Liebe Leserinnen und Leser,</p><h1>Fähre fährt wieder</h1><p>${german}</p><p>${link('Weiterlesen', 'https://hafen.example/faehre')}</p><p>ANZEIGE</p><p>Seile für jedes Boot: jetzt bestellen und ein Drittel sparen, nur noch bis Freitag.</p><hr><p>Hafenbrief GmbH, Kaistraße 1, 12345 Beispielhafen</p><p>Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben. ${link('Hier abmelden')}</p>`,
      { subject: 'Fähre fährt wieder', from: 'Hafenbrief <brief@hafen.example>' },
    ),
    items: [{ title: 'Fähre fährt wieder', text: german, url: 'https://hafen.example/brief/44', language: 'de' }],
  },
  {
    name: 'French: what is around the news is left out',
    mail: htmlMail(
      `<p>${link('Voir cet e-mail dans votre navigateur', 'https://port.example/lettre/44')}</p><p>Bonjour,</p><h1>Le bac repart</h1><p>${french}</p><p>${link('Partager')}</p><p>Publicité</p><p>Des cordages pour tous les bateaux, à moitié prix jusqu'à vendredi seulement.</p><hr><p>Vous recevez cet e-mail parce que vous êtes inscrit. ${link('Se désabonner')}</p>`,
      { subject: 'Le bac repart' },
    ),
    items: [{ title: 'Le bac repart', text: french, url: 'https://port.example/lettre/44', language: 'fr' }],
  },
  {
    name: 'Spanish: what is around the news is left out',
    mail: htmlMail(
      `<p>${link('Ver este correo en el navegador', 'https://puerto.example/boletin/44')}</p><p>Estimados lectores:</p><h1>Vuelve el transbordador</h1><p>${spanish}</p><p>${link('Compartir')}</p><p>Has recibido este correo porque te suscribiste. ${link('Darse de baja')}</p>`,
      { subject: 'Vuelve el transbordador' },
    ),
    items: [
      { title: 'Vuelve el transbordador', text: spanish, url: 'https://puerto.example/boletin/44', language: 'es' },
    ],
  },
  {
    name: 'Arabic: what is around the news is left out',
    mail: htmlMail(
      `<div dir="rtl"><p>${link('عرض هذه الرسالة في المتصفح', 'https://mina.example/44')}</p><p>مرحبا،</p><h1>العبارة تعود إلى الإبحار</h1><p>${arabic}</p><p>${link('شارك')}</p><p>تصلك هذه الرسالة لأنك مشترك. ${link('إلغاء الاشتراك')}</p></div>`,
      { subject: '=?utf-8?B?2KfZhNi52KjYp9ix2Kkg2KrYudmI2K8g2KXZhNmJINin2YTYpdio2K3Yp9ix?=' },
    ),
    items: [{ title: 'العبارة تعود إلى الإبحار', text: arabic, url: 'https://mina.example/44', language: 'ar' }],
  },
  {
    name: 'Urdu: what is around the news is left out',
    mail: htmlMail(
      `<div dir="rtl"><p>${link('براؤزر میں دیکھیں', 'https://bandar.example/44')}</p><p>السلام علیکم،</p><h1>کشتی دوبارہ چلے گی</h1><p>${urdu}</p><p>آپ کو یہ ای میل اس لیے ملی۔ ${link('ان سبسکرائب')}</p></div>`,
      { subject: 'کشتی دوبارہ چلے گی' },
    ),
    items: [{ title: 'کشتی دوبارہ چلے گی', text: urdu, url: 'https://bandar.example/44', language: 'ur' }],
  },
  {
    name: 'quoted-printable in UTF-8, with an encoded subject',
    mail: mailOf(
      { subject: '=?utf-8?Q?F=C3=A4hre_f=C3=A4hrt?= =?utf-8?Q?_wieder?=' },
      htmlPart(`<p>${german}</p>`, { encoding: 'quoted-printable' }),
    ),
    items: [{ title: 'Fähre fährt wieder', text: german, language: 'de' }],
  },
  {
    name: 'base64 in windows-1252',
    mail: mailOf(
      { subject: '=?iso-8859-1?Q?F=E4hre_f=E4hrt_wieder?=' },
      { type: 'text/html; charset=windows-1252', body: Buffer.from(`<p>${german}</p>`, 'latin1'), encoding: 'base64' },
    ),
    items: [{ title: 'Fähre fährt wieder', text: german }],
  },
  {
    name: 'plain text in ISO-8859-15 and 8 bits',
    mail: mailOf(
      { subject: 'Le bac' },
      {
        type: 'text/plain; charset=iso-8859-15',
        body: Buffer.from(`${french.replace('réparation', 'r\xe9paration')}\n`, 'latin1'),
        encoding: '8bit',
      },
    ),
    items: [{ title: 'Le bac', text: french }],
  },
  {
    name: 'Arabic in windows-1256',
    mail: mailOf(
      { subject: 'ferry' },
      {
        type: 'text/plain; charset=windows-1256',
        body: Buffer.from(
          'CADA20C7E1E3EDE4C7C120C5E420C7E1DAC8C7D1C920CADAE6CF20C5E1EC20C7E1C5C8CDC7D120EDE6E320C7E1CBE1C7CBC7C120C8DACF20C5D5E1C7CD20E3CDD1DFE5C72E',
          'hex',
        ),
      },
    ),
    items: [
      { title: 'ferry', text: 'تع الميناء إن العبارة تعود إلى الإبحار يوم الثلاثاء بعد إصلاح محركها.', language: 'ar' },
    ],
  },
  {
    name: 'of three alternatives the HTML is read; the AMP part is not',
    mail: mailOf(
      { subject: ferry.title },
      multipart('alternative', [
        textPart('This newsletter needs a program that shows HTML mails.'),
        {
          type: 'text/x-amp-html; charset=utf-8',
          body: '<!doctype html><html amp4email><body><p>Another text that must not be read at all.</p></body></html>',
        },
        htmlPart(`<p>${ferry.text}</p>`),
      ]),
    ),
    items: [ferry],
  },
  {
    name: 'an HTML part of pictures alone leaves the plain text',
    mail: mailOf(
      { subject: ferry.title },
      multipart('alternative', [
        textPart(`${ferry.text}\n`),
        htmlPart(
          '<a href="https://harbour.example/x"><img src="https://harbour.example/all.png" alt="All the news"></a>',
        ),
      ]),
    ),
    items: [ferry],
  },
  {
    name: 'attachments are left out: a document, a picture, a calendar',
    mail: mailOf(
      { subject: ferry.title },
      multipart('mixed', [
        multipart('related', [
          htmlPart(`<p>${ferry.text}</p><img src="cid:p1">`),
          {
            type: 'image/png',
            body: Buffer.from('89504e470d0a', 'hex'),
            encoding: 'base64',
            headers: ['Content-ID: <p1>'],
          },
        ]),
        {
          type: 'application/pdf; name="minutes.pdf"',
          body: Buffer.from('%PDF-1.7 The minutes of the council are long and dull.'),
          encoding: 'base64',
          headers: ['Content-Disposition: attachment; filename="minutes.pdf"'],
        },
        {
          type: 'text/plain; charset=utf-8',
          body: 'A text in a file that was attached.',
          headers: ['Content-Disposition: attachment; filename="notes.txt"'],
        },
      ]),
    ),
    items: [ferry],
  },
  {
    name: 'text that is hidden in any usual way is not read',
    mail: htmlMail(
      `${[
        'display:none',
        'visibility: hidden',
        'max-height:0;overflow:hidden',
        'opacity:0',
        'color:transparent;height:0',
        'height:0px;overflow:hidden',
      ]
        .map(
          (style) => `<div style="${style}"><p>A sentence that nobody is shown, hidden by its style alone.</p></div>`,
        )
        .join('')}<p hidden>Hidden by an attribute, as it may be in any mail.</p><p>${ferry.text}</p>`,
      { subject: ferry.title },
    ),
    items: [ferry],
  },
  {
    name: 'a table of figures does not become headings, and a quotation stays',
    mail: htmlMail(
      `<h1>${ferry.title}</h1><p>${ferry.text}</p><blockquote>“We are glad that it sails again,” said Ada Moss, the harbour master.</blockquote><table><tr><td>Cod</td><td>12</td></tr></table><p>${storm.text}</p>`,
      { subject: ferry.title },
    ),
    items: [
      {
        title: ferry.title,
        text: `${ferry.text}\n\n“We are glad that it sails again,” said Ada Moss, the harbour master.\n\nCod\n\n12\n\n${storm.text}`,
      },
    ],
  },
  {
    name: 'a title about unsubscribing or about sponsors is news like any other',
    mail: htmlMail(
      `<h2>Council sponsors the new ferry terminal</h2><p>The council sponsors the new terminal with two million euros, the mayor said on Monday.</p><h2>${storm.title}</h2><p>${storm.text}</p>`,
    ),
    items: [
      {
        title: 'Council sponsors the new ferry terminal',
        text: 'The council sponsors the new terminal with two million euros, the mayor said on Monday.',
      },
      storm,
    ],
  },
  {
    name: 'short headings without links are parts of one article',
    mail: htmlMail(
      `<p>${ferry.text}</p><h2>Background</h2><p>${storm.text}</p><h2>What next</h2><p>${market.text}</p>`,
    ),
    items: [
      {
        title: 'The harbour this week',
        text: `${ferry.text}\n\nBackground\n\n${storm.text}\n\nWhat next\n\n${market.text}`,
      },
    ],
  },
  {
    name: 'items that are counted lose their numbers; a long introduction is told too',
    mail: htmlMail(
      `<p>${`${market.text} `.repeat(5).trim()}</p>${[ferry, storm].map(({ title, text }, at) => `<p><b>${at + 1}. ${title}</b></p><p>${text}</p>`).join('')}`,
    ),
    items: [{ title: 'The harbour this week', text: `${market.text} `.repeat(5).trim() }, ferry, storm],
  },
  {
    name: 'the day is that of the sender’s own clock',
    mail: textMail(`${ferry.text}\n`, { subject: ferry.title, date: 'Mon, 02 Nov 2026 23:30:00 -0500' }),
    items: [{ ...ferry, date: '2026-11-02' }],
  },
  {
    name: 'script, markup and control characters are words or nothing',
    mail: htmlMail(
      `<script>alert(1)</script><style>p{}</style><p onclick="x()">${ferry.text}\u202e</p><p>&lt;script&gt;alert(2)&lt;/script&gt; is what the page of the harbour said on Monday.</p>`,
      { subject: 'A <b>bold</b> title' },
    ),
    items: [
      {
        title: 'A <b>bold</b> title',
        text: `${ferry.text}\n\n<script>alert(2)</script> is what the page of the harbour said on Monday.`,
      },
    ],
  },
];
