import { ferry, htmlMail, type MailCase, mailOf, market, multipart, storm, textMail, textPart } from './make-mail.ts';

/** Mails of mailing lists, mails in plain text, and mails that somebody passed on. */

const line = '-'.repeat(70);
const listHeaders = [
  'List-Id: Harbour talk <harbour-talk.lists.harbour.example>',
  'List-Post: <mailto:harbour-talk@lists.harbour.example>',
  'List-Unsubscribe: <https://lists.harbour.example/options/harbour-talk>',
];
const digestPost = (number: number, { title, text }: typeof ferry, from: string) =>
  `Message: ${number}\nDate: Sun, 01 Nov 2026 10:0${number}:00 +0000\nFrom: ${from}\nTo: harbour-talk@lists.harbour.example\nSubject: Re: [Harbour-talk] ${title}\nMessage-ID: <${number}@x.example>\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n\n-- \n${from}\n\n`;
const nested = (news: typeof ferry, number: number) => ({
  type: 'message/rfc822',
  body: textMail(`On Sun, 1 Nov 2026, somebody wrote:\n> Is the quay open?\n\n${news.text}\n`, {
    from: `Ada Moss <ada${number}@moss.example>`,
    subject: `[Harbour-talk] ${news.title}`,
    messageId: `<${number}@moss.example>`,
    date: `Sun, 01 Nov 2026 1${number}:00:00 +0000`,
  }),
});
const whole = (news: typeof ferry) => ({ title: news.title, text: news.text });

export const listMails: MailCase[] = [
  {
    name: 'Mailman: a digest in plain text has its posts, without signatures and the list’s own end',
    mail: textMail(
      `Send Harbour-talk mailing list submissions to\n\tharbour-talk@lists.harbour.example\n\nTo subscribe or unsubscribe via the World Wide Web, visit\n\thttps://lists.harbour.example/listinfo/harbour-talk\n\nWhen replying, please edit your Subject line so it is more specific\nthan "Re: Contents of Harbour-talk digest..."\n\n\nToday's Topics:\n\n   1. Re: ${ferry.title} (Ada Moss)\n   2. Re: ${storm.title} (Mia Holt)\n\n\n${line}\n\n${digestPost(1, ferry, 'Ada Moss <ada@moss.example>')}${'-'.repeat(30)}\n\n${digestPost(2, storm, 'Mia Holt via Harbour-talk <harbour-talk@lists.harbour.example>')}${'-'.repeat(30)}\n\nSubject: Digest Footer\n\n_______________________________________________\nHarbour-talk mailing list\nharbour-talk@lists.harbour.example\n\n\n------------------------------\n\nEnd of Harbour-talk Digest, Vol 9, Issue 1\n******************************************\n`,
      {
        from: 'harbour-talk-request@lists.harbour.example',
        subject: 'Harbour-talk Digest, Vol 9, Issue 1',
        headers: listHeaders,
      },
    ),
    items: [
      { ...whole(ferry), author: 'Ada Moss', publisher: 'Harbour talk', date: '2026-11-01' },
      { ...whole(storm), author: 'Mia Holt', publisher: 'Harbour talk' },
    ],
  },
  {
    name: 'Mailman: a digest of mails has each mail, without what it quotes',
    mail: mailOf(
      { from: 'harbour-talk-request@lists.harbour.example', subject: 'Harbour-talk Digest', headers: listHeaders },
      multipart('mixed', [
        textPart('Send Harbour-talk mailing list submissions to harbour-talk@lists.harbour.example'),
        multipart('digest', [nested(ferry, 1), nested(storm, 2)]),
        textPart('_______________________________________________\nHarbour-talk mailing list'),
      ]),
    ),
    items: [{ ...whole(ferry), author: null, publisher: 'Harbour talk', date: '2026-11-01' }, whole(storm)],
  },
  {
    name: 'numbered sections in capitals are items, and one without a sentence is of none of them',
    mail: textMail(
      `HARBOUR WATCH        Weekly bulletin no. 412\n${line}\n1. ${ferry.title.toUpperCase()}\n\n${ferry.text}\n\n${line}\n2. ${storm.title.toUpperCase()}\n\n${storm.text}\n\n${line}\n3. DATES\n\n  5 Dec   Beach clean, north mole, 10:00\n\n 12 Dec   Talk: what gulls eat, town library\n\n-- \nHarbour Watch\n`,
      { subject: 'Weekly bulletin no. 412' },
    ),
    items: [ferry, storm].map(({ title, text }) => ({ title: title.toUpperCase(), text })),
  },
  {
    name: 'a post of a mailing list has its author, and its archived page',
    mail: textMail(
      `On Sun, 1 Nov 2026 at 09:00, Mia Holt <mia@holt.example>\nwrote:\n\n> Does the ferry sail?\n> I heard it does not.\n\n${ferry.text}\n\n-- \nAda Moss\nHarbour master\n_______________________________________________\nHarbour-talk mailing list -- harbour-talk@lists.harbour.example\nTo unsubscribe send an email to harbour-talk-leave@lists.harbour.example\n`,
      {
        from: 'Ada Moss via Harbour-talk <harbour-talk@lists.harbour.example>',
        subject: 'Re: [Harbour-talk] Ferry',
        headers: [...listHeaders, 'Archived-At: <https://lists.harbour.example/archives/message/ABC/>'],
      },
    ),
    items: [
      {
        title: 'Ferry',
        text: ferry.text,
        author: 'Ada Moss',
        publisher: 'Harbour talk',
        url: 'https://lists.harbour.example/archives/message/ABC/',
      },
    ],
  },
  {
    name: 'plain text: headings that are underlined part items, with the page behind each',
    mail: textMail(
      `THE HARBOUR LETTER\n==================\n\n${ferry.title}\n${'-'.repeat(ferry.title.length)}\n\n${ferry.text}\nRead more: https://harbour.example/ferry?utm_source=letter\n\n${storm.title}\n${'-'.repeat(storm.title.length)}\n\n${storm.text}\n(https://harbour.example/storm)\n\n--\nTo unsubscribe, visit https://harbour.example/unsubscribe?u=1\n1 Quay Street, Port Example\n`,
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm' },
    ],
  },
  {
    name: 'plain text of Mailchimp: stars before headings, addresses in brackets',
    mail: textMail(
      `View this email in your browser (https://mailchi.mp/harbour/44?e=11)\n\n** ${ferry.title}\n------------------------------------------------------------\n${ferry.text}\n\nRead more (https://harbour.us1.list-manage.com/track/click?u=a&id=b&e=c)\n\n** ${storm.title}\n------------------------------------------------------------\n${storm.text}\n\n============================================================\n** Facebook (https://www.facebook.com/harbour)\n** Website (https://harbour.example)\nCopyright © 2026 Harbour Letter, All rights reserved.\n\nOur mailing address is:\n1 Quay Street\n`,
    ),
    items: [
      { ...ferry, url: null },
      { ...storm, url: null },
    ],
  },
  {
    name: 'plain text: headings in capitals and lines between items',
    mail: textMail(
      [ferry, storm, market]
        .map(({ title, text }) => `${title.toUpperCase()}\n\n${text}\n`)
        .join(`\n${'* '.repeat(5)}\n\n`),
    ),
    items: [ferry, storm, market].map(({ title, text }) => ({ title: title.toUpperCase(), text })),
  },
  {
    name: 'plain text: footnotes are no text, and lead to the pages',
    mail: textMail(
      `# ${ferry.title} [1]\n\n${ferry.text}\n\n# ${storm.title} [2]\n\n${storm.text}\n\n[1] https://harbour.example/ferry\n[2] https://harbour.example/storm\n`,
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm' },
    ],
  },
  {
    name: 'plain text that is wrapped is joined, also where the mail says that it flows',
    mail: mailOf(
      { subject: ferry.title },
      textPart(
        `The ferry to Port Example sails again on Tuesday after \nrepairs to its engine, the harbour master \nsaid.\n`,
        {
          type: 'text/plain; charset=utf-8; format=flowed',
        },
      ),
    ),
    items: [ferry],
  },
  {
    name: 'a mail that was forwarded by Gmail is the mail that it passes on',
    mail: htmlMail(
      `<div dir="ltr">FYI, perhaps for the front page?<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">The Harbour Letter</strong> <span>&lt;<a href="mailto:letter@harbour.example">letter@harbour.example</a>&gt;</span><br>Date: Sun, Nov 1, 2026 at 9:14 AM<br>Subject: ${ferry.title}<br>To: &lt;<a href="mailto:me@desk.example">me@desk.example</a>&gt;<br></div><br><br><h1>${ferry.title}</h1><p>${ferry.text}</p><p><a href="https://harbour.example/unsubscribe?u=1">Unsubscribe</a></p></div></div>`,
      { from: 'Desk <desk@news.example>', subject: `Fwd: ${ferry.title}` },
    ),
    items: [{ ...ferry, publisher: 'The Harbour Letter', date: '2026-11-01' }],
  },
  {
    name: 'a mail that was forwarded in plain text, in German, is the mail that it passes on',
    mail: textMail(
      `Zur Kenntnis.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Fähre fährt wieder\nDatum: Sun, 1 Nov 2026 09:14:00 +0100\nVon: Hafenbrief <brief@hafen.example>\nAn: desk@news.example\n\nDie Fähre fährt nach der Reparatur ihres Motors seit Dienstag wieder, sagte die Hafenmeisterin.\n`,
      { from: 'Desk <desk@news.example>', subject: 'WG: Fähre fährt wieder' },
    ),
    items: [
      {
        title: 'Fähre fährt wieder',
        text: 'Die Fähre fährt nach der Reparatur ihres Motors seit Dienstag wieder, sagte die Hafenmeisterin.',
        publisher: 'Hafenbrief',
        date: '2026-11-01',
        language: 'de',
      },
    ],
  },
  {
    name: 'a mail that was forwarded as an attachment is read; what was written with it is not',
    mail: mailOf(
      { from: 'Desk <desk@news.example>', subject: `Fwd: ${ferry.title}` },
      multipart('mixed', [
        textPart('See the attached letter.'),
        {
          type: 'message/rfc822',
          body: htmlMail(`<h1>${ferry.title}</h1><p>${ferry.text}</p>`, { subject: ferry.title }),
        },
      ]),
    ),
    items: [{ ...ferry, publisher: 'The Harbour Letter' }],
  },
];
